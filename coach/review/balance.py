"""The balance of talking and sending, from counts per network and act."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from coach.domain.acts import SIDES, Side
from coach.domain.balance import ActCount, Balance, Balances

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date


def balances(
    counts: Iterable[ActCount],
    *,
    since: date,
    until: date,
    target: float,
    waiting: Mapping[str, int],
    streak: int,
    streaks: Mapping[str, int],
) -> Balances:
    """The balance of the local days `since` to `until`, both included, in total and per network.

    `counts` are those of these days. `waiting` counts the people who wait for an answer, per network, `streak`
    the weeks in a row with a conversation anywhere and `streaks` those per network. A network is named where
    something was sent or said, or somebody waits.
    """
    counted: Counter[tuple[str, Side]] = Counter()
    for each in counts:
        counted[each.network, SIDES[each.act]] += each.count
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


def sides(counts: Iterable[ActCount]) -> Counter[Side]:
    """How often something was done on either side of the balance."""
    counted: Counter[Side] = Counter()
    for each in counts:
        counted[SIDES[each.act]] += each.count
    return counted
