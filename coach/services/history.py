"""Weighing what happened on the networks."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import BROADCASTS, CONVERSATIONS, Act, Side
from coach.domain.balance import WINDOW_DAYS, Balances
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
_NAMED = 5
_MONTHS = timedelta(days=91)
_RECENT = 200  # posts that a draft is compared with
_RECENT_PICTURES = 20
_POSTS = (Act.POST, Act.THREAD, Act.GROUP_POST)
_NINE_TO_FIVE = WorkingHours()


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
        the last three months are told where `draft` is given: the draft's id, whose own post is left out, or ""
        for a text that is no draft.
        """
        today = self.today()
        with self._store.reading() as work:
            counted = sides(work.days.sums(today - _BEFORE, today, network))
            last_talk = work.activities.last(CONVERSATIONS)
            row = work.activities.count_after(BROADCASTS, last_talk)
            waiting = self._waiting(work)
            earlier = () if draft is None else self._earlier(work, network, draft)
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
            pictures=pictures,
        )

    def _waiting(self, work: Work, network: str | None = None) -> list[Waiting]:
        """Who waits and was not put off until later, longest first."""
        now = self._now()
        return [each for each in work.contacts.waiting(network) if not is_snoozed(each, now)]

    def _earlier(self, work: Work, network: str, draft: str) -> tuple[Earlier, ...]:
        told = work.activities.of_acts(_POSTS, self._now() - _MONTHS, network)
        posts = [each for each in told if each.text.strip() and each.draft != draft]
        return tuple(
            Earlier(each.at.astimezone(self._zone).date(), marks(each.text)) for each in reversed(posts[-_RECENT:])
        )

    def today(self) -> date:
        """The owner's own day."""
        return self._now().astimezone(self._zone).date()


def _names(waiting: Iterable[Waiting]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.person for each in waiting))[:_NAMED]
