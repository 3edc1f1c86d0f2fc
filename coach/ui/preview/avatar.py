"""Who speaks: the initials on a disc, or a figure where no name is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.ui.theme import scaled

if TYPE_CHECKING:
    from coach.ui.theme import Tokens

_LINES = 2.4  # the disc's size, in lines of text
_MOST = 2  # initials


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name, without the signs that handles begin with."""
    words = [word for part in name.split() if (word := part.lstrip("@#.-_")) and word[0].isalnum()]
    chosen = words if len(words) <= _MOST else [words[0], words[-1]]
    return "".join(word[0].upper() for word in chosen)


class Avatar(QWidget):
    """A disc in the accent's tint."""

    def __init__(self, name: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters, self._tokens = initials(name), tokens
        size = round(self.fontMetrics().height() * _LINES)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """The disc, and on it the letters or the figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._tokens.accent), 1))
        painter.setBrush(QColor(self._tokens.tint))
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(disc)
        if self._letters:
            painter.setFont(scaled(self.font(), 1.0, bold=True))
            painter.setPen(QColor(self._tokens.ink))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._letters)
        else:
            self._figure(painter, disc)
        painter.end()

    def _figure(self, painter: QPainter, disc: QRectF) -> None:
        size = disc.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.muted))
        painter.drawEllipse(QRectF(disc.center().x() - size * 0.16, disc.top() + size * 0.2, size * 0.32, size * 0.32))
        painter.drawChord(
            QRectF(disc.center().x() - size * 0.28, disc.top() + size * 0.58, size * 0.56, size * 0.5), 0, 180 * 16
        )
