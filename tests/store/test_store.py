"""Opening the history, and what its two doors promise."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from coach.domain.account import Account
from coach.domain.draft import AccountKind, Draft
from coach.store.store import Store
from tests.history import Clock, a_draft

if TYPE_CHECKING:
    from pathlib import Path


def pragma(store: Store, name: str) -> object:
    with store._reads.begin() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def test_the_folder_and_the_file_are_made(store: Store, path: Path) -> None:
    assert path.is_file()


def test_what_was_written_is_there_after_opening_again(store: Store, path: Path, clock: Clock) -> None:
    draft = a_draft()
    with store.writing() as work:
        work.drafts.add(draft)
    store.close()

    again = Store.open(path, now=clock)
    with again.reading() as work:
        assert work.drafts.find(draft.id) == draft
    again.close()


def add_and_fail(store: Store, draft: Draft) -> None:
    with store.writing() as work:
        work.drafts.add(draft)
        _ = 1 / 0


def test_a_unit_of_work_that_fails_leaves_nothing_behind(store: Store) -> None:
    draft = a_draft()

    with pytest.raises(ZeroDivisionError):
        add_and_fail(store, draft)

    with store.reading() as work:
        assert work.drafts.find(draft.id) is None


def test_a_reader_sees_one_moment_while_somebody_writes(store: Store) -> None:
    with store.reading() as reader:
        assert reader.drafts.lines() == ()
        with store.writing() as writer:
            writer.drafts.add(a_draft())

        assert reader.drafts.lines() == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000), ("fullfsync", 1)],
)
def test_a_connection_is_as_safe_as_we_want_it(store: Store, name: str, value: object) -> None:
    assert pragma(store, name) == value


def test_a_new_history_is_sound(store: Store) -> None:
    assert store.sound()


def test_a_row_that_refers_to_nothing_is_not_sound(store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO version (draft, text, reason, kept_at) VALUES ('none', '', 'cut', 0)")
        connection.commit()

    assert not store.sound()


def test_threads_share_the_store_and_any_may_close_it(path: Path, clock: Clock) -> None:
    def write(_: int) -> None:
        with store.writing() as work:
            work.drafts.add(a_draft())

    with ThreadPoolExecutor(4) as threads:
        store = threads.submit(lambda: Store.open(path, now=clock)).result()
        list(threads.map(write, range(40)))

    with store.reading() as work:
        assert len(work.drafts.lines()) == 40
    store.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_closing_leaves_one_file(store: Store, path: Path) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft())
    store.close()

    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_path_with_odd_signs_opens(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "100% #één? & 'meer'" / "history.sqlite3"

    Store.open(path, now=clock).close()
    Store.open(path, now=clock).close()

    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_accounts_come_back_as_they_stand_in_the_file(store: Store, path: Path) -> None:
    mastodon = Account(network="mastodon", name="@jan@example.nl", server_limit=5000)
    desk = Account(network="x", name="Jan", kind=AccountKind.SERVICE_DESK, premium=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO account VALUES ('x', 'Jan', 'service-desk', TRUE, NULL)")
        connection.execute("INSERT INTO account VALUES ('mastodon', '@jan@example.nl', 'person', FALSE, 5000)")

    with store.reading() as work:
        assert work.accounts.all() == (mastodon, desk)
