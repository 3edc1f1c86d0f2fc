"""A line in the window that says something and offers what can be done about it. Never a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.ui.theme import MEDIUM, SMALL
from coach.ui.widgets.flow import FlowLayout

Words = Callable[[], str]
"""Gives the words in the interface's language of that moment."""

Action = tuple[Words, Callable[[], None]]


class Notice(QFrame):
    """Shows one sentence at a time, with its buttons; a later sentence takes the place of the earlier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words: Words | None = None
        self._labels: list[tuple[QPushButton, Words]] = []
        self._sentence = QLabel(self, wordWrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = FlowLayout(spacing=SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._sentence)
        column.addLayout(self._buttons)
        self.hide()

    def say(self, words: Words, *actions: Action) -> None:
        """Show a sentence and a button for each action; pressing one closes the notice."""
        while self._buttons.takeAt(0) is not None:
            pass
        for button, _ in self._labels:
            button.deleteLater()
        self._words = words
        self._labels = [(self._button(act), label) for label, act in actions]
        self.retranslate()
        for button, _ in self._labels:
            self._buttons.addWidget(button)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence()))

    def sentence(self) -> str:
        """What is being said; empty while nothing is."""
        return self._sentence.text() if not self.isHidden() else ""

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        if self._words is None:
            return
        self._sentence.setText(self._words())
        self.setAccessibleName(self._sentence.text())
        for button, label in self._labels:
            button.setText(label())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)

        def press() -> None:
            self.hide()
            act()

        button.clicked.connect(press)
        return button
