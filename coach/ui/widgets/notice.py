"""A line in the window that says something and offers what can be done about it. Never a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.ui.theme import MEDIUM, SMALL
from coach.ui.widgets.flow import FlowLayout

Action = tuple[str, Callable[[], None]]


class Notice(QFrame):
    """Shows one sentence at a time, with its buttons; a later sentence takes the place of the earlier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sentence = QLabel(self, wordWrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = FlowLayout(spacing=SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._sentence)
        column.addLayout(self._buttons)
        self.hide()

    def say(self, sentence: str, *actions: Action) -> None:
        """Show the sentence and a button for each action; pressing one closes the notice."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for label, action in actions:
            self._buttons.addWidget(self._button(label, action))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def sentence(self) -> str:
        """What is being said; empty while nothing is."""
        return self._sentence.text() if not self.isHidden() else ""

    def _button(self, label: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setAutoDefault(False)

        def press() -> None:
            self.hide()
            action()

        button.clicked.connect(press)
        return button
