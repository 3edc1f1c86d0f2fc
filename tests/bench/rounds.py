"""Rounds, ratios and tables: how every benchmark here measures and tells.

Machines are shared and differ, so an absolute time says little. Every figure is a ratio of processor times (user and
system, all threads) between two things that were measured one shortly after the other, in the same round. Rounds
go A B C, C B A, A B C …, so that a slow minute hits all alike. A table shows the median of the rounds and,
between brackets, the lowest and the highest.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from time import process_time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

T = TypeVar("T")


class UnmeasurableError(Exception):
    """Something that a benchmark needs is not here; the message says what."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of some figures, the lowest and the highest."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, figures: Iterable[float]) -> Spread:
        """The spread of at least one figure."""
        known = sorted(figures)
        return cls(statistics.median(known), known[0], known[-1])

    def __str__(self) -> str:
        return f"{self.median:.3g} [{self.low:.3g}–{self.high:.3g}]"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: what was measured, its figure, the most it should be (None: no aim), and what to know."""

    what: str
    figure: Spread
    aim: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """The aim, and whether the median keeps it."""
        if self.aim is None:
            return "–"
        return f"≤ {self.aim:.3g} {'met' if self.figure.median <= self.aim else 'MISSED'}"


@dataclass(frozen=True, slots=True)
class Table:
    """What one benchmark found."""

    title: str
    lines: tuple[Line, ...]

    def __str__(self) -> str:
        cells = [("", "median [min–max]", "aim", "")]
        cells += [(line.what, str(line.figure), line.verdict, line.note) for line in self.lines]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        rows = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells)
        return "\n".join((self.title, *rows, ""))


def in_rounds(count: int, measures: Mapping[str, Callable[[], T]], *, warm: int = 1) -> list[dict[str, T]]:
    """What each measure gave in each round, after `warm` rounds that are not kept."""
    names = list(measures)
    found = []
    for number in range(warm + count):
        order = names[::-1] if number % 2 else names
        found.append({name: measures[name]() for name in order})
    return found[warm:]


def ratios(found: Iterable[Mapping[str, float]], of: str, to: str) -> Spread:
    """The spread of `of` divided by `to`, each division inside one round."""
    return Spread.of(each[of] / each[to] for each in found)


def typical(found: Iterable[Mapping[str, float]], name: str) -> float:
    """The median of one measure over the rounds."""
    return statistics.median(each[name] for each in found)


def cpu_of(call: Callable[[], object], least: float) -> float:
    """The processor seconds of one call, from as many calls as take `least` seconds together."""
    calls, batch, begun = 0, 1, process_time()
    while True:
        for _ in range(batch):
            call()
        calls += batch
        spent = process_time() - begun
        if spent >= least:
            return spent / calls
        batch *= 2


def shown(seconds: float) -> str:
    """A time in the unit that suits it."""
    for size, unit in ((1, "s"), (1e-3, "ms")):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"
