"""The model behind the rules: what it hears, where it points, and that it fits the rules that are weighed."""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.domain.draft import AccountKind, Kind
from coach.domain.finding import CheckRequest
from coach.lint.catalogue import RULES
from coach.lint.rule import Case
from coach.lint.sense import BAR, parts_of, sense, signs_of
from coach.networks.spec import network
from coach.text.reading import Reading
from tests.lint.asking import ask, seen
from tests.lint.score import load, score

JUDGE = Path(__file__).parent / "corpus" / "judge.jsonl"
SNEER = {
    "nl": "Ach Henk, wat leuk om weer eens van onze grootste fan te horen. Fijne dag verder in uw rechte huis.",
    "en": "Hi Dave. How lovely that you found the time. I'm sure nothing ever goes wrong in your perfect little world.",
}


def case_of(text: str, language: str = "nl", **other: object) -> Case:
    request = CheckRequest(text=text, network="facebook", language=language, **other)  # type: ignore[arg-type]
    return Case(request, Reading(text), language, None, network("facebook"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_model_knows_the_rules_that_are_weighed_and_no_others(language: str) -> None:
    assert sense(language).rules == tuple(rule.id for rule in RULES if rule.felt)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_rule_itself_found_speaks_for_it(language: str) -> None:
    """Rules that could not tip the scale are not asked; that holds only if finding something never speaks against."""
    case = case_of("Kom langs.", language)
    for rule in sense(language).rules:
        assert sense(language).score(case, rule, seen=True) > sense(language).score(case, rule, seen=False)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_sneer_without_an_angry_word_is_heard(language: str) -> None:
    report = ask(
        SNEER[language], "facebook", "criticism-reply", language, context="De kast staat scheef / It is crooked"
    )
    assert seen("emotional-reply", report)


def test_it_points_at_the_sentence_that_says_most() -> None:
    text = "Gisteren stond ik bij Ans in de tuin. Volg ons en deel dit bericht met iedereen! Het regende."
    start, end = sense("nl").strongest(Reading(text), "follower-chasing")
    assert text[start:end].startswith("Volg ons")


def test_a_text_without_words_is_not_weighed() -> None:
    assert not ask("", "facebook", "post", "nl").findings
    assert not seen("impersonal", ask("🎉", "facebook", "post", "nl"))


def test_a_service_desk_need_not_be_a_person() -> None:
    text = "Vanwege werkzaamheden is ons kantoor gesloten. Bestellingen worden na deze periode verwerkt."
    desk = ask(text, "facebook", "post", "nl", account_kind=AccountKind.SERVICE_DESK)
    assert not seen("impersonal", desk)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("2026", ["9"]),
        ("ik", ["ik"]),
        ("mooi", ["mooi", "~^mo", "~moo", "~ooi", "~oi$", "~^moo", "~mooi", "~ooi$", "~^mooi", "~mooi$"]),
    ],
)
def test_a_word_is_cut_into_pieces(word: str, parts: list[str]) -> None:
    assert parts_of(word) == parts


def test_the_signs_tell_of_form_and_of_what_is_answered() -> None:
    case = case_of(
        "Kapot? Dat riem @karin! https://example.nl € 5", kind=Kind.REPLY, context="De riem is kapot gegaan vandaag"
    )
    signs = dict(signs_of(case))
    assert signs["kind-reply"] == signs["links"] == signs["mentions"] == signs["prices"] == 1
    assert signs["asks"] == signs["shouts"] == 1 / 3
    assert signs["echoes"] == 2 / 4  # "riem" and "kapot" of "riem", "kapot", "gegaan" and "vandaag"
    assert signs["quotes"] == signs["desk"] == 0


def test_the_bar_lets_more_pass_than_it_stops() -> None:
    assert BAR > 0


def test_drafts_that_nothing_was_written_on_are_judged_well() -> None:
    """The figures are printed by tests.lint.score; far below them something broke."""
    scores, flagged, clean = score(load(JUDGE))
    hits = sum(its.hits for its in scores.values())
    wrong = sum(len(its.missed) + len(its.false) for its in scores.values())
    assert 2 * hits / (2 * hits + wrong) > 0.87
    assert len(flagged) / clean < 0.07
