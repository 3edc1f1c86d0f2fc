"""Writing drafts: saved while they are typed, with versions to go back to, and 30 days to undo a deletion."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.domain.draft import Draft, DraftLine, Kind, Reason, Version
from coach.domain.trouble import Trouble
from coach.services.keeping import keep, reason_to_keep
from coach.store.values import whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.store.store import Store, Work

__all__ = ["KEPT", "DraftLine", "Drafts"]

KEPT = timedelta(days=30)
"""How long a deleted draft can be had back."""

_WRITTEN = ("network", "kind", "text", "context", "language")


class Drafts:
    """The owner's drafts. `now` tells the present moment, aware, in UTC."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now

    def lines(self) -> tuple[DraftLine, ...]:
        """The drafts that are not deleted, the last changed first."""
        with self._store.reading() as work:
            return work.drafts.lines()

    def open(self, draft_id: str) -> Draft:
        """The draft with this id, deleted or not.

        Raises:
            Trouble: "draft-gone" where there is none.
        """
        with self._store.reading() as work:
            return _found(work, draft_id)

    def new(self, network: str, kind: Kind, context: str = "") -> Draft:
        """A new draft; it is stored once there are words in it, by `save`."""
        now = self._now()
        return Draft(id=uuid4().hex, network=network, kind=kind, context=context, created_at=now, changed_at=now)

    def save(self, draft: Draft) -> Draft:
        """Store what the owner wrote and chose, and return the draft as it is stored.

        The draft's id says which one it is, so saving again never makes a second one. Whether it is posted
        or deleted is not for a save to say: what the store knows of that stands. What a large change would
        wipe out is kept as a version first. A draft that never had a word is not stored.
        """
        draft = replace(draft, text=whole(draft.text), context=whole(draft.context))
        with self._store.writing() as work:
            stored = work.drafts.find(draft.id)
            if stored is not None:
                return self._rewrite(work, stored, draft)
            if draft.text.strip() or draft.context.strip():
                draft = replace(draft, changed_at=self._now())
                work.drafts.add(draft)
            return draft

    def change_kind(self, draft_id: str, kind: Kind) -> Draft:
        """Make a stored draft another kind, and leave everything else.

        Raises:
            Trouble: "draft-gone" where it was never saved, or was purged.
        """
        with self._store.writing() as work:
            stored = _found(work, draft_id)
            return self._rewrite(work, stored, replace(stored, kind=kind))

    def keep(self, draft_id: str, text: str, reason: Reason) -> Version | None:
        """Keep a text as a version now; None where there are no words in it.

        Raises:
            Trouble: "draft-gone" where the draft was never saved, or was purged.
        """
        with self._store.writing() as work:
            return keep(work, draft_id, whole(text), reason, self._now())

    def versions(self, draft_id: str) -> tuple[Version, ...]:
        """The draft's versions, the last kept first."""
        with self._store.reading() as work:
            return work.versions.of(draft_id)

    def restore(self, draft_id: str, version_id: int) -> Draft:
        """Give the draft the text of a version; the present text is kept first.

        Raises:
            Trouble: "draft-gone", or "version-gone" where the draft has no such version.
        """
        with self._store.writing() as work:
            stored = _found(work, draft_id)
            version = work.versions.find(draft_id, version_id)
            if version is None:
                raise Trouble("version-gone")
            keep(work, draft_id, stored.text, Reason.RESTORE, self._now())
            return self._write(work, stored, replace(stored, text=version.text))

    def delete(self, draft_id: str) -> None:
        """Put a draft away; `undelete` brings it back for 30 days. One that is not there stays so."""
        with self._store.writing() as work:
            stored = work.drafts.find(draft_id)
            if stored is not None and stored.deleted_at is None:
                work.drafts.change(draft_id, deleted_at=self._now())

    def undelete(self, draft_id: str) -> None:
        """Bring a deleted draft back.

        Raises:
            Trouble: "draft-gone" where it was purged.
        """
        with self._store.writing() as work:
            if not work.drafts.change(draft_id, deleted_at=None):
                raise Trouble("draft-gone")

    def deleted(self) -> tuple[DraftLine, ...]:
        """The drafts that can be brought back, the last deleted first."""
        with self._store.reading() as work:
            return work.drafts.deleted()

    def purge(self) -> int:
        """Take out for good what was deleted 30 days ago or earlier, with its versions; return how many drafts."""
        before = self._now() - KEPT
        with self._store.writing() as work:
            gone = work.drafts.purge(before)
            work.ignored.purge(before)
            return gone

    def _rewrite(self, work: Work, stored: Draft, draft: Draft) -> Draft:
        last = work.versions.last(stored.id)
        since = self._now() - (last.kept_at if last is not None else stored.created_at)
        reason = reason_to_keep(stored.text, draft.text, since=since)
        if reason is not None:
            keep(work, stored.id, stored.text, reason, self._now())
        return self._write(work, stored, draft)

    def _write(self, work: Work, stored: Draft, draft: Draft) -> Draft:
        changes = {name: getattr(draft, name) for name in _WRITTEN if getattr(draft, name) != getattr(stored, name)}
        if not changes:
            return stored
        changes["changed_at"] = self._now()
        work.drafts.change(stored.id, **changes)
        return replace(stored, **changes)


def _found(work: Work, draft_id: str) -> Draft:
    stored = work.drafts.find(draft_id)
    if stored is None:
        raise Trouble("draft-gone")
    return stored
