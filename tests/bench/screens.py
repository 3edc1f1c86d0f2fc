"""What each question that a screen asks of a long history takes: seconds of processor time, and no ratio.

A tenth of a second is what a person takes for at once. On a machine that does other things too the figures grow.
"""

from __future__ import annotations

from contextlib import ExitStack, closing
from functools import partial
from typing import TYPE_CHECKING

from coach.domain.contact import Sort
from coach.domain.hours import WorkingHours
from coach.services.conversations import Conversations
from coach.services.gauges import MONTH, WEEK, YEAR, Gauges
from coach.services.goals import Goals
from coach.services.history import History
from coach.services.people import People
from coach.store.store import Store
from coach.system.paths import find_paths
from tests.bench.history import NOW, home_with
from tests.bench.rounds import Line, Spread, Table, cpu_of, in_rounds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZE = 100_000
AIM = 0.1  # seconds
_TARGET = 1 / 3


def measure(rounds: int, folder: Path, *, size: int = SIZE, least: float = 0.06) -> list[Table]:
    """The table. `least` is the processor time of one sample, in seconds."""
    with ExitStack() as stack:
        path = find_paths(str(home_with(folder, activities=size))).history
        store = stack.enter_context(closing(Store.open(path, now=lambda: NOW)))
        asked = _questions(store)
        found = in_rounds(rounds, {name: partial(cpu_of, call, least) for name, call in asked.items()})
    lines = tuple(Line(name, Spread.of(each[name] for each in found), AIM) for name in asked)
    return [Table(f"What the screens ask of {size:,} activities: seconds of processor time", lines)]


def _questions(store: Store) -> dict[str, Callable[[], object]]:
    history = History(store, lambda: NOW)
    gauges, talks = Gauges(store, history), Conversations(store, lambda: NOW)
    people = People(store, lambda: NOW)
    return {
        "dialogue of a week": partial(gauges.dialogue, WEEK, target=_TARGET),
        "dialogue of 28 days": partial(gauges.dialogue, MONTH, target=_TARGET),
        "dialogue of 52 weeks": partial(gauges.dialogue, YEAR, target=_TARGET),
        "mix of 52 weeks": partial(gauges.mix, YEAR),
        "each of 52 weeks": partial(gauges.weeks, 52),
        "who waits": partial(talks.open, WorkingHours()),
        "response of 28 days": partial(talks.response, MONTH),
        "response of 52 weeks": partial(talks.response, YEAR),
        "criticism": talks.criticism,
        "all people": partial(people.all, Sort.PERSON),
        "who went quiet": people.quiet,
        "goals": Goals(store, lambda: NOW).progress,
        "what a draft is told": partial(history.facts, "linkedin", _TARGET, draft=""),
    }
