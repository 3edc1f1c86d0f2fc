"""What an answer to criticism has and what it still lacks, and what can be done but to send it at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from coach.domain.waiting import Later
from coach.lint.criticism_coach import Part
from coach.ui.pictures import shape
from coach.ui.theme import MEDIUM, SMALL, TIGHT, Tokens, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.places import below

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


class AnswerChecks(QFrame):
    """Four marks, and the ways to wait. Shows what it is told and signals what the owner wants."""

    later_wanted = Signal(Later)
    stop_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._tokens = tokens
        self._parts: AbstractSet[Part] | None = frozenset()
        self._until = ""
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), 1.0, bold=True))
        self._rows = {part: (QLabel(self), QLabel(self, wordWrap=True)) for part in Part}
        self._waits = QLabel(self, wordWrap=True)
        self._later = _button(self)
        self._later.clicked.connect(self._show_ways)
        self._stop = _button(self)
        self._stop.clicked.connect(self.stop_wanted)
        self._removed = _button(self)
        self._removed.setProperty("role", "quiet")
        self._removed.clicked.connect(self.removal_wanted)
        self._arrange()
        self.retranslate()

    def show_parts(self, parts: AbstractSet[Part] | None) -> None:
        """Mark the parts that the answer has; None where its language cannot be judged."""
        if parts != self._parts:
            self._parts = parts
            self._show()

    def show_waiting(self, until: str) -> None:
        """Until when the answer waits, "" where it does not."""
        self._until = until
        self._show()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self._show()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._title.setText(self.tr("Your answer"))
        self._later.setText(f"{self.tr('Send later')} ▾")
        self._later.setAccessibleName(self.tr("Send later"))
        self._stop.setText(self.tr("Do not wait"))
        self._removed.setText(self.tr("I removed their message instead"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        done, lacking = self._words()
        for part, (mark, words) in self._rows.items():
            for label in (mark, words):
                label.setHidden(self._parts is None)
            has = self._parts is not None and part in self._parts
            words.setText(done[part] if has else lacking[part])
            words.setEnabled(True)
            words.setProperty("role", "muted" if has else "")
            words.style().unpolish(words)
            words.style().polish(words)
            mark.setAccessibleName(self.tr("There") if has else self.tr("Not yet there"))
            name, colour = ("part-done", self._tokens.talked) if has else ("part-open", self._tokens.muted)
            mark.setPixmap(shape(name, colour, self.fontMetrics().ascent(), self.devicePixelRatioF()))
        waits = bool(self._until)
        self._waits.setText(self.tr("This answer waits until %1.").replace("%1", self._until))
        self._waits.setVisible(waits)
        self._stop.setVisible(waits)
        self._later.setVisible(not waits)

    def _words(self) -> tuple[dict[Part, str], dict[Part, str]]:
        done = {
            Part.THANKS: self.tr("You thank them, or show that you heard them."),
            Part.OWNING: self.tr("You own it."),
            Part.STEP: self.tr("You say what you will do."),
            Part.GOES_ON: self.tr("You say where and when it goes on."),
        }
        lacking = {
            Part.THANKS: self.tr("Thank them, or show that you heard them."),
            Part.OWNING: self.tr("Say what you could have done better, or why it has to be so."),
            Part.STEP: self.tr("Say what you will do about it."),
            Part.GOES_ON: self.tr("Say where and when it goes on."),
        }
        return done, lacking

    def _show_ways(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        ways = {
            Later.SOON: self.tr("In 20 minutes"),
            Later.HOUR: self.tr("In an hour"),
            Later.MORNING: self.tr("Tomorrow morning at nine"),
        }
        for later, words in ways.items():
            menu.addAction(words, partial(self.later_wanted.emit, later))
        menu.popup(below(self._later))
        menu.setActiveAction(menu.actions()[0])

    def _arrange(self) -> None:
        rows = QGridLayout()
        rows.setHorizontalSpacing(SMALL)
        rows.setVerticalSpacing(TIGHT)
        rows.setColumnStretch(1, 1)
        for number, (mark, words) in enumerate(self._rows.values()):
            rows.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(words, number, 1)
        buttons = FlowLayout(spacing=TIGHT)
        for button in (self._later, self._stop, self._removed):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._title)
        column.addLayout(rows)
        column.addWidget(self._waits)
        column.addLayout(buttons)


def _button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setAutoDefault(False)
    return button
