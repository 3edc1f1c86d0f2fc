"""What it costs to have the app at hand in the tray, beside a bare program with an icon there.

Both are processes of their own on a virtual screen with a real tray; drivers/tray.py tells how they are watched. Memory
is what is theirs alone. Rest is a minute in which nothing happens. From the click to the painted quick check is
a time and no ratio, because a person feels it: the middle one of nine, with another text on the clipboard each time.
"""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.bench.history import home_with
from tests.bench.processes import answer_of, screen
from tests.bench.rounds import Line, Spread, Table, UnmeasurableError, in_rounds, ratios

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MEMORY_AIM = 3.0  # a bare one's: the window, the rules and the history are there
_REST_AIM = 0.1  # per cent of one processor
_CLICK_AIM = 150.0  # milliseconds
_SETTLE = 13.0  # seconds; in the first ten the app looks for a tray
_TRAYER = ("trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "28")


def measure(
    rounds: int, folder: Path, *, rest: float = 60.0, settle: float = _SETTLE, drafts: int = 100
) -> list[Table]:
    """The table.

    Raises:
        UnmeasurableError: there is no virtual screen or no tray for it, or a program gave no answer.
    """
    home = home_with(folder, drafts=drafts)
    with _tray() as display:
        watch = {
            which: lambda which=which: answer_of("tray", which, str(rest), str(settle), home=home, screen=display)
            for which in ("bare", "app")
        }
        found = in_rounds(rounds, watch, warm=0)
    memory = [{which: figures[0] for which, figures in each.items()} for each in found]
    bare, ours = (sum(each[which] for each in memory) / len(memory) / 1e6 for which in ("bare", "app"))
    lines = (
        Line("memory", ratios(memory, "app", "bare"), _MEMORY_AIM, f"{ours:.0f} MB; bare {bare:.0f} MB"),
        Line("at rest, % of a processor", Spread.of(each["app"][1] for each in found), _REST_AIM),
        Line("click to painted, ms", Spread.of(each["app"][2] for each in found), _CLICK_AIM),
    )
    return [Table("At hand in the tray: memory as a ratio to a bare program there", lines)]


@contextmanager
def _tray() -> Iterator[dict[str, str]]:
    """A virtual screen with a tray."""
    if shutil.which("trayer") is None:
        raise UnmeasurableError("trayer is not installed")
    with screen() as display:
        panel = subprocess.Popen(_TRAYER, env={"PATH": "/usr/bin:/bin", **display}, stderr=subprocess.DEVNULL)
        try:
            yield display
        finally:
            panel.terminate()
            panel.wait()
