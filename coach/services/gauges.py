"""The two gauges, dialogue and mix, each beside the time before; and the holidays in which nobody need talk."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import BROADCASTS
from coach.domain.balance import Compared, MixCompared, Pause, week_of
from coach.domain.trouble import Trouble
from coach.review import balance
from coach.services.moments import in_order

if TYPE_CHECKING:
    from datetime import date

    from coach.domain.activity import Activity
    from coach.domain.balance import MixBalance, WeekBalance
    from coach.services.history import History
    from coach.store.store import Store

WEEK, MONTH, YEAR = 7, 28, 52 * 7
"""The periods that the window shows, in days."""

UNTOLD = 50
"""How many posts one is asked about in one go."""

_LONGEST = 26 * 7  # days of one holiday


class Gauges:
    """What the owner does, weighed. Days and weeks are the owner's own; a period ends today."""

    def __init__(self, store: Store, history: History) -> None:
        self._store, self._history = store, history

    def dialogue(self, days: int, network: str | None = None, *, target: float) -> Compared:
        """Conversation against broadcast over so many days, of one network or of all; `target` is 0 to 1.

        Streaks and who waits are those of today in both.
        """
        return self._history.compared(days, network, target=target)

    def mix(self, days: int, network: str | None = None) -> MixCompared:
        """What the broadcasts of so many days were for, as far as the owner said."""
        now, before = self._periods(days)
        return MixCompared(now=self._mix(*now, network), before=self._mix(*before, network))

    def networks(self, days: int) -> frozenset[str]:
        """The networks on which anything happened in so many days."""
        since, until = self._periods(days)[0]
        with self._store.reading() as work:
            return frozenset(each.network for each in work.days.sums(since, until))

    def untold(self, days: int, network: str | None = None) -> tuple[Activity, ...]:
        """The broadcasts of so many days of which the owner did not say what they were for, the newest first.

        No more than UNTOLD at once.
        """
        since, until = self._periods(days)[0]
        with self._store.reading() as work:
            return work.activities.without_mix(BROADCASTS, since, until, UNTOLD, network)

    def weeks(self, count: int, network: str | None = None) -> tuple[WeekBalance, ...]:
        """So many whole ISO weeks, the present one as far as it has come; those with nothing in them too."""
        today = self._history.today()
        since = week_of(today) - timedelta(weeks=count - 1)
        with self._store.reading() as work:
            return balance.weeks(work.days.weeks(since, week_of(today), network), since=since, until=today)

    def pauses(self) -> tuple[Pause, ...]:
        """The holidays, the first one first."""
        with self._store.reading() as work:
            return work.pauses.all()

    def pause(self, since: date, until: date) -> None:
        """Keep a holiday, gone or still to come; a week that is mostly holiday does not break a streak.

        Raises:
            Trouble: "days-reversed" where it ends before it begins, "pause-long" where it is over half a year.
        """
        in_order(since, until)
        if (until - since).days >= _LONGEST:
            raise Trouble("pause-long", weeks=_LONGEST // 7)
        with self._store.writing() as work:
            work.pauses.put(Pause(since=since, until=until))

    def resume(self, since: date) -> None:
        """Take out the holiday that begins on this day."""
        with self._store.writing() as work:
            work.pauses.remove(since)

    def _periods(self, days: int) -> tuple[tuple[date, date], tuple[date, date]]:
        """The days of the period that ends today, and of the one before it."""
        today = self._history.today()
        since = today - timedelta(days=days - 1)
        return (since, today), (since - timedelta(days=days), since - timedelta(days=1))

    def _mix(self, since: date, until: date, network: str | None) -> MixBalance:
        with self._store.reading() as work:
            return balance.mix(work.days.mixes(since, until, network), work.days.sides(since, until, network))
