"""Splits a text that is too long into the parts of a thread, and puts it together again exactly as it was."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.networks.counting import is_over, measure
from coach.text.entities import Entities
from coach.text.lengths import joined
from coach.text.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from coach.domain.finding import CheckRequest, Length

THREADED = frozenset({"x", "bluesky", "mastodon", "threads"})
"""The networks on which a post can go on in the next one."""

_GAP = re.compile(r"\s+")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_FULL_ENOUGH = 0.6  # of what would fit: a part rather ends with a paragraph than with a later sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One post of a thread.

    `start` and `end` are code points of the whole text; all parts together cover it without a gap. `text` is what
    is posted: that stretch without the white space around it, with its number where numbers were asked for.
    `length` is the network's own count of `text`, None where the network states no limit.
    """

    start: int
    end: int
    text: str
    length: Length | None


def together(whole: str, parts: Iterable[Part]) -> str:
    """The text that was split into these parts, letter by letter."""
    return "".join(whole[part.start : part.end] for part in parts)


def split(request: CheckRequest, *, numbered: bool = False) -> tuple[Part, ...]:
    """The parts of a thread; one part, without a number, where the whole text fits.

    A part ends with a paragraph or a sentence, where that cannot be with a word, and only in a word that is too
    long for a part inside it: never in a link, a name, a tag or a grapheme. A link that alone is longer than the
    network takes stays whole in a part that does not fit; its `length` says so.

    Raises:
        Trouble: "network-unknown".
    """
    whole = _part(request, 0, len(request.text), "")
    if not is_over(whole.length):
        return (whole,)
    borders = _Borders(request.text)
    digits = 1
    # The numbers take room themselves: begin with one digit, and take more only where there are that many parts.
    while True:
        widest = _number(10**digits - 1, 10**digits - 1) if numbered else ""
        ends = _ends(request, borders, widest)
        if not numbered or len(str(len(ends))) <= digits:
            return _parts(request, ends, numbered=numbered)
        digits += 1


def _parts(request: CheckRequest, ends: Sequence[int], *, numbered: bool) -> tuple[Part, ...]:
    starts = (0, *ends[:-1])
    return tuple(
        _part(request, start, end, _number(place, len(ends)) if numbered else "")
        for place, (start, end) in enumerate(zip(starts, ends, strict=True), start=1)
    )


def _number(place: int, total: int) -> str:
    return f" ({place}/{total})"


def _part(request: CheckRequest, start: int, end: int, number: str) -> Part:
    text = request.text[start:end].strip() + number
    # Only the first part answers somebody: a name at the head of a later one was not put there by the network.
    kind = request.kind if start == 0 else Kind.POST
    asked = replace(request, text=text, kind=kind)
    return Part(start=start, end=end, text=text, length=measure(asked))


def _most(request: CheckRequest) -> int:
    """The least of the network's limits: no count is lower than the number of graphemes with links as one."""
    length = measure(replace(request, text="", kind=Kind.POST), Entities())
    counts = (length, *length.also) if length is not None else ()
    return min(count.limit for count in counts if count.limit is not None)


class _Borders:
    """Where a text may be cut, from the best places to the worst; every list is sorted and ends with the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        reading = Reading(text)
        found = reading.entities
        # For every place whether a cut there would go through something.
        self._inside = bytearray(len(text) + 1)
        for spans in (found.links, found.mentions, found.hashtags, found.cashtags, joined(text)):
            for start, end in spans:
                self._inside[start + 1 : end] = bytes([1]) * (end - start - 1)
        gaps = [match.end() for match in _GAP.finditer(text)]
        self.paragraphs = self._allowed([match.end() for match in _BLANK_LINE.finditer(text)])
        self.sentences = self._allowed([start for start, _ in reading.sentences])
        self.words = self._allowed(gaps)

    def _allowed(self, places: list[int]) -> list[int]:
        return [place for place in places if place and self.whole(place) == place] + [len(self.text)]

    def at_least(self, start: int, end: int) -> int:
        """What any network counts at the very least of this stretch: one a grapheme, link, name or tag."""
        body = self.text[start:end]
        return self._inside.count(0, start + len(body) - len(body.lstrip()), start + len(body.rstrip()))

    def first_word(self, place: int) -> int:
        """The place, or the end of the white space that begins there: nothing before it makes a part."""
        gap = _GAP.match(self.text, place)
        return gap.end() if gap and gap.end() < len(self.text) else place

    def whole(self, place: int) -> int:
        """The place, or the start of what a cut there would go through."""
        return self._inside.rfind(0, 0, place + 1)

    def after(self, place: int) -> int:
        """The next place behind this one at which nothing is cut through."""
        return self._inside.find(0, place + 1)


def _ends(request: CheckRequest, borders: _Borders, number: str) -> list[int]:
    ends: list[int] = []
    start, last = 0, len(request.text)
    while start < last:
        start = _end(request, borders, start, number)
        ends.append(start)
    # White space alone is no post: it goes with the part before it.
    if len(ends) > 1 and not request.text[ends[-2] :].strip():
        del ends[-2]
    return ends


def _end(request: CheckRequest, borders: _Borders, start: int, number: str) -> int:
    """Where the part that begins at `start` ends."""
    # Names that an answer begins with may cost nothing, so how much its first part holds is not known beforehand.
    most = len(request.text) if start == 0 and request.kind.answers else _most(request)

    def fits(end: int) -> bool:
        # The rest of a long text is too much at a glance; counting it for each part would take quadratic time.
        return borders.at_least(start, end) <= most and not is_over(_part(request, start, end, number).length)

    begin = borders.first_word(start)
    sentence = _farthest(borders.sentences, begin, fits)
    paragraph = _farthest(borders.paragraphs, begin, fits)
    if sentence and paragraph - start >= _FULL_ENOUGH * (sentence - start):
        return paragraph
    if best := max(sentence, paragraph) or _farthest(borders.words, begin, fits):
        return best
    return _inside_a_word(borders, begin, fits)


def _farthest(places: Sequence[int], start: int, fits: Callable[[int], bool]) -> int:
    """The last of these places behind `start` up to which the part fits; 0 where none does.

    Feels its way in growing steps: a part is short, whatever the text is.
    """
    first = bisect_right(places, start)
    step = 1
    while first + step <= len(places) and fits(places[first + step - 1]):
        step *= 2
    low, high = first + step // 2, min(first + step, len(places))
    index = bisect_left(range(low, high), 1, key=lambda place: not fits(places[place])) + low
    # A cut can make a link of a longer word, so that less text counts for more: go back until it really fits.
    while index > first and not fits(places[index - 1]):
        index -= 1
    return places[index - 1] if index > first else 0


def _inside_a_word(borders: _Borders, start: int, fits: Callable[[int], bool]) -> int:
    """The farthest place inside a word that is too long for a part; at least one grapheme, link or name."""
    least = borders.after(start)
    last = len(borders.text)
    step = 1
    while start + step < last and fits(borders.whole(start + step)):
        step *= 2
    low, high = start, min(start + step, last)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(borders.whole(middle)) else (low, middle)
    end = borders.whole(low)
    while end > least and not fits(end):
        end = borders.whole(end - 1)
    return max(end, least)
