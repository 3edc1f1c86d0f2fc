"""A file that is not for us is told apart, and left as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from coach.domain.trouble import Trouble
from coach.store.format import SCHEMA, stored_schema
from coach.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from tests.history import Clock


def with_pragma(path: Path, pragma: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(pragma)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def refused(path: Path, clock: Clock) -> Trouble:
    before = everything_in(path.parent)
    with pytest.raises(Trouble) as caught:
        Store.open(path, now=clock)

    assert everything_in(path.parent) == before
    assert caught.value.facts == {"path": str(path)}
    return caught.value


def test_a_newer_history_is_refused_and_not_touched(store: Store, path: Path, clock: Clock) -> None:
    store.close()
    with_pragma(path, f"PRAGMA user_version = {SCHEMA + 1}")

    assert refused(path, clock).code == "history-newer"


def test_a_newer_history_that_was_killed_is_refused_too(store: Store, path: Path, clock: Clock) -> None:
    """What makes it newer may still stand in the write-ahead log alone."""
    newer = sqlite3.connect(path, isolation_level=None)
    newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")

    with pytest.raises(Trouble) as caught:
        Store.open(path, now=clock)

    assert caught.value.code == "history-newer"
    newer.close()


def test_the_database_of_another_program_is_refused_and_not_touched(path: Path, clock: Clock) -> None:
    path.parent.mkdir()
    with_pragma(path, "CREATE TABLE recipe (name TEXT)")

    assert refused(path, clock).code == "history-foreign"


@pytest.mark.parametrize("content", [b"garbage" * 1000, b"Dear diary,\n", b"SQLite format 3\x00" + b"\xff" * 4080])
def test_a_file_that_is_no_database_is_refused_and_not_touched(path: Path, clock: Clock, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    assert refused(path, clock).code == "history-corrupt"


def test_a_folder_in_the_place_of_the_file_is_refused(path: Path, clock: Clock) -> None:
    path.mkdir(parents=True)

    assert refused_folder(path, clock).code == "history-unreadable"


def refused_folder(path: Path, clock: Clock) -> Trouble:
    with pytest.raises(Trouble) as caught:
        Store.open(path, now=clock)
    assert list(path.parent.iterdir()) == [path]
    return caught.value


def test_an_empty_file_becomes_a_history(path: Path, clock: Clock) -> None:
    """A start that was killed at its very beginning leaves one."""
    path.parent.mkdir()
    path.touch()

    Store.open(path, now=clock).close()

    assert stored_schema(path, wait=0) == SCHEMA


def test_no_file_has_no_schema_and_gets_none(tmp_path: Path) -> None:
    assert stored_schema(tmp_path / "history.sqlite3", wait=0) == 0
    assert list(tmp_path.iterdir()) == []
