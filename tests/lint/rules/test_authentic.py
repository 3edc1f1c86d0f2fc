"""What the case files cannot show of pr-talk and hard-sell: where words stand, what is fixed, who is answered."""

from __future__ import annotations

import pytest

from tests.lint.asking import ask, fixed, seen


def test_a_weak_word_alone_is_let_pass() -> None:
    assert not seen("pr-talk", ask("Elke hond is uniek.", language="nl"))


def test_the_same_weak_word_twice_is_no_company() -> None:
    assert not seen("pr-talk", ask("Elke hond is uniek. Elke kat is ook uniek.", language="nl"))


def test_two_weak_words_near_each_other_are_both_seen() -> None:
    found = seen("pr-talk", ask("Unieke gerechten, bereid met passie.", language="nl"))
    assert [finding.facts["words"] for finding in found] == ["Unieke", "passie"]


def test_two_weak_words_far_apart_are_let_pass() -> None:
    between = "Daarna ben ik brood gaan halen. " * 8
    assert not seen("pr-talk", ask(f"Elke hond is uniek. {between}Mijn passie is vissen.", language="nl"))


@pytest.mark.parametrize(
    "text",
    [
        "Kijk even op https://www.example.nl/toonaangevend/ontzorgen",
        "Dank je, @marktleider",
        "Weer een dag in de werkplaats #ontzorgen #toonaangevend",
        "Op de bus staat 'toonaangevend'.",
        "Op de bus staat “toonaangevend”.",
    ],
)
def test_links_mentions_tags_and_quotations_are_not_the_writers_words(text: str) -> None:
    assert not seen("pr-talk", ask(text, language="nl"))


def test_a_fix_keeps_the_capital() -> None:
    text = "Toonaangevende bakkers staan vroeg op."
    (finding,) = seen("pr-talk", ask(text, language="nl"))
    assert fixed(text, finding) == "Bekende bakkers staan vroeg op."


def test_the_article_before_a_fix_still_fits() -> None:
    text = "We bought a cutting-edge oven."
    (finding,) = seen("pr-talk", ask(text, language="en"))
    assert fixed(text, finding) == "We bought a new oven."


OFFER = "Wij doen ook daken, deze maand met 10% korting. Bel ons."


def test_an_offer_is_let_pass_where_somebody_asked_for_it() -> None:
    report = ask(OFFER, "facebook", "reply", "nl", bare=True, context="Wie kent een goede dakdekker?")
    assert not seen("hard-sell", report)


def test_the_same_offer_intrudes_where_nobody_asked() -> None:
    found = seen(
        "hard-sell",
        ask(OFFER, "facebook", "reply", "nl", bare=True, context="Onze schutting ligt plat, en het konijn is weg."),
    )
    assert {finding.message for finding in found} == {"intruding"}


def test_in_a_post_the_same_offer_is_an_advert() -> None:
    assert {finding.message for finding in seen("hard-sell", ask(OFFER, "facebook", "post", "nl"))} == {"advert"}


@pytest.mark.parametrize(
    "text", ["Ik bestel hier elke week.", "Bestel jij weleens brood?", "Een discount is geen bakker."]
)
def test_a_verb_that_commands_nobody_sells_nothing(text: str) -> None:
    assert not seen("hard-sell", ask(text, language="nl"))


@pytest.mark.parametrize("word", ["uniek ", "passie kwaliteit ", "wij zijn de beste "])
def test_a_very_long_text_is_judged_whole(word: str) -> None:
    report = ask(word * 20_000, language="nl")
    assert not [it for it in report.not_run if it.rule == "pr-talk"]
