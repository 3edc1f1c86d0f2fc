"""Weighing what happened on the networks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import ANSWERS, BROADCASTS, CONVERSATIONS, Act, Side
from coach.domain.balance import WINDOW_DAYS, Balances, Compared
from coach.domain.finding import Earlier, HistoryFacts
from coach.domain.hours import WorkingHours
from coach.review.balance import balances, sides
from coach.review.hours import worked
from coach.review.pauses import paused_weeks
from coach.services.conversations import is_snoozed
from coach.services.moments import in_order
from coach.text.alike import marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime, tzinfo

    from coach.domain.contact import Waiting
    from coach.store.store import Store, Work

_BEFORE = timedelta(days=WINDOW_DAYS - 1)
_DAY = timedelta(days=1)
_NAMED = 5
_MONTHS = timedelta(days=91)
_RECENT = 200  # posts or answers that a draft is compared with
_RECENT_PICTURES = 20
_POSTS = (Act.POST, Act.THREAD, Act.GROUP_POST)
_NINE_TO_FIVE = WorkingHours()


class History:
    """What the owner did and met. `now` is aware and in UTC; `zone` is the owner's, None the system's."""

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def is_blank(self) -> bool:
        """Whether nothing was ever written or logged."""
        with self._store.reading() as work:
            return not (work.activities.newest(1) or work.drafts.lines() or work.drafts.deleted())

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
            return self._weigher(work, network, target)(since, until)

    def compared(self, days: int, network: str | None = None, *, target: float) -> Compared:
        """The balance of so many days that end today, and of as many before; streaks and who waits are today's."""
        today = self.today()
        since = today - timedelta(days=days - 1)
        with self._store.reading() as work:
            weigh = self._weigher(work, network, target)
            return Compared(now=weigh(since, today), before=weigh(since - timedelta(days=days), since - _DAY))

    def _weigher(self, work: Work, network: str | None, target: float) -> Callable[[date, date], Balances]:
        """What weighs a period, knowing what holds for every period: the streaks, and who waits."""
        streaks = work.days.streaks(self.today(), paused_weeks(work.pauses.all()))
        waiting = work.contacts.count_waiting(self._now(), network)

        def weigh(since: date, until: date) -> Balances:
            return balances(
                work.days.sides(since, until, network),
                since=since,
                until=until,
                target=target,
                waiting=waiting,
                streak=streaks.get(network, 0),
                streaks=streaks,
            )

        return weigh

    def facts(
        self,
        network: str,
        target: float,
        *,
        draft: str | None = None,
        hours: WorkingHours = _NINE_TO_FIVE,
        response_days: float = 1,
    ) -> HistoryFacts:
        """What a rule may weigh about a draft for this network, over the last 28 days.

        The row of broadcasts and the people who wait are those of all networks; at most five are named, who
        waits longest first. `hours` and `response_days` (working days) tell who has waited too long. The posts of
        the last three months on this network, and the answers on any, are told where `draft` is given: the draft's
        id, whose own are left out, or "" for a text that is no draft.
        """
        today = self.today()
        with self._store.reading() as work:
            counted = sides(work.days.sides(today - _BEFORE, today, network))
            last_talk = work.activities.last(CONVERSATIONS)
            row = work.activities.count_after(BROADCASTS, last_talk)
            waiting = self._waiting(work)
            earlier = () if draft is None else self._earlier(work, _POSTS, draft, network)
            answered = () if draft is None else self._earlier(work, ANSWERS, draft)
            pictures = work.pictures.last_posted(_RECENT_PICTURES)
        allowed = response_days * hours.a_day
        overdue = [it for it in waiting if worked(it.since, self._now(), hours, self._zone) > allowed]
        return HistoryFacts(
            broadcast=counted[Side.BROADCAST],
            conversation=counted[Side.CONVERSATION],
            target=target,
            row=row,
            waiting=_names(waiting),
            overdue=_names(overdue),
            earlier=earlier,
            answered=answered,
            pictures=pictures,
        )

    def _waiting(self, work: Work, network: str | None = None) -> list[Waiting]:
        """Who waits and was not put off until later, longest first."""
        now = self._now()
        return [each for each in work.contacts.waiting(network) if not is_snoozed(each, now)]

    def _earlier(
        self, work: Work, acts: tuple[Act, ...], draft: str, network: str | None = None
    ) -> tuple[Earlier, ...]:
        told = work.activities.newest_of(acts, _RECENT, since=self._now() - _MONTHS, network=network)
        return tuple(
            Earlier(each.at.astimezone(self._zone).date(), marks(each.text))
            for each in told
            if each.text.strip() and each.draft != draft
        )

    def today(self) -> date:
        """The owner's own day."""
        return self._now().astimezone(self._zone).date()


def _names(waiting: Iterable[Waiting]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.person for each in waiting))[:_NAMED]
