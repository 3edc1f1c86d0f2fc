"""Logging and weighing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from coach.domain.acts import Act
from coach.domain.balance import Balance
from coach.domain.finding import HistoryFacts
from coach.domain.trouble import Trouble
from coach.services.history import History
from coach.system.words import LANGUAGES, say
from tests.history import AMSTERDAM, MONDAY, Clock, rows

if TYPE_CHECKING:
    from coach.store.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def history(store: Store, clock: Clock) -> History:
    return History(store, clock, AMSTERDAM)


def trouble(caught: pytest.ExceptionInfo[Trouble]) -> str:
    for language in LANGUAGES:
        assert say(f"trouble.{caught.value.code}", language, **caught.value.facts)
    return caught.value.code


def test_an_activity_is_logged_now_unless_told_otherwise(history: History, store: Store) -> None:
    logged = history.log("x", Act.REPLY, person=" Karin ", source="command-line")

    assert (logged.at, logged.person) == (MONDAY, "Karin")
    assert rows(store, "SELECT id, network, act, person, source FROM activity") == [
        (logged.id, "x", "reply", "Karin", "command-line")
    ]


@pytest.mark.parametrize(
    ("at", "moment"),
    [
        (datetime(2026, 11, 23, 9, 30), datetime(2026, 11, 23, 8, 30, tzinfo=UTC)),  # noqa: DTZ001 - the owner's zone
        (datetime(2026, 7, 1, 9, 30), datetime(2026, 7, 1, 7, 30, tzinfo=UTC)),  # noqa: DTZ001 - in summer
        (datetime(2026, 7, 1, 9, 30, tzinfo=timezone(timedelta(hours=-5))), datetime(2026, 7, 1, 14, 30, tzinfo=UTC)),
        (datetime(2003, 1, 1), datetime(2002, 12, 31, 23, 0, tzinfo=UTC)),  # noqa: DTZ001 - the first day
        (MONDAY, MONDAY),
    ],
)
def test_a_moment_is_the_owners_own_unless_it_has_an_offset(history: History, at: datetime, moment: datetime) -> None:
    assert history.log("x", Act.POST, at=at).at == moment


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (MONDAY + timedelta(seconds=1), "moment-future"),
        (datetime(2026, 11, 23, 10, 1), "moment-future"),  # noqa: DTZ001 - one minute past the clock's ten
        (datetime.max, "moment-future"),  # noqa: DTZ901 - the calendar's end
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))), "moment-future"),
        (datetime(2002, 12, 31, 23, 59), "moment-early"),  # noqa: DTZ001 - the owner's zone
        (datetime.min, "moment-early"),  # noqa: DTZ901 - and its beginning
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=12))), "moment-early"),
    ],
)
def test_a_moment_that_cannot_be_is_refused(history: History, at: datetime, code: str) -> None:
    with pytest.raises(Trouble) as caught:
        history.log("x", Act.POST, at=at)

    assert trouble(caught) == code
    assert history.balances(date(2000, 1, 1), target=0.3).total == Balance(target=0.3)


def test_the_balance_is_that_of_today_and_the_27_days_before(history: History) -> None:
    for days in (0, 27, 28):
        history.log("x", Act.POST, at=MONDAY - timedelta(days=days))

    found = history.balances(target=0.3)

    assert (found.since, found.until) == (date(2026, 10, 27), TODAY)
    assert found.total.broadcast == 2


def test_today_is_the_owners_own_day(history: History, clock: Clock) -> None:
    clock.moment = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # half past midnight in Amsterdam

    assert history.balances(target=0.3).until == TODAY


def test_an_earlier_end_takes_its_own_28_days(history: History) -> None:
    found = history.balances(until=date(2026, 3, 31), target=0.3)

    assert found.since == date(2026, 3, 4)


def test_a_period_that_ends_before_it_begins_is_refused(history: History) -> None:
    with pytest.raises(Trouble) as caught:
        history.balances(date(2026, 2, 1), date(2026, 1, 1), target=0.3)

    assert trouble(caught) == "days-reversed"


def test_one_network_can_be_weighed_alone(history: History) -> None:
    history.log("x", Act.REPLY, person="Karin")
    history.log("x", Act.CRITICISM_RECEIVED, person="Ruud")
    history.log("linkedin", Act.REPLY, at=MONDAY - timedelta(weeks=1))
    history.log("linkedin", Act.CRITICISM_RECEIVED, person="Anna")

    x = Balance(conversation=1, target=0.3, streak_weeks=1, waiting=1)
    found = history.balances(network="x", target=0.3)

    assert found.total == x
    assert found.networks == {"x": x}
    assert history.balances(target=0.3).total == Balance(conversation=2, target=0.3, streak_weeks=2, waiting=2)


def test_the_facts_are_the_networks_own_but_the_row_and_who_waits_are_of_all(history: History, clock: Clock) -> None:
    history.log("x", Act.POST)
    history.log("x", Act.REPLY, person="Karin")
    clock.forward(minutes=1)
    history.log("x", Act.POST)
    history.log("facebook", Act.POST)
    history.log("facebook", Act.REACTION)
    history.log("facebook", Act.CRITICISM_RECEIVED, person="Ruud")

    assert history.facts("x", 0.3) == HistoryFacts(broadcast=2, conversation=1, target=0.3, row=2, waiting=("Ruud",))


def test_at_most_five_people_are_named_who_waits_longest_first(history: History, clock: Clock) -> None:
    for person in ("Karin", "Ruud", "Anna", "Piet", "Els", "Jan"):
        clock.forward(minutes=1)
        history.log("x", Act.CRITICISM_RECEIVED, person=person)
    history.log("facebook", Act.CRITICISM_RECEIVED, person="Karin")

    assert history.facts("x", 0.3).waiting == ("Karin", "Ruud", "Anna", "Piet", "Els")


def test_an_empty_history_has_empty_facts(history: History) -> None:
    assert history.facts("x", 0.3) == HistoryFacts(broadcast=0, conversation=0, target=0.3, row=0)
