"""Looks at an answer to criticism as a friend would: are they heard, who owns it, what is done, where does it go on?"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from coach.lint.lexicon import Library, read_list
from coach.system.assets import assets
from coach.text.reading import Reading

if TYPE_CHECKING:
    from coach.lint.lexicon import Hit

LANGUAGES = ("nl", "en")
_NO = {
    "nl": re.compile(r"\b(?:niet|geen|nooit|niks|niets)\b"),
    "en": re.compile(r"\b(?:not|never|no|nothing|won't|don't|can't|cannot|didn't)\b"),
}
_US = {"nl": re.compile(r"\b(?:ik|we|wij)\b"), "en": re.compile(r"\b(?:i|we|i'll|we'll|i've|we've|let me|let us)\b")}
# Before an English verb who does it; before a Dutch one "je" may be the one it is done for.
_OTHERS = re.compile(r"\b(?:you|they|he|she|people|customers) $")
_FAR = 160  # code points between "ik" and what is done, or the no before it; no sentence read aloud is longer
_CLOSE = 12  # code points in which a no turns a deed
_CLOCK = re.compile(r"\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b|\b\d{1,2} ?(?:uur|am|pm|o'clock)\b|\b\d{1,2}-\d{1,2}\b")
_ADDRESS = re.compile(r"[\w.]@[\w.]+\.\w|\b0\d[\d \-]{7,}\b")
_TELLING = 6  # letters of a word that says what somebody's message was about
_BEGINNING = 6  # letters by which two forms of a word are taken for the same
_REPEATED = 2  # such words that come back in the answer


class Part(StrEnum):
    """What an answer to criticism does not do without."""

    THANKS = "thanks"  # thanks for it, or shows that it was heard
    OWNING = "owning"
    STEP = "step"  # says what will be done
    GOES_ON = "goes-on"  # says where and when it goes on


def parts_of(answer: str, context: str, language: str = "auto", usual: str = "nl") -> frozenset[Part] | None:
    """The parts that an answer to the criticism in `context` has; None in a language that is neither nl nor en.

    `language` and `usual` are as in a CheckRequest.

    A calm refusal that says why and what can be done instead owns up and takes a step.
    """
    reading = Reading(answer)
    spoken = reading.language(language, usual)
    if spoken not in LANGUAGES:
        return None
    lists = _library(spoken).lexicons
    found = {Part(name) for name in ("thanks", "owning") if lists[name].holds(reading)}
    steps = lists["step"].hits(reading)
    if _comes_back(context, reading):
        found.add(Part.THANKS)
    if any(_is_done(reading, hit, spoken) for hit in steps):
        found.add(Part.STEP)
    if {"refusal", "reason", "instead"} <= {hit.phrase.group for hit in steps}:
        found |= {Part.OWNING, Part.STEP}
    if _goes_on(reading, lists["goes-on"].hits(reading)):
        found.add(Part.GOES_ON)
    return frozenset(found)


def _is_done(reading: Reading, hit: Hit, language: str) -> bool:
    """Whether this is something that the writer is going to do: "Ik bel je", not "Bel ons" or "Ik bel je niet"."""
    if hit.phrase.group == "given":
        return True
    if hit.phrase.group != "deed":
        return False
    start, end = reading.sentence_at(hit.start)
    start, end = max(start, hit.start - _FAR), min(end, hit.end + _FAR)
    if _OTHERS.search(reading.own, max(start, hit.start - _CLOSE), hit.start):
        return False
    near = reading.own[max(start, hit.start - _CLOSE) : min(end, hit.end + _CLOSE)]
    return _US[language].search(reading.own, start, end) is not None and _NO[language].search(near) is None


def _goes_on(reading: Reading, hits: list[Hit]) -> bool:
    """Whether both a place and a time are told; a clock and an address are so in any words."""
    groups = {hit.phrase.group for hit in hits}
    place = "place" in groups or _ADDRESS.search(reading.folded) is not None
    return place and ("time" in groups or _CLOCK.search(reading.folded) is not None)


def _comes_back(context: str, reading: Reading) -> bool:
    """Whether the answer takes up what the criticism was about: its own long words come back."""
    about = {word[:_BEGINNING] for word in Reading(context).words if len(word) >= _TELLING}
    return len(about & {word[:_BEGINNING] for word in reading.words if len(word) >= _TELLING}) >= _REPEATED


@cache
def _library(language: str) -> Library:
    """The lists in resources/lexicon/<language>/answer: apart from the rules', as only few drafts are answers."""
    files = sorted((assets() / "lexicon" / language / "answer").glob("*.toml"))
    return Library({path.stem: read_list(path) for path in files})
