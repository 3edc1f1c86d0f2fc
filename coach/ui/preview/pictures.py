"""The pictures of a post as networks show them: one at full width, several side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.composer.thumb import cut_to
from coach.ui.theme import CORNER, TIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_TALLEST = 1.25  # of its width: about what networks show of a picture by itself
_BESIDE = 0.62  # of the whole width: how high two or more stand
_MOST = 4


class Pictures(QWidget):
    """Up to four pictures; whoever hears the preview hears their descriptions."""

    def __init__(self, pictures: tuple[tuple[QImage, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = [image for image, _ in pictures[:_MOST]]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        untold = self.tr("a picture without a description")
        self.setAccessibleName("; ".join(alt.strip() or untold for _, alt in pictures))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As high as the width asks for: a layout that may choose leaves gaps."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        """As high as the picture is, within what networks show."""
        if len(self._images) > 1:
            return round(width * _BESIDE)
        image = self._images[0]
        return round(width * min(_TALLEST, image.height() / max(1, image.width())))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """For a width that is not known yet."""
        wide = self.fontMetrics().averageCharWidth() * 40
        return QSize(wide, self._height(wide))

    def places(self) -> list[QRect]:
        """Where each picture is: one; two side by side; the first of three twice as high; two by two."""
        wide, high, count = self.width(), self.height(), len(self._images)
        left, top = (wide - TIGHT) // 2, (high - TIGHT) // 2
        right, below = wide - left - TIGHT, high - top - TIGHT
        columns = [(0, left), (left + TIGHT, right)]
        rows = [(0, top), (top + TIGHT, below)]
        if count == 1:
            return [self.rect()]
        if count == 2:  # noqa: PLR2004 - a pair
            return [QRect(x, 0, w, high) for x, w in columns]
        if count == 3:  # noqa: PLR2004 - one beside two
            return [QRect(0, 0, left, high), *(QRect(left + TIGHT, y, right, h) for y, h in rows)]
        return [QRect(x, y, w, h) for y, h in rows for x, w in columns]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Each picture cut to its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(self.rect(), CORNER, CORNER)
        painter.setClipPath(whole, Qt.ClipOperation.IntersectClip)
        for image, place in zip(self._images, self.places(), strict=True):
            painter.drawPixmap(place, cut_to(image, place.size(), self.devicePixelRatioF()))
