"""Every example on every guidance page is true: what the page calls wrong is seen, what it calls right is not."""

from __future__ import annotations

import pytest

from coach.lint.catalogue import RULES
from coach.lint.guidance import Example, page
from tests.lint.asking import ask_example, fixed, seen

EXAMPLES = [
    pytest.param(rule.id, language, example, id=f"{rule.id}-{language}-{number}")
    for rule in RULES
    for language in ("nl", "en")
    for number, example in enumerate(page(rule.id, language).examples, 1)
]


@pytest.mark.parametrize(("rule", "language", "example"), EXAMPLES)
def test_a_rule_judges_its_examples_as_its_page_says(rule: str, language: str, example: Example) -> None:
    assert bool(seen(rule, ask_example(example, language))) == example.bad


@pytest.mark.parametrize(
    ("rule", "language", "example"),
    [param for param in EXAMPLES if getattr(param.values[2], "fixed", None) is not None],
)
def test_fixing_gives_what_the_page_says_and_leaves_nothing_to_fix(rule: str, language: str, example: Example) -> None:
    text = example.text
    for _ in range(20):
        report = ask_example(example._replace(text=text), language)
        fixable = [finding for finding in seen(rule, report) if finding.fixes]
        if not fixable:
            break
        text = fixed(text, fixable[0])
    assert text == example.fixed


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_a_rule_has_fixes_only_if_its_pages_show_one(rule: str) -> None:
    shown = {language: any(it.fixed is not None for it in page(rule, language).examples) for language in ("nl", "en")}
    offered = {
        language: any(
            finding.fixes for it in page(rule, language).examples for finding in seen(rule, ask_example(it, language))
        )
        for language in ("nl", "en")
    }
    assert offered == shown
