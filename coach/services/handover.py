"""The owner says that a draft stands on its network: it is logged, once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coach.domain.activity import Activity
from coach.domain.acts import ACT_OF_KIND, Act
from coach.domain.draft import Kind, Reason, new_id
from coach.services.keeping import begin, handed, keep, mended
from coach.services.moments import when

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
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

    def confirm(
        self,
        draft: Draft,
        url: str = "",
        at: datetime | None = None,
        *,
        network: str = "",
        person: str = "",
        thread: bool = False,
        found: Iterable[str] = (),
    ) -> Confirmed:
        """Log the draft as posted on one of its networks, exactly once however often and from wherever it is confirmed.

        `draft` is the draft as it was handed over: that is what is logged and kept as a version, whatever the
        stored one became since. The stored text stands; a draft that is not stored yet is stored. `network` is the
        draft's main one unless it is given. `person` is who was answered; `thread` says that a post went out in
        parts; `found` has the rule of each finding that stood in it. All of it counts at the first time only, but
        an address that was not known then is taken from a later time.

        Raises:
            Trouble: "moment-future" or "moment-early" as for any activity.
        """
        draft, network = mended(draft), network or draft.network
        with self._store.writing() as work:
            logged = work.activities.of_draft(draft.id, network)
            if logged is not None:
                return Confirmed(_with_url(work, logged, url.strip()), already=True)
            if work.drafts.find(draft.id) is None:
                begin(work, draft, self._now())
            activity = Activity(
                id=new_id(),
                network=network,
                act=Act.THREAD if thread and draft.kind is Kind.POST else ACT_OF_KIND[draft.kind],
                at=when(at, network, now=self._now(), zone=self._zone),
                person=person.strip(),
                url=url.strip(),
                text=draft.text_for(network),
                draft=draft.id,
            )
            work.activities.add(activity)
            work.rules_met.add(activity.at.astimezone(self._zone).date(), found)
            work.pictures.posted(activity, (it.verdict for it in draft.pictures if it.verdict is not None))
            if work.activities.networks_of(draft.id).issuperset(draft.networks):
                work.drafts.change(draft.id, posted_at=activity.at)
            text, whose = handed(draft, network)
            keep(work, draft.id, text, Reason.HAND_OVER, self._now(), network=whose)
            return Confirmed(activity, already=False)

    def posted_on(self, draft_id: str) -> frozenset[str]:
        """The networks on which this draft stands."""
        with self._store.reading() as work:
            return work.activities.networks_of(draft_id)

    def left(self, draft_id: str) -> Version | None:
        """The text that was handed over last, where nobody said yet whether it was posted; else None."""
        with self._store.reading() as work:
            draft = work.drafts.find(draft_id)
            if draft is None:
                return None
            open_ones = set(draft.networks) - work.activities.networks_of(draft_id)
            handed = (each for each in work.versions.of(draft_id) if each.reason is Reason.HAND_OVER)
            return next((each for each in handed if (each.network or draft.network) in open_ones), None)

    def forget(self, version: Version) -> None:
        """It was not posted there: what was handed to that network becomes a version like any other."""
        with self._store.writing() as work:
            for each in work.versions.of(version.draft):
                if each.reason is Reason.HAND_OVER and each.network == version.network:
                    work.versions.mark(each, Reason.PAUSE, each.kept_at)


def _with_url(work: Work, logged: Activity, url: str) -> Activity:
    if logged.url or not url:
        return logged
    logged = replace(logged, url=url)
    work.activities.change(logged)
    return logged
