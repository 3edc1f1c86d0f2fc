"""The speech acts of a draft: what is asked, what is only said to sell, and who is to be met in it."""

from __future__ import annotations

import pytest

from coach.lint.speech import Speech
from coach.text.reading import Reading


def speech(text: str, language: str = "nl") -> Speech:
    return Speech(Reading(text), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wat was jullie eerste baan?", "nl"),
        ("Heb jij dat ook weleens?", "nl"),
        ("Wie weet waar deze fiets vandaan komt?", "nl"),
        ("Kleur gekozen. Welke zou jij nemen?😀", "nl"),
        ("What was your first job?", "en"),
        ("Do you ever have that?", "en"),
        ("Does anyone know where this bike came from?", "en"),
    ],
)
def test_a_question_about_the_readers_own_life_waits_for_an_answer(text: str, language: str) -> None:
    real, sales = speech(text, language).questions()
    assert (len(real), len(sales)) == (1, 0)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Op zoek naar een nieuwe vloer?", "nl"),
        ("Wie wil er nu niet beter slapen?", "nl"),
        ("Heeft u een lekkage? Bel ons dag en nacht.", "nl"),
        ("Wat maakt ons anders? Wij luisteren.", "nl"),
        ("Looking for a new floor?", "en"),
        ("Who wouldn't want to sleep better?", "en"),
        ("Do you have a leak? Call us day and night.", "en"),
        ("What makes us different? We listen.", "en"),
    ],
)
def test_a_question_that_opens_an_advertisement_asks_nothing(text: str, language: str) -> None:
    real, sales = speech(text, language).questions()
    assert (len(real), len(sales)) == (0, 1)


@pytest.mark.parametrize("text", ["Hij vroeg: 'Wat kost dat bij jou?'", "Zie https://example.com/?q=jullie"])
def test_a_question_of_somebody_else_or_in_a_link_is_not_the_writers(text: str) -> None:
    assert speech(text).questions() == ([], [])


def test_the_writer_is_met_in_a_story_and_not_in_an_offer() -> None:
    assert speech("Gisteren viel ik van mijn eigen ladder.").me() == 2
    assert speech("Ik help ondernemers vooruit, zie mijn website.").me() == 0


def test_thanks_are_personal_only_with_a_name() -> None:
    assert speech("Dank je wel Karin, voor de taart.").thanks_somebody()
    assert speech("Bedankt @karin voor de taart.").thanks_somebody()
    assert not speech("Dank aan al onze klanten.").thanks_somebody()


def test_signs_of_selling_are_counted_once_each() -> None:
    assert speech("Korting, korting en nog eens korting.").adverts() == 1
    assert speech("Bestel nu met 20% korting, op=op.").adverts() == 4
