"""Where findings stand in the text, and how they are painted there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QTextEdit

LINE, WAVE, PERIOD = 1.7, 2.5, 6.0  # pixels: an underline's thickness, the height and the length of its waves

Placed = tuple[QTextBlock, QPointF]  # a paragraph, and where it begins on the viewport


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding's place in the text, in UTF-16 units, half open. `colour` is a role of the theme's tokens."""

    key: str
    start: int
    end: int
    colour: str


def shifted(marks: tuple[Mark, ...], position: int, removed: int, added: int) -> Iterator[Mark]:
    """The marks after an edit; one whose own words were touched is gone until the next check."""
    shift = added - removed
    for mark in marks:
        if mark.end <= position:
            yield mark
        elif mark.start >= position + removed:
            yield Mark(mark.key, mark.start + shift, mark.end + shift, mark.colour)


def blocks_in(editor: QTextEdit, area: QRect) -> Iterator[Placed]:
    """The paragraphs that reach into this area of the editor's viewport."""
    layout = editor.document().documentLayout()
    left, top = -editor.horizontalScrollBar().value(), -editor.verticalScrollBar().value()
    block = editor.cursorForPosition(area.topLeft()).block()
    while block.isValid():
        frame = layout.blockBoundingRect(block).translated(left, top)
        if frame.top() > area.bottom():
            return
        yield block, frame.topLeft()
        block = block.next()


def within(blocks: list[Placed], marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks that reach into these paragraphs, which follow each other."""
    if blocks:
        first, last = blocks[0][0].position(), blocks[-1][0].position() + blocks[-1][0].length()
        yield from (mark for mark in marks if mark.start < last and mark.end > first)


def rects(blocks: list[Placed], start: int, end: int) -> Iterator[QRectF]:
    """Where a range stands on the viewport, a rectangle a line, as far as it lies in these paragraphs."""
    for block, origin in blocks:
        if start < block.position() + block.length() and end > block.position():
            yield from _rects_in_block(block, origin, start, end)


def _rects_in_block(block: QTextBlock, origin: QPointF, start: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            one, other = sorted((_x(line.cursorToX(begin)), _x(line.cursorToX(stop))))
            top = origin.y() + line.y()
            yield QRectF(origin.x() + one, top, other - one, line.ascent() + line.descent())


def _x(answer: object) -> float:
    # WORKAROUND: PySide6 returns (x, position) from QTextLine.cursorToX(int), typed as float.
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]


def tint(painter: QPainter, places: Iterable[QRectF], colour: str, opacity: float) -> None:
    """Lay a colour behind these places; `opacity` is 0 to 1."""
    shade = QColor(colour)
    shade.setAlphaF(opacity)
    for rect in places:
        painter.fillRect(rect.adjusted(-1, 0, 1, 3), shade)


def painted(rect: QRectF) -> QRect:
    """All that is painted for a mark whose words stand here: tint and wave."""
    return rect.adjusted(-2, -1, 2, WAVE + 2 * LINE + 2).toAlignedRect()


class WaveBrush:
    """Draws wavy underlines from a picture of one wave, made once a colour: by its points each would slow the keys."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._waves: dict[str, QPixmap] = {}

    def underline(self, painter: QPainter, places: Iterable[QRectF], colour: str) -> None:
        """Draw a wave below each of these places."""
        if colour not in self._waves:
            self._waves[colour] = _drawn_wave(colour, self._ratio)
        for rect in places:
            below = QRectF(rect.left(), rect.bottom() - LINE / 2, rect.width(), WAVE + 2 * LINE)
            painter.drawTiledPixmap(below, self._waves[colour], QPointF(rect.left() % PERIOD, 0))


def _drawn_wave(colour: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(PERIOD * ratio), round((WAVE + 2 * LINE) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), LINE))
    low, high = LINE + WAVE, LINE
    heights = (low, high, low, high, low)
    painter.drawPolyline([QPointF((step - 1) * PERIOD / 2, height) for step, height in enumerate(heights)])
    painter.end()
    return pixmap
