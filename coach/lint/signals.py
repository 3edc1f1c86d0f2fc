"""What rules on word choice ask about a phrase once they found it: does it command, is it denied, is it only told?"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from coach.text.reading import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.lint.lexicon import Hit
    from coach.text.reading import Reading, Span

_LOOK = 40  # code points before a phrase that can turn its meaning
_FAR = 300  # code points; no sentence that people read aloud is longer
_LEAD = {
    "nl": frozenset(
        ("en", "of", "dus", "dan", "ook", "nu", "wel", "ja", "ps", "snel", "even", "gewoon", "maar", "kortom")
    ),
    "en": frozenset(
        ("and", "or", "so", "then", "just", "please", "now", "also", "go", "but", "simply", "well", "quick")
    ),
}
_NOT_JUST = r"(?!\s+(?:zomaar|alleen|slechts|enkel|just|only|merely|vergeten|te vergeten|to mention))"
# At most three words between the no and what it denies, none of which begins a clause of its own.
_BETWEEN = r"\s+(?:(?!(?:dat|maar|want|wij|we|that|but|we're|it)\b)[\w']+\s+){0,3}\Z"
_NO = {
    "nl": ("geen", "nooit", "zonder", "niet", "niks", "noch", "allesbehalve"),
    "en": (
        *("no", "not", "never", "without", "nor", "hardly", "isn't", "aren't", "don't", "doesn't", "didn't", "won't"),
        *("wasn't", "can't", "wouldn't"),
    ),
}
_NO_WORDS = {language: frozenset(word.partition("'")[0] for word in words) for language, words in _NO.items()}


@cache
def _no(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_NO[language])}){_NOT_JUST}{_BETWEEN}")


def commands(reading: Reading, hit: Hit, language: str) -> bool:
    """Whether the phrase opens a clause and asks nothing: "Bestel", not "ik bestel" or "Koop jij weleens?"."""
    if not _opens_clause(reading.own, hit.start, _LEAD[language]):
        return False
    end = min(reading.sentence_at(hit.start)[1], hit.end + _FAR)
    return reading.own.find("?", hit.end, end) < 0


def denied(reading: Reading, hit: Hit, language: str) -> bool:
    """Whether a no stands right before the phrase: "geen totaaloplossing", but not "niet zomaar een"."""
    if reading.word_set.isdisjoint(_NO_WORDS[language]):
        return False
    before = reading.own[max(0, hit.start - _LOOK) : hit.start]
    return _no(language).search(before) is not None


def around(reading: Reading, hit: Hit) -> Span:
    """The sentence around a phrase, or as much of it as somebody would hold in mind: the rules stay linear that way."""
    start, end = reading.sentence_at(hit.start)
    return max(start, hit.start - _FAR), min(end, hit.end + _FAR)


def matches(reading: Reading, words: frozenset[str], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern finds where one of these words stands, each of which it may begin with: it is tried nowhere else.

    `text` is the reading's `own` or `text`.
    """
    if reading.word_set.isdisjoint(words):
        return
    done = 0
    for start in reading.starts(words):
        if start >= done and (match := pattern.match(text, start)):
            done = match.end()
            yield match


def near(hit: Hit, spots: Sequence[int], distance: int = 250) -> bool:
    """Whether one of the spots, which are in text order, is at most `distance` code points away."""
    index = bisect_left(spots, hit.start - distance)
    return index < len(spots) and spots[index] <= hit.end + distance


def _opens_clause(own: str, start: int, lead: frozenset[str]) -> bool:
    before = own[max(0, start - _LOOK) : start].rstrip(" ")
    if not before or not before[-1].isalnum():
        return True
    return not lead.isdisjoint(words_of(before)[-1:])
