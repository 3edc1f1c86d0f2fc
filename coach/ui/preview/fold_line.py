"""The line at which a network hides the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.theme import SMALL, SMALL_TEXT, scaled

if TYPE_CHECKING:
    from coach.ui.theme import Tokens


class FoldLine(QWidget):
    """A dashed line with words in its middle; where there is no room for both, the words alone."""

    def __init__(self, words: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tokens = words, tokens
        self.setFont(scaled(self.font(), SMALL_TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    @property
    def words(self) -> str:
        """What stands on the line."""
        return self._words

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A line of text and a little air."""
        return QSize(120, self.fontMetrics().height() + SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Line, words, line."""
        painter = QPainter(self)
        metrics, middle = self.fontMetrics(), self.height() // 2
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        side = (self.width() - metrics.horizontalAdvance(words)) // 2 - SMALL
        painter.setPen(QPen(QColor(self._tokens.edge), 1, Qt.PenStyle.DashLine))
        if side > SMALL:
            painter.drawLine(0, middle, side, middle)
            painter.drawLine(self.width() - side, middle, self.width(), middle)
        painter.setPen(QColor(self._tokens.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
