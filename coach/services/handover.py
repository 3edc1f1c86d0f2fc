"""The owner says that a draft stands on its network: it is logged, once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coach.domain.activity import Activity
from coach.domain.acts import ACT_OF_KIND
from coach.domain.draft import Reason, new_id
from coach.services.keeping import begin, keep, mended
from coach.services.moments import when

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from coach.domain.draft import Draft, Version
    from coach.store.store import Store, Work


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The activity of a handed-over draft, and whether it was logged before."""

    activity: Activity
    already: bool


class HandOver:
    """Confirms hand-overs. `now` is aware and in UTC; `zone` is the owner's, None the system's."""

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def confirm(self, draft: Draft, url: str = "", at: datetime | None = None, *, person: str = "") -> Confirmed:
        """Log the draft as posted, exactly once however often and from wherever it is confirmed.

        `draft` is the draft as it was handed over: that is what is logged and kept as a version, whatever the
        stored one became since. The stored text stands; a draft that is not stored yet is stored. `person` is
        who was answered. All of it counts at the first time only, but an address that was not known then is
        taken from a later time.

        Raises:
            Trouble: "moment-future" or "moment-early" as for any activity.
        """
        draft = mended(draft)
        with self._store.writing() as work:
            logged = work.activities.of_draft(draft.id)
            if logged is not None:
                return Confirmed(_with_url(work, logged, url.strip()), already=True)
            if work.drafts.find(draft.id) is None:
                begin(work, draft, self._now())
            activity = self._activity(draft, url.strip(), at, person.strip())
            work.activities.add(activity)
            work.drafts.change(draft.id, posted_at=activity.at)
            keep(work, draft.id, draft.text, Reason.HAND_OVER, self._now())
            return Confirmed(activity, already=False)

    def left(self, draft_id: str) -> Version | None:
        """The text that was handed over last, where nobody said yet whether it was posted; else None."""
        with self._store.reading() as work:
            if work.activities.of_draft(draft_id) is not None:
                return None
            return next((each for each in work.versions.of(draft_id) if each.reason is Reason.HAND_OVER), None)

    def forget(self, draft_id: str) -> None:
        """It was not posted: what was handed over becomes a version like any other."""
        with self._store.writing() as work:
            for each in work.versions.of(draft_id):
                if each.reason is Reason.HAND_OVER:
                    work.versions.mark(each, Reason.PAUSE, each.kept_at)

    def _activity(self, draft: Draft, url: str, at: datetime | None, person: str) -> Activity:
        return Activity(
            id=new_id(),
            network=draft.network,
            act=ACT_OF_KIND[draft.kind],
            at=when(at, draft.network, now=self._now(), zone=self._zone),
            person=person,
            url=url,
            text=draft.text,
            draft=draft.id,
        )


def _with_url(work: Work, logged: Activity, url: str) -> Activity:
    if logged.url or not url:
        return logged
    logged = replace(logged, url=url)
    work.activities.change(logged)
    return logged
