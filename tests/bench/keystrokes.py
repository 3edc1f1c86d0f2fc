"""What a key costs with the coach looking along, beside a bare editor with the same 3,000 characters.

drivers/keys.py does the typing, in processes of their own on a virtual screen. Keys come a good tenth of a second
apart, longer than the debounce, so that every one of them is followed by a whole check, its underlines and its cards.
"""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path

from tests.bench.history import home_with
from tests.bench.lint import TEXTS, text
from tests.bench.processes import answer_of, screen
from tests.bench.rounds import Line, Spread, Table, in_rounds, ratios, shown, typical

NAME = "nl_3000"
PHRASE = "volledig ontzorgt"  # stands once in the text; something is found there
PAINT_AIM = 1.4
CPU_AIM = 2.2
STABLE_AIM = 16.0  # milliseconds
_REST = 0.18  # seconds between two keys


def measure(rounds: int, folder: Path, *, keys: int = 40) -> list[Table]:
    """The table, from so many keys of either sort a round.

    Raises:
        UnmeasurableError: there is no virtual screen, or the keys never arrived.
    """
    place = text(NAME).index(PHRASE) + len(PHRASE) - 3
    words = (str(TEXTS / f"{NAME}.txt"), str(keys), str(_REST), str(place))
    home = home_with(folder, text=text(NAME))
    with screen() as display:
        found = in_rounds(
            rounds,
            {
                "bare": partial(answer_of, "keys", "bare", *words, home=folder, screen=display),
                "app": partial(_type_into_app, words, home, display),
            },
            warm=0,  # each process warms itself up
        )
    painted, spent, stable, late, seen = (
        [{name: figures[which] for name, figures in each.items()} for each in found] for which in range(5)
    )
    after = f"milliseconds after the debounce; {typical(seen, 'app'):g} of {keys} keys repainted something then"
    lines = (
        Line("key until its letter is painted", ratios(painted, "app", "bare"), PAINT_AIM, _beside(painted)),
        Line("processor time per key", ratios(spent, "app", "bare"), CPU_AIM, _beside(spent)),
        Line("findings stable, median", Spread.of(each["app"] * 1e3 for each in stable), STABLE_AIM, after),
        Line(
            "findings stable, 95 %",
            Spread.of(each["app"] * 1e3 for each in late),
            None,
            "on a busy machine this is the machine",
        ),
    )
    return [Table("Typing in 3,000 characters: as a ratio to a bare QPlainTextEdit", lines)]


def _type_into_app(words: tuple[str, ...], home: Path, display: dict[str, str]) -> list[float]:
    """On a copy of the home: what is typed is saved, and the next round begins with the same text."""
    with tempfile.TemporaryDirectory(dir=home.parent) as folder:
        copy = Path(shutil.copytree(home, folder, dirs_exist_ok=True))
        return answer_of("keys", "app", *words, home=copy, screen=display)


def _beside(found: list[dict[str, float]]) -> str:
    return f"{shown(typical(found, 'app'))}; bare {shown(typical(found, 'bare'))}"
