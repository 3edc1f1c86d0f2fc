"""A post's words on the screen: their lines, and what they are coloured with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.ui.preview.avatar import initials
from coach.ui.preview.words import Words, rendered_lines
from coach.ui.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

STORY = "Vanochtend stond ik bij mevrouw De Wit in de kelder, tot mijn enkels in het water. 👩‍💻 "


def test_lines_begin_where_the_layout_breaks_them(qapp: QApplication) -> None:
    """Also behind an emoji, which Qt counts as several."""
    text = STORY * 3
    lines = rendered_lines(text, qapp.font(), 300)

    assert lines[0] == 0
    assert len(lines) > 4
    assert all(text[start - 1] in " \n" for start in lines[1:])


def test_a_wider_screen_has_fewer_lines(qapp: QApplication) -> None:
    assert len(rendered_lines(STORY * 3, qapp.font(), 600)) < len(rendered_lines(STORY * 3, qapp.font(), 300))


def test_blank_lines_are_lines(qapp: QApplication) -> None:
    assert rendered_lines("een\n\ndrie", qapp.font(), 300) == [0, 4, 5]
    assert rendered_lines("", qapp.font(), 300) == [0]


def test_a_word_that_is_wider_than_the_post_is_broken(qapp: QApplication) -> None:
    assert len(rendered_lines("a" * 500, qapp.font(), 300)) > 5


def fragments(words: Words) -> list[tuple[str, str, bool]]:
    """The stretches of text that look alike: what they say, in what colour, and whether a tint lies behind."""
    found = []
    pieces = words._document.begin().begin()
    while not pieces.atEnd():
        how = pieces.fragment().charFormat()
        found.append(
            (pieces.fragment().text(), how.foreground().color().name(), how.background().color().alpha() < 255)
        )
        pieces += 1
    return found


def test_links_have_a_colour_and_what_does_not_fit_a_tint(qtbot: QtBot, qapp: QApplication) -> None:
    """At the right words also behind an emoji, which Qt counts as several."""
    words = Words("👩‍💻 zie a.nl nu", qapp.font())
    qtbot.addWidget(words)

    words.colour(LIGHT.ink, [(8, 12, LIGHT.hint)], (10, LIGHT.error))

    assert fragments(words) == [
        ("👩‍💻 zie ", LIGHT.ink, False),
        ("a.", LIGHT.hint, False),
        ("nl", LIGHT.hint, True),
        (" nu", LIGHT.ink, True),
    ]


@pytest.mark.parametrize("text", ["<b>vet</b> &amp; <img src='x'>", "a\0b", "\ud83d", "שלום \u202eabc"])
def test_any_text_is_shown_as_it_is_written(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    words = Words(text, qapp.font())
    qtbot.addWidget(words)
    words.colour(LIGHT.ink, [(0, len(text), LIGHT.hint)])

    assert words.heightForWidth(300) > 0
    assert "vet" not in text or words._document.toPlainText() == text


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Sanne Bakker", "SB"),
        ("Jan van der Berg", "JB"),
        ("@bakker@server.example", "B"),
        ("bakker.bsky.social", "B"),
        ("Bakker & Zn", "BZ"),
        ("", ""),
        ("!!", ""),
        ("émile", "É"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters
