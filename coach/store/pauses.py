"""The owner's holidays in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.balance import Pause
from coach.store.tables import pause

if TYPE_CHECKING:
    from datetime import date


class Pauses:
    """Each begins on another day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Pause, ...]:
        """All holidays, the first one first."""
        rows = self._connection.execute(select(pause).order_by(pause.c.since)).mappings()
        return tuple(Pause(since=row["since"], until=row["until"]) for row in rows)

    def put(self, new: Pause) -> None:
        """Keep a holiday, instead of one that begins on the same day."""
        kept = upsert(pause).values(since=new.since, until=new.until)
        self._connection.execute(kept.on_conflict_do_update(set_={"until": new.until}))

    def remove(self, since: date) -> None:
        """Take out the holiday that begins on this day, if there is one."""
        self._connection.execute(delete(pause).where(pause.c.since == since))
