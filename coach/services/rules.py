"""The rules themselves: what each is called, what it is about, and how much it matters by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.lint import guidance
from coach.lint.catalogue import RULES

if TYPE_CHECKING:
    from coach.domain.finding import Level
    from coach.lint.guidance import Page

_LEVELS = {rule.id: rule.level for rule in RULES}


def rule_page(rule: str, language: str) -> Page:
    """The page about a rule, in "nl" or "en"."""
    return guidance.page(rule, language)


def own_level(rule: str) -> Level:
    """How much the rule's ordinary findings matter unless the owner says otherwise."""
    return _LEVELS[rule]


def rule_title(rule: str, language: str) -> str:
    """What a rule is called; its id where only a later version knows it."""
    return guidance.page(rule, language).title if rule in _LEVELS else rule
