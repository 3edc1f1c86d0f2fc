"""A history from before notes, contacts and search: the step gives it all that counting anew would."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from coach.domain.acts import Act
from coach.store.migrate import SCRIPTS, migrate
from coach.store.store import Store
from coach.store.values import to_micros
from tests.history import AMSTERDAM, MONDAY, Clock, rows

if TYPE_CHECKING:
    from pathlib import Path

TOLD = [
    (0, Act.POST, "", "Nieuw: appeltaart"),
    (1, Act.REPLY, "Karin", "Dank je wel, Karin!"),
    (2, Act.REPLY, "Ruud", "dank je wel"),
    (2, Act.COMMENT, "karin", "Dank je wel"),
    (3, Act.CRITICISM_RECEIVED, "ΑΝΝΑΣ", "Te laat geleverd"),
    (4, Act.CRITICISM_RECEIVED, "Ruud", "Te duur"),
    (5, Act.CRITICISM_ANSWERED, "ruud", "Ik bel je"),
    (6, Act.GROUP_COMMENT, "", "Mooi brood"),
    (6, Act.DELETION, "Karin", ""),
]


@pytest.fixture
def migrated(path: Path, tmp_path: Path, clock: Clock) -> Store:
    """A history that was made without the step, filled, and then opened."""
    scripts = tmp_path / "steps"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (step,) = (scripts / "versions").glob("v*_history.py")
    for script in (scripts / "versions").glob("v*.py"):
        if script.name >= step.name:
            script.unlink()
    path.parent.mkdir()
    migrate(path, moment=MONDAY, scripts=scripts, schema=int(step.name[1:5]) - 1)
    fill(path)
    return Store.open(path, now=clock, zone=AMSTERDAM)


def fill(path: Path) -> None:
    moment, day = to_micros(MONDAY), MONDAY.date().isoformat()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO activity (id, network, act, at, day, person, group_name, url, text, source)"
            f" VALUES (?, 'x', ?, ?, '{day}', ?, ?, '', ?, 'window')",
            [
                (f"{number:032x}", act.value, moment + minute, person, "" if person else "Bakkers", text)
                for number, (minute, act, person, text) in enumerate(TOLD)
            ],
        )
        connection.execute(
            "INSERT INTO day_count SELECT day, network, act, date(day, 'weekday 0', '-6 days'), count(*)"
            " FROM activity GROUP BY day, network, act"
        )


def counted(store: Store) -> list[list[tuple[Any, ...]]]:
    tables = ("day_count", "week_count", "mix_count", "contact")
    return [rows(store, f"SELECT * FROM {table} ORDER BY 1, 2, 3") for table in tables]


def test_the_step_counts_as_counting_anew_does(migrated: Store) -> None:
    with closing(migrated):
        by_the_step = counted(migrated)
        with migrated.writing() as work:
            work.activities.recount()

        assert counted(migrated) == by_the_step
        assert migrated.sound()


def test_the_columns_are_those_that_writing_anew_gives(migrated: Store) -> None:
    with closing(migrated):
        columns = "SELECT id, person_key, group_key, same, place - (SELECT min(place) FROM activity) FROM activity"
        by_the_step = rows(migrated, columns)
        with migrated.writing() as work:
            told = work.activities.newest(99)
            for activity in told:
                work.activities.remove(activity.id)
            for activity in reversed(told):
                work.activities.add(activity)

        assert sorted(rows(migrated, columns)) == sorted(by_the_step)


def test_old_words_are_found_and_who_waited_waits(migrated: Store) -> None:
    with closing(migrated), migrated.reading() as work:
        assert [each.text for each in work.activities.with_words("APPEL", 50)] == ["Nieuw: appeltaart"]
        assert [each.person for each in work.contacts.waiting()] == ["ΑΝΝΑΣ"]
        assert {each.act: each.count for each in work.days.sums(MONDAY.date(), MONDAY.date())}[Act.REPLY] == 1
