"""One reading of a text, shared by everything that judges it: each view is made once, when first asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, compress
from typing import TYPE_CHECKING, Any

from coach.text.emoji import find_emoji
from coach.text.entities import find_entities
from coach.text.language import detect

if TYPE_CHECKING:
    from collections.abc import Container

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
_LONGEST = max(map(len, _ABBREVIATIONS))
_LATIN = "\u024f"  # the last letter of the Latin alphabets of Europe
_FEW = 3
STEM = 4  # letters of a word's beginning that `stems` keeps


class Reading:
    """A text and the views on it; those that every check needs are made at once, the others when first asked for.

    Any string is accepted: NUL, lone surrogates and right-to-left text are characters like all others. All
    spans are code points into `text`, half open.

    Attributes:
        folded: the text in lower case with straight quotation marks, of the same length as `text`.
        entities: the links, mentions, hashtags, cashtags and lists, by the rules of the network.
        addresses: what reads as a link, whether the network makes one of it or not.
        quotes: the passages between quotation marks, marks included: words of others, or held at arm's length.
        own: `folded` with all that is not the owner's own wording blanked out by spaces; same length.
        words: the words of `own` in order: runs of Latin letters, digits and underscores ("foto's" is two).
        word_set: the different words of `own`.
        tokens: the words again, with an empty one between every two signs or spaces that follow each other.
        notes: what others worked out about this text, each under a key of their own.
    """

    def __init__(self, text: str, rules: str = "wide") -> None:
        """Read `text` by these rules (one of coach.text.entities.RULES)."""
        self.text = text
        self.folded = _folded(text)
        self.entities = find_entities(text, rules)
        self.addresses = self.entities.links if rules in ("wide", "x") else find_entities(text).links
        self.quotes = _quotes(self.folded)
        self.own = _blanked(self.folded, (*self.entities.all, *self.addresses, *self.quotes))
        self.tokens = cut(self.own).split(" ")
        self.words = list(filter(None, self.tokens))
        self.word_set = frozenset(self.words)
        self.notes: dict[object, Any] = {}

    @cached_property
    def emoji(self) -> tuple[Span, ...]:
        """The emoji, one span for each picture that a reader sees."""
        return find_emoji(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, without the white space before them; a line end always closes one."""
        spans = [match.span() for match in _SENTENCE.finditer(self.folded)]
        if not _ABBREVIATIONS.isdisjoint(self.word_set):
            spans = _rejoined(self.folded, spans)
        return tuple(spans)

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

    def places(self, words: Container[str]) -> list[int]:
        """The places in `tokens` of all these words."""
        return list(compress(range(len(self.tokens)), map(words.__contains__, self.tokens)))

    def pairs(self, pairs: Container[tuple[str, ...]]) -> list[int]:
        """The places in `tokens` where one of these pairs of neighbours begins."""
        neighbours = zip(self.tokens, self.tokens[1:], strict=False)  # makes fewer tuples than pairwise
        return list(compress(range(len(self.tokens)), map(pairs.__contains__, neighbours)))

    @cached_property
    def letters(self) -> list[int]:
        """How many letters stand before each token; as one character parts any two, it begins at that + its place."""
        return list(accumulate(map(len, self.tokens), initial=0))

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


def words_of(folded: str) -> list[str]:
    """The words of a folded text."""
    return cut(folded).split()


def cut(folded: str) -> str:
    """The text with a space for everything that belongs to no word; same length."""
    return folded.encode("latin-1", "replace").translate(_CUT).decode("latin-1")


def _folded(text: str) -> str:
    # U+0130 is the only character whose lower case is longer than itself.
    lower = text.replace("\u0130", "i").lower()
    if lower.isascii():
        return lower
    for single in "’‘‛`´":
        lower = lower.replace(single, "'")
    for double in "“”„‟":
        lower = lower.replace(double, '"')
    return lower


def _quotes(folded: str) -> tuple[Span, ...]:
    spans = [match.span() for pattern in (_DOUBLE, _SINGLE, _ANGLED) for match in pattern.finditer(folded)]
    return tuple(sorted(spans))


def _rejoined(text: str, spans: list[Span]) -> list[Span]:
    """The sentences, those put together again that were only cut behind an abbreviation."""
    joined: list[Span] = []
    cut = False
    for start, end in spans:
        if cut:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        last = text[max(start, end - _LONGEST - 2) : end].rpartition(" ")[2]
        cut = last.endswith(".") and last[:-1].lstrip("(") in _ABBREVIATIONS and text[end : end + 1] == " "
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
