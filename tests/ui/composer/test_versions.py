"""Comparing a version with the text of now."""

from __future__ import annotations

from coach.ui.composer.versions import compared
from coach.ui.theme import LIGHT


def test_what_differs_is_marked_and_what_is_the_same_is_not() -> None:
    page = compared("de rode fiets", "de blauwe fiets", LIGHT)

    assert ">rode</u>" in page
    assert ">blauwe</s>" in page
    assert ">de " in page


def test_markup_in_a_draft_is_shown_as_text() -> None:
    page = compared("<script>alert(1)</script>", "<b>", LIGHT)

    assert "<script>" not in page
    assert "&lt;" in page


def test_a_very_long_text_is_shown_without_comparing() -> None:
    """Comparing a megabyte word by word would keep the window waiting."""
    page = compared("woord " * 200_000, "ander " * 200_000, LIGHT)

    assert "<u" not in page
