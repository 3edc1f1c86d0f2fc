"""The balance of talking and sending, from counts a day."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import SIDES, Side
from coach.domain.balance import Balance, Balances, DayCount, week_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set
    from datetime import date

_WEEK = timedelta(days=7)


def balances(
    days: Iterable[DayCount],
    *,
    since: date,
    until: date,
    today: date,
    target: float,
    waiting: Mapping[str, int],
    weeks: Mapping[str, Set[date]],
) -> Balances:
    """The balance of the local days `since` to `until`, both included, in total and per network.

    `waiting` counts the people who wait for an answer, per network. `weeks` holds the Mondays of the weeks
    with a conversation, per network; the streak is counted back from the week of `today`. A network is
    named where something was sent or said, or somebody waits.
    """
    counted: Counter[tuple[str, Side]] = Counter()
    for day in days:
        if since <= day.day <= until:
            counted[day.network, SIDES[day.act]] += day.count
    names = {network for network, side in counted if side is not Side.NEITHER} | waiting.keys()
    networks = {
        name: Balance(
            broadcast=counted[name, Side.BROADCAST],
            conversation=counted[name, Side.CONVERSATION],
            target=target,
            streak_weeks=streak(weeks.get(name, frozenset()), today),
            waiting=waiting.get(name, 0),
        )
        for name in sorted(names)
    }
    total = Balance(
        broadcast=sum(each.broadcast for each in networks.values()),
        conversation=sum(each.conversation for each in networks.values()),
        target=target,
        streak_weeks=streak({week for each in weeks.values() for week in each}, today),
        waiting=sum(each.waiting for each in networks.values()),
    )
    return Balances(since=since, until=until, total=total, networks=networks)


def sides(days: Iterable[DayCount]) -> Counter[Side]:
    """How often something was done on either side of the balance."""
    counted: Counter[Side] = Counter()
    for day in days:
        counted[SIDES[day.act]] += day.count
    return counted


def streak(weeks: Set[date], today: date) -> int:
    """How many ISO weeks in a row are among these Mondays, counting back from the week of `today`.

    The present week may still get its conversation: while it has none, the row ends with the week before.
    """
    week = week_of(today)
    if week not in weeks:
        week -= _WEEK
    count = 0
    while week in weeks:
        week -= _WEEK
        count += 1
    return count
