"""Colours that can be read by everybody."""

from __future__ import annotations

import pytest

from coach.ui.theme import CONTRAST, DARK, LIGHT, Tokens, contrast

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
GROUNDS = ("desk", "sheet", "card")
TEXT = ("ink", "muted", "error", "warning", "hint", "accent")
MARKS = ("edge", "talked", "sent")


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", TEXT)
def test_text_reaches_four_and_a_half(theme: Tokens, ground: str, role: str) -> None:
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", MARKS)
def test_marks_reach_three(theme: Tokens, ground: str, role: str) -> None:
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_on_what_is_chosen_can_be_read(theme: Tokens) -> None:
    """Selected rows, fix buttons and the main button keep their words legible."""
    assert contrast(theme.ink, theme.tint) >= 4.5
    assert contrast(theme.muted, theme.tint) >= 4.5
    assert contrast(theme.error, theme.tint) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
