"""The sums of the balance."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.domain.acts import SIDES, Act, Side
from coach.domain.balance import ActCount, Balance, Balances, week_of
from coach.review.balance import balances, sides

MONDAY = date(2026, 11, 23)
TODAY = date(2026, 11, 25)
SINCE = date(2026, 10, 29)


def a_balance(
    *counted: ActCount,
    waiting: dict[str, int] | None = None,
    streak: int = 0,
    streaks: dict[str | None, int] | None = None,
) -> Balances:
    return balances(
        counted,
        since=SINCE,
        until=TODAY,
        target=0.25,
        waiting=waiting or {},
        streak=streak,
        streaks=streaks or {},
    )


def test_both_sides_are_summed_in_total_and_per_network() -> None:
    found = a_balance(
        ActCount("x", Act.POST, 3),
        ActCount("x", Act.REPLY, 1),
        ActCount("linkedin", Act.SHARE, 2),
        ActCount("x", Act.THREAD, 1),
    )

    assert found.total == Balance(broadcast=6, conversation=1, target=0.25)
    assert found.networks == {
        "linkedin": Balance(broadcast=2, conversation=0, target=0.25),
        "x": Balance(broadcast=4, conversation=1, target=0.25),
    }


@pytest.mark.parametrize("act", Act)
def test_every_act_counts_on_the_side_that_the_domain_gives_it(act: Act) -> None:
    total = a_balance(ActCount("x", act, 2)).total

    assert (total.broadcast, total.conversation) == (
        2 if SIDES[act] is Side.BROADCAST else 0,
        2 if SIDES[act] is Side.CONVERSATION else 0,
    )


def test_a_network_where_nothing_was_said_is_not_named() -> None:
    assert a_balance(ActCount("x", Act.REACTION, 1)).networks == {}


def test_a_network_where_somebody_waits_is_named() -> None:
    found = a_balance(waiting={"facebook": 2})

    assert found.networks == {"facebook": Balance(target=0.25, waiting=2)}
    assert found.total.waiting == 2
    assert found.total.share is None


def test_a_streak_is_told_in_total_and_per_network() -> None:
    found = a_balance(ActCount("x", Act.REPLY, 1), streak=2, streaks={"x": 1})

    assert found.networks["x"].streak_weeks == 1
    assert found.total.streak_weeks == 2


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 29)])
def test_a_week_runs_from_monday_to_sunday(day: date) -> None:
    assert week_of(day) == MONDAY


counts = some.builds(
    ActCount,
    network=some.sampled_from(["x", "linkedin", "hyves"]),
    act=some.sampled_from(Act),
    count=some.integers(1, 9),
)


@given(some.lists(counts))
def test_the_networks_add_up_to_the_total(told: list[ActCount]) -> None:
    found = a_balance(*told)

    assert sum(each.broadcast for each in found.networks.values()) == found.total.broadcast
    assert sum(each.conversation for each in found.networks.values()) == found.total.conversation


@given(some.lists(counts))
def test_nothing_is_lost_between_the_sides(told: list[ActCount]) -> None:
    assert sum(sides(told).values()) == sum(each.count for each in told)
