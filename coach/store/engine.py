"""A connection to the history as we want it: our own transactions, references checked, nothing lost on a power cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

if TYPE_CHECKING:
    from pathlib import Path

WAIT = 5.0
"""How long a lock of another process is waited for, in seconds."""

_WRITES = "post_coach_writes"


def connect(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions only read; `writing` makes one that writes. It touches nothing yet."""
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": WAIT})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        # The driver would begin and commit at moments of its own; see "begin" below.
        connection.isolation_level = None
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone does not reach the disk

    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same connections, with transactions that write."""
    return engine.execution_options(**{_WRITES: True})


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: one that begins by reading and writes later is refused without any
    # waiting when another has written in between.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
