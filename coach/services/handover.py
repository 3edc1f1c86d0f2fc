"""The owner says that a draft stands on its network: it is logged, once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.domain.activity import Activity
from coach.domain.acts import ACT_OF_KIND
from coach.domain.draft import Reason
from coach.domain.trouble import Trouble
from coach.services.history import when
from coach.services.keeping import keep
from coach.store.values import whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from coach.domain.draft import Draft
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
        self, draft_id: str, url: str = "", at: datetime | None = None, *, text: str | None = None, person: str = ""
    ) -> Confirmed:
        """Log the draft as posted, exactly once however often and from wherever it is confirmed.

        `text` is what was handed over, where the draft was written on since; `person` is who was answered.
        Both count at the first time only. An address that was not known then is taken from a later time.

        Raises:
            Trouble: "draft-gone", or "moment-future" and "moment-early" as for any activity.
        """
        with self._store.writing() as work:
            draft = work.drafts.find(draft_id)
            if draft is None:
                raise Trouble("draft-gone")
            logged = work.activities.of_draft(draft_id)
            if logged is not None:
                return Confirmed(_with_url(work, logged, url.strip()), already=True)
            words = draft.text if text is None else whole(text)
            activity = self._activity(draft, words, url.strip(), at, person.strip())
            work.activities.add(activity)
            work.drafts.change(draft_id, posted_at=activity.at)
            keep(work, draft_id, words, Reason.HAND_OVER, self._now())
            return Confirmed(activity, already=False)

    def _activity(self, draft: Draft, text: str, url: str, at: datetime | None, person: str) -> Activity:
        return Activity(
            id=uuid4().hex,
            network=draft.network,
            act=ACT_OF_KIND[draft.kind],
            at=when(at, now=self._now(), zone=self._zone),
            person=person,
            url=url,
            text=text,
            draft=draft.id,
        )


def _with_url(work: Work, logged: Activity, url: str) -> Activity:
    if logged.url or not url:
        return logged
    logged = replace(logged, url=url)
    work.activities.change(logged)
    return logged
