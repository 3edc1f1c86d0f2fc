"""The small window in which the owner writes down what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coach.ui.logging.form import LogForm
from coach.ui.logging.lately import Lately
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, scaled
from coach.ui.widgets.notice import Notice
from coach.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from coach.ui.theme import Tokens

_CHARACTERS = 62
_NARROWEST = 460  # pixels


class LogWindow(QDialog):
    """The form, and behind a button what was logged lately. `log_wanted` comes with Enter too."""

    log_wanted = Signal()
    lately_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changing = False
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), LEAD, bold=True))
        self._keys = QLabel(self, wordWrap=True)
        self._keys.setProperty("role", "muted")
        self.notice = Notice(self)
        self.form = LogForm(tokens, self)
        self.lately = Lately(tokens, self)
        self.log = QPushButton(self)
        self.log.setProperty("role", "main")
        self.turn = QPushButton(self)
        for button in (self.log, self.turn):
            button.setAutoDefault(False)
        self.log.clicked.connect(self.log_wanted)
        self.turn.clicked.connect(self._turn)
        self.form.entered.connect(self.log_wanted)
        self.form.chosen.connect(self._offer)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.log_wanted)
        self._arrange()
        self.show_form()

    @property
    def changing(self) -> bool:
        """Whether the form is about an activity that was logged before."""
        return self._changing

    def show_form(self, *, changing: bool = False) -> None:
        """The form is in sight, for something new or for what is being changed."""
        self._changing = changing
        self._pages.setCurrentIndex(0)
        self.retranslate()
        self._offer()
        self.form.chips.take_keyboard()

    def show_lately(self) -> None:
        """What was logged lately is in sight."""
        self._pages.setCurrentIndex(1)
        self.retranslate()
        self._offer()
        self.lately.take_keyboard()

    def busy(self) -> None:
        """What was told is on its way: it must not be told twice."""
        self.log.setEnabled(False)

    def ready(self) -> None:
        """Something can be told again."""
        self._offer()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self.form.chips.set_tokens(tokens)
        self.lately.set_tokens(tokens)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        lately = self._pages.currentIndex() == 1
        if lately:
            title = self.tr("What you logged lately")
        elif self._changing:
            title = self.tr("Change what you logged")
        else:
            title = self.tr("What did you do?")
        self.setWindowTitle(self.tr("Log"))
        self._title.setText(title)
        self._keys.setText(self.tr("A letter says what it was, a figure before it how often. Then a name, and Enter."))
        self._keys.setVisible(not lately and not self._changing)
        self.log.setText(self.tr("Save") if self._changing else self.tr("Log"))
        self.log.setVisible(not lately)
        self.turn.setText(self.tr("Back") if lately or self._changing else self.tr("Logged lately …"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter is the form's; Qt's dialogs would press a button with it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _offer(self) -> None:
        self.log.setEnabled(self.form.told() is not None)

    def _turn(self) -> None:
        if self._pages.currentIndex() == 1:
            self.form.begin()
            self.show_form()
        else:
            self.lately_wanted.emit()

    def _arrange(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(Scrolled(self.form, self))
        self._pages.addWidget(Scrolled(self.lately, self))
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.turn)
        buttons.addStretch(1)
        buttons.addWidget(self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (self._title, self._keys, self.notice):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        wide = max(_NARROWEST, self.fontMetrics().averageCharWidth() * _CHARACTERS)
        around = 6 * LARGE + self.log.sizeHint().height() + self._title.height() + self._keys.heightForWidth(wide)
        high = self.form.heightForWidth(wide - 2 * LARGE) + around
        room = self.screen().availableGeometry().size()
        self.resize(min(wide, round(room.width() * 0.95)), min(high, round(room.height() * 0.9)))
