"""Week after week: what was talked stands above the line, what was sent hangs below it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from coach.review.charts.drawing import Box, Drawing, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FEW = 13  # weeks, up to which every bar has its figure beside it, where that fits
_LIFT = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekBar:
    """One ISO week. `label` is its short name ("47"); `told` is all of it in words, for who points at it."""

    label: str
    talked: int
    sent: int
    paused: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksWords:
    """What stands beside the bars: the name of either side, and what a shaded week is."""

    title: str
    desc: str
    talked: str
    sent: str
    paused: str


def weeks_chart(
    weeks: Sequence[WeekBar],
    words: WeeksWords,
    look: Look,
    *,
    width: float = 360,
    height: float = 210,
    name: str = "weeks",
) -> str:
    """A bar up and a bar down for every week, in the order given. Both sides have one scale."""
    drawing = Drawing(look, width, height, name=name, title=words.title, desc=words.desc)
    size, axis = look.size, _axis(weeks)
    few = len(weeks) <= _FEW and (drawing.room(str(axis)) + _LIFT) * len(weeks) <= width
    left = 0.0 if few else drawing.room(str(axis)) + size / 2
    top, bottom = size * 2.2, height - size * 1.7
    if few:  # the figures stand outside the bars
        top, bottom = top + size, bottom - size
    reach = (bottom - top) / 2
    zero = top + reach
    _key(drawing, words, shaded=any(week.paused for week in weeks))
    if not few:
        for value, y in ((axis, top), (axis, bottom)):
            drawing.line([(left, y), (width, y)], look.line)
            drawing.words(left - size / 2, y + size / 3, str(value), anchor="end", colour=look.muted)
    pitch = (width - left) / max(len(weeks), 1)
    for first, count in _pauses(weeks):
        drawing.shaded(Box(left + pitch * first, top, pitch * count, 2 * reach), weeks[first].told)
    for place, week in enumerate(weeks):
        _week(drawing, week, Box(left + pitch * place, top, pitch, reach), axis, figures=few)
    drawing.line([(left, zero), (width, zero)], look.muted)
    _labels(drawing, weeks, left, pitch, bottom + size * (2.5 if few else 1.4))
    return drawing.finish()


def _axis(weeks: Sequence[WeekBar]) -> int:
    """The highest figure that must fit."""
    return max((max(week.talked, week.sent) for week in weeks), default=0) or 1


def _pauses(weeks: Sequence[WeekBar]) -> Iterator[tuple[int, int]]:
    """Where each row of paused weeks begins, and how many they are."""
    place = 0
    for paused, row in groupby(weeks, key=lambda week: week.paused):
        count = len(list(row))
        if paused:
            yield place, count
        place += count


def _key(drawing: Drawing, words: WeeksWords, *, shaded: bool) -> None:
    size, look, x = drawing.look.size, drawing.look, 0.0
    for place, text in enumerate((words.talked, words.sent, words.paused)[: 3 if shaded else 2]):
        swatch = Box(x, size * 0.15, size, size)
        if place == 0:
            drawing.full(swatch, look.talked)
        elif place == 1:
            drawing.hatched(swatch, look.sent)
        else:
            drawing.shaded(swatch)
        drawing.words(x + size * 1.4, size, text)
        x += size * 2.4 + drawing.room(text)


def _week(drawing: Drawing, week: WeekBar, half: Box, axis: int, *, figures: bool) -> None:
    """One week; `half` is the room above the line."""
    look, zero = drawing.look, half.y + half.height
    thick = min(half.width * 0.7, 36.0)
    x = half.x + (half.width - thick) / 2
    up, down = half.height * week.talked / axis, half.height * week.sent / axis
    drawing.full(Box(x, zero - up, thick, up), look.talked, week.told)
    drawing.hatched(Box(x, zero, thick, down), look.sent, week.told)
    if figures and (week.talked or week.sent or not week.paused):
        middle = half.x + half.width / 2
        drawing.words(middle, zero - up - _LIFT, str(week.talked), anchor="middle")
        drawing.words(middle, zero + down + look.size + _LIFT / 2, str(week.sent), anchor="middle")


def _labels(drawing: Drawing, weeks: Sequence[WeekBar], left: float, pitch: float, y: float) -> None:
    """The names of as many weeks as fit, the last one always."""
    size, free = drawing.look.size, drawing.width + drawing.look.size
    widest = max((drawing.room(week.label) for week in weeks), default=0) + size
    every = max(1, int(-(-widest // pitch))) if pitch else 1
    shown = []
    for place in range(len(weeks) - 1, -1, -every):
        half = drawing.room(weeks[place].label) / 2
        x = min(max(left + pitch * (place + 0.5), half), drawing.width - half)
        if x + half + size / 2 < free:  # those at the edges are moved inwards, towards their neighbours
            shown.append((x, weeks[place].label))
            free = x - half
    for x, label in reversed(shown):
        drawing.words(x, y, label, anchor="middle", colour=drawing.look.muted)
