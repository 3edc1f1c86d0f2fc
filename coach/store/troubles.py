"""The one door at which SQLite's errors become the owner's troubles."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from shutil import disk_usage
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# SQLite's primary result codes (https://www.sqlite.org/rescode.html); what is not here is a bug of ours.
_CODES = {
    sqlite3.SQLITE_BUSY: "history-locked",
    sqlite3.SQLITE_LOCKED: "history-locked",
    sqlite3.SQLITE_READONLY: "history-read-only",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_CORRUPT: "history-corrupt",
    sqlite3.SQLITE_NOTADB: "history-corrupt",
    sqlite3.SQLITE_IOERR: "history-unreadable",
    sqlite3.SQLITE_CANTOPEN: "history-unreadable",
    sqlite3.SQLITE_PERM: "history-unreadable",
}

_NO_ROOM = 1 << 20  # bytes


@contextmanager
def owners_words(path: Path) -> Iterator[None]:
    """Turn what the owner can mend into a Trouble with `path` as a fact and the cause kept; let bugs pass."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        trouble = _trouble(cause, path)
        if trouble is None:
            raise
        raise trouble from error


def _trouble(cause: BaseException | None, path: Path) -> Trouble | None:
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        # The driver itself met bytes that are no UTF-8, which nobody but a damaged disk writes there.
        damaged = isinstance(cause, sqlite3.OperationalError) and "decode to UTF-8" in str(cause)
        return Trouble("history-corrupt", path=str(path)) if damaged else None
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return Trouble("draft-gone")  # or a goal, of which its service makes sure first
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_IOERR and _is_full(path.parent):
        primary = sqlite3.SQLITE_FULL  # there was no room for the index of the write-ahead log
    if primary == sqlite3.SQLITE_CANTOPEN and not os.access(path.parent, os.W_OK | os.X_OK):
        return Trouble("folder-unwritable", path=str(path.parent))
    return Trouble(_CODES[primary], path=str(path)) if primary in _CODES else None


def _is_full(folder: Path) -> bool:
    try:
        return disk_usage(folder).free < _NO_ROOM
    except OSError:
        return False  # the disk went away altogether
