"""Every benchmark runs, on a small scale; what they find is for people to read, and no test judges a time."""

from __future__ import annotations

import importlib
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from coach.domain.acts import SIDES, Act, Side
from coach.services.history import History
from coach.store.store import Store
from coach.system.paths import find_paths
from tests.bench import balance
from tests.bench.history import NOW, home_with, last_year
from tests.bench.lint import NAMES, text
from tests.bench.rounds import Line, Spread, Table, UnmeasurableError, in_rounds, ratios

if TYPE_CHECKING:
    from pathlib import Path

SMALL: dict[str, dict[str, Any]] = {
    "lint": {"least": 0.001},
    "counting": {"least": 0.001, "peer": False},
    "start": {"drafts": 3, "activities": 300, "rest": 0.2, "runs": 1},
    "tray": {"rest": 0.5, "settle": 3.0, "drafts": 3},
    "keystrokes": {"keys": 4},
    "linear": {"size": 400, "least": 0.001},
    "balance": {"sizes": (300, 600), "least": 0.001},
    "review": {"activities": 300, "least": 0.001},
    "search": {"sizes": (300,), "least": 0.001},
    "screens": {"size": 300, "least": 0.001},
}


@pytest.mark.usefixtures("qapp")  # the PDF's own would be one without widgets, which no later test could use
@pytest.mark.parametrize("subject", SMALL)
def test_a_benchmark_measures_something(subject: str, tmp_path: Path) -> None:
    try:
        tables: list[Table] = importlib.import_module(f"tests.bench.{subject}").measure(1, tmp_path, **SMALL[subject])
    except UnmeasurableError as reason:
        pytest.skip(str(reason))

    assert [line.what for table in tables for line in table.lines if line.figure.median <= 0] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_as_long_as_its_name_says(name: str) -> None:
    assert len(text(name)) == int(name.partition("_")[2])


def test_a_bulk_history_balances_like_its_rows(tmp_path: Path) -> None:
    """The rollup that is filled in bulk says what the app says, and what the activities themselves say."""
    home = home_with(tmp_path, activities=2_000)
    since, until = last_year()
    with closing(Store.open(find_paths(str(home)).history, now=lambda: NOW)) as store:
        told = History(store, lambda: NOW).balances(since, until, target=0.5).total
    counted = dict.fromkeys(Side, 0)
    for _, act, count in balance.plain_count(home, since.isoformat(), until.isoformat()):
        counted[SIDES[Act(act)]] += count

    assert (told.broadcast, told.conversation) == (counted[Side.BROADCAST], counted[Side.CONVERSATION])
    assert told.broadcast > 0
    assert told.streak_weeks > 0


def test_a_ratio_is_taken_inside_its_round() -> None:
    """Were it taken between medians, a machine that slows down would show as a difference."""
    found = [{"ours": 1.0, "theirs": 2.0}, {"ours": 10.0, "theirs": 20.0}, {"ours": 3.0, "theirs": 2.0}]

    assert ratios(found, "ours", "theirs") == Spread(0.5, 0.5, 1.5)


def test_rounds_go_to_and_fro_after_one_that_does_not_count() -> None:
    order: list[str] = []

    found = in_rounds(2, {"a": lambda: order.append("a"), "b": lambda: order.append("b")})

    assert "".join(order) == "ab" + "ba" + "ab"
    assert len(found) == 2


def test_a_table_says_which_aims_are_met() -> None:
    table = Table("T", (Line("good", Spread.of([1, 2, 3]), 2.5), Line("bad", Spread.of([3.0]), 2.5, "why")))

    title, _, good, bad = str(table).splitlines()

    assert title == "T"
    assert good.split() == ["good", "2", "[1–3]", "≤", "2.5", "met"]
    assert bad.endswith("≤ 2.5 MISSED  why")
