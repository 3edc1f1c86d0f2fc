"""What the case files cannot show of answers: what was asked, and the kind of draft, decide what words mean."""

from __future__ import annotations

import pytest

from coach.domain.draft import AccountKind
from coach.domain.finding import Earlier, HistoryFacts, Level
from coach.lint.guidance import explain
from coach.text.alike import marks
from tests.lint.asking import SOME_DAY, ask, seen

ASKED = "Passen de blauwe mokken in de vaatwasser?"


def rules(text: str, kind: str = "criticism-reply", language: str = "nl", **other: object) -> set[str]:
    return {
        it.rule
        for it in ask(text, "facebook", kind, language, bare=True, **other).findings
        if it.level is not Level.HINT
    }


def test_a_friendly_line_answers_a_compliment_and_not_a_question() -> None:
    text = "Dankjewel voor je leuke reactie!"
    assert "canned-reply" in rules(text, "reply", context=ASKED)
    assert "canned-reply" not in rules(text, "reply", context="Wat een mooie mokken")


def test_a_stock_sentence_is_no_stock_answer_beside_one_on_the_matter() -> None:
    stock = "Bedankt voor je vraag! Meer info vind je op onze website."
    assert "canned-reply" in rules(stock, "reply", context=ASKED)
    assert "canned-reply" not in rules(f"De mokken kunnen erin. {stock}", "reply", context=ASKED)


def test_a_service_desk_may_answer_without_a_name_but_not_with_stock() -> None:
    text = "Bedankt voor uw feedback. Wij streven altijd naar de hoogste kwaliteit."
    assert rules(text) >= {"canned-reply", "impersonal"}
    assert rules(text, account_kind=AccountKind.SERVICE_DESK).isdisjoint({"impersonal"})


def test_an_answer_that_does_nothing_for_the_critic_is_seen_even_if_no_list_knows_its_words() -> None:
    (finding,) = ask(
        "De kleur was op die dag zoals op het staal.", "facebook", "criticism-reply", "nl", bare=True
    ).findings
    assert (finding.rule, finding.message, finding.start) == ("defensive-reply", "passed-by", None)


@pytest.mark.parametrize("good", ["Sorry, mijn fout.", "Ik snap dat het tegenvalt.", "Kom gerust langs, dan kijk ik."])
def test_one_that_owns_understands_or_offers_is_let_pass(good: str) -> None:
    assert rules(f"De kleur was op die dag zoals op het staal. {good}") == set()


def test_warding_off_twice_needs_more_good_than_once() -> None:
    once = "Alle andere klanten zijn tevreden. Kom gerust langs, dan kijk ik mee."
    twice = f"Had u maar eerst gebeld. {once}"
    assert "defensive-reply" not in rules(once)
    assert "defensive-reply" in rules(twice)


def test_in_a_post_anger_needs_somebody_who_criticised() -> None:
    angry = "Ik ben het spuugzat."
    assert "emotional-reply" not in rules(f"{angry} Al vier dagen regen.", "post")
    assert "emotional-reply" in rules(f"{angry} Weer zo'n recensie over niets.", "post")


def test_praise_in_an_answer_to_praise_is_no_sarcasm() -> None:
    text = "Wat knap dat je dat zag, je bent een echte kenner!"
    assert not seen("emotional-reply", ask(text, "facebook", "reply", "nl", bare=True, context="Is dat eiken?"))
    assert seen(
        "emotional-reply", ask(text, "facebook", "criticism-reply", "nl", bare=True, context="Dit is geen eiken.")
    )


def test_others_data_may_be_taken_out_while_the_criticism_stays() -> None:
    assert not seen(
        "censoring", ask("Ik heb het nummer uit je bericht verwijderd.", "facebook", "criticism-reply", "nl", bare=True)
    )
    assert seen("censoring", ask("Ik heb je bericht verwijderd.", "facebook", "criticism-reply", "nl", bare=True))


def test_an_answer_that_several_got_is_told_with_how_many_and_word_for_word_weighs_more() -> None:
    text = "Ik kom vrijdag om vier uur langs met een nieuwe ketting en een bel."
    near = text.replace("een bel", "een zadel")
    for earlier, level in (((near, near), Level.HINT), ((near, text, text), Level.WARNING)):
        answered = tuple(Earlier(SOME_DAY, marks(each)) for each in earlier)
        history = HistoryFacts(broadcast=0, conversation=0, target=0, row=0, answered=answered)
        (finding,) = seen("canned-reply", ask(text, kind="reply", history=history))
        assert (finding.message, finding.level) == ("repeated", level)
        assert f" {len(earlier)} keer" in explain(finding, "nl").message
