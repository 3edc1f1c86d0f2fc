"""Drafts and their versions in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, func, insert, literal, select, update

from coach.domain.draft import Draft, DraftLine, Kind, Reason, Variant, Version, Waiting, title_of
from coach.store.pictures import Pictures
from coach.store.tables import draft, variant, version

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

_BLANKS = " \t\r\n"
_TITLE = 400  # code points, enough for title_of


class Drafts:
    """The drafts, those that were deleted and not yet purged included."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._pictures = connection, Pictures(connection)

    def find(self, draft_id: str) -> Draft | None:
        """The draft with this id."""
        row = self._connection.execute(select(draft).where(draft.c.id == draft_id)).mappings().one_or_none()
        if row is None:
            return None
        parts = {"variants": self._variants(draft_id), "pictures": self._pictures.of(draft_id)}
        return Draft(**{**row, "kind": Kind(row["kind"]), **parts})

    def lines(self) -> tuple[DraftLine, ...]:
        """The drafts that are not deleted, the last changed first."""
        return self._lines(draft.c.deleted_at.is_(None), draft.c.changed_at.desc())

    def deleted(self) -> tuple[DraftLine, ...]:
        """The deleted drafts, the last deleted first."""
        return self._lines(draft.c.deleted_at.is_not(None), draft.c.deleted_at.desc())

    def waiting(self) -> tuple[Waiting, ...]:
        """The drafts that wait and are neither deleted nor posted, the first to be ready first."""
        there = draft.c.deleted_at.is_(None) & draft.c.posted_at.is_(None) & draft.c.ready_at.is_not(None)
        chosen = select(draft.c.id, draft.c.text, draft.c.ready_at).where(there).order_by(draft.c.ready_at, draft.c.id)
        return tuple(Waiting(id_, title_of(text), at) for id_, text, at in self._connection.execute(chosen))

    def add(self, new: Draft) -> None:
        """Put a new draft in, with its variants and pictures."""
        values = {name: getattr(new, name) for name in draft.c.keys()}  # noqa: SIM118 - columns, not a dict
        self._connection.execute(insert(draft).values(values))
        self.put_variants(new.id, new.variants)
        self._pictures.put(new.id, new.pictures)

    def put_variants(self, draft_id: str, variants: Iterable[Variant]) -> None:
        """Let a draft have these variants, in this order, and no others."""
        self._connection.execute(delete(variant).where(variant.c.draft == draft_id))
        for place, each in enumerate(variants):
            values = {"draft": draft_id, "network": each.network, "place": place, "text": each.text}
            self._connection.execute(insert(variant).values(values))

    def change(self, draft_id: str, **values: Any) -> bool:
        """Write these fields of a draft; False where it is not there."""
        changed = self._connection.execute(update(draft).where(draft.c.id == draft_id).values(values))
        return changed.rowcount == 1

    def purge(self, before: datetime) -> int:
        """Take out for good what was deleted at or before this moment, versions included; return how many."""
        return self._connection.execute(delete(draft).where(draft.c.deleted_at <= before)).rowcount

    def _variants(self, draft_id: str) -> tuple[Variant, ...]:
        chosen = select(variant.c.network, variant.c.text).where(variant.c.draft == draft_id).order_by(variant.c.place)
        return tuple(Variant(network=row.network, text=row.text) for row in self._connection.execute(chosen))

    def _lines(self, which: ColumnElement[bool], order: ColumnElement[Any]) -> tuple[DraftLine, ...]:
        beginning = func.substr(func.ltrim(draft.c.text, literal(_BLANKS)), 1, _TITLE).label("beginning")
        columns = (draft.c.id, draft.c.network, draft.c.kind, draft.c.changed_at, draft.c.posted_at, draft.c.deleted_at)
        also = select(func.count()).where(variant.c.draft == draft.c.id).scalar_subquery().label("also")
        rows = self._connection.execute(select(*columns, beginning, also).where(which).order_by(order, draft.c.id))
        return tuple(_line(row) for row in rows.mappings())


class Versions:
    """The texts that drafts had before."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, draft_id: str) -> tuple[Version, ...]:
        """The versions of a draft, the last kept first."""
        chosen = select(version).where(version.c.draft == draft_id).order_by(version.c.id.desc())
        return tuple(_version(row) for row in self._connection.execute(chosen).mappings())

    def last(self, draft_id: str, network: str = "") -> Version | None:
        """The version kept last, of the main text ("") or of a network's own."""
        its = (version.c.draft == draft_id, version.c.network == network)
        chosen = select(version).where(*its).order_by(version.c.id.desc()).limit(1)
        row = self._connection.execute(chosen).mappings().one_or_none()
        return None if row is None else _version(row)

    def add(self, draft_id: str, text: str, reason: Reason, at: datetime, network: str = "") -> Version:
        """Keep a text; raises Trouble "draft-gone" at the door where its draft is not there."""
        values = {"draft": draft_id, "text": text, "reason": reason, "kept_at": at, "network": network}
        number = self._connection.execute(insert(version).values(values).returning(version.c.id)).scalar_one()
        return Version(id=number, draft=draft_id, text=text, network=network, reason=reason, kept_at=at)

    def mark(self, kept: Version, reason: Reason, at: datetime) -> Version:
        """Give a kept version another reason and moment."""
        self._connection.execute(update(version).where(version.c.id == kept.id).values(reason=reason, kept_at=at))
        return replace(kept, reason=reason, kept_at=at)


def _version(row: RowMapping) -> Version:
    return Version(**{**row, "reason": Reason(row["reason"])})


def _line(row: RowMapping) -> DraftLine:
    return DraftLine(
        id=row["id"],
        network=row["network"],
        kind=Kind(row["kind"]),
        title=title_of(row["beginning"]),
        changed_at=row["changed_at"],
        posted=row["posted_at"] is not None,
        deleted_at=row["deleted_at"],
        also=row["also"],
    )
