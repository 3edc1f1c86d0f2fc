"""Weighing what happened on the networks."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import BROADCASTS, CONVERSATIONS, Side
from coach.domain.balance import WINDOW_DAYS, Balances
from coach.domain.finding import HistoryFacts
from coach.review.balance import balances, sides
from coach.review.pauses import paused_weeks
from coach.services.conversations import is_snoozed
from coach.services.moments import in_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from coach.domain.contact import Waiting
    from coach.store.store import Store, Work

_BEFORE = timedelta(days=WINDOW_DAYS - 1)
_NAMED = 5


class History:
    """What the owner did and met. `now` is aware and in UTC; `zone` is the owner's, None the system's."""

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def balances(
        self, since: date | None = None, until: date | None = None, network: str | None = None, *, target: float
    ) -> Balances:
        """The balance of the owner's own days `since` to `until`, both included, of one network or of all.

        Unless they are given, `until` is today and `since` the 27th day before `until`. `target` is the share
        of conversation that is aimed at, 0 to 1.

        Raises:
            Trouble: "days-reversed" where `since` comes after `until`.
        """
        today = self.today()
        until = until or today
        since = since or (until - _BEFORE if until - date.min >= _BEFORE else date.min)
        in_order(since, until)
        with self._store.reading() as work:
            paused = paused_weeks(work.pauses.all())
            counts = work.days.sums(since, until, network)
            waiting = Counter(each.network for each in self._waiting(work, network))
            names = {each.network for each in counts} | waiting.keys()
            return balances(
                counts,
                since=since,
                until=until,
                target=target,
                waiting=waiting,
                streak=work.days.streak(CONVERSATIONS, today, network, paused),
                streaks={name: work.days.streak(CONVERSATIONS, today, name, paused) for name in names},
            )

    def facts(self, network: str, target: float) -> HistoryFacts:
        """What a rule may weigh about a draft for this network, over the last 28 days.

        The row of broadcasts and the people who wait are those of all networks; at most five are named, who
        waits longest first.
        """
        today = self.today()
        with self._store.reading() as work:
            counted = sides(work.days.sums(today - _BEFORE, today, network))
            last_talk = work.activities.last(CONVERSATIONS)
            row = work.activities.count_after(BROADCASTS, last_talk)
            people = dict.fromkeys(each.person for each in self._waiting(work))
        return HistoryFacts(
            broadcast=counted[Side.BROADCAST],
            conversation=counted[Side.CONVERSATION],
            target=target,
            row=row,
            waiting=tuple(people)[:_NAMED],
        )

    def _waiting(self, work: Work, network: str | None = None) -> list[Waiting]:
        """Who waits and was not put off until later, longest first."""
        now = self._now()
        return [each for each in work.contacts.waiting(network) if not is_snoozed(each, now)]

    def today(self) -> date:
        """The owner's own day."""
        return self._now().astimezone(self._zone).date()
