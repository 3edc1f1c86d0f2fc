"""Logging what happened on the networks, and weighing it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING

from coach.domain.activity import Activity
from coach.domain.acts import SIDES, Act, Side
from coach.domain.balance import WINDOW_DAYS, Balances
from coach.domain.draft import new_id
from coach.domain.finding import HistoryFacts
from coach.domain.trouble import Trouble
from coach.review.balance import balances, sides

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from coach.store.store import Store

FIRST_DAY = date(2003, 1, 1)
"""LinkedIn opened in May 2003; nothing that we know of was posted on any of the networks before that year."""

_BEFORE = timedelta(days=WINDOW_DAYS - 1)
_NAMED = 5
_BROADCASTS = tuple(act for act, side in SIDES.items() if side is Side.BROADCAST)
_CONVERSATIONS = tuple(act for act, side in SIDES.items() if side is Side.CONVERSATION)


class History:
    """What the owner did and met. `now` is aware and in UTC; `zone` is the owner's, None the system's."""

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def log(
        self,
        network: str,
        act: Act,
        *,
        at: datetime | None = None,
        person: str = "",
        group: str = "",
        url: str = "",
        text: str = "",
        source: str = "window",
    ) -> Activity:
        """Add an activity. `at` is now unless it is given; one without an offset is in the owner's zone.

        Raises:
            Trouble: "moment-future" or "moment-early" where it cannot have been then.
        """
        activity = Activity(
            id=new_id(),
            network=network,
            act=act,
            at=when(at, now=self._now(), zone=self._zone),
            person=person.strip(),
            group=group.strip(),
            url=url.strip(),
            text=text,
            source=source,
        )
        with self._store.writing() as work:
            work.activities.add(activity)
        return activity

    def balances(
        self, since: date | None = None, until: date | None = None, network: str | None = None, *, target: float
    ) -> Balances:
        """The balance of the owner's own days `since` to `until`, both included, of one network or of all.

        Unless they are given, `until` is today and `since` the 27th day before `until`. `target` is the share
        of conversation that is aimed at, 0 to 1.

        Raises:
            Trouble: "days-reversed" where `since` comes after `until`.
        """
        today = self._today()
        until = until or today
        since = since or (until - _BEFORE if until - date.min >= _BEFORE else date.min)
        if since > until:
            raise Trouble("days-reversed", since=since.isoformat(), until=until.isoformat())
        with self._store.reading() as work:
            counts = work.days.sums(since, until, network)
            waiting = Counter(each.network for each in work.activities.waiting(network))
            names = {each.network for each in counts} | waiting.keys()
            return balances(
                counts,
                since=since,
                until=until,
                target=target,
                waiting=waiting,
                streak=work.days.streak(_CONVERSATIONS, today, network),
                streaks={name: work.days.streak(_CONVERSATIONS, today, name) for name in names},
            )

    def facts(self, network: str, target: float) -> HistoryFacts:
        """What a rule may weigh about a draft for this network, over the last 28 days.

        The row of broadcasts and the people who wait are those of all networks; at most five are named, who
        waits longest first.
        """
        today = self._today()
        with self._store.reading() as work:
            counted = sides(work.days.sums(today - _BEFORE, today, network))
            last_talk = work.activities.last(_CONVERSATIONS)
            row = work.activities.count_after(_BROADCASTS, last_talk)
            people = dict.fromkeys(each.person for each in work.activities.waiting())
        return HistoryFacts(
            broadcast=counted[Side.BROADCAST],
            conversation=counted[Side.CONVERSATION],
            target=target,
            row=row,
            waiting=tuple(people)[:_NAMED],
        )

    def _today(self) -> date:
        return self._now().astimezone(self._zone).date()


def when(at: datetime | None, *, now: datetime, zone: tzinfo | None) -> datetime:
    """The moment meant, aware, in UTC: `now` unless it is given, in the owner's zone unless it has an offset.

    Raises:
        Trouble: "moment-future" where it is still to come, "moment-early" where it lies before 2003.
    """
    if at is None:
        return now
    if at.date() < FIRST_DAY:
        raise Trouble("moment-early", year=FIRST_DAY.year)
    # The years at the calendar's end have no neighbour to be converted to.
    if at.year > now.year + 1:
        raise Trouble("moment-future")
    moment = (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    if moment > now:
        raise Trouble("moment-future")
    return moment
