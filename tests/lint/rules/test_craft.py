"""Shouting is told from abbreviations and names, and quietened word by word."""

from __future__ import annotations

import pytest

from tests.lint.asking import ask, fixed, seen


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("WIE KOMT ER MEE? IK WEL.", "Wie komt er mee? Ik wel."),
        ("De APK IS WEER GEDAAN. Door Piet.", "De APK is weer gedaan. Door Piet."),
        ("HET IS «ÉÉN GROTE» PUINHOOP HIER", "Het is «ÉÉN GROTE» puinhoop hier"),
        ("Zo. HIER STAAN WE DAN", "Zo. Hier staan we dan"),
    ],
)
def test_only_the_shouted_words_are_quietened(text: str, quiet: str) -> None:
    assert fixed(text, seen("shouting", ask(text, language="nl"))[0]) == quiet


def test_the_first_run_of_shouted_words_is_pointed_at() -> None:
    text = "Goed nieuws: WE ZIJN weer OPEN, komt ALLEN."
    finding = seen("shouting", ask(text))[0]
    assert text[finding.start : finding.end] == "WE ZIJN"


def test_all_runs_of_marks_are_mended_at_once() -> None:
    text = "Hoi!!! Wat leuk!!!! Echt!"
    assert fixed(text, seen("shouting", ask(text))[0]) == "Hoi! Wat leuk! Echt!"
