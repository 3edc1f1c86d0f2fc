"""A judge made of a list points at its phrases once they weigh enough, and offers what to write instead."""

from __future__ import annotations

from typing import Any

import pytest

from coach.domain.finding import CheckRequest, Level
from coach.lint import kinds
from coach.lint.engine import check
from coach.lint.lexicon import Library
from coach.lint.phrase import phrase_of
from coach.lint.rule import Rule
from tests.lint.asking import fixed

ENTRIES: list[dict[str, Any]] = [
    {"say": ["ontzorgen"], "strength": 2, "instead": ["werk uit handen nemen"]},
    {"say": ["kwaliteit", "topkwaliteit"], "strength": 1},
    {"say": ["passie"], "strength": 1},
]


@pytest.fixture(autouse=True)
def _own_list(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicons = Library({"a-list": [phrase_of(entry) for entry in ENTRIES]}).lexicons
    monkeypatch.setattr(kinds, "lexicon", lambda name, _language: lexicons[name])


def findings(text: str) -> Any:
    rule = Rule(id="a-rule", family="craft", level=Level.HINT, judge=kinds.phrases("a-list"))
    return check(CheckRequest(text=text, network="linkedin", language="nl"), rules=[rule]).findings


def test_a_strong_phrase_is_enough_alone() -> None:
    assert [it.facts["words"] for it in findings("Wij ontzorgen u.")] == ["ontzorgen"]


def test_a_weak_phrase_needs_the_company_of_another() -> None:
    assert findings("Een kwestie van kwaliteit.") == ()
    assert len(findings("Kwaliteit en passie.")) == 2


def test_a_phrase_is_no_company_for_itself() -> None:
    assert findings("Kwaliteit is topkwaliteit, en kwaliteit blijft kwaliteit.") == ()


def test_a_fix_keeps_the_capital_of_the_draft() -> None:
    text = "Ontzorgen kan iedereen."
    assert fixed(text, findings(text)[0]) == "Werk uit handen nemen kan iedereen."
