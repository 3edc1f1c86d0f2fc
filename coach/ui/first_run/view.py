"""The screen of the first steps: one question at a time, and always a way to write at once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton

from coach.ui.first_run.options import Options
from coach.ui.first_run.steps import DRAFT, WHO
from coach.ui.theme import LEAD, SMALL, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from coach.ui.first_run.steps import Step


class FirstRunView(Screen):
    """`typed` carries the letters of whoever does not read but writes; they belong in the draft."""

    next_wanted = Signal()
    back_wanted = Signal()
    skip_wanted = Signal()
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._step: Step | None = None
        self._question = QLabel(self, wordWrap=True)
        self._question.setFont(scaled(self.font(), LEAD, bold=True))
        self.options = Options(self)
        self._note = QLabel(self, wordWrap=True)
        self._note.setProperty("role", "muted")
        self.next, self.back, self.skip = QPushButton(self), QPushButton(self), QPushButton(self)
        self.next.setProperty("role", "main")
        self.skip.setProperty("role", "quiet")
        buttons = FlowLayout(spacing=SMALL)
        for button, wanted in (
            (self.next, self.next_wanted),
            (self.back, self.back_wanted),
            (self.skip, self.skip_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
            buttons.addWidget(button)
        for part in (self._question, self.options, self._note, buttons):
            self.add(part)
        self.body.addStretch(1)
        for keys, wanted in (("Return", self.next_wanted), ("Enter", self.next_wanted), ("Esc", self.skip_wanted)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(wanted)

    def show_step(self, step: Step) -> None:
        """Ask this, with the keyboard on what is chosen."""
        self._step = step
        self.options.show_options(step.options, step.chosen, several=step.several)
        for before, after in pairwise((*self.options.buttons, self.next, self.back, self.skip)):
            self.setTabOrder(before, after)  # what is made last would come last
        self._note.setText(step.note)
        self._note.setVisible(bool(step.note))
        self.back.setVisible(step.number > WHO)
        self.retranslate()
        if self.isVisible():
            self.options.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is chosen."""
        self.options.take_keyboard()

    def retranslate(self) -> None:
        """Put the words in the interface's language; the step itself comes anew from who asks it."""
        number = self._step.number if self._step is not None else WHO
        self.entitle(
            self.tr("Welcome"),
            self.tr("Step %1 of 5, not two minutes in all. You can write at once too: just begin to type.").replace(
                "%1", str(number)
            ),
        )
        self._question.setText(self._step.question if self._step is not None else "")
        self.setAccessibleName(self._question.text())
        self.next.setText(self.tr("Begin to write") if number == DRAFT else self.tr("Next"))
        self.back.setText(self.tr("Back"))
        self.skip.setText(self.tr("Skip this"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What no button takes is meant to be written."""
        if event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
