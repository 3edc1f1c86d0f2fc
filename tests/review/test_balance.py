"""The sums of the balance."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.domain.acts import SIDES, Act, Side
from coach.domain.balance import Balance, Balances, DayCount, week_of
from coach.review.balance import balances, sides, streak

MONDAY = date(2026, 11, 23)
TODAY = date(2026, 11, 25)
SINCE = date(2026, 10, 29)


def a_balance(
    *days: DayCount, waiting: dict[str, int] | None = None, weeks: dict[str, set[date]] | None = None
) -> Balances:
    return balances(days, since=SINCE, until=TODAY, today=TODAY, target=0.25, waiting=waiting or {}, weeks=weeks or {})


def test_both_sides_are_summed_in_total_and_per_network() -> None:
    found = a_balance(
        DayCount(TODAY, "x", Act.POST, 3),
        DayCount(TODAY, "x", Act.REPLY, 1),
        DayCount(SINCE, "linkedin", Act.SHARE, 2),
        DayCount(SINCE, "x", Act.THREAD, 1),
    )

    assert found.total == Balance(broadcast=6, conversation=1, target=0.25)
    assert found.networks == {
        "linkedin": Balance(broadcast=2, conversation=0, target=0.25),
        "x": Balance(broadcast=4, conversation=1, target=0.25),
    }


@pytest.mark.parametrize("day", [SINCE - timedelta(days=1), TODAY + timedelta(days=1)])
def test_a_day_outside_is_not_counted(day: date) -> None:
    assert a_balance(DayCount(day, "x", Act.POST, 1)).networks == {}


@pytest.mark.parametrize("act", Act)
def test_every_act_counts_on_the_side_that_the_domain_gives_it(act: Act) -> None:
    total = a_balance(DayCount(TODAY, "x", act, 2)).total

    assert (total.broadcast, total.conversation) == (
        2 if SIDES[act] is Side.BROADCAST else 0,
        2 if SIDES[act] is Side.CONVERSATION else 0,
    )


def test_a_network_where_nothing_was_said_is_not_named() -> None:
    assert a_balance(DayCount(TODAY, "x", Act.REACTION, 1)).networks == {}


def test_a_network_where_somebody_waits_is_named() -> None:
    found = a_balance(waiting={"facebook": 2})

    assert found.networks == {"facebook": Balance(target=0.25, waiting=2)}
    assert found.total.waiting == 2
    assert found.total.share is None


def test_the_total_streak_takes_the_weeks_of_all_networks() -> None:
    found = a_balance(
        DayCount(TODAY, "x", Act.REPLY, 1),
        weeks={"x": {MONDAY}, "linkedin": {MONDAY - timedelta(weeks=1)}},
    )

    assert found.networks["x"].streak_weeks == 1
    assert found.total.streak_weeks == 2


@pytest.mark.parametrize(
    ("weeks_ago", "length"),
    [([], 0), ([0], 1), ([1], 1), ([0, 1, 2], 3), ([1, 2], 2), ([2], 0), ([0, 2], 1), ([0, 1, 3, 4], 2)],
)
def test_a_streak_counts_back_until_a_week_without(weeks_ago: list[int], length: int) -> None:
    weeks = {MONDAY - timedelta(weeks=ago) for ago in weeks_ago}

    assert streak(weeks, TODAY) == length


def test_a_week_still_to_come_is_no_part_of_a_streak() -> None:
    assert streak({MONDAY + timedelta(weeks=1)}, TODAY) == 0


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 29)])
def test_a_week_runs_from_monday_to_sunday(day: date) -> None:
    assert week_of(day) == MONDAY


def test_a_streak_runs_over_new_year() -> None:
    assert streak({week_of(date(2026, 12, 28)), week_of(date(2027, 1, 4))}, date(2027, 1, 10)) == 2


counts = some.builds(
    DayCount,
    day=some.dates(date(2026, 1, 1), date(2026, 12, 31)),
    network=some.sampled_from(["x", "linkedin", "hyves"]),
    act=some.sampled_from(Act),
    count=some.integers(1, 9),
)


@given(some.lists(counts))
def test_the_networks_add_up_to_the_total(days: list[DayCount]) -> None:
    found = a_balance(*days)

    assert sum(each.broadcast for each in found.networks.values()) == found.total.broadcast
    assert sum(each.conversation for each in found.networks.values()) == found.total.conversation


@given(some.lists(counts))
def test_nothing_is_lost_between_the_sides(days: list[DayCount]) -> None:
    assert sum(sides(days).values()) == sum(day.count for day in days)
