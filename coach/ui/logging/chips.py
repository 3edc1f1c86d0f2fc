"""The buttons that say what was done, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.acts import Act
from coach.ui.logging.acts import MINE, ORDER, THEIRS, keycap, keycap_size, words_and_key
from coach.ui.theme import SMALL, TIGHT, Tokens
from coach.ui.widgets.flow import FlowLayout


class ActChips(QWidget):
    """One of them is chosen, or none. `pressed` carries the act of the button that was."""

    pressed = Signal(Act)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.act: Act | None = None
        self.buttons = {act: self._button(act) for act in ORDER}
        self._group = QButtonGroup(self)
        self._mine, self._theirs = QLabel(self), QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for label, acts in ((self._mine, MINE), (self._theirs, THEIRS)):
            label.setProperty("role", "muted")
            column.addWidget(label)
            chips = FlowLayout(spacing=TIGHT + 2)
            for act in acts:
                chips.addWidget(self.buttons[act])
                self._group.addButton(self.buttons[act])
            column.addLayout(chips)
        self.retranslate()

    def show_act(self, act: Act | None) -> None:
        """This was done; one that has no button can only be kept."""
        self.act = act
        self._group.setExclusive(False)  # or the last one could not be taken back
        for its, button in self.buttons.items():
            button.setChecked(its is act)
        self._group.setExclusive(True)

    def take_keyboard(self) -> None:
        """Put the keyboard where a letter says what was done."""
        chosen = self.buttons.get(self.act) if self.act is not None else None
        (chosen or self.buttons[ORDER[0]]).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self._tokens = tokens
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words and the keys in the interface's language."""
        self._mine.setText(self.tr("I …"))
        self._theirs.setText(self.tr("Somebody …"))
        for act, button in self.buttons.items():
            words, letter = words_and_key(act)
            button.setText(words)
            button.setIcon(keycap(letter, self.font(), self._tokens))
            button.setIconSize(keycap_size(self.font()))
            button.setShortcut(f"Alt+{letter}")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.pressed.emit(act))
        return button
