"""What the window shows before the history is open."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.acts import Act
from coach.domain.balance import ActCount
from coach.domain.draft import DraftLine, Kind
from coach.store.first_look import FirstLook, first_look
from coach.store.format import SCHEMA
from tests.history import MONDAY, a_draft, an_activity, run_python

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.store import Store

TODAY = date(2026, 11, 23)


def fill(store: Store) -> None:
    with store.writing() as work:
        for number in range(120):
            work.drafts.add(a_draft(f"Concept {number}", changed_at=MONDAY - timedelta(minutes=number)))
        work.drafts.add(a_draft("Weg", changed_at=MONDAY + timedelta(days=1), deleted_at=MONDAY))


def execute(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_it_shows_the_newest_hundred_drafts_as_the_history_does(store: Store, path: Path) -> None:
    fill(store)
    with store.reading() as work:
        lines = work.drafts.lines()

    look = first_look(path)

    assert look is not None
    assert look.lines == lines[:100]


def test_the_draft_is_the_last_changed_that_is_neither_posted_nor_deleted(store: Store, path: Path) -> None:
    fill(store)
    posted = a_draft("Geplaatst", changed_at=MONDAY + timedelta(days=2), posted_at=MONDAY)
    last = a_draft("Nog open", changed_at=MONDAY + timedelta(days=1), kind=Kind.REPLY, context="Wat kost dat?")
    with store.writing() as work:
        work.drafts.add(posted)
        work.drafts.add(last)

    look = first_look(path)

    assert look is not None
    assert look.draft == last
    assert look.lines[:2] == (DraftLine.of(posted), DraftLine.of(last))


def test_the_days_are_today_and_the_27_before(store: Store, path: Path) -> None:
    with store.writing() as work:
        for days in (0, 27, 28):
            work.activities.add(an_activity(Act.REPLY, MONDAY - timedelta(days=days)))

    look = first_look(path, TODAY)

    assert look is not None
    assert look.counts == (ActCount("linkedin", Act.REPLY, 2),)


def test_a_new_history_has_nothing_to_show(store: Store, path: Path) -> None:
    assert first_look(path) == FirstLook(lines=(), draft=None, counts=())


def test_it_sees_what_the_open_history_wrote_a_moment_ago(store: Store, path: Path) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft("Net"))

    look = first_look(path)

    assert look is not None
    assert [line.title for line in look.lines] == ["Net"]


def test_it_leaves_no_trace(store: Store, path: Path) -> None:
    fill(store)
    store.close()
    before = path.read_bytes()

    first_look(path)

    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_no_history_gives_no_look_and_makes_none(tmp_path: Path) -> None:
    assert first_look(tmp_path / "data" / "history.sqlite3") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("schema", [SCHEMA - 1, SCHEMA + 1])
def test_another_schema_gives_no_look(store: Store, path: Path, schema: int) -> None:
    execute(path, f"PRAGMA user_version = {schema}")

    assert first_look(path) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE draft SET kind = 'poem'",
        "UPDATE draft SET changed_at = 9223372036854775807",
        "UPDATE draft SET text = CAST(x'ff' AS TEXT)",
        "UPDATE draft SET changed_at = 'gisteren'",
        "INSERT INTO day_count VALUES (date('now', 'localtime'), 'x', 'dance', '2026-01-01', 1, 0)",
        "ALTER TABLE draft ADD COLUMN mood TEXT",
        "DROP TABLE day_count",
    ],
)
def test_an_odd_history_gives_no_look(store: Store, path: Path, statement: str) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft())
    execute(path, statement)

    assert first_look(path) is None


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000])
def test_a_file_that_is_no_history_gives_no_look(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    assert first_look(path) is None


def test_a_history_that_another_holds_for_itself_gives_no_look(store: Store, path: Path) -> None:
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")

        assert first_look(path) is None


def test_it_loads_no_heavy_library(store: Store, path: Path) -> None:
    code = """
import sys
from pathlib import Path
from coach.store.first_look import first_look
assert first_look(Path(sys.argv[1])) is not None
print(sorted({name.partition(".")[0] for name in sys.modules} & {"sqlalchemy", "alembic", "platformdirs", "regex"}))
"""
    assert run_python(code, str(path)) == "[]\n"
