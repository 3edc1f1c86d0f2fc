"""What the posts were for: one bar in parts, each with a line of words under it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from coach.review.charts.drawing import Box, Drawing, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

_BAR, _GAP = 18.0, 2.0


class Fill(Enum):
    """How a part is told from the others, without colour too."""

    HATCHED = "hatched"
    CORED = "cored"  # an outline with a full bar inside
    FULL = "full"
    OUTLINED = "outlined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part. `told` is its line of words, with its figure ("useful: 4, half of them")."""

    count: int
    told: str
    fill: Fill


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsWords:
    """The chart in words."""

    title: str
    desc: str


def parts_chart(
    parts: Sequence[Part], words: PartsWords, look: Look, *, width: float = 360, name: str = "parts"
) -> str:
    """The parts from left to right, and their words one under the other."""
    size, step = look.size, look.size * 1.6
    drawing = Drawing(look, width, _BAR + size * 0.7 + step * len(parts), name=name, title=words.title, desc=words.desc)
    total = sum(part.count for part in parts)
    shown = [part for part in parts if part.count]
    room, x = width - _GAP * max(len(shown) - 1, 0), 0.0
    for part in shown:
        wide = room * part.count / total
        _paint(drawing, Box(x, 0, wide, _BAR), part)
        x += wide + _GAP
    if not shown:
        drawing.outlined(Box(0, 0, width, _BAR), look.muted)
    for place, part in enumerate(parts):
        y = _BAR + size * 0.7 + step * place
        _paint(drawing, Box(0, y + size * 0.2, size, size), part)
        drawing.words(size * 1.5, y + size * 1.05, part.told)
    return drawing.finish()


def _paint(drawing: Drawing, box: Box, part: Part) -> None:
    look = drawing.look
    match part.fill:
        case Fill.HATCHED:
            drawing.hatched(box, look.sent)
        case Fill.CORED:
            drawing.outlined(box, look.other)
            drawing.full(box.within(4), look.other)
        case Fill.FULL:
            drawing.full(box, look.talked)
        case Fill.OUTLINED:
            drawing.outlined(box, look.muted)
