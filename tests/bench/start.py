"""What a start costs until the composer is painted and can be typed in, beside a bare window.

Both are processes of their own on a virtual screen without a window manager; drivers/first_paint.py tells how the
moment is caught without a word in the app. The app is started with an empty history, with a hundred drafts, and with a
million activities. What it does after the first paint (SQLAlchemy, the balance, the first check) is not in the
ratio; the note tells how much that is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.bench.history import home_with
from tests.bench.processes import answer_of, screen
from tests.bench.rounds import Line, Table, in_rounds, ratios, shown, typical

if TYPE_CHECKING:
    from pathlib import Path

BARE_AIM = 1.7
LARGE_AIM = 1.05  # a large history beside an empty one: it changes nothing
_REST = 2.0  # seconds


def measure(
    rounds: int, folder: Path, *, drafts: int = 100, activities: int = 1_000_000, rest: float = _REST, runs: int = 3
) -> list[Table]:
    """The table. A round takes the cheapest of `runs` starts; in one of them the app is watched for `rest` seconds.

    Raises:
        UnmeasurableError: there is no virtual screen, or a window was never painted.
    """
    homes = {
        "an empty history": home_with(folder),
        f"{drafts:,} drafts": home_with(folder, drafts=drafts),
        f"{activities:,} activities": home_with(folder, drafts=drafts, activities=activities),
    }
    with screen() as display:
        measures = {"bare": partial(_start, "bare", folder, display, runs, 0.0)}
        for name, home in homes.items():
            measures[name] = partial(_start, "app", home, display, runs, rest)
        found = in_rounds(rounds, measures)
    title = "A start until the composer is painted: processor time as a ratio to a bare window"
    return [Table(title, tuple(_lines(found, list(homes))))]


def _lines(found: list[dict[str, tuple[float, float]]], names: list[str]) -> list[Line]:
    painted, settled = ([{name: it[which] for name, it in each.items()} for each in found] for which in range(2))
    bare = shown(typical(painted, "bare"))
    lines = []
    for name in names:
        note = f"{shown(typical(painted, name))}; at rest {shown(typical(settled, name))}; bare {bare}"
        lines.append(Line(name, ratios(painted, name, "bare"), BARE_AIM, note))
    empty, *_, large = names
    lines.append(Line(f"{large} / {empty}", ratios(painted, large, empty), LARGE_AIM))
    return lines


def _start(which: str, home: Path, display: dict[str, str], runs: int, rest: float) -> tuple[float, float]:
    """Processor seconds until the first paint, and until the app rests.

    The cheapest of a few starts: a start is too short to be repeated inside a process, and whatever else the machine
    does at that moment only ever makes it dearer.
    """
    watched = [
        answer_of("first_paint", which, str(0.0 if number else rest), home=home, screen=display)
        for number in range(runs)
    ]
    return min(figures[0] for figures in watched), watched[0][-1]
