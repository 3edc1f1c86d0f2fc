"""Who waits for the owner's answer, for how long, and how it ended."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import ANSWERS, RECEIVED, Act
from coach.domain.contact import OpenConversation, Settled
from coach.domain.trouble import Trouble
from coach.review.hours import due, worked
from coach.review.response import SILENCE, Turn, response
from coach.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from coach.domain.activity import Activity
    from coach.domain.contact import Waiting
    from coach.domain.hours import Response, WorkingHours
    from coach.store.store import Store, Work


class Conversations:
    """The open conversations. `now` is aware and in UTC; `zone` is the owner's, None the system's.

    A conversation is with one person on one network. It is open from the first message or criticism that came
    after the owner's last reply there. What somebody without a name said is in the history but waits for nobody.
    """

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def open(
        self, hours: WorkingHours, days: float = 1, network: str | None = None, *, snoozed: bool = False
    ) -> tuple[OpenConversation, ...]:
        """Who waits, longest first; with `snoozed` those too that were put off until later.

        `days` is the own response target, in working days.
        """
        now, target = self._now(), days * hours.a_day
        with self._store.reading() as work:
            waiting = [it for it in work.contacts.waiting(network) if snoozed or not is_snoozed(it, now)]
            last = {(each.network, folded(each.person)): each for each in work.activities.unanswered(network)}
        return tuple(
            OpenConversation(
                waiting=each,
                waited=(waited := worked(each.since, now, hours, self._zone)),
                due=due(each.since, target, hours, self._zone),
                overdue=waited > target,
                text=(newest := last[each.network, folded(each.person)]).text,
                url=newest.url,
            )
            for each in waiting
        )

    def count(self) -> int:
        """How many wait, but for those who were put off until later."""
        with self._store.reading() as work:
            return sum(work.contacts.count_waiting(self._now()).values())

    def settle(self, waiting: Waiting, how: Settled, until: datetime | None = None) -> int:
        """Close a conversation without an answer in the log, or put it off until a moment; return its number.

        What was said after now opens it again. The number takes it back with `unsettle`.

        Raises:
            Trouble: "snooze-past" where it would be put off until a moment that has passed.
        """
        now = self._now()
        if how is Settled.SNOOZED and (until is None or until <= now):
            raise Trouble("snooze-past")
        with self._store.writing() as work:
            return work.contacts.settle(waiting.network, waiting.person, how, now, until)

    def unsettle(self, number: int) -> None:
        """Take a settlement back; the conversation is as open as it would be without it."""
        with self._store.writing() as work:
            work.contacts.unsettle(number)

    def wake(self, waiting: Waiting) -> None:
        """Somebody who was put off until later waits now again."""
        with self._store.writing() as work:
            work.contacts.wake(waiting.network, waiting.person)

    def whom(self, network: str, said: str) -> str:
        """Who waits on this network with just these words; "" where nobody does, or more than one."""
        words = folded(said)
        with self._store.reading() as work:
            unanswered = work.activities.unanswered(network)
        names = {folded(each.person): each.person for each in unanswered if words and folded(each.text) == words}
        return next(iter(names.values())) if len(names) == 1 else ""

    def response(self, days: int, network: str | None = None) -> Response:
        """How many of those who wrote in the last so many times 24 hours were answered, and how soon."""
        since = self._now() - timedelta(days=days)
        with self._store.reading() as work:
            return response(_turns(work, since - SILENCE, network), since)

    def criticism(self, most: int = 50) -> tuple[Activity, ...]:
        """The newest criticism, the last first, with what came of it where the owner said so."""
        with self._store.reading() as work:
            return work.activities.newest_of((Act.CRITICISM_RECEIVED,), most)


def is_snoozed(waiting: Waiting, now: datetime) -> bool:
    """Whether the owner put it off until later than now."""
    return waiting.snoozed_until is not None and waiting.snoozed_until > now


def _turns(work: Work, since: datetime, network: str | None) -> list[Turn]:
    said = work.activities.said((*RECEIVED, *ANSWERS), since, network)
    turns = [Turn((where, key), at, received=act in RECEIVED) for where, key, at, act in said]
    settled = work.contacts.settlements(since, network)
    return turns + [Turn((where, key), at, settled=how) for where, key, at, how in settled]
