"""The shared sentences, complete in both languages."""

from __future__ import annotations

import re
import string
import tomllib

import pytest

from coach.system.assets import assets
from coach.system.words import LANGUAGES, say
from tests.conftest import ROOT

TABLES = {code: tomllib.loads((assets() / "words" / f"{code}.toml").read_text(encoding="utf-8")) for code in LANGUAGES}
KEYS = [f"{section}.{name}" for section, sentences in TABLES["en"].items() for name in sentences]


def sentence(key: str, language: str) -> str:
    section, _, name = key.partition(".")
    found: str = TABLES[language][section][name]
    return found


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_sentences() -> None:
    shapes = [{section: set(sentences) for section, sentences in TABLES[code].items()} for code in LANGUAGES]

    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("key", KEYS)
def test_both_languages_use_the_same_facts(key: str) -> None:
    assert facts(sentence(key, "nl")) == facts(sentence(key, "en"))


@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith("trouble.")])
def test_a_trouble_is_told_calmly_and_ends_as_a_sentence(key: str) -> None:
    for code in LANGUAGES:
        text = sentence(key, code)
        assert "!" not in text
        assert not re.search(r"\b(please|oops|alsjeblieft|helaas|sorry)\b", text, re.IGNORECASE)
        assert text.endswith((".", "-")), text


def test_every_trouble_that_is_raised_has_its_sentence() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "coach").rglob("*.py"))

    raised = set(re.findall(r"""Trouble\(\s*"([a-z0-9-]+)\"""", code))

    assert raised <= set(TABLES["en"]["trouble"]), raised - set(TABLES["en"]["trouble"])


def test_one_of_something_has_its_own_sentence() -> None:
    assert say("balance.waiting", "en", count=1).startswith("One person is")
    assert say("balance.waiting", "en", count=2).startswith("2 people are")
