"""The catalogue is whole: every rule registered once, and explained in both languages."""

from __future__ import annotations

import importlib
import pkgutil
import string
from typing import TYPE_CHECKING

import pytest

import coach.lint.rules
from coach.lint.catalogue import RULES
from coach.lint.guidance import EVIDENCE, PRINCIPLES, page
from coach.networks.spec import network_ids
from coach.system.assets import assets

if TYPE_CHECKING:
    from coach.lint.rule import Rule

IDS = [rule.id for rule in RULES]
FAMILIES = {"length", "conversation", "authentic", "relations", "criticism", "audience", "person", "craft", "own"}


def facts_of(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_no_id_is_used_twice() -> None:
    assert len(set(IDS)) == len(IDS)


def test_every_rule_of_every_family_is_registered() -> None:
    modules = [
        importlib.import_module(f"coach.lint.rules.{it.name}") for it in pkgutil.iter_modules(coach.lint.rules.__path__)
    ]
    assert {rule.id for module in modules for rule in module.RULES} == set(IDS)


def test_every_page_belongs_to_a_rule() -> None:
    pages = {path.name for path in (assets() / "guidance").glob("*.md")}
    assert pages == {f"{rule}.{language}.md" for rule in IDS for language in ("nl", "en")}


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_names_a_known_family_principle_and_networks(rule: Rule) -> None:
    assert rule.family in FAMILIES
    assert rule.principle in ("", *PRINCIPLES)
    assert set(rule.networks) <= set(network_ids())


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_both_pages_agree_with_each_other_and_with_the_rule(rule: Rule) -> None:
    nl, en = page(rule.id, "nl"), page(rule.id, "en")
    assert nl.principle == en.principle == rule.principle
    assert nl.evidence == en.evidence
    assert nl.evidence in EVIDENCE
    assert {name: facts_of(text) for name, text in nl.seen.items()} == {
        name: facts_of(text) for name, text in en.seen.items()
    }


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("rule", IDS)
def test_a_page_has_every_part_and_enough_examples(rule: str, language: str) -> None:
    its = page(rule, language)
    assert all((its.title, its.seen, its.why, its.instead_of, its.try_, its.source))
    assert sum(example.bad for example in its.examples) >= 4
    assert sum(not example.bad for example in its.examples) >= 4


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("rule", IDS)
def test_a_page_speaks_calmly(rule: str, language: str) -> None:
    its = page(rule, language)
    words = " ".join((its.title, *its.seen.values(), its.why, its.instead_of, its.try_))
    assert "!" not in words
    assert not {"please", "oops", "alsjeblieft", "helaas", "unfortunately", "sorry"} & set(words.lower().split())
