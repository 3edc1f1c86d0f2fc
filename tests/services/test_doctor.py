"""The examination of what the app stands on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from coach.services.doctor import Diagnosis, examine, look_at
from coach.store.store import Store
from coach.system.autostart import start_at_login
from coach.system.paths import Paths, find_paths
from coach.system.settings import Settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

Examine = Callable[[], Diagnosis]


def now() -> datetime:
    return datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def paths(home: Path) -> Paths:
    return find_paths(str(home))


@pytest.fixture
def examined(paths: Paths) -> Examine:
    return lambda: examine(paths, now=now, keyring_name=lambda: "Secret Service")


def test_a_fresh_home_is_fine_and_stays_empty(examined: Examine, home: Path) -> None:
    found = examined()

    assert found.fine
    assert found.history.schema == 0
    assert not any(folder.exists for folder in found.folders.values())
    assert list(home.iterdir()) == []


def test_accounts_come_from_the_history(examined: Examine, paths: Paths) -> None:
    Store.open(paths.history, now=now).close()
    with closing(sqlite3.connect(paths.history)) as connection, connection:
        connection.execute("INSERT INTO account VALUES ('x', 'bakkerij', 'person', FALSE, NULL)")

    assert [account.name for account in examined().history.accounts] == ["bakkerij"]


def test_the_keyring_is_named(examined: Examine) -> None:
    assert examined().keyring == "Secret Service"


def test_versions_are_told_and_a_missing_library_has_none(examined: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.services.doctor.PACKAGES", ("SQLAlchemy", "no-such-library"))

    found = examined().packages

    assert found["SQLAlchemy"][0] == "2"
    assert found["no-such-library"] == ""


def test_a_damaged_history_is_not_fine(examined: Examine, paths: Paths) -> None:
    paths.data.mkdir()
    paths.history.write_bytes(b"garbage" * 1000)

    found = examined()

    assert not found.fine
    assert found.history.trouble is not None
    assert found.history.trouble.code == "history-corrupt"


def test_a_folder_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert not look_at(tmp_path / "file" / "config").writable


def test_a_folder_that_is_there_is_told_apart_from_one_that_could_be_made(tmp_path: Path) -> None:
    assert look_at(tmp_path).exists
    absent = look_at(tmp_path / "a" / "b")
    assert (absent.exists, absent.writable) == (False, True)


def test_what_was_chosen_for_the_tray_is_told(
    examined: Examine, paths: Paths, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "desktop"))
    assert (examined().in_tray, examined().at_login) == (False, False)

    save_settings(paths, Settings(stay_in_tray=True))
    start_at_login(paths, on=True)

    assert (examined().in_tray, examined().at_login) == (True, True)
