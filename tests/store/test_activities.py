"""Activities and the daily rollup that goes with them."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sqlalchemy.exc import IntegrityError

from coach.domain.acts import SIDES, Act, Side
from coach.domain.balance import ActCount, week_of
from coach.domain.contact import Waiting
from coach.review.balance import balances
from coach.store.store import Store
from tests.history import AMSTERDAM, MONDAY, Clock, a_draft, an_activity, rows

if TYPE_CHECKING:
    from coach.domain.activity import Activity
    from coach.store.store import Work

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
TALK = [act for act, side in SIDES.items() if side is Side.CONVERSATION]


def test_an_activity_comes_back_as_it_was(store: Store) -> None:
    draft = a_draft()
    told = an_activity(Act.REPLY, person="Karin", group="Buurt", url="https://example.nl", text="Dank", draft=draft.id)
    with store.writing() as work:
        work.drafts.add(draft)
        work.activities.add(told)

    with store.reading() as work:
        assert work.activities.of_draft(draft.id, told.network) == told


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
        assert work.days.sums(day, day) == work.days.sums(FIRST, LAST) == (ActCount("linkedin", Act.POST, 1),)


def test_a_draft_is_logged_once_only(store: Store) -> None:
    draft = a_draft()
    with store.writing() as work:
        work.drafts.add(draft)
        work.activities.add(an_activity(draft=draft.id))

    with pytest.raises(IntegrityError), store.writing() as work:
        work.activities.add(an_activity(draft=draft.id))

    with store.reading() as work:
        assert [each.count for each in work.days.sums(FIRST, LAST)] == [1]


def test_an_activity_outlives_its_draft(store: Store) -> None:
    draft = a_draft(deleted_at=MONDAY)
    told = an_activity(draft=draft.id)
    with store.writing() as work:
        work.drafts.add(draft)
        work.activities.add(told)
        work.drafts.purge(MONDAY)

    assert rows(store, "SELECT id, draft FROM activity") == [(told.id, None)]


def add_and_fail(store: Store) -> None:
    with store.writing() as work:
        work.activities.add(an_activity())
        _ = 1 / 0


def test_the_rollup_is_undone_with_a_failed_unit_of_work(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        add_and_fail(store)

    with store.reading() as work:
        assert work.days.sums(FIRST, LAST) == ()


# A random history: each step adds an activity, or changes one of those that are there.
moments = some.datetimes(datetime(2026, 1, 2), datetime(2026, 12, 30), timezones=some.just(UTC))  # noqa: DTZ001
activities = some.builds(
    an_activity, act=some.sampled_from(Act), at=moments, network=some.sampled_from(["x", "linkedin", "hyves"])
)
steps = some.lists(
    some.tuples(some.sampled_from(["add", "add", "change"]), some.integers(0, 50), activities), max_size=40
)


def take(work: Work, there: dict[str, Activity], step: tuple[str, int, Activity]) -> None:
    what, which, new = step
    if what == "add" or not there:
        work.activities.add(new)
        there[new.id] = new
    else:
        old = sorted(there)[which % len(there)]
        there[old] = replace(new, id=old)
        work.activities.change(there[old])


@settings(max_examples=60, deadline=None)
@given(history=steps)
def test_the_rollup_equals_a_recount_of_any_history(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[str, int, Activity]]
) -> None:
    there: dict[str, Activity] = {}
    store = Store.open(tmp_path_factory.mktemp("any") / "history.sqlite3", now=Clock(), zone=AMSTERDAM)
    with closing(store), store.writing() as work:
        for step in history:
            take(work, there, step)

        told = list(there.values())
        assert_rollup(work, told)
        assert_balance(work, told)
        assert_streaks(work, told)


def day_of(told: Activity) -> date:
    return told.at.astimezone(AMSTERDAM).date()


def assert_rollup(work: Work, told: list[Activity]) -> None:
    for day in {day_of(each) for each in told}:
        recount = Counter((each.network, each.act) for each in told if day_of(each) == day)
        assert {(each.network, each.act): each.count for each in work.days.sums(day, day)} == recount
    assert sum(each.count for each in work.days.sums(FIRST, LAST)) == len(told)
    assert sum(each.count for each in work.days.sums(FIRST, LAST, "x")) == sum(each.network == "x" for each in told)


def assert_balance(work: Work, told: list[Activity]) -> None:
    since, until = date(2026, 4, 1), date(2026, 8, 31)
    kept = work.days.sums(since, until)
    sums = balances(kept, since=since, until=until, target=0.3, waiting={}, streak=0, streaks={})
    within = [each for each in told if since <= day_of(each) <= until]
    counted = Counter(SIDES[each.act] for each in within)
    assert (sums.total.broadcast, sums.total.conversation) == (counted[Side.BROADCAST], counted[Side.CONVERSATION])
    assert all(
        balance.conversation == sum(each.network == name and each.act in TALK for each in within)
        for name, balance in sums.networks.items()
    )


def assert_streaks(work: Work, told: list[Activity]) -> None:
    for network in (None, "x"):
        days = {day_of(each) for each in told if each.act in TALK and network in (None, each.network)}
        weeks = {week_of(day) for day in days}
        for today in {LAST, *days}:
            assert work.days.streaks(today).get(network, 0) == counted_back(weeks, week_of(today))


def counted_back(weeks: set[date], present: date) -> int:
    """The row of weeks that ends with the present one, or with the one before while it has nothing."""
    first = 0 if present in weeks else 1
    return next(count for count in range(999) if present - timedelta(weeks=first + count) not in weeks)


@pytest.mark.parametrize(
    ("weeks_ago", "length"),
    [
        ([], 0),
        ([0], 1),
        ([1], 1),
        ([0, 1, 2], 3),
        ([1, 2], 2),
        ([2], 0),
        ([0, 2], 1),
        ([0, 1, 3, 4], 2),
        ([-1], 0),
        ([*range(600)], 600),
    ],
)
@pytest.mark.parametrize("weekday", [0, 6])
def test_a_streak_counts_back_until_a_week_without(
    store: Store, weeks_ago: list[int], length: int, weekday: int
) -> None:
    sunday = MONDAY + timedelta(days=6)
    with store.writing() as work:
        for ago in weeks_ago:
            work.activities.add(an_activity(Act.REPLY, sunday - timedelta(weeks=ago)))

        today = MONDAY.date() + timedelta(days=weekday)
        streaks = work.days.streaks(today)
        assert streaks.get(None, 0) == streaks.get("linkedin", 0) == length


def test_a_streak_of_all_networks_takes_the_weeks_of_each(store: Store) -> None:
    with store.writing() as work:
        work.activities.add(an_activity(Act.REPLY, MONDAY, "x"))
        work.activities.add(an_activity(Act.REPLY, MONDAY - timedelta(weeks=1), "linkedin"))
        work.activities.add(an_activity(Act.POST, MONDAY - timedelta(weeks=2), "x"))

        assert work.days.streaks(MONDAY.date()) == {None: 2, "x": 1, "linkedin": 1}


def test_a_streak_runs_over_new_year(store: Store) -> None:
    with store.writing() as work:
        work.activities.add(an_activity(Act.REPLY, datetime(2026, 12, 31, 12, tzinfo=UTC)))
        work.activities.add(an_activity(Act.REPLY, datetime(2027, 1, 4, 12, tzinfo=UTC)))

        assert work.days.streaks(date(2027, 1, 10))[None] == 2


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
        assert [each.person for each in work.contacts.waiting()] == waiting


def test_waiting_is_known_per_network(store: Store) -> None:
    with store.writing() as work:
        work.activities.add(criticism("Karin", 1, "facebook"))
        work.activities.add(criticism("Ruud", 2, "x"))

    with store.reading() as work:
        assert work.contacts.waiting("x") == (
            Waiting(network="x", person="Ruud", since=MONDAY + timedelta(hours=2), criticism=True),
        )
