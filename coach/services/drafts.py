"""Writing drafts: saved while they are typed, with versions to go back to, and 30 days to undo a deletion."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.draft import Draft, DraftLine, Kind, Reason, Version, Waiting, blank_draft
from coach.domain.trouble import Trouble
from coach.services.keeping import begin, handed, has_words, is_cut, is_pause, keep, mended, spoken, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.services.pictures import PictureFolder
    from coach.store.store import Store, Work

__all__ = ["KEPT", "DraftLine", "Drafts"]

KEPT = timedelta(days=30)
"""How long a deleted draft can be had back."""

_WRITTEN = ("network", "kind", "text", "context", "language", "variants", "pictures")
_APART = ("variants", "pictures")  # in tables of their own


class Drafts:
    """The owner's drafts. `now` tells the present moment, aware, in UTC."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now
        # Per draft and network ("" for the main text) the longest text since its last version, while that is longer
        # than the stored one: what is taken away a little at a time is a cut too.
        self._longest: dict[tuple[str, str], str] = {}

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
            coming = texts_of(draft)
            longest = {
                network: self._keep_before(work, stored, network, text, coming.get(network))
                for network, text in texts_of(stored).items()
            }
            written = self._write(work, stored, draft)
        for network, text in longest.items():
            self._remember(draft.id, network, text, coming.get(network, ""))
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

    def keep(self, draft: Draft, reason: Reason, network: str = "") -> Version | None:
        """Keep the draft's main text, or what it says on a network, as a version now; None without words in it.

        A draft that is not stored yet is stored first, if it has words.
        """
        draft = mended(draft)
        with self._store.writing() as work:
            if work.drafts.find(draft.id) is None:
                if not has_words(draft):
                    return None
                begin(work, draft, self._now())
            text, whose = handed(draft, network) if reason is Reason.HAND_OVER else spoken(draft, network)
            kept = keep(work, draft.id, text, reason, self._now(), network=whose)
        if kept is not None:
            self._longest.pop((draft.id, whose), None)
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

    def sweep(self, folder: PictureFolder) -> None:
        """Take out the pictures that no draft has any more, 30 days after they came."""
        with self._store.reading() as work:
            used = work.pictures.files()
        folder.sweep(used, before=self._now() - KEPT)

    def _keep_before(self, work: Work, stored: Draft, network: str, text: str, coming: str | None) -> str:
        """Keep what is worth a version before `coming` takes the place of `text`; None: nothing of its own does.

        Gives the longest text that is not kept yet, "" where it is.
        """
        now = self._now()
        if coming is None:
            keep(work, stored.id, text, Reason.VARIANT, now, network=network)
            return ""
        longest = max(text, self._longest.get((stored.id, network), ""), key=len)
        if is_cut(longest, coming):
            kept = keep(work, stored.id, longest, Reason.CUT, now, network=network)
        elif text != coming and self._is_pause(work, stored, network):
            kept = keep(work, stored.id, text, Reason.PAUSE, now, network=network)
        else:
            kept = None
        return "" if kept is not None else longest

    def _is_pause(self, work: Work, stored: Draft, network: str) -> bool:
        last = work.versions.last(stored.id, network)
        return is_pause(self._now() - (last.kept_at if last is not None else stored.created_at))

    def _remember(self, draft_id: str, network: str, longest: str, written: str) -> None:
        if len(longest) > len(written):
            self._longest[draft_id, network] = longest
        else:
            self._longest.pop((draft_id, network), None)

    def _write(self, work: Work, stored: Draft, draft: Draft) -> Draft:
        changes = {name: getattr(draft, name) for name in _WRITTEN if getattr(draft, name) != getattr(stored, name)}
        if not changes:
            return stored
        changes["changed_at"] = self._now()
        # The last network on which it did not stand yet may have been taken away.
        if stored.posted_at is None and work.activities.networks_of(stored.id).issuperset(draft.networks):
            changes["posted_at"] = changes["changed_at"]
        work.drafts.change(stored.id, **{name: value for name, value in changes.items() if name not in _APART})
        if "variants" in changes:
            work.drafts.put_variants(stored.id, draft.variants)
        if "pictures" in changes:
            work.pictures.put(stored.id, draft.pictures)
        return replace(stored, **changes)
