"""Brings an old or absent history to today's schema, all or nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from coach.store import engine as engines
from coach.store.backup import back_up
from coach.store.engine import connect, writing
from coach.store.format import APPLICATION_ID, SCHEMA

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Engine

SCRIPTS = Path(__file__).parent / "migrations"
_PAUSE = 0.02  # seconds


def migrate(path: Path, *, moment: datetime, scripts: Path = SCRIPTS, schema: int = SCHEMA) -> None:
    """Make the history at `path`, or take it through the steps that it lacks, after a copy was put beside it.

    One transaction, on a connection that does not check references: changing a table that others refer to
    rebuilds it, and would take their rows along. They are checked as a whole at the end.

    Raises:
        sqlalchemy.exc.DBAPIError: SQLite could not; the history is as it was.
    """
    engine = connect(path, foreign_keys=False)
    try:
        _use_write_ahead_log(engine)
        with writing(engine).begin() as connection:
            old = _pragma(connection, "user_version")
            if old == schema:
                return  # another process was here while this one waited for the lock
            if old:
                back_up(path, moment)
            _upgrade(connection, scripts)
            _check_references(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema}")
    finally:
        engine.dispose()


def _use_write_ahead_log(engine: Engine) -> None:
    """Readers and a writer then do not wait for each other; the file remembers it.

    SQLite refuses the change at once while another process is at the file, without its own waiting.
    """
    connection = engine.raw_connection()
    patience = monotonic() + engines.WAIT
    try:
        while True:
            try:
                connection.cursor().execute("PRAGMA journal_mode = WAL").close()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > patience:
                    raise
                sleep(_PAUSE)
            else:
                return
    finally:
        connection.close()


def _upgrade(connection: Connection, scripts: Path) -> None:
    from alembic import command  # noqa: PLC0415 - a third of a second that a start with today's schema need not spend
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"a migration left {len(broken)} rows that refer to nothing, the first in {broken[0][0]}")


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
