"""The balance of talking and sending, from counts per network and act."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.domain.activity import Mix
from coach.domain.acts import Side
from coach.domain.balance import Balance, Balances, MixBalance, WeekBalance, week_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coach.domain.balance import ActCount, MixCount, SideCount


def balances(
    counts: Iterable[ActCount | SideCount],
    *,
    since: date,
    until: date,
    target: float,
    waiting: Mapping[str, int],
    streak: int,
    streaks: Mapping[str | None, int],
) -> Balances:
    """The balance of the local days `since` to `until`, both included, in total and per network.

    `counts` are those of these days. `waiting` counts the people who wait for an answer, per network, `streak`
    the weeks in a row with a conversation anywhere and `streaks` those per network. A network is named where
    something was sent or said, or somebody waits.
    """
    counted: Counter[tuple[str, Side]] = Counter()
    for each in counts:
        counted[each.network, each.side] += each.count
    names = {network for network, side in counted if side is not Side.NEITHER} | waiting.keys()
    networks = {
        name: Balance(
            broadcast=counted[name, Side.BROADCAST],
            conversation=counted[name, Side.CONVERSATION],
            target=target,
            streak_weeks=streaks.get(name, 0),
            waiting=waiting.get(name, 0),
        )
        for name in sorted(names)
    }
    total = Balance(
        broadcast=sum(each.broadcast for each in networks.values()),
        conversation=sum(each.conversation for each in networks.values()),
        target=target,
        streak_weeks=streak,
        waiting=sum(each.waiting for each in networks.values()),
    )
    return Balances(since=since, until=until, total=total, networks=networks)


def sides(counts: Iterable[ActCount | SideCount]) -> Counter[Side]:
    """How often something was done on either side of the balance."""
    counted: Counter[Side] = Counter()
    for each in counts:
        counted[each.side] += each.count
    return counted


def weeks(counted: Iterable[tuple[date, SideCount]], *, since: date, until: date) -> tuple[WeekBalance, ...]:
    """The two sides of every ISO week from that of `since` to that of `until`, those in which nothing was done too.

    `counted` has the Monday of its week beside each count.
    """
    found: defaultdict[date, Counter[Side]] = defaultdict(Counter)
    for week, each in counted:
        found[week][each.side] += each.count
    first = week_of(since)
    mondays = (first + timedelta(weeks=number) for number in range((until - first).days // 7 + 1))
    return tuple(
        WeekBalance(week=day, broadcast=found[day][Side.BROADCAST], conversation=found[day][Side.CONVERSATION])
        for day in mondays
    )


def mix(told: Iterable[MixCount], counts: Iterable[ActCount | SideCount]) -> MixBalance:
    """What the broadcasts were for: `told` where the owner said so, `counts` of what was done in the same days."""
    counted: Counter[Mix] = Counter()
    for each in told:
        counted[each.mix] += each.count
    sent = sum(each.count for each in counts if each.side is Side.BROADCAST)
    return MixBalance(
        promotion=counted[Mix.PROMOTION],
        useful=counted[Mix.USEFUL],
        personal=counted[Mix.PERSONAL],
        untold=sent - counted.total(),
    )
