"""Activities and the daily rollup that goes with them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy.exc import IntegrityError

from coach.domain.activity import Activity, Waiting
from coach.domain.acts import SIDES, Act, Side
from coach.domain.balance import DayCount, week_of
from coach.review.balance import balances
from tests.history import AMSTERDAM, MONDAY, a_draft, an_activity

if TYPE_CHECKING:
    from coach.store.store import Store, Work

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
TALK = [act for act, side in SIDES.items() if side is Side.CONVERSATION]


def test_an_activity_comes_back_as_it_was(store: Store) -> None:
    draft = a_draft()
    told = an_activity(Act.REPLY, person="Karin", group="Buurt", url="https://example.nl", text="Dank", draft=draft.id)
    with store.writing() as work:
        work.drafts.add(draft)
        work.activities.add(told)

    with store.reading() as work:
        assert work.activities.find(told.id) == told == work.activities.of_draft(draft.id)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 10, 24, 22, 30, tzinfo=UTC), date(2026, 10, 25)),  # half past midnight, summer time
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), date(2026, 10, 25)),  # half past two, the first time
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), date(2026, 10, 25)),  # half past two, once more
        (datetime(2026, 10, 25, 22, 30, tzinfo=UTC), date(2026, 10, 25)),  # half past eleven, winter time
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), date(2026, 10, 26)),
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), date(2026, 3, 29)),
    ],
)
def test_an_activity_counts_on_the_owners_own_day(store: Store, moment: datetime, day: date) -> None:
    with store.writing() as work:
        work.activities.add(an_activity(at=moment))

    with store.reading() as work:
        assert work.days.between(FIRST, LAST) == (DayCount(day, "linkedin", Act.POST, 1),)


def test_a_draft_is_logged_once_only(store: Store) -> None:
    draft = a_draft()
    with store.writing() as work:
        work.drafts.add(draft)
        work.activities.add(an_activity(draft=draft.id))

    with pytest.raises(IntegrityError), store.writing() as work:
        work.activities.add(an_activity(draft=draft.id))

    with store.reading() as work:
        assert [day.count for day in work.days.between(FIRST, LAST)] == [1]


def test_an_activity_outlives_its_draft(store: Store) -> None:
    draft = a_draft(deleted_at=MONDAY)
    told = an_activity(draft=draft.id)
    with store.writing() as work:
        work.drafts.add(draft)
        work.activities.add(told)
        work.drafts.purge(MONDAY)

    with store.reading() as work:
        assert work.activities.find(told.id) == replace(told, draft=None)


def add_and_fail(store: Store) -> None:
    with store.writing() as work:
        work.activities.add(an_activity())
        _ = 1 / 0


def test_the_rollup_is_undone_with_a_failed_unit_of_work(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        add_and_fail(store)

    with store.reading() as work:
        assert work.days.between(FIRST, LAST) == ()


# A random history: each step adds an activity, or changes or removes one of those that are there.
moments = some.datetimes(datetime(2026, 1, 2), datetime(2026, 12, 30), timezones=some.just(UTC))  # noqa: DTZ001
activities = some.builds(
    an_activity, act=some.sampled_from(Act), at=moments, network=some.sampled_from(["x", "linkedin", "hyves"])
)
steps = some.lists(
    some.tuples(some.sampled_from(["add", "add", "add", "change", "remove"]), some.integers(0, 50), activities),
    max_size=40,
)


def take(work: Work, there: dict[str, Activity], step: tuple[str, int, Activity]) -> None:
    what, which, new = step
    if what == "add" or not there:
        work.activities.add(new)
        there[new.id] = new
        return
    old = sorted(there)[which % len(there)]
    if what == "remove":
        work.activities.remove(old)
        del there[old]
    else:
        there[old] = replace(new, id=old)
        work.activities.change(there[old])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_the_rollup_equals_a_recount_of_any_history(store: Store, history: list[tuple[str, int, Activity]]) -> None:
    there: dict[str, Activity] = {}
    with store.writing() as work:
        for step in history:
            take(work, there, step)

        recount = Counter((told.at.astimezone(AMSTERDAM).date(), told.network, told.act) for told in there.values())
        kept = work.days.between(FIRST, LAST)
        assert {(day.day, day.network, day.act): day.count for day in kept} == recount
        assert_balance(kept, list(there.values()))
        assert_weeks(work, list(there.values()))
        for left in there:
            work.activities.remove(left)
        assert work.days.between(FIRST, LAST) == ()


def assert_balance(kept: tuple[DayCount, ...], told: list[Activity]) -> None:
    since, until = date(2026, 4, 1), date(2026, 8, 31)
    sums = balances(kept, since=since, until=until, today=LAST, target=0.3, waiting={}, weeks={})
    within = [each for each in told if since <= each.at.astimezone(AMSTERDAM).date() <= until]
    counted = Counter(SIDES[each.act] for each in within)
    assert (sums.total.broadcast, sums.total.conversation) == (counted[Side.BROADCAST], counted[Side.CONVERSATION])
    assert all(
        balance.conversation == sum(each.network == name and each.act in TALK for each in within)
        for name, balance in sums.networks.items()
    )


def assert_weeks(work: Work, told: list[Activity]) -> None:
    weeks = {(each.network, week_of(each.at.astimezone(AMSTERDAM).date())) for each in told if each.act in TALK}
    assert {(name, week) for name, found in work.days.weeks(TALK).items() for week in found} == weeks


def test_the_last_of_several_acts_and_what_came_after_it(store: Store) -> None:
    with store.writing() as work:
        for hours, act in enumerate([Act.POST, Act.REPLY, Act.POST, Act.REACTION, Act.SHARE]):
            work.activities.add(an_activity(act, MONDAY + timedelta(hours=hours), network=f"n{hours}"))

    with store.reading() as work:
        last = work.activities.last(TALK)
        assert last == MONDAY + timedelta(hours=1)
        assert work.activities.count_after([Act.POST, Act.SHARE], last) == 2
        assert work.activities.count_after([Act.POST, Act.SHARE], None) == 3
        assert work.activities.last([Act.DELETION]) is None


def criticism(person: str, hours: int, network: str = "facebook") -> Activity:
    return an_activity(Act.CRITICISM_RECEIVED, MONDAY + timedelta(hours=hours), network, person=person)


def answer(person: str, hours: int, act: Act = Act.CRITICISM_ANSWERED, network: str = "facebook") -> Activity:
    return an_activity(act, MONDAY + timedelta(hours=hours), network, person=person)


@pytest.mark.parametrize(
    ("history", "waiting"),
    [
        ([criticism("Karin", 1)], ["Karin"]),
        ([criticism("Karin", 2), criticism("Ruud", 1)], ["Ruud", "Karin"]),
        ([criticism("Karin", 1), criticism("Karin", 5), criticism("Ruud", 3)], ["Karin", "Ruud"]),
        ([criticism("Karin", 1), answer("Karin", 2)], []),
        ([criticism("Karin", 1), answer("karin", 2, Act.REPLY)], []),
        ([criticism("Karin", 1), answer("Karin", 1)], []),
        ([answer("Karin", 1), criticism("Karin", 2)], ["Karin"]),
        ([criticism("Karin", 1), answer("Karin", 2, Act.COMMENT)], ["Karin"]),
        ([criticism("Karin", 1), answer("Ruud", 2)], ["Karin"]),
        ([criticism("Karin", 1), answer("Karin", 2, network="x")], ["Karin"]),
        ([criticism("", 1)], []),
    ],
    ids=[
        "unanswered", "oldest-first", "waits-since-the-first", "answered", "replied", "at-once", "criticised-again",
        "a-comment-elsewhere", "somebody-else", "another-network", "nameless",
    ],
)  # fmt: skip
def test_who_criticised_waits_until_answered(store: Store, history: list[Activity], waiting: list[str]) -> None:
    with store.writing() as work:
        for told in history:
            work.activities.add(told)

    with store.reading() as work:
        assert [each.person for each in work.activities.waiting()] == waiting


def test_waiting_is_known_per_network(store: Store) -> None:
    with store.writing() as work:
        work.activities.add(criticism("Karin", 1, "facebook"))
        work.activities.add(criticism("Ruud", 2, "x"))

    with store.reading() as work:
        assert work.activities.waiting("x") == (Waiting(network="x", person="Ruud", since=MONDAY + timedelta(hours=2)),)
