"""Writing down what was done on the networks, changing it, and taking either back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.domain.activity import Activity, Change, Step
from coach.domain.acts import BROADCASTS, Act
from coach.domain.draft import new_id
from coach.domain.trouble import Trouble
from coach.networks.places import network_of
from coach.services.moments import days_ago, when

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from coach.domain.activity import Entry
    from coach.store.store import Store, Work

HITS = 50
"""How many activities a search answers with."""


class Logbook:
    """The activities, one by one. `now` is aware and in UTC; `zone` is the owner's, None the system's.

    Whatever writes returns a step, which `undo` takes back as a whole, or not at all.
    """

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def log(self, *entries: Entry, source: str = "window") -> Step:
        """Add activities, all of them or none.

        Raises:
            Trouble: "network-needed" where neither the entry nor its address tells the network; "network-unknown";
                "moment-future", "moment-early" or "moment-late" where it cannot have been then.
        """
        new = [self._activity(entry, source) for entry in entries]
        return self._do(Step(tuple(Change(None, each) for each in new)))

    def edit(self, before: Activity, after: Activity) -> Step:
        """Write an activity anew, as long as it still is as it was shown to whoever changed it.

        Raises:
            Trouble: "activity-gone" or "activity-changed" where somebody else was there in between, and what
                `log` raises on the moment and the network.
        """
        at = after.at if after.at == before.at else when(after.at, after.network, now=self._now(), zone=self._zone)
        return self._do(Step((Change(before, _tidy(replace(after, id=before.id, at=at))),)))

    def remove(self, *activities: Activity) -> Step:
        """Take activities out; the draft of one that was handed over counts as not posted again.

        Raises:
            Trouble: "activity-gone" or "activity-changed" as for `edit`.
        """
        return self._do(Step(tuple(Change(each, None) for each in activities)))

    def undo(self, step: Step) -> Step:
        """Take a step back; the step that does so is returned, and undoing that one is doing it again.

        What was changed since is not touched: then nothing of the step is undone.

        Raises:
            Trouble: "activity-changed" or "activity-gone" where an activity is not as the step left it.
        """
        return self._do(step.reversed())

    def yesterday(self) -> datetime:
        """This time of day yesterday, for an entry's `at`."""
        return days_ago(1, now=self._now(), zone=self._zone)

    def newest(
        self, most: int = HITS, *, before: Activity | None = None, network: str | None = None
    ) -> tuple[Activity, ...]:
        """The newest activities, or with `before` those that come before it, the newest first."""
        with self._store.reading() as work:
            return work.activities.newest(most, before=before, network=network)

    def search(self, words: str, most: int = HITS) -> tuple[Activity, ...]:
        """The newest activities with all of these words in text, note, person or group.

        Capitals and accents make no difference, and the last word may be unfinished.
        """
        with self._store.reading() as work:
            return work.activities.with_words(words, most)

    def _activity(self, entry: Entry, source: str) -> Activity:
        network = entry.network or network_of(entry.url)
        if network is None:
            raise Trouble("network-needed")
        return _tidy(
            Activity(
                id=new_id(),
                network=network,
                act=entry.act,
                at=when(entry.at, network, now=self._now(), zone=self._zone),
                person=entry.person,
                group=entry.group,
                url=entry.url,
                text=entry.text,
                note=entry.note,
                mix=entry.mix,
                source=source,
            )
        )

    def _do(self, step: Step) -> Step:
        with self._store.writing() as work:
            return Step(tuple(_made(work, each) for each in step.changes))


def _tidy(activity: Activity) -> Activity:
    """The activity without blanks around what is short, and without what does not go with its act."""
    return replace(
        activity,
        person=" ".join(activity.person.split()),
        group=" ".join(activity.group.split()),
        url=activity.url.strip(),
        note=activity.note.strip(),
        mix=activity.mix if activity.act in BROADCASTS else None,
        outcome=activity.outcome if activity.act is Act.CRITICISM_RECEIVED else None,
    )


def _made(work: Work, change: Change) -> Change:
    """Make the change, and return it with the activity as the history now holds it."""
    before, after = change.before, change.after
    if before is not None:
        stored = work.activities.find(before.id)
        if stored is None:
            raise Trouble("activity-gone")
        if stored != before:
            raise Trouble("activity-changed")
    if after is None:
        _take_out(work, before)
        return change
    if before is not None:
        work.activities.change(after)
    else:
        after = _put_in(work, after)
    return Change(before, work.activities.find(after.id))


def _take_out(work: Work, gone: Activity | None) -> None:
    if gone is None:
        return
    work.activities.remove(gone.id)
    if gone.draft is not None:
        work.drafts.change(gone.draft, posted_at=None)


def _put_in(work: Work, new: Activity) -> Activity:
    """Add an activity; one that comes back finds its draft posted again, if that is still there."""
    if work.activities.find(new.id) is not None:
        raise Trouble("activity-changed")  # it was put back before
    if new.draft is not None and (
        work.activities.of_draft(new.draft, new.network) or not work.drafts.change(new.draft, posted_at=new.at)
    ):
        new = replace(new, draft=None)
    work.activities.add(new)
    return new
