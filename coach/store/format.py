"""Which file is a history of ours, and how new it is; asked without touching it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = 8
"""The schema that this program reads and writes; equals the number of the newest migration."""

APPLICATION_ID = 0x506F4361  # "PoCa", SQLite's own place for telling whose file this is


def open_read_only(path: Path, *, wait: float) -> sqlite3.Connection:
    """A connection that cannot change the file; `wait` is for locks, in seconds.

    Raises:
        sqlite3.Error: the file is absent, locked for longer, or no database.
    """
    real = path.resolve()
    # A file that nobody has open is read as it stands: looking through the write-ahead log would make
    # two files beside it, and a folder that cannot be written in would not allow even a look.
    in_use = any(real.with_name(real.name + end).exists() for end in ("-wal", "-journal"))
    return sqlite3.connect(
        f"{real.as_uri()}?mode=ro{'' if in_use else '&immutable=1'}", uri=True, timeout=wait, isolation_level=None
    )


def schema_of(connection: sqlite3.Connection, path: Path) -> int:
    """The schema of this file, 0 for an empty one.

    Raises:
        Trouble: "history-newer" for a later program's file, "history-foreign" for another program's.
        sqlite3.Error: the file is locked, damaged or no database.
    """
    schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    filled = connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    if filled and owner != APPLICATION_ID:
        raise Trouble("history-foreign", path=str(path))
    if schema > SCHEMA:
        raise Trouble("history-newer", path=str(path))
    return schema


def stored_schema(path: Path, *, wait: float) -> int:
    """The schema of the file at `path`, 0 where there is none.

    Raises:
        Trouble: "folder-unwritable" where its folder may not be entered, "history-unreadable" where the disk
            gives no answer; the rest as `schema_of`.
        sqlite3.Error: as `schema_of`.
    """
    try:
        if not path.exists():
            return 0
    except PermissionError as error:
        raise Trouble("folder-unwritable", path=str(path.parent)) from error
    except OSError as error:
        raise Trouble("history-unreadable", path=str(path)) from error
    with closing(open_read_only(path, wait=wait)) as connection:
        return schema_of(connection, path)
