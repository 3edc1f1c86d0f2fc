"""The balance rule says how long the row is, and the one beside it who waits for an answer."""

from __future__ import annotations

from datetime import date

import pytest

from coach.domain.finding import Earlier, Finding, HistoryFacts, Level
from coach.lint.guidance import explain
from coach.text.alike import marks
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
    assert waiting_now("Karin", "Ruud").facts["names"] == "Karin, Ruud"
    assert waiting_now("Karin", "Ruud", "Samira", "Tom").facts["names"] == "Karin, Ruud, Samira …"


@pytest.mark.parametrize("row", [1, 5])
def test_who_waits_is_named_once_among_all_findings(row: int) -> None:
    history = HistoryFacts(broadcast=9, conversation=1, target=1 / 3, row=row, waiting=("Karin",), overdue=("Karin",))
    report = ask("De oven is weer heel.", history=history)
    assert seen("unbalanced", report)
    told = [explain(finding, language).message for language in ("nl", "en") for finding in report.findings]
    assert sum("Karin" in message for message in told) == 2  # once in each language


def test_a_sales_question_is_pointed_at() -> None:
    text = "Nieuwe stoelen binnen. Toe aan een andere bank? Ze staan in de showroom."
    finding = seen("no-conversation", ask(text))[0]
    assert text[finding.start : finding.end] == "Toe aan een andere bank?"


def waiting_now(*names: str, overdue: tuple[str, ...] = ()) -> Finding:
    history = HistoryFacts(broadcast=0, conversation=0, target=1 / 3, row=0, waiting=names, overdue=overdue)
    return seen("people-waiting", ask("De oven is weer heel.", history=history))[0]


def test_who_waits_is_named_and_who_waits_too_long_is_a_warning() -> None:
    assert waiting_now("Karin", "Ruud").level is Level.HINT
    assert "Karin, Ruud." in explain(waiting_now("Karin", "Ruud"), "nl").message
    too_long = waiting_now("Karin", "Ruud", overdue=("Ruud",))
    assert too_long.level is Level.WARNING
    assert "Karin" not in explain(too_long, "en").message


def test_the_day_of_the_post_that_is_most_like_the_draft_is_told() -> None:
    text = "Vanmorgen stond er een rij tot buiten voor het brood van spelt."
    near, same = Earlier(date(2026, 11, 20), marks(text + " Jammer!")), Earlier(date(2026, 11, 2), marks(text))
    history = HistoryFacts(broadcast=0, conversation=0, target=1 / 3, row=0, earlier=(near, same))
    (finding,) = seen("duplicate-post", ask(text, history=history))

    assert (finding.message, finding.level) == ("same", Level.WARNING)
    assert "2026-11-02" in explain(finding, "nl").message
