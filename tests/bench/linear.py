"""What every rule costs on a very long text, beside half of it: none may take more than linear time.

A rule's worst texts are those it was made for: the drafts that it has to see (tests/lint/cases), over and over. Then
all rules together on signs and words that begin what never ends. The rules that are weighed are asked bare, for in a
check most of them need not look; together they are asked both ways.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest
from coach.lint.catalogue import RULES
from coach.lint.engine import check
from coach.lint.rule import BOTH
from tests.bench.rounds import Line, Table, cpu_of, in_rounds, ratios, shown, typical
from tests.lint.asking import BARE, history_of
from tests.lint.test_cases import cases_of

if TYPE_CHECKING:
    from pathlib import Path

    from coach.lint.rule import Rule

Call = Callable[[], object]
DOUBLE_AIM = 3.0  # twice the text takes twice the time, on a quiet machine; quadratic time is four times
HOSTILE = (
    *("a", "a ", "\n", "!", "? ", ". ", "(", "'a ", '"a', "«a", "#a", "@a", "a."),
    *("HIJ ", "HIJ: ", "KOOP! ", "we ", "bel ", "1 ", "€ 1"),
)


def measure(rounds: int, _folder: Path, *, size: int = 100_000, least: float = 0.05) -> list[Table]:
    """Both tables, for texts of so many characters. `least` is the processor time of one sample, in seconds."""
    title = f"{size:,} characters as a ratio to half of them"
    rules = tuple(
        _line(
            f"{rule.id} {language}",
            partial(_check, _drafts(rule, language), language, rule.kinds[0], (rule,)),
            rounds,
            size,
            least,
        )
        for rule in BARE
        for language in BOTH
        if language in rule.languages
    )
    signs = tuple(
        _line(f"{unit!r} {kind}", partial(_check, unit, "nl", kind, (*RULES, *BARE)), rounds, size, least)
        for unit in HOSTILE
        for kind in (Kind.POST, Kind.CRITICISM_REPLY)
    )
    return [Table(f"A rule on its own drafts: {title}", rules), Table(f"All rules on one sign or word: {title}", signs)]


def _drafts(rule: Rule, language: str) -> str:
    """All drafts in which the rule sees something, one under the other."""
    cases = (case for case in cases_of(rule.id) if case["lang"] == language)
    return "".join(f"{case['text']}\n" for case in cases if case["expect"])


def _line(what: str, check_of: Callable[[int], Call], rounds: int, size: int, least: float) -> Line:
    sizes = {"whole": size, "half": size // 2}
    found = in_rounds(rounds, {name: partial(cpu_of, check_of(size), least) for name, size in sizes.items()})
    return Line(what, ratios(found, "whole", "half"), DOUBLE_AIM, shown(typical(found, "whole")))


def _check(unit: str, language: str, kind: Kind, rules: tuple[Rule, ...], size: int) -> Call:
    """A check of so many characters of the unit; an answer answers as many."""
    text = (unit * (size // len(unit) + 1))[:size]
    request = CheckRequest(text=text, network="linkedin", kind=kind, language=language, context=text)
    history = history_of({"row": 9})
    return lambda: check(request, history, rules=rules)
