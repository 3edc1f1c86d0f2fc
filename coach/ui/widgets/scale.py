"""Two bars side by side, what was talked and what was sent, with a mark at the target. A scale, not a score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from coach.ui.theme import Tokens

_HEIGHT, _BAR, _GAP = 30, 14, 2


class Scale(QWidget):
    """The part that was talked, the part that was sent, and where the target lies between them.

    `pressed` comes with a click.
    """

    pressed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._share: float | None = None
        self._target = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self.update()

    def show_share(self, share: float | None, target: float) -> None:
        """`share` is conversation's part, 0 to 1, or None where there is nothing yet; `target` likewise."""
        self._share, self._target = share, target
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as it may be, as high as bar and mark need."""
        return QSize(200, _HEIGHT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Clicked, unless the mouse went elsewhere in between."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """The bars differ in fill as well as in colour: full for talked, hatched for sent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, top = self.width(), (_HEIGHT - _BAR) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if self._share is None:
            painter.setBrush(QColor(self._tokens.line))
            painter.drawRoundedRect(QRectF(0, top, width, _BAR), 4, 4)
        else:
            self._bars(painter, width, top)
        mark = round(width * self._target)
        painter.setPen(QPen(QColor(self._tokens.ink), 2))
        painter.drawLine(mark, 2, mark, _HEIGHT - 2)
        painter.end()

    def _bars(self, painter: QPainter, width: int, top: float) -> None:
        talked = width * (self._share or 0.0)
        sent = QColor(self._tokens.sent)
        if talked < width:
            bar = QRectF(talked + (_GAP if talked else 0), top, width - talked - (_GAP if talked else 0), _BAR)
            painter.setPen(QPen(sent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(sent, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), 4, 4)
        if talked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.talked))
            painter.drawRoundedRect(QRectF(0, top, talked, _BAR), 4, 4)
