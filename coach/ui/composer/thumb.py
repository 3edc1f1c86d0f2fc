"""A small picture that can be chosen, and dragged from here to the network's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from coach.ui.theme import CORNER, TIGHT

if TYPE_CHECKING:
    from pathlib import Path

    from coach.ui.theme import Tokens

SIDE = 64  # logical pixels
_RING = 2
_SHAPE = 12  # the shape of a warning, on a picture that has no description yet


class Thumb(QAbstractButton):
    """One picture. `remove_wanted`: the delete key was pressed on it."""

    remove_wanted = Signal()

    def __init__(self, path: Path, image: QImage | None, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self._tokens = path, tokens
        self._pixmap = None if image is None else cut_to(image, QSize(SIDE, SIDE), self.devicePixelRatioF())
        self._undescribed = False
        self._pressed_at: QPointF | None = None
        self.setCheckable(True)
        self.setFixedSize(SIDE + 2 * _RING, SIDE + 2 * _RING)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(path.name)
        self.setAccessibleName(path.name)

    def mark(self, *, undescribed: bool) -> None:
        """Whether it still has no description."""
        self._undescribed = undescribed
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as it always is."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """The picture, a ring around the chosen one, and the warning's shape where it is not described."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        path = QPainterPath()
        path.addRoundedRect(inside, CORNER, CORNER)
        painter.fillPath(path, QColor(self._tokens.tint))
        if self._pixmap is not None:
            painter.setClipPath(path)
            painter.drawPixmap(inside, self._pixmap)
            painter.setClipping(False)
        colour = self._tokens.accent if self.isChecked() or self.hasFocus() else self._tokens.line
        painter.setPen(QPen(QColor(colour), _RING if self.isChecked() or self.hasFocus() else 1))
        painter.drawPath(path)
        if self._undescribed:
            self._paint_warning(painter)

    def _paint_warning(self, painter: QPainter) -> None:
        right, bottom = self.width() - _RING - TIGHT, self.height() - _RING - TIGHT
        triangle = [
            QPointF(right - _SHAPE, bottom),
            QPointF(right, bottom),
            QPointF(right - _SHAPE / 2, bottom - _SHAPE),
        ]
        painter.setPen(QPen(QColor(self._tokens.card), _RING))
        painter.setBrush(QColor(self._tokens.warning))
        painter.drawPolygon(triangle)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press may begin a drag."""
        self._pressed_at = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Moved far enough it is a drag of the file."""
        far = QApplication.startDragDistance()
        if self._pressed_at is None or (event.position() - self._pressed_at).manhattanLength() < far:
            return
        self._pressed_at = None
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(dragged(self.path))
        if self._pixmap is not None:
            drag.setPixmap(self._pixmap)
        drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete takes the picture off the draft."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


def dragged(path: Path) -> QMimeData:
    """What goes along with a drag: the file, as a file manager would give it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def cut_to(image: QImage, logical: QSize, ratio: float) -> QPixmap:
    """The middle of an image in these proportions, as large as that many logical pixels."""
    size = logical * ratio
    whole = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (whole.width() - size.width()) // 2, (whole.height() - size.height()) // 2
    pixmap = QPixmap.fromImage(whole.copy(left, top, size.width(), size.height()))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
