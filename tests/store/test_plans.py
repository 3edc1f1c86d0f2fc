"""A long history costs what a short one does: judged by SQLite's own plans and steps, never by a clock."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from coach.domain.acts import SIDES, Act, Side
from coach.domain.contact import Sort
from coach.store.store import Store, Work
from coach.store.values import to_micros
from tests.history import MONDAY, Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TALK = tuple(act for act, side in SIDES.items() if side is Side.CONVERSATION)
SENT = tuple(act for act, side in SIDES.items() if side is Side.BROADCAST)
YEARS = 3
LAST = MONDAY.date()
ACTS = [*[act for act in Act if act is not Act.CRITICISM_RECEIVED] * 10, Act.CRITICISM_RECEIVED]

# What the window asks of the history, and how many of SQLite's steps it may take, in thousands.
QUESTIONS: dict[str, tuple[Callable[[Work], object], int]] = {
    "sums": (lambda work: work.days.sums(date(2026, 10, 27), date(2026, 11, 23)), 30),
    "sums-of-one": (lambda work: work.days.sums(date(2026, 10, 27), date(2026, 11, 23), "x"), 20),
    "sides-of-a-year": (lambda work: work.days.sides(date(2025, 11, 25), LAST), 100),
    "streaks": (lambda work: work.days.streaks(LAST), 100),
    "last": (lambda work: work.activities.last(TALK), 1),
    "weeks": (lambda work: work.days.weeks(date(2025, 11, 24), LAST), 100),
    "mixes": (lambda work: work.days.mixes(date(2026, 10, 27), LAST), 1),
    "newest": (lambda work: work.activities.newest(50), 10),
    "named": (lambda work: work.contacts.named(Sort.PERSON, "per", None, 8), 20),
    "rare-word": (lambda work: work.activities.with_words("99", 50), 10),
    "common-word": (lambda work: work.activities.with_words("taart", 50), 10),
    "row": (lambda work: work.activities.count_after(SENT, work.activities.last(TALK)), 1),
}


def a_long_history(path: Path, count: int) -> None:
    """`count` activities over three years, written past our own code to be quick."""
    rows = (
        (
            f"{number:x}",
            ("x", "linkedin", "facebook", "mastodon")[number % 4],
            ACTS[number % len(ACTS)],
            to_micros(MONDAY - (moment := timedelta(days=365 * YEARS * number / count))),
            (MONDAY - moment).date().isoformat(),
            *[f"person {number % 500}" if number % 3 else ""] * 2,
            f"Tekst {'over brood' if number % 10 else 'over taart'} {number}",
            count - number,
        )
        for number in range(count)
    )
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO activity (id, network, act, at, day, person, person_key, group_name, url, text, source, place)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, '', '', ?, 'test', ?)",
            rows,
        )


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("long") / "history.sqlite3"
    Store.open(path, now=Clock()).close()
    a_long_history(path, 100_000)
    store = Store.open(path, now=Clock())
    with store.writing() as work:
        work.activities.recount()
    yield store
    store.close()


@contextmanager
def steps(store: Store) -> Iterator[list[int]]:
    """Counts, by the thousand, the steps that SQLite takes."""
    taken = [0]

    def step() -> int:
        taken[0] += 1
        return 0

    pooled = store._reads.raw_connection()
    driver = pooled.driver_connection
    pooled.close()
    assert driver is not None
    driver.set_progress_handler(step, 1000)
    yield taken
    driver.set_progress_handler(None, 0)


@contextmanager
def statements(store: Store) -> Iterator[list[tuple[str, Any]]]:
    """Collects what is asked of SQLite."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        asked.append((statement, values))

    event.listen(store._reads, "before_cursor_execute", note)
    yield asked
    event.remove(store._reads, "before_cursor_execute", note)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_takes_few_steps_in_a_long_history(long: Store, question: str) -> None:
    ask, thousands = QUESTIONS[question]

    with steps(long) as taken, long.reading() as work:
        ask(work)

    assert taken[0] <= thousands


ALL: dict[str, Callable[[Work], object]] = {
    **{name: ask for name, (ask, _) in QUESTIONS.items()},
    "waiting": lambda work: work.contacts.waiting(),
}


OF_NO_TABLE = {"SCAN CONSTANT ROW"}


@pytest.mark.parametrize("question", ALL)
def test_every_question_goes_through_an_index(long: Store, question: str) -> None:
    with statements(long) as asked, long.reading() as work:
        ALL[question](work)

    selects = [(statement, values) for statement, values in asked if statement.startswith(("SELECT", "WITH"))]
    assert selects
    with long._reads.connect() as connection:
        for statement, values in selects:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
            scans = {row[-1] for row in plan if row[-1].startswith("SCAN") and "INDEX" not in row[-1]}
            assert scans - OF_NO_TABLE == set()


def test_the_steps_are_counted_at_all(long: Store) -> None:
    with steps(long) as taken, long._reads.begin() as connection:
        connection.exec_driver_sql("SELECT sum(length(text)) FROM activity").scalar_one()

    assert taken[0] >= 400
