"""What the commands say, in two languages."""

from __future__ import annotations

import string

import pytest
from fresh import words

from coach.system.words import system_language


def _facts(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_both_languages_say_the_same_things_with_the_same_facts() -> None:
    dutch = {key: _facts(sentence) for key, sentence in words._DUTCH.items()}
    english = {key: _facts(sentence) for key, sentence in words._ENGLISH.items()}

    assert dutch == english


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_BE.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "nl:de"}, "nl"),
    ],
)
def test_the_language_is_the_one_that_the_app_would_choose(
    variables: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert words.language() == expected == system_language()
