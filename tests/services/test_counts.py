"""Whatever the owner logs, edits, takes out and takes back: all that is counted equals a plain recount."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as some

from coach.domain.activity import Activity, Entry, Mix, Step
from coach.domain.acts import ANSWERS, BROADCASTS, CONVERSATIONS, RECEIVED, SIDES, Act, Side
from coach.domain.balance import Pause, week_of
from coach.domain.contact import Sort
from coach.domain.trouble import Trouble
from coach.review.pauses import paused_weeks
from coach.services.gauges import Gauges
from coach.services.history import History
from coach.services.logbook import Logbook
from coach.store.store import Store
from tests.history import AMSTERDAM, Clock, rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)  # two days after the clocks went forward
TODAY = NOW.date()
PAUSE = Pause(since=date(2026, 3, 9), until=date(2026, 3, 15))

moments = some.datetimes(datetime(2026, 2, 1), datetime(2026, 3, 31, 11), timezones=some.just(UTC))  # noqa: DTZ001
entries = some.builds(
    Entry,
    act=some.sampled_from(Act),
    network=some.sampled_from(["x", "linkedin"]),
    # Hours make moments that are alike; whole days make days that are.
    at=moments.map(lambda at: at.replace(hour=at.hour // 8 * 8, minute=0, second=0, microsecond=0)),
    person=some.sampled_from(["", "Karin", "karin", "ΑΝΝΑΣ", "Αννας"]),
    group=some.sampled_from(["", "", "Bakkers", "BAKKERS "]),
    text=some.sampled_from(["", "Dank je wel", "dank je wel, Karin", "Vers brood"]),
    note=some.sampled_from(["", "", "brood"]),
    mix=some.sampled_from([None, *Mix]),
)
steps = some.lists(
    some.tuples(some.sampled_from(["log", "log", "log", "edit", "remove", "undo"]), some.integers(0, 99), entries),
    max_size=30,
)


class Owner:
    """Does one thing after the other, and remembers every step that was taken."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._taken: list[Step] = []

    def do(self, what: str, which: int, entry: Entry) -> None:
        there = self._logbook.newest(999)
        if what == "undo" and self._taken:
            self._undo(self._taken[which % len(self._taken)])
        elif what == "log" or not there:
            self._taken.append(self._logbook.log(entry, *[replace(entry, act=Act.REPLY)] * (which % 2)))
        elif what == "edit":
            self._taken.append(self._logbook.edit(old := there[which % len(there)], edited(old, entry)))
        else:
            self._taken.append(self._logbook.remove(there[which % len(there)]))

    def _undo(self, step: Step) -> None:
        try:
            self._taken.append(self._logbook.undo(step))
        except Trouble as trouble:
            if trouble.code not in ("activity-changed", "activity-gone"):
                raise


def edited(old: Activity, entry: Entry) -> Activity:
    names = ("act", "network", "at", "person", "group", "text", "note", "mix")
    return replace(old, **{name: getattr(entry, name) for name in names})


@settings(max_examples=40, deadline=None)
@given(history=steps)
def test_every_count_equals_a_plain_recount_of_any_history(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[str, int, Entry]]
) -> None:
    clock = Clock(NOW)
    store = Store.open(tmp_path_factory.mktemp("any") / "history.sqlite3", now=clock, zone=AMSTERDAM)
    with closing(store):
        logbook = Logbook(store, clock, AMSTERDAM)
        owner = Owner(logbook)
        for step in history:
            owner.do(*step)
        told = logbook.newest(999)

        assert_dialogue(store, told)
        assert_mix(store, told)
        assert_contacts(store, told)
        assert_words(logbook, told)
        assert_counting_anew_changes_nothing(store)


def day_of(told: Activity) -> date:
    return told.at.astimezone(AMSTERDAM).date()


def words_of(told: Activity) -> tuple[str, ...]:
    words = told.text.lower().replace(",", "").split()
    return tuple(word for word in words if word != told.person.lower())


def weighed(told: Iterable[Activity]) -> list[Activity]:
    """Without what repeats, in conversation, the words of an earlier one of that day and network."""
    seen: set[tuple[Any, ...]] = set()
    kept = []
    for each in sorted(told, key=lambda each: (each.at, each.id)):
        said = (day_of(each), each.network, words_of(each))
        if each.act in CONVERSATIONS and words_of(each):
            if said in seen:
                continue
            seen.add(said)
        kept.append(each)
    return kept


def assert_dialogue(store: Store, told: Iterable[Activity]) -> None:
    history = History(store, Clock(NOW), AMSTERDAM)
    gauges = Gauges(store, history)
    gauges.pause(PAUSE.since, PAUSE.until)
    counted = weighed(told)
    for days in (7, 28):
        now = gauges.dialogue(days, target=0.3)
        for found, until in ((now.now, TODAY), (now.before, TODAY - timedelta(days=days))):
            within = [each for each in counted if until - timedelta(days=days) < day_of(each) <= until]
            assert sides_of(found.total) == sides(within)
            assert all(
                sides_of(its) == sides(each for each in within if each.network == name)
                for name, its in found.networks.items()
            )
            assert found.total.streak_weeks == streak({week_of(day_of(each)) for each in talks(told)})
    for week in gauges.weeks(9):
        assert sides_of(week) == sides(each for each in counted if week_of(day_of(each)) == week.week)


def sides_of(found: Any) -> tuple[int, int]:
    return found.broadcast, found.conversation


def sides(told: Iterable[Activity]) -> tuple[int, int]:
    counted = Counter(SIDES[each.act] for each in told)
    return counted[Side.BROADCAST], counted[Side.CONVERSATION]


def talks(told: Iterable[Activity]) -> list[Activity]:
    return [each for each in told if each.act in CONVERSATIONS]


def streak(weeks: set[date]) -> int:
    """Back from the present week, which may have nothing yet, over the holiday."""
    paused, count, week = paused_weeks([PAUSE]), 0, week_of(TODAY)
    while week in weeks or week in paused or week == week_of(TODAY):
        count += week in weeks
        week -= timedelta(weeks=1)
    return count


def assert_mix(store: Store, told: Iterable[Activity]) -> None:
    found = Gauges(store, History(store, Clock(NOW), AMSTERDAM)).mix(28).now
    sent = [each for each in told if each.act in BROADCASTS and TODAY - timedelta(days=28) < day_of(each)]
    counted = Counter(each.mix for each in sent)
    assert found.promotion == counted[Mix.PROMOTION]
    assert found.useful == counted[Mix.USEFUL]
    assert found.personal == counted[Mix.PERSONAL]
    assert found.untold == counted[None]


def assert_contacts(store: Store, told: Iterable[Activity]) -> None:
    with store.reading() as work:
        people = {each.name.lower().replace("ς", "σ"): each for each in work.contacts.all(Sort.PERSON)}
        groups = work.contacts.all(Sort.GROUP)
        waiting = {(each.network, each.person.lower().replace("ς", "σ")): each for each in work.contacts.waiting()}
    by_name: dict[str, list[Activity]] = {}
    for each in told:
        if each.person:
            by_name.setdefault(each.person.lower().replace("ς", "σ"), []).append(each)
    assert people.keys() == by_name.keys()
    for name, its in by_name.items():
        got = [each for each in its if each.act in RECEIVED]
        given = [each for each in its if each.act not in (*RECEIVED, Act.DELETION)]
        found = people[name]
        assert (found.given, found.got) == (len(given), len(got))
        assert (found.first, found.last) == (min(each.at for each in its), max(each.at for each in its))
    assert {key: each.since for key, each in waiting.items()} == since_when(by_name)
    assert len(groups) == any(each.group for each in told)


def since_when(by_name: dict[str, list[Activity]]) -> dict[tuple[str, str], datetime]:
    found = {}
    for name, its in by_name.items():
        for network in ("x", "linkedin"):
            here = [each for each in its if each.network == network]
            answered = max((each.at for each in here if each.act in ANSWERS), default=datetime.min.replace(tzinfo=UTC))
            said = [each.at for each in here if each.act in RECEIVED and each.at > answered]
            if said:
                found[network, name] = min(said)
    return found


def assert_words(logbook: Logbook, told: Iterable[Activity]) -> None:
    with_bread = [each for each in told if "brood" in f"{each.text} {each.note}".lower()]
    assert [each.id for each in logbook.search("brood", 999)] == [each.id for each in with_bread]


def assert_counting_anew_changes_nothing(store: Store) -> None:
    tables = [
        f"SELECT * FROM {table} ORDER BY 1, 2, 3" for table in ("day_count", "week_count", "mix_count", "contact")
    ]
    before = [rows(store, each) for each in tables]
    with store.writing() as work:
        work.activities.recount()
    assert [rows(store, each) for each in tables] == before
