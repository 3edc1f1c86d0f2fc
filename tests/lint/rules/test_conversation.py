"""The balance rule says how long the row is, and who waits for an answer."""

from __future__ import annotations

from coach.domain.finding import Finding, HistoryFacts, Level
from coach.lint.guidance import explain
from tests.lint.asking import ask, seen


def unbalanced(*waiting: str, row: int = 5, broadcast: int = 9, conversation: int = 1) -> Finding:
    history = HistoryFacts(broadcast=broadcast, conversation=conversation, target=1 / 3, row=row, waiting=waiting)
    return seen("unbalanced", ask("De oven is weer heel.", history=history))[0]


def test_a_long_row_is_a_warning_and_a_low_share_a_hint() -> None:
    assert unbalanced(row=4).level is Level.WARNING
    assert unbalanced(row=1).level is Level.HINT


def test_the_length_of_the_row_is_said() -> None:
    assert "5 posts in a row" in explain(unbalanced(), "en").message


def test_the_share_and_the_target_are_said_in_whole_per_cents() -> None:
    message = explain(unbalanced(row=1, broadcast=9, conversation=2), "en").message
    assert "18 %" in message
    assert "33 %" in message


def test_the_first_three_who_wait_are_named() -> None:
    assert unbalanced("Karin", "Ruud").facts["names"] == "Karin, Ruud"
    assert unbalanced("Karin", "Ruud", "Samira", "Tom").facts["names"] == "Karin, Ruud, Samira …"


def test_nobody_is_spoken_of_where_nobody_waits() -> None:
    assert "antwoord" not in explain(unbalanced(), "nl").message


def test_a_sales_question_is_pointed_at() -> None:
    text = "Nieuwe stoelen binnen. Toe aan een andere bank? Ze staan in de showroom."
    finding = seen("no-conversation", ask(text))[0]
    assert text[finding.start : finding.end] == "Toe aan een andere bank?"
