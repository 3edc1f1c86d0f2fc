"""What the case files cannot show of legal-threat: the kind of draft decides what a veiled word means."""

from __future__ import annotations

import pytest

from coach.domain.finding import Level
from tests.lint.asking import ask, seen

VEILED = "Oplichter is een duur woord."
OURS = "Ik heb mijn advocaat gesproken."


@pytest.mark.parametrize("text", [VEILED, OURS])
def test_in_an_answer_to_criticism_a_hint_is_a_threat(text: str) -> None:
    assert seen("legal-threat", ask(text, "facebook", "criticism-reply", "nl"))


@pytest.mark.parametrize("text", [VEILED, OURS])
def test_in_a_post_the_same_words_tell_a_story(text: str) -> None:
    assert not seen("legal-threat", ask(text, "facebook", "post", "nl"))


def test_in_a_post_they_threaten_beside_a_word_about_the_critic() -> None:
    text = "Aan wie leugens over ons rondstuurt: ik heb mijn advocaat gesproken."
    assert seen("legal-threat", ask(text, "facebook", "post", "nl"))


def test_veiled_and_open_threats_are_told_apart() -> None:
    found = seen("legal-threat", ask(f"{VEILED} Wij zien u voor de rechter.", "facebook", "criticism-reply", "nl"))
    assert [finding.message for finding in found] == ["veiled", "threat"]


def test_a_threat_is_a_warning_for_it_can_be_posted() -> None:
    (finding,) = seen("legal-threat", ask("See you in court.", "x", "reply", "en"))
    assert finding.level is Level.WARNING


def test_what_the_other_side_may_do_is_let_pass_only_in_its_own_sentence() -> None:
    text = "Laat uw rechtsbijstand gerust meekijken. Wij ondernemen juridische stappen."
    (finding,) = seen("legal-threat", ask(text, "facebook", "criticism-reply", "nl"))
    assert finding.facts["words"] == "juridische stappen"
