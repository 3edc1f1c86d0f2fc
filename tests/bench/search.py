"""What finding a word, listing the newest activities and writing one down cost on a long history, beside plain SQL.

The plain way asks SQLite's full-text index for the places and the table for the rows, as tuples; the app's own way
is the whole service, which returns frozen values.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.services.logbook import HITS, Logbook
from coach.store.store import Store
from coach.system.paths import find_paths
from tests.bench.history import NOW, home_with
from tests.bench.rounds import Line, Spread, Table, cpu_of, in_rounds, ratios, shown, typical

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZES = (10_000, 100_000, 1_000_000)
WORDS = {"in every activity": "winkel", "in a few": "4321"}
# A word in a few activities is found in a tenth of a millisecond; a transaction and its values cost as much.
AIM = {"a word in every activity": 1.3}
LOG_AIM = 0.05  # seconds on the wall, until it is on the disk
_PLAIN = (
    "SELECT activity.* FROM activity WHERE place IN (SELECT rowid FROM activity_words"
    " WHERE activity_words MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY place DESC"
)
_NEWEST = "SELECT * FROM activity ORDER BY place DESC LIMIT ?"


def measure(rounds: int, folder: Path, *, sizes: tuple[int, ...] = SIZES, least: float = 0.06) -> list[Table]:
    """The tables. `least` is the processor time of one sample, in seconds."""
    with ExitStack() as stack:
        calls: dict[str, Callable[[], object]] = {}
        logged = []
        for size in sizes:
            path = find_paths(str(home_with(folder, activities=size))).history
            plain = stack.enter_context(closing(sqlite3.connect(path)))
            logbook = Logbook(stack.enter_context(closing(Store.open(path, now=lambda: NOW))), lambda: NOW)
            for what, word in WORDS.items():
                calls[f"plain {what} {size}"] = partial(_rows, plain, _PLAIN, (f'"{word}"*', HITS))
                calls[f"a word {what} {size}"] = partial(logbook.search, word)
            calls[f"plain newest {size}"] = partial(_rows, plain, _NEWEST, (HITS,))
            calls[f"the newest {size}"] = partial(logbook.newest, HITS)
            logged.append(Line(f"{size:,} activities", Spread.of(_log(logbook) for _ in range(rounds)), LOG_AIM))
        found = in_rounds(rounds, {name: partial(cpu_of, call, least) for name, call in calls.items()})
    return [
        Table("Searching the history: processor time as a ratio to plain SQL", tuple(_lines(found, sizes))),
        Table("Writing one activity down, and taking it back: seconds on the wall for each", tuple(logged)),
    ]


def _lines(found: list[dict[str, float]], sizes: tuple[int, ...]) -> list[Line]:
    asked = [(f"a word {what}", f"plain {what}") for what in WORDS] + [("the newest", "plain newest")]
    return [
        Line(
            f"{size:,} activities, {own}",
            ratios(found, f"{own} {size}", f"{plain} {size}"),
            AIM.get(own),
            f"{shown(typical(found, f'{own} {size}'))}; plain {shown(typical(found, f'{plain} {size}'))}",
        )
        for size in sizes
        for own, plain in asked
    ]


def _log(logbook: Logbook) -> float:
    """The seconds that it takes to write something down, half of those of doing it and taking it back."""
    begun = perf_counter()
    logbook.undo(logbook.log(Entry(Act.REPLY, "facebook", person="Persoon 7", text="Ja, dat kan morgen.")))
    return (perf_counter() - begun) / 2


def _rows(connection: sqlite3.Connection, statement: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
    return connection.execute(statement, values).fetchall()
