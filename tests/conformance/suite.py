"""What a suite of others' cases is, and the table in which all of them are shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    Answers = Iterable[tuple[str, bool]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """Cases by others, whether we answer each as they do, and how other programs fare.

    `ask` takes the folder of the cases and gives each case's name with whether our answer is theirs. `count` is how
    many there must be. `different` names each that we knowingly answer otherwise, with the reason.
    """

    name: str
    count: int
    ask: Callable[[Path], Answers]
    needs: str
    different: Mapping[str, str] = field(default_factory=dict)
    peers: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a suite went: the number of cases, and the names of those that we answer otherwise."""

    suite: Suite
    total: int
    other: frozenset[str]

    @property
    def as_said(self) -> bool:
        """Whether all cases are there and none but those that we named is answered otherwise."""
        return self.total == self.suite.count and self.other == self.suite.different.keys()


def run(suite: Suite, folder: Path) -> Outcome:
    """Ask every case of the suite; a case that passes may not be among those named as different."""
    answers = list(suite.ask(folder))
    return Outcome(suite, len(answers), frozenset(name for name, same in answers if not same))


def table(outcomes: Iterable[Outcome]) -> str:
    """All outcomes, with the figures of other programs, and below them what we knowingly do not follow."""
    outcomes = list(outcomes)
    cells = [("suite", "ours", "others")]
    cells += [(it.suite.name, f"{it.total - len(it.other)}/{it.total}", it.suite.peers) for it in outcomes]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    reasons = [f"  {it.suite.name}: {case!r}: {why}" for it in outcomes for case, why in it.suite.different.items()]
    unsaid = [f"  {it.suite.name}: {sorted(it.other)}, {it.total} cases" for it in outcomes if not it.as_said]
    lines += (["Knowingly not followed:", *reasons] if reasons else []) + (["WRONG:", *unsaid] if unsaid else [])
    return "\n".join(lines)
