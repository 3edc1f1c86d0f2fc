"""The counter in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.finding import Length
from coach.ui.composer.counter import Counter
from coach.ui.theme import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("value", "colour"), [(223, LIGHT.muted), (224, LIGHT.warning), (280, LIGHT.warning), (281, LIGHT.error)]
)
def test_colour_says_how_near_the_limit_is(qtbot: QtBot, value: int, colour: str) -> None:
    """Plain up to 80 per cent, amber up to the limit, red above."""
    counter = Counter(LIGHT)
    qtbot.addWidget(counter)

    counter.show_length(Length(value, 280, "weighted"))

    assert colour in counter.styleSheet()


def test_an_estimate_says_so_and_every_count_names_its_unit(qtbot: QtBot) -> None:
    counter = Counter(LIGHT)
    qtbot.addWidget(counter)

    counter.show_length(Length(5, 300, "graphemes", also=(Length(9, 3000, "utf8-bytes"),)))
    assert "bytes" in counter.text()
    counter.show_length(Length(5, 3000, "utf16-units", estimate=True))
    assert counter.text().startswith("± ")
    assert "estimate" in counter.toolTip()


@pytest.mark.parametrize(("composer", "colour"), [(290, LIGHT.warning), (301, LIGHT.error)])
def test_two_counts_are_both_shown_and_that_of_the_page_decides(qtbot: QtBot, composer: int, colour: str) -> None:
    counter = Counter(LIGHT)
    qtbot.addWidget(counter)
    page = Length(composer, 300, "graphemes", counter="composer")

    counter.show_length(Length(330, 300, "graphemes", also=(page,), counter="record"))

    assert "330" in counter.text()
    assert f"{composer} / 300 on bsky.app" in counter.text()
    assert "stored" in counter.toolTip()
    assert colour in counter.styleSheet()


def test_a_network_without_a_limit_shows_no_limit(qtbot: QtBot) -> None:
    counter = Counter(LIGHT)
    qtbot.addWidget(counter)

    counter.show_length(None)

    assert counter.text() == ""
