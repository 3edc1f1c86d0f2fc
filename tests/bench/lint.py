"""What a check costs beside proselint: warm on one text, and cold from the command line.

The check is the engine's whole answer: a fresh reading, every rule of the draft's language, nothing kept from the
call before; only the check after a letter more is the window's, which reads what has changed. proselint runs its
default checks. It knows English only; on a Dutch text it still does its whole work, and finds little. The number of
findings stands beside the figures, for a linter that finds nothing is fast for no reason.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from time import process_time

from coach.domain.finding import CheckRequest
from coach.lint.engine import check
from coach.text.reading import Memory
from tests.bench.processes import cpu_of_process
from tests.bench.rounds import Line, Spread, Table, UnmeasurableError, cpu_of, in_rounds, ratios, shown, typical

TEXTS = Path(__file__).parent / "texts"
NAMES = ("nl_280", "nl_3000", "en_280", "en_3000")
LONG = ("nl_3000", "en_3000")
TYPED = "We sat down with a coffee and looked at what had gone wrong, and laughed: https://example.org/x #garden"
WARM_AIM, LONG_AIM = 1 / 20, 1 / 10  # with every rule of the language, for 280 and for 3,000 characters
EVEN_AIM = 2.0  # the 95th of a hundred checks beside the middle one: nothing stalls
AGAIN_AIM = 1 / 50
COLD_AIM = 0.46  # no more than an empty Node program takes beside proselint
_CALLS = 100

Count = Callable[[], int]


def text(name: str) -> str:
    """One of texts/, without the line end that closes the file."""
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8").removesuffix("\n")


def measure(rounds: int, folder: Path, *, least: float = 0.06) -> list[Table]:
    """The three tables. `least` is the processor time of one sample, in seconds.

    Raises:
        UnmeasurableError: proselint is not installed.
    """
    if importlib.util.find_spec("proselint") is None:
        raise UnmeasurableError("proselint is not installed; it comes with the dev extra")
    lines = [line for name in NAMES for line in _warm(name, rounds, least)]
    warm = Table("A check, warm: processor time as a ratio to proselint on the same text", tuple(lines))
    again = Table(
        "A check after each letter in the middle of 3,000 characters: as a ratio to proselint's whole check",
        tuple(_again(name, rounds, least) for name in LONG),
    )
    return [warm, again, _cold(rounds, folder)]


def _warm(name: str, rounds: int, least: float) -> tuple[Line, Line]:
    ours, theirs = _ours(text(name)), _theirs(text(name))
    found = in_rounds(rounds, {"ours": partial(cpu_of, ours, least), "theirs": partial(cpu_of, theirs, least)})
    note = (
        f"{shown(typical(found, 'ours'))} with {ours()} findings; "
        f"proselint {shown(typical(found, 'theirs'))} with {theirs()}"
    )
    beside = Line(name, ratios(found, "ours", "theirs"), LONG_AIM if name in LONG else WARM_AIM, note)
    return beside, Line(f"{name} p95/median", Spread.of(_unevenness(ours) for _ in range(rounds)), EVEN_AIM)


def _again(name: str, rounds: int, least: float) -> Line:
    typing = _typing(text(name))
    found = in_rounds(
        rounds, {"ours": partial(cpu_of, typing, least), "theirs": partial(cpu_of, _theirs(text(name)), least)}
    )
    note = f"{shown(typical(found, 'ours'))} with {typing()} findings; proselint {shown(typical(found, 'theirs'))}"
    return Line(name, ratios(found, "ours", "theirs"), AGAIN_AIM, note)


def _typing(draft: str) -> Count:
    """The check that the window makes while a sentence is typed in the middle, a letter more each time."""
    place = draft.index("\n\n", len(draft) // 2)
    versions = [draft[:place] + TYPED[:size] + draft[place : -len(TYPED)] for size in range(1, len(TYPED) + 1)]
    requests = cycle([CheckRequest(text=version, network="linkedin") for version in versions])
    memory = Memory()
    return lambda: len(check(next(requests), memory=memory).findings)


def _ours(draft: str) -> Count:
    request = CheckRequest(text=draft, network="linkedin")
    return lambda: len(check(request).findings)


def _theirs(draft: str) -> Count:
    checks, config, registry, tools = (
        importlib.import_module(f"proselint.{name}") for name in ("checks", "config", "registry", "tools")
    )
    known = registry.CheckRegistry()
    if not known.checks:
        known.register_many(checks.__register__)
    return lambda: len(tools.LintFile("draft", draft).lint(config.DEFAULT))


def _unevenness(call: Count) -> float:
    """The 95th of a hundred calls' processor times as a ratio to the middle one."""
    times = []
    for _ in range(_CALLS):
        begun = process_time()
        call()
        times.append(process_time() - begun)
    cuts = quantiles(times, n=20)
    return cuts[18] / cuts[9]


def _cold(rounds: int, folder: Path) -> Table:
    file = str(TEXTS / "en_280.txt")
    # Both linters end with status 1 where they found something.
    measures = {
        "nothing": partial(cpu_of_process, ("-c", "pass"), folder),
        "ours": partial(cpu_of_process, ("-m", "coach", "check", file), folder, (0, 1)),
        "theirs": partial(cpu_of_process, ("-m", "proselint", "check", file), folder, (0, 1)),
    }
    found = in_rounds(rounds, measures)
    note = f"{shown(typical(found, 'ours'))}; proselint {shown(typical(found, 'theirs'))}"
    return Table(
        "A check from the command line, cold: processor time of the whole process",
        (
            Line("coach check / proselint check", ratios(found, "ours", "theirs"), COLD_AIM, note),
            Line(
                "coach check / python -c pass", ratios(found, "ours", "nothing"), None, shown(typical(found, "nothing"))
            ),
        ),
    )
