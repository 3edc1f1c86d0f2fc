"""After the hand-over: the pictures to drag to the network's page, and their descriptions to copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from coach.ui.composer.thumb import Thumb
from coach.ui.theme import SMALL, TIGHT
from coach.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from coach.ui.composer.picture_strip import StripPicture
    from coach.ui.theme import Tokens


class HandedPictures(QWidget):
    """The pictures of what was handed over. `reveal_wanted` carries a picture's file."""

    reveal_wanted = Signal(str)

    def __init__(self, pictures: tuple[StripPicture, ...], tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._sentence = QLabel(self, wordWrap=True)
        row, buttons = FlowLayout(spacing=TIGHT), FlowLayout(spacing=SMALL)
        self.thumbs = [Thumb(picture.path, picture.image, tokens, self) for picture in pictures]
        for picture, thumb in zip(pictures, self.thumbs, strict=True):
            thumb.setCheckable(False)
            thumb.setCursor(Qt.CursorShape.OpenHandCursor)
            thumb.clicked.connect(partial(self.reveal_wanted.emit, picture.file))
            row.addWidget(thumb)
        self.reveal = self._button(buttons, lambda: self.reveal_wanted.emit(pictures[0].file))
        self.copies = [
            self._button(buttons, partial(_copy, picture.alt)) for picture in pictures if picture.alt.strip()
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._sentence)
        column.addLayout(row)
        column.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        one = len(self._pictures) == 1
        self._sentence.setText(
            self.tr("Drag the picture from here to the page.")
            if one
            else self.tr("Drag the pictures from here to the page.")
        )
        self.reveal.setText(self.tr("Show in folder"))
        for number, button in enumerate(self.copies, 1):
            words = self.tr("Copy the description") if len(self.copies) == 1 else self.tr("Copy description %1")
            button.setText(words.replace("%1", str(number)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, row: FlowLayout, act: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        button.clicked.connect(act)
        row.addWidget(button)
        return button


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
