"""What all charts are drawn with: the colours, and shapes and words that become one SVG."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape
from typing import Literal

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LETTER = 0.56  # the width of a letter as a part of its size; that of most fonts for the screen, on average
_HATCH = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The colours of a chart, written #rrggbb, and its letters.

    The names are those of the window's own roles. `ground` is what the chart stands on. `font` is one family or a
    generic one; `size` is that of the labels, in pixels of the chart.
    """

    ground: str
    ink: str
    muted: str
    line: str
    shade: str
    talked: str
    sent: str
    other: str
    font: str = "sans-serif"
    size: float = 13.0


def clean(text: str) -> str:
    """The text with its markup made harmless, and without the characters that XML cannot hold."""
    return escape(_NO_XML.sub("\ufffd", text))


def number(value: float) -> str:
    """A length as SVG writes it: no more than a tenth of a pixel, no needless zeros."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


class Drawing:
    """One chart while it is being drawn, `width` and `height` pixels large.

    `name` tells it from the other charts on a page, `title` and `desc` tell it to those who cannot see it.
    """

    def __init__(self, look: Look, width: float, height: float, *, name: str, title: str, desc: str) -> None:
        self.look, self.width, self.height = look, width, height
        self._parts = [self._opening(name, clean(title), clean(desc))]

    def _opening(self, name: str, title: str, desc: str) -> str:
        size = f"{number(self.width)} {number(self.height)}"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{number(self.width)}"'
            f' height="{number(self.height)}" role="img" aria-labelledby="{name}-title {name}-desc"'
            f' font-family="{clean(self.look.font)}" font-size="{number(self.look.size)}">'
            f'<title id="{name}-title">{title}</title><desc id="{name}-desc">{desc}</desc>'
        )

    def finish(self) -> str:
        """The whole SVG."""
        return "".join(self._parts) + "</svg>"

    def words(
        self,
        x: float,
        y: float,
        text: str,
        *,
        anchor: Literal["start", "middle", "end"] = "start",
        colour: str = "",
        bold: bool = False,
    ) -> None:
        """Write words on the line `y`, in the ink unless another colour is given."""
        weight = ' font-weight="600"' if bold else ""
        self._parts.append(
            f'<text x="{number(x)}" y="{number(y)}" text-anchor="{anchor}"{weight}'
            f' fill="{colour or self.look.ink}">{clean(text)}</text>'
        )

    def room(self, text: str) -> float:
        """About how wide these words are."""
        return len(text) * _LETTER * self.look.size

    def line(self, points: list[tuple[float, float]], colour: str, width: float = 1.0, dash: str = "") -> None:
        """A line through the points."""
        path = " ".join(f"{number(x)},{number(y)}" for x, y in points)
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{number(width)}"{dashes}/>'
        )

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """A round mark."""
        self._parts.append(f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{colour}"/>')

    def full(self, box: Box, colour: str, told: str = "") -> None:
        """A filled bar; `told` is what it says to who points at it."""
        self._rect(box, f'fill="{colour}"', told)

    def shaded(self, box: Box, told: str = "") -> None:
        """A tinted ground with a dashed edge."""
        self._rect(box.within(0.5), f'fill="{self.look.shade}" stroke="{self.look.muted}" stroke-dasharray="2 3"', told)

    def hatched(self, box: Box, colour: str, told: str = "") -> None:
        """An outlined bar with slanting lines: another kind of thing than a filled one, in black and white too.

        The lines are real ones and no SVG pattern, which a PDF would hold as a picture.
        """
        self._hatch(box, colour)
        self.outlined(box, colour, told)

    def outlined(self, box: Box, colour: str, told: str = "") -> None:
        """An empty bar."""
        self._rect(
            box.within(0.75), f'fill="{self.look.ground}" fill-opacity="0" stroke="{colour}" stroke-width="1.5"', told
        )

    def _rect(self, box: Box, paint: str, told: str) -> None:
        if box.width <= 0 or box.height <= 0:
            return
        corner = min(3.0, box.width / 3, box.height / 3)
        inner = f"><title>{clean(told)}</title></rect>" if told else "/>"
        self._parts.append(
            f'<rect x="{number(box.x)}" y="{number(box.y)}" width="{number(box.width)}"'
            f' height="{number(box.height)}" rx="{number(corner)}" {paint}{inner}'
        )

    def _hatch(self, box: Box, colour: str) -> None:
        """Lines from lower left to upper right, cut off at the sides of the box."""
        inner = box.within(1.5)
        if inner.width <= 0 or inner.height <= 0:
            return
        strokes, offset = [], _HATCH
        while offset < inner.width + inner.height:
            down, right = min(offset, inner.height), min(offset, inner.width)
            strokes.append(
                f"M{number(inner.x + offset - down)} {number(inner.y + down)}"
                f"L{number(inner.x + right)} {number(inner.y + offset - right)}"
            )
            offset += _HATCH
        if strokes:
            self._parts.append(f'<path d="{"".join(strokes)}" stroke="{colour}" stroke-width="1.2"/>')


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; `x` and `y` are its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def within(self, by: float) -> Box:
        """The box that is so much smaller on every side."""
        return replace(
            self, x=self.x + by, y=self.y + by, width=max(self.width - 2 * by, 0.0), height=max(self.height - 2 * by, 0)
        )
