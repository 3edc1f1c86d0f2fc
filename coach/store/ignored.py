"""The findings that the owner does not want to see again in a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.store.tables import draft, ignored

if TYPE_CHECKING:
    from datetime import datetime


class Ignored:
    """Per draft, the fingerprints of ignored findings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, draft_id: str) -> frozenset[str]:
        """The fingerprints that are ignored in this draft."""
        found = self._connection.execute(select(ignored.c.fingerprint).where(ignored.c.draft == draft_id))
        return frozenset(found.scalars())

    def add(self, draft_id: str, rule: str, fingerprint: str, at: datetime) -> None:
        """Ignore a finding; once is enough."""
        values = {"draft": draft_id, "rule": rule, "fingerprint": fingerprint, "at": at}
        self._connection.execute(upsert(ignored).values(values).on_conflict_do_nothing())

    def clear(self, draft_id: str) -> None:
        """Ignore nothing in this draft any more."""
        self._connection.execute(delete(ignored).where(ignored.c.draft == draft_id))

    def purge(self, before: datetime) -> None:
        """Forget what was ignored at or before this moment in drafts that are not there."""
        gone = ignored.c.draft.not_in(select(draft.c.id))
        self._connection.execute(delete(ignored).where(gone, ignored.c.at <= before))
