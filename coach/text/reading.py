"""One reading of a text, shared by everything that judges it: each view is made once, when first asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.text.change import Change, changed_lines
from coach.text.emoji import find_emoji
from coach.text.entities import find_entities
from coach.text.language import detect

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator
    from collections.abc import Set as AbstractSet

Span = tuple[int, int]

# Words are cut at the speed of C by way of Latin-1, one byte a code point: every byte that is no letter, digit or
# underscore becomes a space. Letters beyond Latin-1 are lost to it, and to Dutch and English.
_GAPS = bytes(byte for byte in range(256) if not (chr(byte).isalnum() or chr(byte) == "_"))
_CUT = bytes.maketrans(_GAPS, b" " * len(_GAPS))
_DOUBLE = re.compile(r'"[^"\n]{1,600}"')
_ANGLED = re.compile(r"«[^»\n]{1,600}»")
# An apostrophe opens a quotation where no word ends in it and none of the Dutch clipped words begins with it.
_SINGLE = re.compile(
    r"'(?<!\w')(?!(?:s|t|n|m|k|r|em|er|ie|t?is|cause|til|\d\ds?)\b)(?=\S)"
    r"(?:[^'\n]|(?<=\w)'(?=\w)){1,600}(?<=\S)'(?!\w)"
)
# To a line end, or to a full stop and its like with white space behind; a stop inside "3.50" ends nothing.
# WORKAROUND: before 3.11.5 a possessive group is matched wrongly (python/cpython#101955): an atomic one is not.
_SENTENCE = re.compile(r"[^\s](?>(?:[^.!?…\n]++|[.!?…]++(?![\"')\]]*+(?:\s|$)))*)(?>(?:[.!?…]++[\"')\]]*+)?)")
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*+\n\s*+")
_SHORT = (
    "bijv bv evt ca nr tel mr mrs ms dr st dhr mevr mw fam vs approx incl excl jl zgn resp"
    " jan feb mrt apr aug sept okt nov dec"
)
_ABBREVIATIONS = frozenset(_SHORT.split())
_LATIN = "\u024f"  # the last letter of the Latin alphabets of Europe
_FEW = 3


class Earlier(NamedTuple):
    """An earlier reading, and what has changed since.

    `lines` is a reading of the new lines only; `gained` and `lost` are the words that the text has now and had then.
    """

    reading: Reading
    change: Change
    lines: Reading
    gained: frozenset[str]
    lost: frozenset[str]


class Reading:
    """A text and the views on it; those that every check needs are made at once, the others when first asked for.

    Any string is accepted: NUL, lone surrogates and right-to-left text are characters like all others. All
    spans are code points into `text`, half open. With the reading of an earlier version, `before`, the lines that are
    still the same are not read again; every view is what it is without.

    Attributes:
        folded: the text in lower case with straight quotation marks, of the same length as `text`.
        entities: the links, mentions, hashtags, cashtags and lists, by the rules of the network.
        addresses: what reads as a link, whether the network makes one of it or not.
        quotes: the passages between quotation marks, marks included: words of others, or held at arm's length.
        own: `folded` with all that is not the owner's own wording blanked out by spaces; same length.
        spaced: `own` with a space for everything that belongs to no word, between two more spaces.
        word_set: the different words of `own`.
        word_count: how many words `own` has.
        notes: what others worked out about this text, each under a key of their own.
        before: the reading that this one took over from, and what has changed since; None where it read the whole text.
    """

    def __init__(self, text: str, rules: str = "wide", *, before: Reading | None = None) -> None:
        """Read `text` by these rules (one of coach.text.entities.RULES), which are those of `before` too."""
        self.text = text
        self.notes: dict[object, Any] = {}
        self.before: Earlier | None = None
        if before is None:
            self.folded = _folded(text)
            self.entities = find_entities(text, rules)
            self.addresses = self.entities.links if rules in ("wide", "x") else find_entities(text).links
            self.quotes = _quotes(self.folded)
            self.own = _blanked(self.folded, (*self.entities.all, *self.addresses, *self.quotes))
            self.spaced = f" {cut(self.own)} "
            self.word_set = frozenset(self.words)
            self.word_count = len(self.words)
        else:
            self._read_on(before)

    def _read_on(self, before: Reading) -> None:
        """Take over what the earlier reading saw in the lines that are still the same. Nothing crosses a line's end."""
        change = changed_lines(before.text, self.text)
        lines = Reading(self.text[change.start : change.new_end], before.entities.rules)
        self.folded = change.spliced(before.folded, lines.folded)
        old, new = before.entities, lines.entities
        self.entities = replace(
            new,
            links=change.moved(old.links, new.links),
            mentions=change.moved(old.mentions, new.mentions),
            hashtags=change.moved(old.hashtags, new.hashtags),
            cashtags=change.moved(old.cashtags, new.cashtags),
            lists=change.moved(old.lists, new.lists),
        )
        self.addresses = change.moved(before.addresses, lines.addresses)
        self.quotes = change.moved(before.quotes, lines.quotes)
        self.own = change.spliced(before.own, lines.own)
        self.spaced = f" {change.spliced(before.spaced[1:-1], lines.spaced[1:-1])} "
        gone = before.spaced[change.start : change.old_end + 2].split()
        self.word_count = before.word_count - len(gone) + lines.word_count
        gained = lines.word_set - before.word_set
        lost = frozenset(word for word in set(gone) - lines.word_set if f" {word} " not in self.spaced)
        self.word_set = (before.word_set | gained) - lost if gained or lost else before.word_set
        if "sentences" in before.__dict__:
            self.sentences = change.moved(before.sentences, lines.sentences)
        self.before = Earlier(before, change, lines, gained, lost)
        before.before = None  # one is enough to keep

    @cached_property
    def words(self) -> list[str]:
        """The words of `own` in order: runs of Latin letters, digits and underscores ("foto's" is two)."""
        return self.spaced.split()

    @cached_property
    def emoji(self) -> tuple[Span, ...]:
        """The emoji, one span for each picture that a reader sees."""
        return find_emoji(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, without the white space before them; a line end always closes one."""
        spans = [match.span() for match in _SENTENCE.finditer(self.folded)]
        words = self.word_set.union(*(words_of(self.folded[start:end]) for start, end in self.quotes))
        stops = _stops(self.folded, _ABBREVIATIONS & words)
        return tuple(_rejoined(self.folded, spans, stops) if stops else spans)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The stretches of text between empty lines."""
        spans: list[Span] = []
        start = 0
        for match in _PARAGRAPH_END.finditer(self.text):
            _keep(spans, self.text, start, match.start())
            start = match.end()
        _keep(spans, self.text, start, len(self.text))
        return tuple(spans)

    def starts(self, words: frozenset[str]) -> list[int]:
        """The code points at which these words begin, in text order."""
        return [start for start, _ in self.looked(words, lambda part: _stand(words & part.word_set, part.spaced))]

    def looked(self, key: object, look: Callable[[Reading], Iterable[Span]]) -> tuple[Span, ...]:
        """What `look` sees in the text, in text order; where lines changed, it looks at a reading of these only.

        It must see the same in a line wherever that stands, and nothing that begins in another. What it saw is kept
        under `key`.
        """
        if key not in self.notes:
            before = self.before
            if before is not None and key in before.reading.notes:
                self.notes[key] = before.change.moved(before.reading.notes[key], tuple(look(before.lines)))
            else:
                self.notes[key] = tuple(look(self))
        known: tuple[Span, ...] = self.notes[key]
        return known

    def sentence_at(self, position: int) -> Span:
        """The sentence around a code point, or an empty span there where it lies between two."""
        index = bisect_right(self.sentences, (position, len(self.text))) - 1
        if index >= 0 and position < self.sentences[index][1]:
            return self.sentences[index]
        return position, position

    def language(self, requested: str = "auto", default: str = "nl") -> str:
        """The text's language, "nl", "en" or "other": as requested, else as read, else the default."""
        if requested != "auto":
            return requested
        return self._detected or default

    @cached_property
    def _detected(self) -> str:
        told = detect(self.word_set)
        if told:
            return told
        if sum(1 for char in self.own if char > _LATIN and char.isalpha()) >= _FEW:
            return "other"
        # A text that only quotes has no words of its own; then the quoted words have to tell.
        return detect(frozenset(words_of(self.folded)))


def _stand(words: Iterable[str], spaced: str) -> list[Span]:
    """Where these words stand, in text order."""
    return sorted((start, start + len(word)) for word in words for start in _each(f" {word} ", spaced))


class Memory:
    """What one reading leaves for the next one of a text that is being written."""

    def __init__(self) -> None:
        self._last: Reading | None = None

    def read(self, text: str, rules: str = "wide") -> Reading:
        """A reading of the text by these rules that takes over what it shares with the one before."""
        before = self._last if self._last and self._last.entities.rules == rules else None
        self._last = Reading(text, rules, before=before)
        return self._last


def _each(piece: str, text: str) -> Iterator[int]:
    """Where a word with a space on either side stands; two in a row share one."""
    start = text.find(piece)
    while start >= 0:
        yield start
        start = text.find(piece, start + len(piece) - 1)


def words_of(folded: str) -> list[str]:
    """The words of a folded text."""
    return cut(folded).split()


def cut(folded: str) -> str:
    """The text with a space for everything that belongs to no word; same length."""
    return folded.encode("latin-1", "replace").translate(_CUT).decode("latin-1")


def _folded(text: str) -> str:
    # U+0130 is the only character whose lower case is longer than itself.
    lower = text.replace("\u0130", "i").lower().replace("`", "'")
    if lower.isascii():
        return lower
    for single in "’‘‛´":
        lower = lower.replace(single, "'")
    for double in "“”„‟":
        lower = lower.replace(double, '"')
    return lower


def _quotes(folded: str) -> tuple[Span, ...]:
    signs = (('"', _DOUBLE), ("'", _SINGLE), ("»", _ANGLED))
    spans = [match.span() for sign, pattern in signs if sign in folded for match in pattern.finditer(folded)]
    return tuple(sorted(spans))


def _stops(folded: str, short: AbstractSet[str]) -> set[int]:
    """Where the full stops of these abbreviations end; they have nothing but white space or a bracket before them."""
    if not short:
        return set()
    spaced = f" {cut(folded)} "
    places = ((start, start + len(word)) for word in short for start in _each(f" {word} ", spaced))
    return {
        end + 1
        for start, end in places
        if folded.startswith(". ", end) and (not start or folded[start - 1] == "(" or folded[start - 1].isspace())
    }


def _rejoined(folded: str, spans: list[Span], stops: Container[int]) -> list[Span]:
    """The sentences, those of one line put together again that were only cut behind an abbreviation's stop."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and joined[-1][1] in stops and "\n" not in folded[joined[-1][1] : start]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _keep(spans: list[Span], text: str, start: int, end: int) -> None:
    """Add the span without white space at its ends, if anything is left."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        spans.append((start, end))


def _blanked(text: str, spans: tuple[Span, ...]) -> str:
    """The text with all of these spans, which may overlap, replaced by as many spaces."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end > done:
            pieces += (text[done:start], " " * (end - max(start, done)))
            done = end
    pieces.append(text[done:])
    return "".join(pieces)
