"""The weekly review: counted as anybody would count it, kept as it was, and never the same promise forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Entry, Mix, Outcome
from coach.domain.acts import BROADCASTS, CONVERSATIONS, RECEIVED, Act
from coach.domain.balance import Pause
from coach.domain.contact import Settled
from coach.domain.goal import Goal
from coach.domain.review import Aims, Answers, Kept, Met, RuleCount
from coach.domain.trouble import Trouble
from coach.services.handover import HandOver
from coach.services.logbook import Logbook
from coach.services.people import People
from coach.services.reviews import Reviews
from tests.history import AMSTERDAM, Clock, a_draft

if TYPE_CHECKING:
    from coach.store.store import Store

WEEK = date(2026, 11, 16)  # the week before the Monday on which the clock stands
AIMS = Aims(dialogue=1 / 3, promotion=1 / 3)


@pytest.fixture
def logbook(store: Store, clock: Clock) -> Logbook:
    return Logbook(store, clock, AMSTERDAM)


@pytest.fixture
def people(store: Store, clock: Clock) -> People:
    return People(store, clock)


@pytest.fixture
def reviews(store: Store, people: People, clock: Clock) -> Reviews:
    return Reviews(store, people, clock, AMSTERDAM)


def on(day: int, hour: int = 12, **other: int) -> datetime:
    """A moment on a day of the week, 0 for its Monday, by the owner's clock."""
    return datetime(2026, 11, 16, hour, tzinfo=AMSTERDAM) + timedelta(days=day, **other)


def test_the_figures_equal_a_plain_recount(reviews: Reviews, logbook: Logbook) -> None:
    chance = Random(47)
    entries = []
    for number in range(300):
        act = chance.choice(list(Act))
        at = datetime(2026, 10, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(52 * 24 * 60))
        mix = chance.choice([None, *Mix])
        person = chance.choice(["", "Karin", "Ruud", "Anna"])
        network = chance.choice(["x", "linkedin", "facebook"])
        entries.append(Entry(act, network, at=at, person=person, text=f"tekst {number}", mix=mix))
    step = logbook.log(*entries)

    its = reviews.review(WEEK, AIMS).figures

    begin = datetime(2026, 11, 16, tzinfo=AMSTERDAM)
    mine = [each for each in step.activities if begin <= each.at < begin + timedelta(days=7)]
    assert len(mine) > 20
    assert its.its.conversation == sum(each.act in CONVERSATIONS for each in mine)
    assert its.its.broadcast == sum(each.act in BROADCASTS for each in mine)
    assert sum(line.received for line in its.days) == sum(each.act in RECEIVED for each in mine)
    assert sum(line.talked for line in its.days) == its.its.conversation
    assert sum(line.sent for line in its.days) == its.its.broadcast == len(its.posts)
    assert its.deletions == sum(each.act is Act.DELETION for each in mine)
    assert its.mix.promotion == sum(each.mix is Mix.PROMOTION for each in mine)
    talked = [each.person for each in mine if each.act in CONVERSATIONS and each.person]
    assert {each.name: each.times for each in its.people} == {name: talked.count(name) for name in set(talked)}
    assert len(its.criticism) == sum(each.act is Act.CRITICISM_RECEIVED for each in mine)
    days = {(each.at.astimezone(AMSTERDAM).date(), each.network) for each in mine}
    assert {(line.day, line.network) for line in its.days} == days


def test_a_week_is_the_owners_own(reviews: Reviews, logbook: Logbook) -> None:
    logbook.log(
        Entry(Act.REPLY, "x", at=on(0, 0)),  # still Sunday in UTC
        Entry(Act.REPLY, "x", at=on(6, 23)),
        Entry(Act.POST, "x", at=on(7, 0)),
        Entry(Act.POST, "x", at=on(-1, 23)),
    )

    its = reviews.review(WEEK, AIMS).figures

    assert (its.its.conversation, its.its.broadcast) == (2, 0)
    assert [line.day for line in its.days] == [WEEK, WEEK + timedelta(days=6)]


def test_the_same_words_to_many_count_once_as_in_the_balance(reviews: Reviews, logbook: Logbook) -> None:
    logbook.log(*(Entry(Act.REPLY, "x", at=on(1), person=name, text="Dank je!") for name in ("Karin", "Ruud")))

    its = reviews.review(WEEK, AIMS).figures

    assert its.its.conversation == sum(line.talked for line in its.days) == 1
    assert [each.name for each in its.people] == ["Karin", "Ruud"]


def test_it_stands_beside_the_four_weeks_before(reviews: Reviews, logbook: Logbook) -> None:
    for week in range(6):
        logbook.log(*[Entry(Act.POST, "x", at=on(-7 * week), mix=Mix.PROMOTION)] * (week + 1))

    its = reviews.review(WEEK, AIMS).figures

    assert [each.broadcast for each in its.weeks] == [5, 4, 3, 2, 1]
    assert (its.mix.promotion, its.mix_before.promotion) == (1, 14)


def test_people_who_are_new_and_who_wait(reviews: Reviews, logbook: Logbook) -> None:
    logbook.log(
        Entry(Act.REPLY, "x", at=on(-30), person="Karin"),
        Entry(Act.REPLY, "x", at=on(1), person="karin"),
        Entry(Act.COMMENT, "x", at=on(1), person="Anna", group="Bakkers"),
        Entry(Act.MESSAGE_RECEIVED, "x", at=on(2), person="Ruud"),
        Entry(Act.MESSAGE_RECEIVED, "x", at=on(7, 1), person="Piet"),  # after the week
    )

    its = reviews.review(WEEK, AIMS).figures

    assert set(its.people) == {Met(name="karin", times=1), Met(name="Anna", times=1, new=True)}
    assert its.groups == (Met(name="Bakkers", times=1, new=True),)
    assert [(each.name, each.since) for each in its.waiting] == [("Ruud", WEEK + timedelta(days=2))]


def test_whom_the_owner_put_off_is_not_named(store: Store, reviews: Reviews, logbook: Logbook, clock: Clock) -> None:
    logbook.log(Entry(Act.MESSAGE_RECEIVED, "x", at=on(2), person="Ruud"))
    with store.writing() as work:
        work.contacts.settle("x", "Ruud", Settled.SNOOZED, clock(), clock() + timedelta(days=1))

    assert reviews.review(WEEK, AIMS).figures.waiting == ()


def test_an_answer_after_the_week_still_counts(reviews: Reviews, logbook: Logbook) -> None:
    logbook.log(
        Entry(Act.MESSAGE_RECEIVED, "x", at=on(6, 20), person="Ruud"),
        Entry(Act.REPLY, "x", at=on(7, 8), person="Ruud"),
        Entry(Act.CRITICISM_RECEIVED, "x", at=on(6, 21), person="Anna"),
        Entry(Act.CRITICISM_ANSWERED, "x", at=on(7, 9), person="Anna"),
        Entry(Act.MESSAGE_RECEIVED, "x", at=on(-8), person="Karin"),
    )

    its = reviews.review(WEEK, AIMS).figures

    assert (its.response.received, its.response.answered, its.response.median) == (2, 2, timedelta(hours=12))
    assert (its.response_before.received, its.response_before.answered) == (1, 0)
    assert [each.answered for each in its.criticism] == [True]


def test_criticism_says_what_came_of_it(reviews: Reviews, logbook: Logbook) -> None:
    (given,) = logbook.log(Entry(Act.CRITICISM_RECEIVED, "x", at=on(1), person="Anna", text="Te laat!")).activities
    logbook.edit(given, replace(given, outcome=Outcome.EXPLAINED))

    (its,) = reviews.review(WEEK, AIMS).figures.criticism

    assert (its.name, its.text, its.answered, its.outcome) == ("Anna", "Te laat!", False, Outcome.EXPLAINED)


def test_goals_are_as_they_were_in_that_week(store: Store, reviews: Reviews) -> None:
    goal = Goal(id="g", what="Twaalf", target=12, begun=date(2026, 9, 1))
    later = Goal(id="h", what="Later", target=1, begun=date(2026, 11, 23))
    with store.writing() as work:
        work.goals.put(goal)
        work.goals.put(later)
        work.goals.measure("g", date(2026, 11, 20), 4)
        work.goals.measure("g", date(2026, 11, 23), 5)

    (its,) = reviews.review(WEEK, AIMS).figures.goals

    assert (its.goal.what, its.value, its.today) == ("Twaalf", 4, date(2026, 11, 22))


def test_holidays_are_known(store: Store, reviews: Reviews) -> None:
    with store.writing() as work:
        work.pauses.put(Pause(since=WEEK, until=WEEK + timedelta(days=4)))

    assert reviews.review(WEEK, AIMS).figures.paused == (WEEK,)


def test_findings_that_stood_in_what_was_posted_are_counted_by_rule(
    store: Store, reviews: Reviews, clock: Clock
) -> None:
    handover = HandOver(store, clock, AMSTERDAM)
    draft = a_draft()
    handover.confirm(draft, at=on(2), found=["pr-talk", "pr-talk", "shouting"])
    handover.confirm(draft, at=on(2), found=["pr-talk"])  # the same one, once more
    handover.confirm(a_draft("nog een"), at=on(-3), found=["shouting"])

    its = reviews.review(WEEK, AIMS).figures

    assert its.rules == (RuleCount(rule="pr-talk", count=2), RuleCount(rule="shouting", count=1))
    assert its.rules_before == (RuleCount(rule="shouting", count=1),)
    assert its.checked == 1


def test_who_went_quiet_is_told_in_the_newest_review_only(reviews: Reviews, logbook: Logbook) -> None:
    logbook.log(*(Entry(Act.REPLY, "x", at=on(-90 + day), person="Karin") for day in range(4)))

    assert reviews.review(WEEK, AIMS).figures.quiet == ("Karin",)
    assert reviews.review(WEEK - timedelta(weeks=1), AIMS).figures.quiet == ()


def test_it_waits_until_it_is_finished(reviews: Reviews, logbook: Logbook, clock: Clock) -> None:
    assert reviews.last_week() == WEEK
    assert not reviews.waits()  # nothing was noted yet
    logbook.log(Entry(Act.POST, "x"))
    assert not reviews.waits()  # not in that week
    logbook.log(Entry(Act.POST, "x", at=on(6)))
    assert reviews.waits()

    reviews.finish(WEEK, Answers(promise="Bel Ruud"), AIMS)

    assert not reviews.waits()
    clock.forward(days=7)
    assert reviews.waits()


def test_a_finished_review_stays_as_it_was(reviews: Reviews, logbook: Logbook) -> None:
    logbook.log(Entry(Act.REPLY, "x", at=on(1), person="Karin"))
    answers = Answers(talk="Met Karin", otherwise="Vaker", missed="Ruud", promise="Bel Ruud", kept=Kept.NO)
    kept = reviews.finish(WEEK, answers, AIMS)

    logbook.log(Entry(Act.POST, "x", at=on(2)))

    assert reviews.review(WEEK, Aims(0.9, 0.9)) == kept
    assert (kept.done, kept.answers) == (True, answers)
    reviews.reopen(WEEK)
    again = reviews.review(WEEK, AIMS)
    assert (again.done, again.answers, again.figures.its.broadcast) == (False, answers, 1)


def test_answers_are_kept_before_it_is_finished(reviews: Reviews) -> None:
    reviews.answer(WEEK, Answers(talk="Met Karin"))
    reviews.answer(WEEK, Answers(talk="Met Karin en Ruud", kept=Kept.YES))

    its = reviews.review(WEEK, AIMS)

    assert its.answers == Answers(talk="Met Karin en Ruud", kept=Kept.YES)
    assert not its.done


def test_the_next_week_takes_the_promise_up(reviews: Reviews, clock: Clock) -> None:
    reviews.answer(WEEK, Answers(promise="Elke dag één antwoord"))
    clock.forward(days=7)

    following = WEEK + timedelta(weeks=1)
    assert reviews.review(following, AIMS).promised == "Elke dag één antwoord"
    assert reviews.review(WEEK, AIMS).promised == ""

    reviews.finish(following, Answers(), AIMS)
    reviews.answer(WEEK, Answers(promise="Iets anders"))

    assert reviews.review(following, AIMS).promised == "Elke dag één antwoord"


def test_a_week_to_come_has_no_review_and_one_that_goes_on_cannot_be_finished(reviews: Reviews) -> None:
    present = WEEK + timedelta(weeks=1)

    assert not reviews.review(present, AIMS).figures.over
    with pytest.raises(Trouble, match="week-open"):
        reviews.finish(present, Answers(), AIMS)
    with pytest.raises(Trouble, match="week-future"):
        reviews.review(present + timedelta(weeks=1), AIMS)


def test_the_first_week_is_that_of_the_first_activity(reviews: Reviews, logbook: Logbook) -> None:
    assert reviews.first_week() == WEEK
    assert reviews.review(WEEK, AIMS).figures.since is None

    logbook.log(Entry(Act.POST, "x", at=on(-20)))

    assert reviews.first_week() == date(2026, 10, 26)
    assert reviews.review(WEEK, AIMS).figures.since == date(2026, 10, 27)


def test_whoever_is_forgotten_is_gone_from_finished_reviews_too(
    store: Store, reviews: Reviews, logbook: Logbook, people: People
) -> None:
    logbook.log(
        Entry(Act.REPLY, "x", at=on(1), person="Karin"),
        Entry(Act.MESSAGE_RECEIVED, "x", at=on(3), person="karin"),
        Entry(Act.CRITICISM_RECEIVED, "x", at=on(3), person="Karin", text="Te laat"),
        Entry(Act.REPLY, "x", at=on(1), person="Ruud"),
    )
    before = reviews.finish(WEEK, Answers(), AIMS).figures

    people.forget("Karin")

    with store.reading() as work:
        kept = work.reviews.find(WEEK)
    assert kept is not None
    assert kept.figures is not None
    assert "arin" not in kept.figures
    assert "Te laat" not in kept.figures
    after = reviews.review(WEEK, AIMS).figures
    assert (after.its, len(after.people), len(after.waiting)) == (before.its, 2, 1)
    assert [each.name for each in after.people] == ["", "Ruud"]
