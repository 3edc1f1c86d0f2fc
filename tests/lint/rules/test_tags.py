"""Hashtags: what is over the limit is pointed at, and a capital is given only to words that are known for sure."""

from __future__ import annotations

import pytest

from coach.domain.finding import Level
from tests.lint.asking import ask, fixed, seen


def test_what_is_over_the_limit_is_pointed_at() -> None:
    text = "Brood #een #twee #drie #vier #vijf #zes #zeven"
    for rule in ("hashtag-stuffing", "too-many-hashtags"):
        (finding,) = seen(rule, ask(text, "instagram"))
        assert text[finding.start : finding.end] == "#zes #zeven"


def test_where_a_second_topic_is_only_text_it_is_a_hint() -> None:
    (finding,) = seen("too-many-hashtags", ask("Brood #bakker #zwolle", "threads"))
    assert finding.level is Level.HINT


@pytest.mark.parametrize(
    ("tag", "language", "written"),
    [
        ("#steundelokalewinkel", "nl", "#SteunDeLokaleWinkel"),
        ("#smallbusinessowner", "en", "#SmallBusinessOwner"),
        ("#dogsofinstagram", "en", "#DogsOfInstagram"),
    ],
)
def test_each_word_gets_a_capital_and_the_letters_stay(tag: str, language: str, written: str) -> None:
    text = f"Hier {tag} dus"
    (finding,) = seen("hashtag-case", ask(text, "instagram", language=language))
    assert fixed(text, finding) == f"Hier {written} dus"
    assert finding.fixes[0].safe


@pytest.mark.parametrize("tag", ["#bloemenwinkel", "#tuinhuis", "#zutphen", "#Bakker", "#bakker2026", "#koffiekopje"])
def test_one_dutch_word_stays_one(tag: str) -> None:
    assert not seen("hashtag-case", ask(f"Hier {tag} dus", "instagram", language="nl"))
