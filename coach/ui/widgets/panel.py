"""A framed part of a screen: a title, at most one thing to do beside it, and a column below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, SMALL_TEXT, scaled
from coach.ui.widgets.fold import Fold

_CHARACTERS = 44  # that a line of it should hold


class Panel(QFrame):
    """Its parts go into `body`. `action` is the button beside the title; without words it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), LEAD, bold=True))
        self.action = QPushButton(self)
        self.action.setProperty("role", "quiet")
        self.action.hide()
        head = Fold(spacing=SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        self.body.setSpacing(MEDIUM)
        self.body.addLayout(head)

    def entitle(self, title: str, action: str = "") -> None:
        """The part's title, and the words of the button beside it."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.action.setText(action)
        self._title.setMinimumHeight(self.action.sizeHint().height())  # alike beside a panel without a button
        self.action.setVisible(bool(action))

    def add_sentence(self, *, small: bool = False) -> QLabel:
        """A place for a sentence below what is there; a small one is a muted explanation."""
        label = QLabel(self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if small:
            label.setProperty("role", "muted")
            label.setFont(scaled(self.font(), SMALL_TEXT))
        self.body.addWidget(label)
        return label

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough to be read; two go beside each other where there is room for both."""
        return QSize(self.fontMetrics().averageCharWidth() * _CHARACTERS, super().sizeHint().height())
