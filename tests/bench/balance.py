"""What a balance of 52 weeks costs on a long history, beside plain SQL over its activities.

The plain way counts the activities of those weeks per network and act through an index that holds all it asks
for, on a table of its own with the same rows. The app's own way is the whole service, from the history to frozen
values, its streaks and the people who wait included.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing
from functools import partial
from typing import TYPE_CHECKING

from coach.services.history import History
from coach.store.store import Store
from coach.system.paths import find_paths
from tests.bench.history import NOW, home_with, last_year
from tests.bench.rounds import Line, Table, cpu_of, in_rounds, ratios, shown, typical

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZES = (10_000, 100_000, 1_000_000)
TARGET = 1 / 3
LARGE = 1_000_000
LARGE_AIM = 1 / 20  # at a million activities; at ten thousand the plain way is quick enough for anybody
GROWTH_AIM = 1.1  # a million beside a hundred thousand
_PLAIN = "SELECT network, act, count(*) FROM activity WHERE day BETWEEN ? AND ? GROUP BY network, act"


def measure(rounds: int, folder: Path, *, sizes: tuple[int, ...] = SIZES, least: float = 0.06) -> list[Table]:
    """The table. `least` is the processor time of one sample, in seconds."""
    with ExitStack() as stack:
        measures: dict[str, Callable[[], float]] = {}
        for size in sizes:
            home = home_with(folder, activities=size)
            plain = stack.enter_context(closing(_plain(home)))
            history = History(stack.enter_context(closing(_open(home))), lambda: NOW)
            since, until = last_year()
            calls: dict[str, Callable[[], object]] = {
                "plain": partial(_count, plain, since.isoformat(), until.isoformat()),
                "balance": partial(history.balances, since, until, target=TARGET),
                "facts": partial(history.facts, "linkedin", TARGET),
            }
            measures |= {f"{name} {size}": partial(cpu_of, call, least) for name, call in calls.items()}
        found = in_rounds(rounds, measures)
    return [Table("The balance of 52 weeks: processor time as a ratio to plain SQL", tuple(_lines(found, sizes)))]


def _lines(found: list[dict[str, float]], sizes: tuple[int, ...]) -> list[Line]:
    lines = []
    for size in sizes:
        for name, what in (("balance", "52 weeks"), ("facts", "what a check asks")):
            note = f"{shown(typical(found, f'{name} {size}'))}; plain {shown(typical(found, f'plain {size}'))}"
            aim = LARGE_AIM if size >= LARGE else None
            lines.append(
                Line(f"{size:,} activities, {what}", ratios(found, f"{name} {size}", f"plain {size}"), aim, note)
            )
    if len(sizes) > 1:
        few, many = sizes[-2:]
        grown = ratios(found, f"balance {many}", f"balance {few}")
        lines.append(Line(f"52 weeks, {many:,} / {few:,}", grown, GROWTH_AIM))
    return lines


def plain_count(home: Path, since: str, until: str) -> list[tuple[str, str, int]]:
    """Network, act and count of these days, by plain SQL over every activity of a home."""
    with closing(_plain(home)) as connection:
        return _count(connection, since, until)


def _open(home: Path) -> Store:
    return Store.open(find_paths(str(home)).history, now=lambda: NOW)


def _plain(home: Path) -> sqlite3.Connection:
    """The same activities in a table with nothing but one index, all that the plain statement reads."""
    connection = sqlite3.connect(home / "plain.sqlite3")
    if not connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
        connection.execute("ATTACH ? AS app", (str(find_paths(str(home)).history),))
        connection.execute("CREATE TABLE activity AS SELECT day, network, act FROM app.activity")
        connection.execute("CREATE INDEX covering ON activity (day, network, act)")
        connection.commit()
        connection.execute("DETACH app")
    return connection


def _count(connection: sqlite3.Connection, since: str, until: str) -> list[tuple[str, str, int]]:
    return connection.execute(_PLAIN, (since, until)).fetchall()
