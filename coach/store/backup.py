"""Copies of the history, made while it may be open."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

KEPT = 2
"""How many copies stay beside the history."""


def back_up(path: Path, moment: datetime) -> Path:
    """Copy the history to a dated file beside it, and take away all but the newest two copies.

    Through SQLite's own backup: part of an open history is in its write-ahead file, which a plain copy misses.

    Raises:
        sqlite3.Error: it could not be read, or there is no room; no half copy is left.
    """
    copy = path.with_name(f"{path.stem}.backup-{moment:%Y%m%dT%H%M%S%f}Z{path.suffix}")
    half = copy.with_name(copy.name + ".half")
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(half)) as target:
            source.backup(target)
        half.replace(copy)
    finally:
        half.unlink(missing_ok=True)
    for old in backups(path)[:-KEPT]:
        old.unlink()
    return copy


def backups(path: Path) -> list[Path]:
    """The copies beside the history, oldest first."""
    return sorted(path.parent.glob(f"{path.stem}.backup-*{path.suffix}"))
