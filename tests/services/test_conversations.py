"""Who waits, how long in working time, and how the owner answers on the whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Entry, Outcome
from coach.domain.acts import Act
from coach.domain.contact import OpenConversation, Settled
from coach.domain.hours import Response, WorkingHours
from coach.domain.trouble import Trouble
from coach.services.conversations import Conversations
from coach.services.history import History
from coach.services.logbook import Logbook
from coach.system.settings import Settings, working_hours
from coach.system.words import LANGUAGES, say
from tests.history import AMSTERDAM, MONDAY, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.activity import Activity
    from coach.store.store import Store

    Log = Callable[..., Activity]

HOURS = WorkingHours()  # it is ten o'clock on Monday


@pytest.fixture
def log(store: Store, clock: Clock) -> Log:
    logbook = Logbook(store, clock, AMSTERDAM)

    def it(act: Act, person: str, hours_ago: float, network: str = "x", **told: str) -> Activity:
        at = MONDAY - timedelta(hours=hours_ago)
        return logbook.log(Entry(act, network, at=at, person=person, **told)).activities[0]  # type: ignore[arg-type]

    return it


@pytest.fixture
def conversations(store: Store, clock: Clock) -> Conversations:
    return Conversations(store, clock, AMSTERDAM)


def names(found: tuple[OpenConversation, ...]) -> list[str]:
    return [each.waiting.person for each in found]


def test_who_wrote_waits_until_the_owner_answers_there(conversations: Conversations, log: Log) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 30, text="Heb je nog brood?", url="https://x.com/karin/1")
    log(Act.MESSAGE_RECEIVED, "KARIN", 20, text="Hallo?")
    log(Act.CRITICISM_RECEIVED, "Ruud", 90, "facebook")
    log(Act.MESSAGE_RECEIVED, "Anna", 5)
    log(Act.REPLY, "Anna", 4)
    log(Act.REPLY, "Karin", 4, "facebook")

    ruud, karin = conversations.open(HOURS)

    assert (ruud.waiting.person, ruud.waiting.criticism, ruud.waiting.network) == ("Ruud", True, "facebook")
    assert (karin.waiting.person, karin.waiting.count, karin.waiting.criticism) == ("KARIN", 2, False)
    assert (karin.text, karin.url) == ("Hallo?", "")
    assert names(conversations.open(HOURS, network="x")) == ["KARIN"]


def test_evenings_and_weekends_are_no_waiting(conversations: Conversations, log: Log) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 65)  # Friday at five
    log(Act.MESSAGE_RECEIVED, "Ruud", 73)  # Friday at nine
    ruud, karin = conversations.open(HOURS)

    assert (ruud.waited, ruud.overdue) == (timedelta(hours=9), True)
    assert (karin.waited, karin.overdue) == (timedelta(hours=1), False)
    assert karin.due == MONDAY + timedelta(hours=7)
    assert not conversations.open(HOURS, days=2)[0].overdue


def test_what_was_settled_is_open_no_more_until_something_new_is_said(
    conversations: Conversations, log: Log, clock: Clock
) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 5)
    number = conversations.settle(conversations.open(HOURS)[0].waiting, Settled.ELSEWHERE)
    assert conversations.open(HOURS) == ()

    conversations.unsettle(number)
    assert names(conversations.open(HOURS)) == ["Karin"]

    conversations.settle(conversations.open(HOURS)[0].waiting, Settled.UNNEEDED)
    clock.forward(hours=2)
    log(Act.MESSAGE_RECEIVED, "karin", -1)
    assert [each.waiting.since for each in conversations.open(HOURS)] == [MONDAY + timedelta(hours=1)]


def test_a_snoozed_conversation_comes_back_by_itself(
    conversations: Conversations, log: Log, clock: Clock, store: Store
) -> None:
    log(Act.CRITICISM_RECEIVED, "Karin", 5)
    waiting = conversations.open(HOURS)[0].waiting
    conversations.settle(waiting, Settled.SNOOZED, until=MONDAY + timedelta(days=1))

    assert conversations.open(HOURS) == ()
    assert names(conversations.open(HOURS, snoozed=True)) == ["Karin"]
    assert History(store, clock, AMSTERDAM).facts("x", 0.3).waiting == ()

    clock.forward(days=1)
    assert names(conversations.open(HOURS)) == ["Karin"]
    assert History(store, clock, AMSTERDAM).balances(target=0.3).total.waiting == 1


@pytest.mark.parametrize("until", [None, MONDAY, MONDAY - timedelta(days=1)])
def test_nothing_is_put_off_until_a_moment_that_has_passed(conversations: Conversations, log: Log, until: None) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 5)
    with pytest.raises(Trouble) as caught:
        conversations.settle(conversations.open(HOURS)[0].waiting, Settled.SNOOZED, until=until)

    assert all(say(f"trouble.{caught.value.code}", language) for language in LANGUAGES)
    assert names(conversations.open(HOURS)) == ["Karin"]


def test_criticism_keeps_its_outcome(conversations: Conversations, log: Log, store: Store, clock: Clock) -> None:
    criticism = log(Act.CRITICISM_RECEIVED, "Karin", 5, text="Te laat")
    log(Act.CRITICISM_ANSWERED, "Karin", 4)
    Logbook(store, clock, AMSTERDAM).edit(criticism, replace(criticism, outcome=Outcome.SOLVED, note="Gebeld"))

    assert [(each.person, each.outcome, each.note) for each in conversations.criticism()] == [
        ("Karin", Outcome.SOLVED, "Gebeld")
    ]


def test_the_rate_counts_who_began_after_a_day_of_silence(conversations: Conversations, log: Log) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 100)
    log(Act.REPLY, "Karin", 98)
    log(Act.MESSAGE_RECEIVED, "Karin", 97)  # goes on in the same talk
    log(Act.MESSAGE_RECEIVED, "Karin", 40)
    log(Act.REPLY, "Karin", 30)
    log(Act.MESSAGE_RECEIVED, "Ruud", 20)
    log(Act.MESSAGE_RECEIVED, "Anna", 24 * 7 + 1)  # before the week

    assert conversations.response(7) == Response(received=3, answered=2, median=timedelta(hours=6))
    assert conversations.response(7).rate == pytest.approx(2 / 3)
    assert conversations.response(7, "facebook") == Response()
    assert Response().rate is None


def test_what_was_answered_elsewhere_counts_and_what_needs_no_answer_does_not(
    conversations: Conversations, log: Log
) -> None:
    for person in ("Karin", "Ruud", "Anna"):
        log(Act.MESSAGE_RECEIVED, person, 5)
    how = {"Karin": Settled.ELSEWHERE, "Ruud": Settled.UNNEEDED}
    for each in conversations.open(HOURS):
        if each.waiting.person in how:
            conversations.settle(each.waiting, how[each.waiting.person])

    assert conversations.response(7) == Response(received=2, answered=1)


@pytest.mark.parametrize(
    ("chosen", "hours"),
    [
        ({}, HOURS),
        ({"work_days": "26"}, WorkingHours(days=frozenset((2, 6)))),
        ({"work_from": "18:00"}, HOURS),
    ],
)
def test_the_hours_are_those_of_the_settings(chosen: dict[str, str], hours: WorkingHours) -> None:
    assert working_hours(Settings(**chosen)) == hours  # type: ignore[arg-type]


def test_whoever_was_put_off_waits_again_when_woken(log: Log, conversations: Conversations, clock: Clock) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 3)
    log(Act.MESSAGE_RECEIVED, "Ruud", 2)
    for each in conversations.open(HOURS):
        conversations.settle(each.waiting, Settled.SNOOZED, MONDAY + timedelta(days=1))
    assert conversations.open(HOURS) == ()

    (karin, _) = conversations.open(HOURS, snoozed=True)
    conversations.wake(karin.waiting)

    assert [each.waiting.person for each in conversations.open(HOURS)] == ["Karin"]
    assert conversations.open(HOURS)[0].waiting.snoozed_until is None


def test_waking_leaves_what_was_settled_otherwise(log: Log, conversations: Conversations, clock: Clock) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 3)
    (karin,) = conversations.open(HOURS)
    conversations.settle(karin.waiting, Settled.ELSEWHERE)

    conversations.wake(karin.waiting)

    assert conversations.open(HOURS, snoozed=True) == ()


def test_who_is_answered_is_known_by_their_words(log: Log, conversations: Conversations) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 3, text="What does it cost?")
    log(Act.MESSAGE_RECEIVED, "Ruud", 2, text="Are you open?")
    log(Act.MESSAGE_RECEIVED, "Els", 2, network="linkedin", text="Are you there?")
    log(Act.MESSAGE_RECEIVED, "Bas", 1)

    assert conversations.whom("x", "What does  it cost?\n") == "Karin", "blanks and lines make no difference"
    assert conversations.whom("linkedin", "What does it cost?") == ""
    assert conversations.whom("x", "What does it") == ""
    assert conversations.whom("x", "") == "", "nobody is named by what was not said"


def test_who_is_answered_is_left_open_where_two_said_the_same(log: Log, conversations: Conversations) -> None:
    log(Act.MESSAGE_RECEIVED, "Karin", 3, text="Are you open?")
    log(Act.MESSAGE_RECEIVED, "Ruud", 2, text="Are you open?")
    assert conversations.whom("x", "Are you open?") == ""

    log(Act.REPLY, "Ruud", 1)
    assert conversations.whom("x", "Are you open?") == "Karin", "who was answered asks no longer"
