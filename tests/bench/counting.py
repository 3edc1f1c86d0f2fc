"""What counting costs: beside X's own library in Node, beside plain `regex`, and from 10,000 to 100,000 characters.

Each count starts from the bare text: finding links and names is part of it. X's own library is fetched with npm for the
occasion; without npm or a line to the outside its table is left out.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import regex

from coach.domain.finding import CheckRequest
from coach.networks.counting import measure as length_of
from coach.networks.spec import network_ids
from coach.text.entities import find_entities
from coach.text.lengths import graphemes
from tests.bench.lint import NAMES, text
from tests.bench.rounds import Line, Spread, Table, UnmeasurableError, cpu_of, in_rounds, ratios, shown, typical

if TYPE_CHECKING:
    from collections.abc import Callable

PEER = "twitter-text@3.1.0"
DRIVER = Path(__file__).parent / "drivers" / "count.cjs"
X_AIM = 0.8  # of X's own library, for X
ALL_AIM = 1.5  # of X's own library for X, for all networks at once
LONG = ("nl_3000", "en_3000")
PLAIN_AIM, EMOJI_AIM = 0.15, 2.0  # of regex, which looks at every character
LINEAR_AIM = 15.0  # for ten times the text
_SHORT, _LONG = 10_000, 100_000
EMOJI = "👍🏽👩‍💻🇳🇱❤️🎉 " * 17
# What could make a count take the square of its time, or hang: each is repeated up to the length wanted.
HOSTILE = {
    "prose": "Wij bakken vandaag één brood. ",
    "links": "zie https://bakkerij.nl/a_(b)?c=1 en slager.nl ",
    "names and tags": "@jan@bakkers.example #vers$ASML ",
    "marks on one letter": "\u0301",
    "marks in two classes": "\u0301\u0323",
    "zero-width joiners": "👩\u200d",
    "flags": "🇳",
    "lone surrogates": "\ud83d",
    "bidi marks": "\u202eש\u202c",
    "dots": "a.",
    "brackets": "http://a.nl/(",
}


def measure(rounds: int, folder: Path, *, least: float = 0.06, peer: bool = True) -> list[Table]:
    """All tables. `least` is the processor time of one sample, in seconds; `peer`: also beside X's own library."""
    tables = [_beside_regex(rounds, least), _linear(rounds)]
    if peer:
        _fetch(folder)
        tables[:0] = _beside_node(rounds, folder, least)
    return tables


def count_all(draft: str) -> int:
    """Count the draft for every network, as a window that shows all counters does; gives what X counts."""
    found = find_entities(draft, "x")
    lengths = {name: length_of(CheckRequest(text=draft, network=name), found) for name in network_ids()}
    return lengths["x"].value if lengths["x"] else 0


def _count_x(draft: str) -> int:
    length = length_of(CheckRequest(text=draft, network="x"))
    return length.value if length else 0


def _fetch(folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise UnmeasurableError("npm is not installed")
    fetched = subprocess.run([npm, "install", "--silent", PEER], cwd=folder, capture_output=True, check=False)
    if fetched.returncode:
        raise UnmeasurableError(f"npm cannot fetch {PEER}")


def _node(folder: Path, file: Path, least: float) -> tuple[float, int]:
    """The processor seconds of one count by X's own library, and what it counts."""
    driver = shutil.copy(DRIVER, folder)
    said = subprocess.run(["node", driver, file, str(least)], cwd=folder, capture_output=True, check=True).stdout
    answer = json.loads(said)
    return answer["micros"] / 1e6, answer["weight"]


def _beside_node(rounds: int, folder: Path, least: float) -> list[Table]:
    one, every = [], []
    for name, draft in (*((name, text(name)) for name in NAMES), ("emoji", EMOJI)):
        file = folder / f"{name}.txt"
        file.write_text(draft, encoding="utf-8")
        measures: dict[str, Callable[[], float]] = {
            "x": partial(cpu_of, partial(_count_x, draft), least),
            "all": partial(cpu_of, partial(count_all, draft), least),
            "node": lambda file=file: _node(folder, file, least)[0],  # type: ignore[misc]
        }
        found = in_rounds(rounds, measures)
        theirs = f"{shown(typical(found, 'node'))} = {_node(folder, file, least)[1]}"
        note = f"{shown(typical(found, 'x'))} = {_count_x(draft)}; theirs {theirs}"
        one.append(Line(name, ratios(found, "x", "node"), X_AIM, note))
        aim = ALL_AIM if name in LONG else None  # on a short text it is not the text that takes the time
        every.append(Line(name, ratios(found, "all", "node"), aim, shown(typical(found, "all"))))
    return [
        Table(f"A count for X: processor time as a ratio to {PEER} in Node", tuple(one)),
        Table(f"A count for all networks at once, beside {PEER}'s for X", tuple(every)),
    ]


def _beside_regex(rounds: int, least: float) -> Table:
    clusters = regex.compile(r"\X")
    lines = []
    for name, draft, aim in (*((name, text(name), PLAIN_AIM) for name in NAMES), ("emoji", EMOJI, EMOJI_AIM)):
        measures = {
            "ours": partial(cpu_of, partial(graphemes, draft), least),
            "regex": partial(cpu_of, partial(clusters.findall, draft), least),
        }
        found = in_rounds(rounds, measures)
        note = f"{shown(typical(found, 'ours'))} = {graphemes(draft)}; regex {shown(typical(found, 'regex'))}"
        lines.append(Line(name, ratios(found, "ours", "regex"), aim, note))
    return Table(r"Graphemes: processor time as a ratio to regex's \X over the whole text", tuple(lines))


def _linear(rounds: int) -> Table:
    lines = []
    for name, unit in HOSTILE.items():
        short, long = (("e" + unit * (size // len(unit))) for size in (_SHORT, _LONG))
        measures = {"short": partial(_once, short), "long": partial(_once, long)}
        found = in_rounds(rounds, measures)
        note = f"{shown(median(each['long'] for each in found))} for {_LONG:,} characters"
        figure = Spread.of(each["long"] / each["short"] for each in found)
        lines.append(Line(name, figure, LINEAR_AIM, note))
    return Table(f"All networks at once: {_LONG:,} characters as a ratio to {_SHORT:,}", tuple(lines))


def _once(draft: str) -> float:
    return cpu_of(partial(count_all, draft), 0.002)
