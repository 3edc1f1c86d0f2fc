"""Writing drafts: saved while they are typed, with versions to go back to, and 30 days to undo a deletion."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.draft import Draft, DraftLine, Kind, Reason, Version, Waiting, blank_draft
from coach.domain.trouble import Trouble
from coach.services.keeping import begin, has_words, is_cut, is_pause, keep, mended

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
        # Per draft the longest text since its last version, while that is longer than the stored one: what is
        # taken away a little at a time is a cut too.
        self._longest: dict[str, str] = {}

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
            stored = work.drafts.find(draft_id)
            if stored is None:
                raise Trouble("draft-gone")
            return stored

    def new(self, network: str, kind: Kind, context: str = "") -> Draft:
        """A new draft; it is stored once there are words in it, by `save`."""
        return blank_draft(network, kind, self._now(), context)

    def save(self, draft: Draft) -> Draft | None:
        """Store what the owner wrote and chose, and return the draft as it is stored.

        None where nothing is stored: the draft never had a word. Its id says which draft it is, so saving again
        never makes a second one. Whether it is posted or deleted is not for a save to say: what the store knows
        of that stands. What a large change would wipe out, at once or little by little, is kept as a version first.
        """
        draft = mended(draft)
        with self._store.writing() as work:
            stored = work.drafts.find(draft.id)
            if stored is None:
                return begin(work, draft, self._now()) if has_words(draft) else None
            longest = max(stored.text, self._longest.get(draft.id, ""), key=len)
            kept = self._keep_before(work, stored, draft.text, longest)
            written = self._write(work, stored, draft)
        self._remember(written, "" if kept else longest)
        return written

    def wait(self, draft: Draft, until: datetime | None) -> None:
        """Let a draft wait until this moment (aware) before it is sent; None ends the waiting.

        A draft that is not stored yet is stored first.
        """
        with self._store.writing() as work:
            if work.drafts.find(draft.id) is None:
                begin(work, draft, self._now())
            work.drafts.change(draft.id, ready_at=until)

    def waiting(self) -> tuple[Waiting, ...]:
        """The drafts that wait to be sent, also those whose moment has come, the first to be ready first."""
        with self._store.reading() as work:
            return work.drafts.waiting()

    def keep(self, draft: Draft, reason: Reason) -> Version | None:
        """Keep the draft's text as a version now; None where there are no words in it.

        A draft that is not stored yet is stored first, if it has words.
        """
        draft = mended(draft)
        with self._store.writing() as work:
            if work.drafts.find(draft.id) is None:
                if not has_words(draft):
                    return None
                begin(work, draft, self._now())
            kept = keep(work, draft.id, draft.text, reason, self._now())
        if kept is not None:
            self._longest.pop(draft.id, None)
        return kept

    def versions(self, draft_id: str) -> tuple[Version, ...]:
        """The draft's versions, the last kept first."""
        with self._store.reading() as work:
            return work.versions.of(draft_id)

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

    def _keep_before(self, work: Work, stored: Draft, text: str, longest: str) -> bool:
        """Keep what is worth a version before this text is stored; whether anything was."""
        now = self._now()
        if is_cut(longest, text):
            return keep(work, stored.id, longest, Reason.CUT, now) is not None
        last = work.versions.last(stored.id)
        if stored.text != text and is_pause(now - (last.kept_at if last is not None else stored.created_at)):
            return keep(work, stored.id, stored.text, Reason.PAUSE, now) is not None
        return False

    def _remember(self, written: Draft, longest: str) -> None:
        if len(longest) > len(written.text):
            self._longest[written.id] = longest
        else:
            self._longest.pop(written.id, None)

    def _write(self, work: Work, stored: Draft, draft: Draft) -> Draft:
        changes = {name: getattr(draft, name) for name in _WRITTEN if getattr(draft, name) != getattr(stored, name)}
        if not changes:
            return stored
        changes["changed_at"] = self._now()
        work.drafts.change(stored.id, **changes)
        return replace(stored, **changes)
