"""A page that leaves the app has the window's own colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.review.charts.colours import NIGHT, PAPER
from coach.ui.theme import DARK, LIGHT, Tokens, contrast

if TYPE_CHECKING:
    from coach.review.charts.drawing import Look


@pytest.mark.parametrize(("look", "tokens"), [(PAPER, LIGHT), (NIGHT, DARK)])
def test_a_page_is_dressed_as_the_window(look: Look, tokens: Tokens) -> None:
    same = {
        "ground": "sheet", "ink": "ink", "muted": "muted", "line": "line", "shade": "tint", "talked": "talked",
        "sent": "sent", "other": "hint",
    }  # fmt: skip

    assert {role: getattr(look, role) for role in same} == {role: getattr(tokens, its) for role, its in same.items()}


@pytest.mark.parametrize("look", [PAPER, NIGHT])
def test_its_words_and_marks_can_be_told_from_the_ground(look: Look) -> None:
    ground = look.ground

    assert all(contrast(getattr(look, role), ground) >= 4.5 for role in ("ink", "muted"))
    assert all(contrast(getattr(look, role), ground) >= 3 for role in ("talked", "sent", "other"))
