"""What the window shows before the history is open: read in a few milliseconds, with the standard library alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from coach.domain.acts import Act
from coach.domain.balance import WINDOW_DAYS, ActCount
from coach.domain.draft import Draft, DraftLine, Kind, Variant, title_of
from coach.domain.picture import Attached, Verdict
from coach.domain.trouble import Trouble
from coach.store.format import SCHEMA, open_read_only, schema_of
from coach.store.values import from_micros
from coach.system.clock import local, now

if TYPE_CHECKING:
    from pathlib import Path

_LINES = """
    SELECT id, network, kind, substr(ltrim(text, char(32, 9, 13, 10)), 1, 400) AS beginning, changed_at, posted_at,
        (SELECT count(*) FROM variant WHERE variant.draft = draft.id) AS also
    FROM draft WHERE deleted_at IS NULL ORDER BY changed_at DESC, id LIMIT 100
"""
_LAST = "SELECT * FROM draft WHERE deleted_at IS NULL AND posted_at IS NULL ORDER BY changed_at DESC, id LIMIT 1"
_VARIANTS = "SELECT network, text FROM variant WHERE draft = ? ORDER BY place"
_PICTURES = "SELECT file, alt, verdict FROM picture WHERE draft = ? ORDER BY place"
_DAYS = "SELECT network, act, sum(count - copies) FROM day_count WHERE day BETWEEN ? AND ? GROUP BY network, act"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLook:
    """The newest 100 drafts, the open draft that was changed last, and the counts of the last 28 days."""

    lines: tuple[DraftLine, ...]
    draft: Draft | None
    counts: tuple[ActCount, ...]


def first_look(path: Path, today: date | None = None) -> FirstLook | None:
    """A look at the history, or None where there is none or anything is odd: opening it will tell what.

    `today` is the owner's own day, by the system's clock and zone unless it is given.
    """
    try:
        with closing(open_read_only(path, wait=0)) as connection:
            if schema_of(connection, path) != SCHEMA:
                return None
            connection.row_factory = sqlite3.Row
            return _look(connection, today or local(now()).date())
    except (sqlite3.Error, Trouble, TypeError, ValueError, OverflowError, OSError):  # the last four: damaged values
        return None


def _look(connection: sqlite3.Connection, today: date) -> FirstLook:
    connection.execute("BEGIN")  # one moment's view, whoever writes meanwhile
    last = connection.execute(_LAST).fetchone()
    window = ((today - timedelta(days=WINDOW_DAYS - 1)).isoformat(), today.isoformat())
    return FirstLook(
        lines=tuple(_line(row) for row in connection.execute(_LINES)),
        draft=None if last is None else _draft(last, connection),
        counts=tuple(ActCount(network, Act(act), count) for network, act, count in connection.execute(_DAYS, window)),
    )


def _line(row: sqlite3.Row) -> DraftLine:
    return DraftLine(
        id=row["id"],
        network=row["network"],
        kind=Kind(row["kind"]),
        title=title_of(row["beginning"]),
        changed_at=from_micros(row["changed_at"]),
        posted=row["posted_at"] is not None,
        also=row["also"],
    )


def _draft(row: sqlite3.Row, connection: sqlite3.Connection) -> Draft:
    # Without them the next save would take them for taken away.
    variants = tuple(
        Variant(network=each["network"], text=each["text"]) for each in connection.execute(_VARIANTS, (row["id"],))
    )
    pictures = tuple(
        Attached(file=each["file"], alt=each["alt"], verdict=Verdict(each["verdict"]) if each["verdict"] else None)
        for each in connection.execute(_PICTURES, (row["id"],))
    )
    values: dict[str, Any] = {**dict(row), "kind": Kind(row["kind"]), "variants": variants, "pictures": pictures}
    moments = {name: from_micros(value) for name, value in values.items() if name.endswith("_at") and value is not None}
    return Draft(**{**values, **moments})
