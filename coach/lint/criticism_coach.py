"""Looks at an answer to criticism as a friend would: are they heard, who owns it, what is done, where does it go on?

What owns up, understands and offers is what the rules on answers look for too, in answer.txt under resources/turns;
answer-parts.txt beside it holds what only this coach asks for.
"""

from __future__ import annotations

import re
from enum import StrEnum

from coach.lint.turns import turns_in
from coach.text.reading import Reading

LANGUAGES = ("nl", "en")
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
    said = {it.group for name in ("answer", "answer-parts") for it in turns_in(reading, name, spoken)}
    refuses_well = {"refuses", "reason", "instead"} <= said
    has = {
        Part.THANKS: not said.isdisjoint(("heard", "grants")) or _comes_back(context, reading),
        Part.OWNING: "owns" in said or refuses_well,
        Part.STEP: "offers" in said or refuses_well,
        Part.GOES_ON: _goes_on(reading, said),
    }
    return frozenset(part for part, is_there in has.items() if is_there)


def _goes_on(reading: Reading, said: set[str]) -> bool:
    """Whether both a place and a time are told; a clock and an address are so in any words."""
    place = "place" in said or _ADDRESS.search(reading.folded) is not None
    return place and ("time" in said or _CLOCK.search(reading.folded) is not None)


def _comes_back(context: str, reading: Reading) -> bool:
    """Whether the answer takes up what the criticism was about: its own long words come back."""
    about = {word[:_BEGINNING] for word in Reading(context).words if len(word) >= _TELLING}
    return len(about & {word[:_BEGINNING] for word in reading.words if len(word) >= _TELLING}) >= _REPEATED
