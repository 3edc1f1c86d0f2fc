"""Every rule against its own list of drafts, of which at least as many must pass as must fail."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from coach.lint.catalogue import RULES
from tests.lint.asking import ask, history_of, names_in, own_words_of, pictures_of, seen

FOLDER = Path(__file__).parent / "cases"
KEYS = {"text", "network", "kind", "lang", "expect", "note", "context", "given"}
ENOUGH = 10


@cache
def cases_of(rule: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = yaml.safe_load((FOLDER / f"{rule}.yaml").read_text(encoding="utf-8"))
    return cases


def every_case() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{number}")
        for path in sorted(FOLDER.glob("*.yaml"))
        for number, case in enumerate(cases_of(path.stem), 1)
    ]


@pytest.mark.parametrize(("rule", "case"), every_case())
def test_a_rule_judges_its_cases_as_labelled(rule: str, case: dict[str, Any]) -> None:
    given = case.get("given", {})
    report = ask(
        case["text"] * int(given.get("times", 1)),
        case["network"],
        case["kind"],
        case["lang"],
        context=case.get("context", ""),
        history=history_of(given),
        own_words=own_words_of(given),
        audience=names_in(given.get("audience", "")),
        spelling="spelling" in given,
        **pictures_of(given),
    )
    assert bool(seen(rule, report)) == case["expect"], case["text"][:200]


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_a_rule_has_enough_cases_and_as_many_that_pass_as_fail(rule: str) -> None:
    cases = cases_of(rule)
    assert all(set(case) <= KEYS for case in cases)
    for language, count in Counter(case["lang"] for case in cases).items():
        fails = sum(case["expect"] for case in cases if case["lang"] == language)
        assert count >= ENOUGH
        assert 0 < fails <= count - fails
    languages = next(it.languages for it in RULES if it.id == rule)
    assert {case["lang"] for case in cases} == {"nl", "en"} & set(languages)


def test_every_case_file_belongs_to_a_rule() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == {rule.id for rule in RULES}
