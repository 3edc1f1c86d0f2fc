"""A phrase becomes a finding that shows the draft's words and offers what to write instead."""

from __future__ import annotations

from typing import Any

from coach.domain.finding import CheckRequest, Level
from coach.lint.engine import check
from coach.lint.kinds import at_hit
from coach.lint.lexicon import Library
from coach.lint.phrase import phrase_of
from coach.lint.rule import Rule
from tests.lint.asking import fixed

LISTS = {"a-list": [phrase_of({"say": ["ontzorgen"], "instead": ["werk uit handen nemen"]})]}


def findings(text: str) -> Any:
    asked = Library(LISTS).lexicons["a-list"]
    rule = Rule(
        id="a-rule",
        family="craft",
        level=Level.HINT,
        judge=lambda case: [at_hit(case, hit) for hit in asked.hits(case.reading)],
    )
    return check(CheckRequest(text=text, network="linkedin", language="nl"), rules=[rule]).findings


def test_a_finding_shows_the_words_of_the_draft() -> None:
    assert [it.facts["words"] for it in findings("Wij Ontzorgen u.")] == ["Ontzorgen"]


def test_a_fix_keeps_the_capital_of_the_draft() -> None:
    text = "Ontzorgen kan iedereen."
    assert fixed(text, findings(text)[0]) == "Werk uit handen nemen kan iedereen."
