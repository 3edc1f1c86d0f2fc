"""One finding: what was seen, what to try, its fixes as buttons, why, and the ways to ignore it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.domain.choices import Reach
from coach.domain.finding import Level
from coach.ui.composer.finding_menu import FindingMenu
from coach.ui.pictures import shape
from coach.ui.theme import MEDIUM, SMALL, SMALL_TEXT, TIGHT, Tokens, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.places import below

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent

    from coach.ui.composer.noticing import CardContent

_LONGEST_LABEL = 44


class Card(QFrame):
    """A finding as the owner meets it."""

    chosen = Signal(str)
    fix_chosen = Signal(str, int)
    ignored = Signal(str, Reach)
    about_wanted = Signal(str)
    ideas_wanted = Signal(QPoint)

    def __init__(self, content: CardContent, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.content = content
        self._mark = QLabel(self)
        self._message = _sentence(content.message, self)
        self._try = _sentence(content.try_, self, muted=True)
        self._why = _sentence(f"{content.why}\n\n{content.source}", self, muted=True)
        self._why.setFont(scaled(self.font(), SMALL_TEXT))
        self._why.hide()
        self._fixes = [self._fix_button(number, label) for number, label in enumerate(content.fixes)]
        self._ideas_button = QPushButton(self)
        self._ideas_button.setAutoDefault(False)
        self._ideas_button.setVisible(content.has_ideas)
        self._ideas_button.clicked.connect(lambda: self.ideas_wanted.emit(below(self._ideas_button)))
        self._why_button = _quiet_button(self)
        self._why_button.setCheckable(True)
        self._why_button.toggled.connect(self._why.setVisible)
        self._about_button = _quiet_button(self)
        self._about_button.hide()
        self._about_button.clicked.connect(lambda: self.about_wanted.emit(self.content.rule))
        self._why_button.toggled.connect(self._about_button.setVisible)
        self._ignore_button = _quiet_button(self)
        self._ignore_button.clicked.connect(self._show_ways)
        self._arrange()
        self.set_tokens(tokens)
        self.retranslate()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the level's shape in the theme's colours."""
        colour = getattr(tokens, self.content.level.value)
        self._mark.setPixmap(
            shape(f"level-{self.content.level}", colour, self.fontMetrics().ascent(), self.devicePixelRatioF())
        )

    def set_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's own setters look like this
        """Light up, together with the words in the text."""
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        levels = {
            Level.ERROR: self.tr("Error"),
            Level.WARNING: self.tr("Warning"),
            Level.HINT: self.tr("Hint"),
        }
        level = levels[self.content.level]
        self._mark.setToolTip(level)
        self.setAccessibleName(f"{level}: {self.content.message}")
        self.setAccessibleDescription(self.content.try_)
        self._ideas_button.setText(self.tr("Ideas"))
        self._why_button.setText(self.tr("Why"))
        self._about_button.setText(self.tr("About this rule"))
        self._ignore_button.setText(f"{self.tr('Ignore')} ▾")
        self._ignore_button.setAccessibleName(self.tr("Ignore"))
        self._ignore_button.setToolTip(self.tr("Here, or wherever I would say this"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click anywhere on the card shows its words in the text."""
        super().mousePressEvent(event)
        self.chosen.emit(self.content.key)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Reached by keyboard: show its words in the text."""
        super().focusInEvent(event)
        self.chosen.emit(self.content.key)

    def _show_ways(self) -> None:
        menu = FindingMenu(self.content, self)
        menu.ignored.connect(lambda reach: self.ignored.emit(self.content.key, reach))
        menu.open_at(below(self._ignore_button))

    def _fix_button(self, number: int, label: str) -> QPushButton:
        button = _FixButton(_short(label), self)
        button.setProperty("role", "fix")
        button.setToolTip(label)
        button.setMinimumWidth(0)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(self.tr("Change into: %1").replace("%1", label))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.fix_chosen.emit(self.content.key, number))
        return button

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(self._message)
        if self.content.try_:
            words.addWidget(self._try)
        else:
            self._try.hide()
        buttons = FlowLayout(spacing=TIGHT)
        for button in self._fixes:
            buttons.addWidget(button)
        if self.content.has_ideas:
            buttons.addWidget(self._ideas_button)
        buttons.addWidget(self._why_button)
        buttons.addWidget(self._ignore_button)
        words.addSpacing(TIGHT)
        words.addLayout(buttons)
        words.addWidget(self._why)
        words.addWidget(self._about_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its words need at its width."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width()) if self.width() else 0))


class _FixButton(QPushButton):
    """Cuts its words with an ellipsis where the card is too narrow for them, not at both ends."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self._label = label

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as all its words, whatever it shows now."""
        return QSize(self._around() + self.fontMetrics().horizontalAdvance(self._label), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as fits."""
        super().resizeEvent(event)
        metrics, room = self.fontMetrics(), self.width() - self._around()
        fits = room >= metrics.horizontalAdvance(self._label)
        self.setText(self._label if fits else metrics.elidedText(self._label, Qt.TextElideMode.ElideRight, room))

    def _around(self) -> int:
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())


def _sentence(text: str, parent: QWidget, *, muted: bool = False) -> QLabel:
    label = QLabel(parent)
    # The words quote the owner's text: never let that be read as markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if muted:
        label.setProperty("role", "muted")
    return label


def _quiet_button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setProperty("role", "quiet")
    button.setAutoDefault(False)
    return button


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1].rstrip() + "…"
