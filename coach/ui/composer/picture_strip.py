"""The pictures of the open draft, small, with the field for what is to be seen in the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from coach.ui.composer.thumb import Thumb
from coach.ui.theme import SMALL, SMALL_TEXT, TIGHT, scaled
from coach.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from coach.ui.theme import Tokens

_SHOWN = 40  # characters of an offered description, on its button


@dataclass(frozen=True, slots=True, kw_only=True)
class StripPicture:
    """One picture as the strip shows it. `size` and `tells` are sentences; `offered` is the file's own description."""

    file: str
    path: Path
    image: QImage | None
    alt: str
    size: str = ""
    tells: str = ""
    offered: str = ""
    strippable: bool = False


class PictureStrip(QWidget):
    """Shows the pictures it is told and signals what the owner does; each signal carries the picture's file."""

    alt_edited = Signal(str, str)
    remove_wanted = Signal(str)
    strip_wanted = Signal(str)
    reveal_wanted = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._pictures: tuple[StripPicture, ...] = ()
        self.thumbs: dict[str, Thumb] = {}
        self._chosen = ""
        self._row = FlowLayout(spacing=TIGHT)
        self.alt = QLineEdit(self)
        self.alt.textEdited.connect(lambda text: self.alt_edited.emit(self._chosen, text))
        self._about = QLabel(self, wordWrap=True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("role", "muted")
        self._about.setFont(scaled(self.font(), SMALL_TEXT))
        self.use, self.strip, self.reveal, self.remove = (QPushButton(self) for _ in range(4))
        self.use.clicked.connect(self._use_offered)
        self.strip.clicked.connect(lambda: self.strip_wanted.emit(self._chosen))
        self.reveal.clicked.connect(lambda: self.reveal_wanted.emit(self._chosen))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._chosen))
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.use, self.strip, self.reveal, self.remove):
            button.setProperty("role", "fix" if button in (self.use, self.strip) else "quiet")
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._row)
        column.addWidget(self.alt)
        column.addWidget(self._about)
        column.addLayout(buttons)
        self.retranslate()

    # What is shown

    def show_pictures(self, pictures: tuple[StripPicture, ...]) -> None:
        """Show these pictures; the chosen one stays chosen, and a new one is chosen at once."""
        before = {picture.file for picture in self._pictures}
        new = [picture.file for picture in pictures if picture.file not in before]
        drawn = [(picture.file, picture.image is None) for picture in self._pictures]
        self._pictures = pictures
        if drawn != [(picture.file, picture.image is None) for picture in pictures]:
            self._draw()
        files = [picture.file for picture in pictures]
        if new and before:
            self._chosen = new[-1]
        elif self._chosen not in files:
            self._chosen = files[0] if files else ""
        self._show_chosen()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        for thumb in self.thumbs.values():
            thumb.set_tokens(tokens)

    def choose(self, file: str) -> None:
        """Show what goes with this picture, and put the keyboard where its description is written."""
        self._chosen = file
        self._show_chosen()
        self.alt.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        while self._row.takeAt(0) is not None:
            pass
        for thumb in self.thumbs.values():
            thumb.hide()
            thumb.deleteLater()
        self.thumbs = {it.file: Thumb(it.path, it.image, self._tokens, self) for it in self._pictures}
        for file, thumb in self.thumbs.items():
            thumb.clicked.connect(partial(self.choose, file))
            thumb.remove_wanted.connect(partial(self.remove_wanted.emit, file))
            self._row.addWidget(thumb)
            thumb.show()

    def _show_chosen(self) -> None:
        for each in self._pictures:
            thumb = self.thumbs[each.file]
            thumb.setChecked(each.file == self._chosen)
            thumb.mark(undescribed=not each.alt.strip())
        picture = self._picture()
        if picture is None:
            return
        if self.alt.text() != picture.alt:
            with QSignalBlocker(self.alt):
                self.alt.setText(picture.alt)
        self._about.setText(" ".join(filter(None, (picture.size, picture.tells))))
        self.use.setVisible(bool(picture.offered) and not picture.alt.strip())
        self.strip.setVisible(bool(picture.tells) and picture.strippable)
        self._say_offered(picture)

    def _picture(self) -> StripPicture | None:
        return next((picture for picture in self._pictures if picture.file == self._chosen), None)

    def _use_offered(self) -> None:
        picture = self._picture()
        if picture is not None:
            self.alt.setText(picture.offered)
            self.alt_edited.emit(picture.file, picture.offered)

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.alt.setPlaceholderText(self.tr("What is to be seen here? Who cannot see it has this read aloud."))
        self.alt.setAccessibleName(self.tr("Description of the picture"))
        self.strip.setText(self.tr("Take that out of the file"))
        self.reveal.setText(self.tr("Show in folder"))
        self.remove.setText(self.tr("Remove"))
        if (picture := self._picture()) is not None:
            self._say_offered(picture)

    def _say_offered(self, picture: StripPicture) -> None:
        words = picture.offered if len(picture.offered) <= _SHOWN else picture.offered[: _SHOWN - 1].rstrip() + "…"
        self.use.setText(self.tr("Use “%1”").replace("%1", words))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
