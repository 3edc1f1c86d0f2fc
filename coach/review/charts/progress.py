"""How far a goal is, against the time that it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.review.charts.drawing import Drawing, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

_DOT = 4.0
_DIGIT = 1.2  # times as wide as a letter on average


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressWords:
    """What stands beside the line: the figures, the days and the even pace."""

    title: str
    desc: str
    start: str
    target: str
    value: str
    begun: str
    today: str
    due: str
    pace: str


def progress_chart(
    points: Sequence[tuple[float, float]],
    gone: float,
    words: ProgressWords,
    look: Look,
    *,
    width: float = 360,
    height: float = 150,
    name: str = "progress",
) -> str:
    """The way (0 to 1, upwards) against the time (0 to 1, to the right) of a goal.

    `points` are (time, way) of what was measured, in order of time; a way under 0 or over 1 is drawn at the edge.
    `gone` is how much of the time is gone today. The dashed line is an even pace.
    """
    drawing = Drawing(look, width, height, name=name, title=words.title, desc=words.desc)
    size = look.size
    left = max(drawing.room(words.start), drawing.room(words.target)) * _DIGIT + size / 2
    top, bottom, right = size * 1.8, height - size * 1.8, width - _DOT

    def at(time: float, way: float) -> tuple[float, float]:
        time, way = min(max(time, 0.0), 1.0), min(max(way, 0.0), 1.0)
        return left + (right - left) * time, bottom - (bottom - top) * way

    for way, label in ((0.0, words.start), (1.0, words.target)):
        drawing.line([at(0, way), at(1, way)], look.line)
        drawing.words(left - size / 2, at(0, way)[1] + size / 3, label, anchor="end", colour=look.muted)
    drawing.line([at(0, 0), at(1, 1)], look.muted, 1.5, "5 4")
    drawing.words(right, size, words.pace, anchor="end", colour=look.muted)
    drawing.line([at(gone, 0), at(gone, 1)], look.muted)
    line = [at(0, 0), *(at(*point) for point in points)]
    end = at(gone, points[-1][1] if points else 0.0)
    drawing.line([*line, end], look.talked, 2.5)
    for point in points:
        drawing.dot(*at(*point), _DOT, look.talked)
    _value(drawing, end, words.value, left)
    _days(drawing, words, left, at(gone, 0)[0])
    return drawing.finish()


def _value(drawing: Drawing, point: tuple[float, float], text: str, left: float) -> None:
    """The last figure beside its point, on the side that has room."""
    x, y = point
    away = drawing.look.size / 2
    if x + away + drawing.room(text) < drawing.width:
        drawing.words(x + away, y + away * 2 if y < drawing.height / 2 else y - away, text, bold=True)
    else:
        drawing.words(max(x - away, left), y + away * 3, text, anchor="end", bold=True)


def _days(drawing: Drawing, words: ProgressWords, left: float, today: float) -> None:
    """The first and the last day, and today where it fits between them."""
    y, look = drawing.height - drawing.look.size * 0.4, drawing.look
    drawing.words(left, y, words.begun, colour=look.muted)
    drawing.words(drawing.width, y, words.due, anchor="end", colour=look.muted)
    half = drawing.room(words.today) / 2 + look.size / 2
    if left + drawing.room(words.begun) + half < today < drawing.width - drawing.room(words.due) - half:
        drawing.words(today, y, words.today, anchor="middle")
