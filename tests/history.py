"""What the tests of the history share: its fixtures, a clock that stands still, drafts and activities in short."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from coach.domain.activity import Activity
from coach.domain.acts import Act
from coach.domain.draft import Draft, Kind, new_id
from coach.store.store import Store
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Clock:
    """Tells the moment it was set to."""

    def __init__(self, moment: datetime = MONDAY) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **step: float) -> datetime:
        self.moment += timedelta(**step)
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[Store]:
    opened = Store.open(path, now=clock, zone=AMSTERDAM)
    yield opened
    opened.close()


def rows(store: Store, statement: str) -> list[tuple[Any, ...]]:
    """What stands in the file, past our own code."""
    with closing(sqlite3.connect(store.path)) as connection:
        return connection.execute(statement).fetchall()


def a_draft(text: str = "Vandaag een lekkage bij mevrouw De Wit.", **other: Any) -> Draft:
    values = {"id": new_id(), "network": "linkedin", "kind": Kind.POST, "created_at": MONDAY, "changed_at": MONDAY}
    return Draft(**{**values, "text": text, **other})


def an_activity(act: Act = Act.POST, at: datetime = MONDAY, network: str = "linkedin", **other: Any) -> Activity:
    return Activity(id=new_id(), network=network, act=act, at=at, **other)


def start_python(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Another process with our modules at hand."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def run_together(code: str, number: int, *arguments: str) -> list[int]:
    """The exit codes of so many processes, which do what follows their first line once all have come to it."""
    processes = [start_python(code, *arguments) for _ in range(number)]
    for process in processes:
        assert process.stdout is not None
        process.stdout.readline()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in processes:
        process.communicate(timeout=60)
    return [process.returncode for process in processes]


def run_python(code: str, *arguments: str) -> str:
    """What another process printed; it has to end well."""
    result = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout
