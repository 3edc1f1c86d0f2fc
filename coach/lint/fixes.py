"""Which fixes can be applied together without a second look."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.domain.finding import Edit, Finding


@dataclass(frozen=True, slots=True)
class SafeFixes:
    """The fixes that cannot change what the text means: how many, of which rules, and their edits in text order."""

    count: int = 0
    rules: frozenset[str] = frozenset()
    edits: tuple[Edit, ...] = ()


def safe_fixes(findings: Iterable[Finding]) -> SafeFixes:
    """The first safe fix of each finding; of fixes that overlap the one of the first finding."""
    taken: list[tuple[int, int, Edit]] = []
    rules: set[str] = set()
    count = 0
    for finding in findings:
        fix = next((fix for fix in finding.fixes if fix.safe), None)
        if fix is None or not all(_is_free(taken, edit) for edit in fix.edits):
            continue
        for edit in fix.edits:
            taken.insert(bisect_left(taken, edit.start, key=_start), (edit.start, edit.end, edit))
        rules.add(finding.rule)
        count += 1
    return SafeFixes(count, frozenset(rules), tuple(edit for _, _, edit in taken))


def _start(place: tuple[int, int, Edit]) -> int:
    return place[0]


def _is_free(taken: list[tuple[int, int, Edit]], edit: Edit) -> bool:
    """Whether this edit overlaps none that is taken and begins where none begins; those do not overlap one another."""
    place = bisect_left(taken, edit.start, key=_start)
    after = place == len(taken) or (edit.start < taken[place][0] and edit.end <= taken[place][0])
    return after and (place == 0 or taken[place - 1][1] <= edit.start)
