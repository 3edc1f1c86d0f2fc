"""Copies of the history."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.store.backup import back_up, backups
from tests.history import MONDAY, a_draft

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.store import Store


def test_a_copy_of_an_open_history_has_what_its_log_still_holds(store: Store, path: Path) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft("Net geschreven"))

    copy = back_up(path, MONDAY)

    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT text FROM draft").fetchall() == [("Net geschreven",)]


def test_the_last_two_copies_are_kept(store: Store, path: Path) -> None:
    copies = [back_up(path, MONDAY + timedelta(days=day)) for day in range(4)]

    assert backups(path) == copies[-2:]


def test_a_copy_that_fails_leaves_no_half_and_takes_no_older_copy(store: Store, path: Path) -> None:
    old = [back_up(path, MONDAY + timedelta(days=day)) for day in range(2)]
    store.close()
    path.write_bytes(b"garbage" * 1000)
    before = sorted(path.parent.iterdir())

    with pytest.raises(sqlite3.DatabaseError):
        back_up(path, MONDAY + timedelta(days=3))

    assert sorted(path.parent.iterdir()) == before
    assert backups(path) == old
