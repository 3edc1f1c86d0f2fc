"""The parts of an answer to criticism, against answers that a careful person read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from coach.lint.criticism_coach import Part, parts_of

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("criticism_answers.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=range(1, len(CASES) + 1))
def test_an_answer_has_the_parts_that_a_reader_finds(case: dict[str, Any]) -> None:
    found = parts_of(case["text"], case["context"], case["lang"])

    assert found == frozenset(map(Part, case["has"])), case["text"]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("part", Part)
def test_each_part_is_found_and_missed(part: Part, language: str) -> None:
    told = [part.value in case["has"] for case in CASES if case["lang"] == language]

    assert sum(told) >= 5
    assert sum(not it for it in told) >= 5


def test_an_answer_in_another_language_is_not_judged() -> None:
    assert parts_of("Vielen Dank für die Nachricht, das tut uns sehr leid und wir kommen morgen.", "") is None


def test_any_text_is_looked_at() -> None:
    for text in ("\0", "👩‍💻" * 50, "\ud800", "ik " * 20_000 + "bel je morgen"):
        assert parts_of(text, text, "nl") is not None
