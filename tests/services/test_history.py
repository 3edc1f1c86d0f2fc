"""Logging and weighing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.balance import Balance
from coach.domain.finding import HistoryFacts
from coach.domain.trouble import Trouble
from coach.services.drafts import Drafts
from coach.services.handover import HandOver
from coach.services.history import History
from coach.services.logbook import Logbook
from coach.system.words import LANGUAGES, say
from tests.history import AMSTERDAM, MONDAY, Clock, a_draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.store import Store

    Log = Callable[..., object]

TODAY = date(2026, 11, 23)


@pytest.fixture
def history(store: Store, clock: Clock) -> History:
    return History(store, clock, AMSTERDAM)


@pytest.fixture
def log(store: Store, clock: Clock) -> Log:
    logbook = Logbook(store, clock, AMSTERDAM)
    return lambda network, act, **told: logbook.log(Entry(act, network, **told))


def trouble(caught: pytest.ExceptionInfo[Trouble]) -> str:
    for language in LANGUAGES:
        assert say(f"trouble.{caught.value.code}", language, **caught.value.facts)
    return caught.value.code


def test_the_balance_is_that_of_today_and_the_27_days_before(history: History, log: Log) -> None:
    for days in (0, 27, 28):
        log("x", Act.POST, at=MONDAY - timedelta(days=days))

    found = history.balances(target=0.3)

    assert (found.since, found.until) == (date(2026, 10, 27), TODAY)
    assert found.total.broadcast == 2


def test_today_is_the_owners_own_day(history: History, log: Log, clock: Clock) -> None:
    clock.moment = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # half past midnight in Amsterdam

    assert history.balances(target=0.3).until == TODAY


def test_an_earlier_end_takes_its_own_28_days(history: History, log: Log) -> None:
    found = history.balances(until=date(2026, 3, 31), target=0.3)

    assert found.since == date(2026, 3, 4)


def test_a_period_that_ends_before_it_begins_is_refused(history: History, log: Log) -> None:
    with pytest.raises(Trouble) as caught:
        history.balances(date(2026, 2, 1), date(2026, 1, 1), target=0.3)

    assert trouble(caught) == "days-reversed"


def test_one_network_can_be_weighed_alone(history: History, log: Log) -> None:
    log("x", Act.REPLY, person="Karin")
    log("x", Act.CRITICISM_RECEIVED, person="Ruud")
    log("linkedin", Act.REPLY, at=MONDAY - timedelta(weeks=1))
    log("linkedin", Act.CRITICISM_RECEIVED, person="Anna")

    x = Balance(conversation=1, target=0.3, streak_weeks=1, waiting=1)
    found = history.balances(network="x", target=0.3)

    assert found.total == x
    assert found.networks == {"x": x}
    assert history.balances(target=0.3).total == Balance(conversation=2, target=0.3, streak_weeks=2, waiting=2)


def test_the_facts_are_the_networks_own_but_the_row_and_who_waits_are_of_all(
    history: History, log: Log, clock: Clock
) -> None:
    log("x", Act.POST)
    log("x", Act.REPLY, person="Karin")
    clock.forward(minutes=1)
    log("x", Act.POST)
    log("facebook", Act.POST)
    log("facebook", Act.REACTION)
    log("facebook", Act.CRITICISM_RECEIVED, person="Ruud")

    assert history.facts("x", 0.3) == HistoryFacts(broadcast=2, conversation=1, target=0.3, row=2, waiting=("Ruud",))


def test_at_most_five_people_are_named_who_waits_longest_first(history: History, log: Log, clock: Clock) -> None:
    for person in ("Karin", "Ruud", "Anna", "Piet", "Els", "Jan"):
        clock.forward(minutes=1)
        log("x", Act.CRITICISM_RECEIVED, person=person)
    log("facebook", Act.CRITICISM_RECEIVED, person="Karin")

    assert history.facts("x", 0.3).waiting == ("Karin", "Ruud", "Anna", "Piet", "Els")


def test_an_empty_history_has_empty_facts(history: History, log: Log) -> None:
    assert history.facts("x", 0.3) == HistoryFacts(broadcast=0, conversation=0, target=0.3, row=0)


def test_who_waits_longer_than_a_working_day_is_overdue(history: History, log: Log) -> None:
    log("x", Act.MESSAGE_RECEIVED, person="Karin", at=MONDAY - timedelta(days=4))
    log("x", Act.MESSAGE_RECEIVED, person="Ruud", at=MONDAY - timedelta(hours=20))

    assert history.facts("x", 0.3).waiting == ("Karin", "Ruud")
    assert history.facts("x", 0.3).overdue == ("Karin",)
    assert history.facts("x", 0.3, response_days=5).overdue == ()


def earlier(history: History, draft: str | None = "", network: str = "x") -> list[date]:
    return [each.day for each in history.facts(network, 0.3, draft=draft).earlier]


def test_the_posts_of_three_months_on_the_network_are_told_the_newest_first(history: History, log: Log) -> None:
    for days in (0, 90, 92):
        log("x", Act.POST, text=f"Brood {days}", at=MONDAY - timedelta(days=days))
    log("x", Act.POST)
    log("x", Act.REPLY, text="Brood")
    log("linkedin", Act.POST, text="Brood")

    assert earlier(history) == [TODAY, TODAY - timedelta(days=90)]
    assert earlier(history, network="facebook") == []
    assert earlier(history, draft=None) == []


def test_a_drafts_own_post_is_not_held_against_it(history: History, store: Store, clock: Clock) -> None:
    draft = a_draft("Vers brood", network="x")
    HandOver(store, clock, AMSTERDAM).confirm(draft)

    assert earlier(history, draft=draft.id) == []
    assert earlier(history) == [TODAY]


def test_the_answers_of_three_months_are_told_whatever_the_network(history: History, log: Log) -> None:
    for days, network in ((0, "x"), (1, "linkedin"), (92, "x")):
        log(network, Act.REPLY, text="Het ligt voor je klaar.", at=MONDAY - timedelta(days=days))
    log("x", Act.CRITICISM_ANSWERED, text="Dat had beter gemoeten.", at=MONDAY - timedelta(days=2))
    log("x", Act.POST, text="Vers brood")

    told = history.facts("x", 0.3, draft="").answered
    assert [each.day for each in told] == [TODAY, TODAY - timedelta(days=1), TODAY - timedelta(days=2)]
    assert history.facts("x", 0.3).answered == ()


def test_a_history_is_blank_until_something_is_logged(history: History, log: Log) -> None:
    assert history.is_blank()
    log("x", Act.REACTION)
    assert not history.is_blank()


def test_a_deleted_draft_is_something_too(history: History, store: Store, clock: Clock) -> None:
    drafts = Drafts(store, clock)
    draft = drafts.save(a_draft("Who remembers the old pump?"))
    assert draft is not None
    drafts.delete(draft.id)
    assert not history.is_blank()
