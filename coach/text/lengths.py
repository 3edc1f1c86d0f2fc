"""Counts a text the ways the networks do: X's weights, graphemes, UTF-8 bytes, UTF-16 units.

Every string is accepted: NUL, lone surrogates and towers of accents are characters like all others.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from coach.text.emoji import with_one_for_each
from coach.text.signs import is_latin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Span = tuple[int, int]

LINK_WEIGHT = 23  # X and Mastodon count every link as one of their own short ones

# Characters that never join the one before them nor change when a text is composed: letters without
# marks, punctuation, most symbols and pictures. tests/text/test_lengths.py compares the list with Unicode's own.
_PLAIN = (
    r"\x00-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2adb\u2add-\u2bff"
    r"\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60\U0001f300-\U0001f3fa\U0001f400-\U0001faff"
)
# X, configuration 3 (docs.x.com/fundamentals/counting-characters): these weigh one, all others two.
_HEAVY = re.compile(r"[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]++")
_TWO = "\U0001f600"  # any character that weighs two
# WORKAROUND: regex takes quadratic time for a row of flags. A letter with an accent is as long and joins alike.
_FLAG = re.compile(r"[\U0001f1e6-\U0001f1ff]{2}")
_ACCENTED = "\u3042\u0301"
_SHORT = 1000  # characters in which no tower takes long to sort
_STACK = re.compile(r"([^\w\s\x00-\x7f]{32,})")
# `re` leaps to the first of a run four times as fast as to a whole one.
_BEYOND = re.compile(r"[^\x00-\xff][^\x00-\xff]*+")


@lru_cache(maxsize=4)  # the same text is asked for by one network after the other
def beyond(text: str) -> str:
    """The characters beyond Latin-1, which are few in most texts: what is slow to ask needs asking of these only."""
    return "" if is_latin(text) else "".join(_BEYOND.findall(text))


@cache
def _tricky() -> re.Pattern[str]:
    return re.compile(rf"[^{_PLAIN}]")


def _is_tricky(text: str) -> bool:
    """Whether characters in the text may join, or change when it is composed."""
    rare = beyond(text)
    return bool(rare) and _tricky().search(rare) is not None


@cache
def _joining() -> re.Pattern[str]:
    """What joins, with what stands between and a neighbour behind; `re` leaps to the first of it."""
    return re.compile(rf"[^{_PLAIN}][^{_PLAIN}]*+(?>(?:[{_PLAIN}][^{_PLAIN}]++)*)[{_PLAIN}]?")


def _joining_in(text: str) -> Iterator[Span]:
    """Where something joins, with a neighbour on either side: all that the real algorithm has to look at."""
    return ((max(0, match.start() - 1), match.end()) for match in _joining().finditer(text))


def weighted(text: str, links: Iterable[Span] = ()) -> int:
    """The length that X counts.

    A link weighs 23, an emoji 2 however many characters make it, letters of Latin, Greek, Cyrillic,
    Hebrew, Arabic and the like 1, all others 2.
    """
    text = without_links(text, links).replace("\r\n", "\n")
    if _is_tricky(text):
        text = with_one_for_each(composed(text), _TWO)
    return _weigh(text)


def _weigh(text: str) -> int:
    """The weight character by character, as before X looked at emoji as a whole."""
    rare = beyond(text)
    return len(text) + (sum(map(len, _HEAVY.findall(rare))) if rare else 0)


def without_links(text: str, links: Iterable[Span]) -> str:
    """The text with each link replaced by 23 digits (a digit takes no accents)."""
    parts: list[str] = []
    done = 0
    for start, end in links:
        parts += text[done:start], "0" * LINK_WEIGHT
        done = end
    return "".join((*parts, text[done:])) if parts else text


def composed(text: str) -> str:
    """The text in Normalization Form C, in which X counts it.

    Sorting a tower of accents takes quadratic time, so towers that no writing system has are left as they are.
    """
    if not _is_tricky(text):
        return text
    if len(text) <= _SHORT or not _STACK.search(text):
        return unicodedata.normalize("NFC", text)
    parts = _STACK.split(text)
    parts[::2] = (unicodedata.normalize("NFC", part) for part in parts[::2])
    return "".join(parts)


def graphemes(text: str) -> int:
    """How many characters a reader sees: the extended grapheme clusters of Unicode's annex 29."""
    count = len(text) - text.count("\r\n")
    if not _is_tricky(text):
        return count
    import regex  # noqa: PLC0415 - 16 ms that most texts need not spend

    clusters = regex.compile(r"\X")
    text = _FLAG.sub(_ACCENTED, text)
    if len(beyond(text)) > len(text) // 4:  # then picking out what joins takes longer than looking at all
        return len(clusters.findall(text))
    parts = [text[start:end] for start, end in _joining_in(text)]
    return count + sum(len(clusters.findall(part)) - len(part) for part in parts)


def joined(text: str) -> list[Span]:
    """The spans of the graphemes that are longer than one code point, in text order."""
    spans = [match.span() for match in re.finditer("\r\n", text)]
    if not _is_tricky(text):
        return spans
    import regex  # noqa: PLC0415 - 16 ms that most texts need not spend

    clusters, text = regex.compile(r"\X"), _FLAG.sub(_ACCENTED, text)
    for part in _joining_in(text):
        spans += (match.span() for match in clusters.finditer(text, *part) if len(match[0]) > 1)
    return sorted(spans)


def utf8_bytes(text: str) -> int:
    """The bytes of the text in UTF-8; a lone surrogate takes three, as networks' own counters have it."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def utf16_units(text: str) -> int:
    """The length in UTF-16 units, in which an emoji takes two or more."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
