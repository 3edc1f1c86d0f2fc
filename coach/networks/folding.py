"""Where a network hides the rest of a post behind "more"."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Literal

from coach.networks.spec import network
from coach.text.entities import find_entities
from coach.text.lengths import graphemes, joined, utf8_bytes, utf16_units, weighted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.networks.facts import Fold

Screen = Literal["desktop", "phone"]

LINE: dict[Screen, int] = {"desktop": 70, "phone": 47}
"""Average characters a rendered line: what is told of LinkedIn's three lines, some 210 and some 140 (confidence C)."""

# How wide letters are beside the average of an ordinary sans serif: classes, no font's own figures.
_THIN = frozenset("iljtf.,:;'’!|()[]I-/\"“”‘ ")
_WIDE = frozenset("mwMW@%—…")
_CAPITAL, _NARROW, _BROAD, _DOUBLE = 1.25, 0.55, 1.6, 2.0
_FAR_EAST = "\u2e80"  # from here on a character is about as wide as it is high


def fold_of(text: str, network_id: str, screen: Screen = "desktop") -> int | None:
    """The code point from which on the network hides this text, None where it hides nothing.

    For whoever has no screen: where the network counts rendered lines they are told by the widths of the letters,
    which is an estimate. What is hidden on a desktop is hidden on a phone too.

    Raises:
        Trouble: "network-unknown".
    """
    fold = network(network_id).fold
    if fold is None:
        return None
    shown = fold.desktop if screen == "desktop" else fold.mobile
    # What comes behind the first line that is hidden makes no difference, and long texts have many.
    lines = list(islice(_modelled(text, screen), shown + 1)) if fold.unit == "lines" else ()
    return fold_at(text, fold, screen, lines)


def fold_at(text: str, fold: Fold, screen: Screen, lines: Sequence[int]) -> int | None:
    """The code point from which on the text is hidden, None where nothing of it is.

    `lines` are the places at which the rendered lines of the whole text begin; they matter only to a fold that
    counts lines. A grapheme stays whole.
    """
    shown = fold.desktop if screen == "desktop" else fold.mobile
    place = _line_fold(text, shown, lines) if fold.unit == "lines" else _count_fold(text, shown, fold.unit)
    return place if place is not None and text[place:].strip() else None


def _line_fold(text: str, shown: int, lines: Sequence[int]) -> int | None:
    if len(lines) <= shown:
        return None
    # "… more" stands at the end of the last line that is shown; a blank one is not shown for it alone.
    last = text[lines[shown - 1] : lines[shown]]
    return lines[shown] if last.strip() else lines[shown - 1]


def _count_fold(text: str, shown: int, unit: str) -> int | None:
    if _count(text, unit) <= shown:
        return None
    end = bisect_right(range(len(text)), shown, key=lambda place: _count(text[:place], unit)) - 1
    return next((start for start, stop in joined(text) if start < end < stop), end)


def _count(text: str, unit: str) -> int:
    if unit == "weighted":
        return weighted(text, find_entities(text, "x").links)
    counts = {"graphemes": graphemes, "utf8-bytes": utf8_bytes, "utf16-units": utf16_units, "code-points": len}
    return counts[unit](text)


def modelled_lines(text: str, screen: Screen) -> list[int]:
    """Where the rendered lines would begin on this screen, by the widths of the letters: an estimate."""
    return list(_modelled(text, screen))


def _modelled(text: str, screen: Screen) -> Iterator[int]:
    begin = 0
    for line in text.split("\n"):
        yield from (begin + place for place in _wrapped(line, LINE[screen]))
        begin += len(line) + 1


def _wrapped(line: str, widest: float) -> Iterator[int]:
    """Where the rendered lines of one written line begin; a word that is wider than a line is broken."""
    yield 0
    start, used, gap = 0, 0.0, 0
    since_gap = 0.0  # what stands behind the last space
    for place, char in enumerate(line):
        width = _width(char)
        if char == " ":
            used, gap, since_gap = used + width, place + 1, 0.0
            continue  # a space at the end of a line hangs over its edge
        if used + width > widest:
            broken = gap <= start
            start = place if broken else gap
            yield start
            used = 0.0 if broken else since_gap
        used, since_gap = used + width, since_gap + width


@lru_cache(maxsize=1000)
def _width(char: str) -> float:
    if char >= _FAR_EAST:
        return _DOUBLE
    if char in _THIN:
        return _NARROW
    if char in _WIDE:
        return _BROAD
    return _CAPITAL if char.isupper() else 1.0
