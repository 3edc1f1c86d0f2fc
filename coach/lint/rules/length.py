"""Rules on how long a draft is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.finding import Length, Level
from coach.lint.rule import ANY, Case, Rule, Seen
from coach.networks.counting import over_span

if TYPE_CHECKING:
    from collections.abc import Iterable

WALL = 1500  # characters; our own house rule for Facebook, where the network allows far more than anybody reads


def too_long(case: Case) -> Iterable[Seen]:
    """More than the network takes, in any of its counts; on Facebook also one unbroken wall of text."""
    if case.length is None:
        return
    if case.length.passed:
        yield _over(case, case.length.passed[0])
    elif case.length.over:
        yield Seen("over-record", None, None, {"over": case.length.over}, level=Level.WARNING)
    elif case.request.network == "facebook":
        yield from _wall(case)


def _over(case: Case, count: Length) -> Seen:
    start, end = over_span(case.request, case.reading.entities) or (None, None)
    return Seen(f"over-{count.unit}", start, end, {"over": count.over, "limit": count.limit or 0})


def _wall(case: Case) -> Iterable[Seen]:
    if len(case.request.text) <= WALL:
        return
    for start, end in case.reading.paragraphs:
        if end - start > WALL:
            yield Seen("wall", start, end, {"characters": end - start, "limit": WALL}, level=Level.WARNING)


RULES = (Rule(id="too-long", family="length", level=Level.ERROR, languages=ANY, judge=too_long),)
