"""Histories of any size in the app's own schema, made in bulk: the app's own door takes one activity at a time."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from coach.domain.activity import Activity
from coach.domain.acts import CONVERSATIONS, Act
from coach.domain.draft import Kind
from coach.services.drafts import Drafts
from coach.store.activities import PLACES
from coach.store.store import Store
from coach.store.values import to_micros
from coach.system.paths import find_paths
from coach.text.folding import digest_of, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NOW = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
YEARS = 10
PEOPLE = 3_000
_NETWORK = "facebook"  # the drafts' own: its limit is far away
_NETWORKS = ("linkedin", "facebook", "instagram", "x", "mastodon")
# How often each act is done, in thousandths: an owner who mostly sends. Hardly any criticism stays unanswered.
_ACTS = {
    Act.POST: 380,
    Act.THREAD: 5,
    Act.REPLY: 250,
    Act.COMMENT: 180,
    Act.SHARE: 60,
    Act.GROUP_POST: 20,
    Act.GROUP_COMMENT: 40,
    Act.REACTION: 50,
    Act.CRITICISM_RECEIVED: 7,
    Act.CRITICISM_ANSWERED: 7,
    Act.DELETION: 1,
}
_TO_NOBODY = frozenset((Act.POST, Act.THREAD, Act.SHARE, Act.GROUP_POST, Act.DELETION))
_TEXT = "Vanmorgen stond er iemand in de winkel met een vraag waar ik nog over na moest denken, {number}."
_ROW = """
    INSERT INTO activity (id, network, act, at, day, person, person_key, group_name, group_key, url, text, note, mix,
                          outcome, source, same, place)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def home_with(folder: Path, *, activities: int = 0, drafts: int = 0, text: str = "") -> Path:
    """A home below `folder` whose history holds as much; made once. The newest draft has this text, if any."""
    home = folder / f"home-{activities}-{drafts}-{len(text)}"
    path = find_paths(str(home)).history
    if not path.exists():
        _write_drafts(path, drafts, text)
        if activities:
            write_activities(path, _activities(activities))
    return home


def last_year() -> tuple[date, date]:
    """The 52 weeks that end today, both days included."""
    return (NOW - timedelta(days=7 * 52 - 1)).date(), NOW.date()


def _write_drafts(path: Path, drafts: int, text: str) -> None:
    store = Store.open(path, now=lambda: NOW)
    texts = [f"Bericht {number}\n\n{_TEXT.format(number=number)}" for number in range(drafts)] + (
        [text] if text else []
    )
    for number, each in enumerate(texts):
        desk = Drafts(store, lambda number=number: NOW - timedelta(hours=len(texts) - number))  # type: ignore[misc]
        desk.save(replace(desk.new(_NETWORK, Kind.POST), text=each))
    store.close()


def write_activities(path: Path, activities: Iterable[Activity]) -> None:
    """Put activities, in order of time, into a history that has none yet, past the app's own door, and count them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        # Indexes are made faster than they are kept.
        indexes = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'activity' AND type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}")
        connection.executemany(_ROW, _rows(activities))
        for _, made in indexes:
            connection.execute(made)
        connection.execute("COMMIT")
    store = Store.open(path, now=lambda: NOW)
    with store.writing() as work:
        work.activities.recount()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _rows(activities: Iterable[Activity]) -> Iterator[tuple[object, ...]]:
    """Activities in order of time, with the columns that the store fills itself."""
    place = 0
    for its in activities:
        place = max(place + 1, to_micros(its.at) * PLACES)
        same = digest_of(its.text, its.person) if its.act in CONVERSATIONS else ""
        yield (
            its.id, its.network, its.act.value, to_micros(its.at), its.at.astimezone().date().isoformat(),
            its.person, folded(its.person), its.group, folded(its.group), its.url, its.text, its.note,
            its.mix, its.outcome, its.source, same, place,
        )  # fmt: skip


def _activities(count: int) -> Iterator[Activity]:
    """Activities evenly over ten years, the last of them an hour ago; the same ones for the same count."""
    dice = random.Random(count)
    acts = dice.choices(list(_ACTS), list(_ACTS.values()), k=count)
    step = timedelta(days=365 * YEARS) / count
    for number, act in enumerate(acts):
        at = NOW - timedelta(hours=1) - step * (count - number - 1)
        yield Activity(
            id=f"{number:032x}",
            network=dice.choice(_NETWORKS),
            act=act,
            at=at.replace(microsecond=0),
            person="" if act in _TO_NOBODY else f"Persoon {dice.randrange(PEOPLE)}",
            text=_TEXT.format(number=number),
            source="bench",
        )
