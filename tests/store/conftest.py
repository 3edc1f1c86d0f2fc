"""A history of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.store.store import Store
from tests.history import AMSTERDAM, Clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


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
