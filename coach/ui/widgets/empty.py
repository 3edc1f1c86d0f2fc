"""An empty state: a drawing, one sentence, and at most one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from coach.ui.theme import MEDIUM

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from coach.ui.theme import Tokens

_PICTURE = QSize(180, 120)


class EmptyState(QWidget):
    """Says what would be here, and how to begin. Without a picture where its name is empty."""

    pressed = Signal()

    def __init__(self, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_name = picture
        self._picture = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._sentence = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._sentence.setProperty("role", "muted")
        self._button = QPushButton(self)
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(MEDIUM)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(_PICTURE)
        self._picture.setVisible(bool(picture))
        self._tokens: Tokens | None = None

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the theme's colours, when there is somebody to see it."""
        self._tokens = tokens
        if self.isVisible() and self._picture_name:
            self._draw(tokens)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Shown at last: draw, once the colours are known."""
        super().showEvent(event)
        if self._tokens is not None and self._picture_name:
            self._draw(self._tokens)

    def _draw(self, tokens: Tokens) -> None:
        from coach.ui.pictures import drawing  # noqa: PLC0415 - the first paint does without pictures

        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(drawing(self._picture_name, tokens.ink, tokens.tint, _PICTURE, ratio))

    def say(self, sentence: str, button: str = "") -> None:
        """The sentence, and the button's words; no words, no button."""
        self._sentence.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
