"""The sentences of a review: true to the figures, in the grammar of both languages, kind first."""

from __future__ import annotations

import re
import string
import tomllib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.balance import MixBalance
from coach.domain.hours import Response
from coach.domain.review import Answers, Criticism, DayLine, Kept, Met, Review, RuleCount, StillOpen
from coach.review.wording import Wording, theirs
from coach.review.written import written
from coach.system.assets import assets
from coach.system.words import LANGUAGES
from tests.reviews import WEEK, figures, full, weeks

if TYPE_CHECKING:
    from coach.domain.review import Figures
    from coach.review.page import Page

TABLES = {code: tomllib.loads((assets() / "review" / f"{code}.toml").read_text(encoding="utf-8")) for code in LANGUAGES}
LINE = DayLine(day=WEEK, network="x", talked=1)


def said(page: Page, section: str = "") -> str:
    """All words of a page, or of one of its sections."""
    parts = [*page.lead, *page.footer] if not section else []
    for each in page.sections:
        if section in ("", each.id):
            parts += [*each.words, *each.items, *(word for pair in each.pairs for word in pair)]
    return " ".join(parts).replace("\u00a0", " ")


def page_of(its: Figures, language: str = "en", **answers: object) -> Page:
    return written(Review(figures=its, answers=Answers(**answers)), language)  # type: ignore[arg-type]


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_sentences_with_the_same_facts() -> None:
    dutch, english = TABLES["nl"], TABLES["en"]

    assert {section: set(its) for section, its in dutch.items()} == {name: set(its) for name, its in english.items()}
    for section, sentences in dutch.items():
        for name, text in sentences.items():
            assert facts(text) == facts(english[section][name]), f"{section}.{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_calm_and_whole(language: str) -> None:
    for section in ("lead", "good", "otherwise"):
        for text in TABLES[language][section].values():
            assert "!" not in text
            assert text.endswith((".", "?")), text


def test_what_went_well_comes_before_what_could_be_different() -> None:
    ids = [each.id for each in written(full(), "nl").sections]

    assert ids == [
        "good", "otherwise", "balance", "yours", "people", "criticism", "mix", "rule", "goals", "posts", "figures",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_of_the_week_is_told(language: str) -> None:
    told = said(written(full(), language))

    assert {"31", "17", "65", "33", "26", "24", "6", "9"} <= set(re.findall(r"\d+", told))
    assert ("7,5" if language == "nl" else "7.5") in told


@pytest.mark.parametrize(
    ("talked", "sent", "dutch", "english"),
    [
        (3, 1, "je praatte meer dan je stuurde", "you talked more than you sent"),
        (2, 2, "evenveel gepraat als gestuurd", "as much talked as sent"),
        (2, 3, "je hield het gesprek op gang", "you kept the conversation going"),
        (1, 9, "je stuurde meer dan je praatte", "you sent more than you talked"),
    ],
)
def test_the_heading_says_what_the_week_was(talked: int, sent: int, dutch: str, english: str) -> None:
    its = figures(weeks=weeks((0, 0), (1, 1), (talked, sent)), days=(LINE,))

    assert page_of(its, "nl").title == f"Week 47: {dutch}"
    assert page_of(its, "en").title == f"Week 47: {english}"


def test_a_quiet_week_has_words_of_its_own_and_no_reproach() -> None:
    page = page_of(figures(), "nl")

    assert page.title == "Week 47: een stille week"
    assert "Dat mag allebei" in said(page)
    assert [each.id for each in page.sections] == []


def test_a_quiet_week_still_says_who_waits() -> None:
    its = figures(waiting=(StillOpen(name="Ruud", network="x", since=WEEK),))

    assert "Ruud wacht nog op antwoord, sinds 16 november." in said(page_of(its, "nl"), "otherwise")


def test_a_holiday_counts_against_nobody() -> None:
    page = page_of(figures(paused=(WEEK,), weeks=weeks((0, 4), (0, 1)), days=(LINE,)), "en")

    assert page.title == "Week 47: a holiday"
    assert "aim" not in said(page, "otherwise")


def test_a_first_week_is_laid_beside_nothing() -> None:
    its = figures(since=WEEK, weeks=weeks((0, 0), (4, 1)), days=(LINE,), people=(Met(name="Karin", times=1, new=True),))

    page = page_of(its, "en")

    assert page.title == "Week 47: your first week here"
    assert "From next week on" in said(page)
    assert "weeks before" not in said(page)
    assert "first time" not in said(page, "good")  # everybody is new, which says nothing
    assert [len(each.charts) for each in page.sections if each.id == "balance"] == [1]


def test_nothing_ever_noted_says_how_to_begin() -> None:
    assert "Nothing has been noted yet" in said(page_of(figures(since=None)))


def test_a_week_that_is_not_over_says_so() -> None:
    assert "not over" in said(page_of(figures(today=WEEK + timedelta(days=2), days=(LINE,))))


def test_weeks_before_the_owner_came_and_holidays_are_not_compared_with() -> None:
    before = weeks((0, 0), (9, 9), (1, 3), (2, 1))
    its = figures(weeks=before, since=before[1].week, paused=(before[1].week,), days=(LINE,))

    assert "In the week before, it was 25 %." in said(page_of(its))


@pytest.mark.parametrize(
    ("count", "dutch", "english"),
    [
        (
            1,
            "Karin wacht nog op antwoord, sinds 16 november.",
            "Karin is still waiting for an answer, since 16 November.",
        ),
        (
            2,
            "Karin en Ruud wachten nog op antwoord, de eerste al sinds 16 november.",
            "Karin and Ruud are still waiting for an answer, the first of them since 16 November.",
        ),
    ],
)
def test_verbs_agree_with_how_many_wait(count: int, dutch: str, english: str) -> None:
    waiting = tuple(StillOpen(name=name, network="x", since=WEEK) for name in ("Karin", "Ruud")[:count])
    its = figures(waiting=waiting, days=(LINE,))

    assert dutch in said(page_of(its, "nl"), "otherwise")
    assert english in said(page_of(its, "en"), "otherwise")


def test_a_long_row_of_names_is_cut_and_those_without_are_counted() -> None:
    dutch, english = Wording("nl"), Wording("en")

    assert dutch.names("ABCDE") == "A, B, C, D en E"
    assert dutch.names("ABCDEF") == "A, B, C, D en 2 anderen"
    assert english.names(["A", "B", ""]) == "A, B and one other"
    assert english.names(["", ""]) == "2 people"
    assert dutch.names([""]) == "iemand"
    assert dutch.names(["", "", ""], "groups") == "3 groepen"


def test_how_many_more_would_have_done_is_enough_and_not_one_too_many() -> None:
    for talked, sent, more in ((0, 2, "one more"), (0, 4, "2 more"), (1, 9, "4 more")):
        its = figures(weeks=weeks((0, 0), (talked, sent)), days=(LINE,))
        assert f"With {more} conversation" in said(page_of(its), "otherwise")
        number = int(more.split()[0].replace("one", "1"))
        assert (talked + number) * 3 >= talked + number + sent
        assert (talked + number - 1) * 3 < talked + number - 1 + sent


def test_the_promise_of_the_week_before_is_taken_up() -> None:
    for kept, section, words in (
        (Kept.YES, "good", "You kept your promise: “Bel Ruud”."),
        (Kept.PARTLY, "otherwise", "Your promise came true in part: “Bel Ruud”. What helped?"),
        (Kept.NO, "otherwise", "Your promise did not come true: “Bel Ruud”. Can it be smaller?"),
    ):
        review = Review(figures=figures(days=(LINE,)), answers=Answers(kept=kept), promised="Bel Ruud")
        assert words in said(written(review, "en"), section)


def test_what_was_learnt_needs_posts_in_which_it_could_have_stood() -> None:
    before = (RuleCount(rule="shouting", count=3),)
    its = figures(days=(LINE,), rules_before=before, checked=2)

    assert "no longer turned up" in said(page_of(its), "good")
    assert "no longer turned up" not in said(page_of(replace(its, checked=0)), "good")
    assert "no longer turned up" not in said(page_of(replace(its, rules=before)), "good")


def test_the_rule_of_the_week_is_one_that_is_known() -> None:
    its = figures(days=(LINE,), rules=(RuleCount(rule="gone", count=9), RuleCount(rule="pr-talk", count=2)))

    assert "“Reclametaal” stond 2 keer in wat je plaatste" in said(page_of(its, "nl"), "rule")
    assert "Probeer: Noem één klus" in said(page_of(its, "nl"), "rule")


def test_answers_and_promotion_and_criticism_are_told_once_each() -> None:
    its = figures(
        days=(LINE,),
        mix=MixBalance(promotion=4, useful=1),
        response=Response(received=3, answered=0),
        criticism=(Criticism(day=WEEK, network="x"),),
    )

    told = said(page_of(its), "otherwise")

    assert "Criticism went without an answer once." in told
    assert "None of the 3 who wrote to you got an answer." in told
    assert "Of the 5 posts of which you said what they were for, 4 were promotion. You aim for 33 % at most." in told


def test_without_anything_to_praise_or_to_change_there_is_still_a_sentence() -> None:
    page = page_of(figures(days=(DayLine(day=WEEK, network="x", reactions=1),)))

    assert said(page, "good") == "You kept track of what you did, and are looking at it now. That is how it begins."
    assert said(page, "otherwise") == "I see nothing that has to change next week. Go on like this."


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_anonymous_page_has_no_name_and_no_text_and_says_so(language: str) -> None:
    name, text = "Zwaantje", "Vijfhonderdvijftig kruiwagens"

    told = said(written(full(name, text), language, anonymous=True))

    assert name not in told
    assert text not in told
    assert TABLES[language]["footer"]["anonymous"] in told
    assert "“”" not in told
    assert name in said(written(full(name, text), language))
    assert TABLES[language]["footer"]["anonymous"] not in said(written(full(name, text), language))


def test_what_others_wrote_stays_on_its_line_and_in_its_direction() -> None:
    assert theirs("  een\n\ntwee\u202e\x00 drie\u2066 ") == "een twee drie"
    assert theirs("een twee drie vier", 11) == "een twee…"
    assert Wording("nl").name("\u202eأحمد") == "\u200e\u2068أحمد\u2069"
    assert Wording("nl").name("Karin") == "Karin"


@pytest.mark.parametrize(
    ("minutes", "dutch", "english"),
    [(0.2, "één minuut", "one minute"), (59, "59 minuten", "59 minutes"), (60, "één uur", "one hour"),
     (47 * 60, "47 uur", "47 hours"), (72 * 60, "3 dagen", "3 days")],
)  # fmt: skip
def test_how_long_it_took_is_told_in_one_unit(minutes: float, dutch: str, english: str) -> None:
    took = timedelta(minutes=minutes)

    assert Wording("nl").span(took) == dutch
    assert Wording("en").span(took) == english


def test_a_period_says_once_what_both_days_share() -> None:
    words = Wording("en")

    assert words.period(WEEK, WEEK + timedelta(days=6)).replace("\u00a0", " ") == "16 to 22 November 2026"
    november = WEEK + timedelta(days=14)
    assert (
        words.period(november, november + timedelta(days=6)).replace("\u00a0", " ") == "30 November to 6 December 2026"
    )
    december = WEEK + timedelta(days=42)
    told = words.period(december, december + timedelta(days=6)).replace("\u00a0", " ")
    assert told == "28 December 2026 to 3 January 2027"
