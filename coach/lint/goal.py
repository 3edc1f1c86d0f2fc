"""Looks along with a goal: is it specific, measurable, realistic and bound to a time, and is it about people.

Principles `goal` and `relations` of the article. The words stand in resources/goals; from what figures on a goal is
called a leap is our own choice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from coach.system.assets import assets
from coach.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from coach.domain.goal import Goal

LANGUAGES = ("nl", "en")
_FEW_WORDS = 3
_LEAP = 5  # times what it is now, in less than a year
_A_WEEK = 20  # people or talks; more than a small firm can mean seriously
_YEAR = 365  # days
_FAR = 2 * _YEAR


@dataclass(frozen=True, slots=True)
class Remark:
    """What a goal lacks. `part` is one of "specific", "measurable", "realistic", "time-bound", "relations"."""

    id: str
    part: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A remark in words, with measures to choose instead where there are any."""

    seen: str
    try_: str
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A goal to start from, after an example of the article; `weeks` from its beginning it is due."""

    id: str
    about: str
    what: str
    measure: str
    start: float
    target: float
    weeks: int


def remarks(goal: Goal, today: date) -> tuple[Remark, ...]:
    """What there is to say about a goal that is being written or is there, in the order of the word SMART."""
    found = (_specific(goal), _measurable(goal), _about_people(goal), _realistic(goal), _time_bound(goal, today))
    return tuple(each for each in found if each is not None)


def tell(remark: Remark, language: str) -> Told:
    """The remark in "nl" or "en"."""
    words = _table(language)
    said = words["remarks"][remark.id]
    measures = tuple(words["measures"]) if remark.part == "relations" else ()
    return Told(seen=said["seen"].format(**remark.facts), try_=said["try"], measures=measures)


def samples(language: str) -> tuple[Sample, ...]:
    """The article's examples as goals, in "nl" or "en"."""
    return tuple(Sample(id=name, **its) for name, its in _table(language)["samples"].items())


def _specific(goal: Goal) -> Remark | None:
    if vague := _first(goal.what, "vague"):
        return Remark("vague", "specific", {"words": vague})
    # A language without spaces says as much in one long word.
    if len(goal.what.split()) < _FEW_WORDS and goal.what.isascii():
        return Remark("short", "specific")
    return None


def _measurable(goal: Goal) -> Remark | None:
    if not goal.measure.strip():
        return Remark("no-measure", "measurable")
    if goal.target == goal.start:
        return Remark("no-target", "measurable")
    return None


def _about_people(goal: Goal) -> Remark | None:
    """Heads that are counted; a goal that mentions followers and counts something else is fine."""
    vain = _first(goal.measure if goal.measure.strip() else goal.what, "vanity")
    return Remark("vanity", "relations", {"words": vain}) if vain else None


def _realistic(goal: Goal) -> Remark | None:
    days = (goal.due - goal.begun).days if goal.due else 0
    if days <= 0:
        return None
    if goal.start > 0 and goal.target >= _LEAP * goal.start and days < _YEAR:
        return Remark("leap", "realistic", {"times": round(goal.target / goal.start)})
    a_week = (goal.target - goal.start) / days * 7
    return Remark("many", "realistic", {"count": round(a_week)}) if a_week > _A_WEEK else None


def _time_bound(goal: Goal, today: date) -> Remark | None:
    if goal.due is None:
        return Remark("no-day", "time-bound")
    if goal.due <= today and goal.ended is None:
        return Remark("past", "time-bound")
    return Remark("far", "time-bound") if (goal.due - goal.begun).days > _FAR else None


def _first(text: str, group: str) -> str:
    """The first of a group's words in the text, of either language: owners mix them; "" where there is none."""
    match = _pattern(group).search(folded(text))
    return match[0] if match else ""


@cache
def _pattern(group: str) -> re.Pattern[str]:
    words: Iterable[str] = {word for language in LANGUAGES for word in _table(language)["words"][group]}
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")


@cache
def _table(language: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only who sets a goal needs it

    table: dict[str, Any] = tomllib.loads((assets() / "goals" / f"{language}.toml").read_text(encoding="utf-8"))
    return table
