"""A text is read once; every view on it keeps its places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.text.reading import Reading


def pieces(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end].rstrip() for start, end in spans]


@given(st.text(alphabet=st.characters(codec=None)))
def test_the_folded_and_own_texts_are_as_long_as_the_text(text: str) -> None:
    reading = Reading(text)
    assert len(reading.folded) == len(reading.own) == len(text)


def test_folding_straightens_quotation_marks_and_apostrophes() -> None:
    assert Reading("zo`n dag").folded == "zo'n dag"
    assert Reading("‘Zo’n “Dag”, İk").folded == "'zo'n \"dag\", ik"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Kijk op https://example.com nu", "kijk op                     nu"),
        ("Dag @jan en #piet", "dag      en      "),
        ("Zij zei “nee hoor” en ging", "zij zei            en ging"),
        ("een 'beetje klem' hoor", "een               hoor"),
    ],
)
def test_what_is_not_the_owners_own_is_blanked_out(text: str, own: str) -> None:
    assert Reading(text).own == own


@pytest.mark.parametrize(
    "text",
    [
        "'s Avonds en 's morgens zo'n foto's van 't huis",
        "I'm sure that's the customers' view, isn't it",
        'een plank van 12" lang',
        "'t Was een hele klus. 't Is nu klaar",
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert Reading(text).quotes == ()


def test_a_quotation_with_an_apostrophe_inside_is_one() -> None:
    text = "He said 'that's what it's for' and left"
    assert pieces(text, Reading(text).quotes) == ["'that's what it's for'"]


def test_words_are_split_at_everything_that_is_no_letter_or_digit() -> None:
    assert Reading("Café 24/7, zo'n één_2\nkeer!").words == ["café", "24", "7", "zo", "n", "één_2", "keer"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Een. Twee! Drie?", ["Een.", "Twee!", "Drie?"]),
        ("Dat kost 3.50 euro bij a.example. Echt.", ["Dat kost 3.50 euro bij a.example.", "Echt."]),
        ("Kom bijv. morgen. Of niet", ["Kom bijv. morgen.", "Of niet"]),
        ("Kom bijv. \nMorgen", ["Kom bijv.", "Morgen"]),
        ("Zij zei 'kom bijv. morgen' en ging", ["Zij zei 'kom bijv. morgen' en ging"]),
        ("Eerste regel\nTweede regel", ["Eerste regel", "Tweede regel"]),
        ("'Echt waar?' zei hij… Ja", ["'Echt waar?'", "zei hij…", "Ja"]),
        ("Wat?!! Ja", ["Wat?!!", "Ja"]),
        ("", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert pieces(text, Reading(text).sentences) == sentences


def test_the_sentence_around_a_place() -> None:
    reading = Reading("Een. Twee drie.")
    assert reading.sentence_at(7) == (5, 15)
    assert reading.sentence_at(4) == (4, 4)


def test_paragraphs_are_parted_by_empty_lines() -> None:
    text = "een\ntwee\n\n drie \n \r\n\nvier\n"
    assert pieces(text, Reading(text).paragraphs) == ["een\ntwee", "drie", "vier"]


def test_a_text_that_only_quotes_is_read_in_the_language_of_the_quotation() -> None:
    assert Reading("'What would you have done with all of these?'").language() == "en"


def test_a_requested_language_wins() -> None:
    assert Reading("This is what we have been waiting for").language("nl") == "nl"


def test_the_default_language_holds_where_the_text_does_not_tell() -> None:
    assert Reading("OK").language(default="en") == "en"
