"""Talked and sent, side by side in one bar, with a mark at the target. A scale, not a score."""

from __future__ import annotations

from dataclasses import dataclass

from coach.review.charts.drawing import Box, Drawing, Look

_BAR, _GAP = 18.0, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SidesWords:
    """What stands beside the bars: the name of either side, and the target in words ("aim: 33 %")."""

    title: str
    desc: str
    talked: str
    sent: str
    target: str


def sides_chart(
    talked: int, sent: int, target: float, words: SidesWords, look: Look, *, width: float = 360, name: str = "sides"
) -> str:
    """Both bars together are as wide as the chart; `target` is conversation's part that is aimed at, 0 to 1."""
    size = look.size
    top = size * 1.7
    drawing = Drawing(look, width, top + _BAR + size * 2.1, name=name, title=words.title, desc=words.desc)
    drawing.words(0, size, f"{words.talked} {talked}", bold=True)
    drawing.words(width, size, f"{words.sent} {sent}", anchor="end", bold=True)
    total = talked + sent
    if total:
        part = width * talked / total
        gap = _GAP if 0 < part < width else 0
        drawing.full(Box(0, top, part, _BAR), look.talked)
        drawing.hatched(Box(part + gap, top, width - part - gap, _BAR), look.sent)
    else:
        drawing.outlined(Box(0, top, width, _BAR), look.muted)
    mark = min(max(width * target, 1), width - 1)
    drawing.line([(mark, top - 5), (mark, top + _BAR + 5)], look.ground, 5)
    drawing.line([(mark, top - 5), (mark, top + _BAR + 5)], look.ink, 2)
    half = drawing.room(words.target) / 2
    middle = min(max(mark, half), width - half)
    drawing.words(middle, top + _BAR + size * 1.6, words.target, anchor="middle", colour=look.muted)
    return drawing.finish()
