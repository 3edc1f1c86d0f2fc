"""A chart in the window: drawn for its width and colours, told in words, and readable as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from coach.review.charts.weeks import WeekBar, WeeksWords, weeks_chart
from coach.ui.theme import DARK, LIGHT, Tokens
from coach.ui.widgets.chart import Chart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.review.charts.drawing import Look

WEEKS = (
    WeekBar(label="16 nov", talked=3, sent=1, told="16 nov: 3 en 1"),
    WeekBar(label="23 nov", talked=1, sent=4, told="23 nov: 1 en 4"),
)
WORDS = WeeksWords(title="Weken", desc="Twee weken", talked="gepraat", sent="gestuurd", paused="vakantie")


def draw(look: Look, width: float) -> str:
    return weeks_chart(WEEKS, WORDS, look, width=width)


@pytest.fixture
def chart(qtbot: QtBot) -> Chart:
    chart = Chart(LIGHT)
    qtbot.addWidget(chart)
    chart.show_chart(draw, ("Week", "Gepraat"), (("16 nov", "3"), ("23 nov", "1")))
    chart.resize(400, 240)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def has(chart: Chart, colour: str) -> bool:
    image, wanted = chart.grab().toImage(), QColor(colour)
    return any(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(0, image.height(), 3))


@pytest.mark.parametrize(("before", "after"), [(LIGHT, DARK), (DARK, LIGHT)])
def test_it_is_drawn_anew_in_the_colours_of_another_theme(chart: Chart, before: Tokens, after: Tokens) -> None:
    chart.set_tokens(before)
    assert has(chart, before.talked)
    chart.set_tokens(after)
    assert has(chart, after.talked)
    assert not has(chart, before.talked)


def test_its_letters_keep_their_size_at_every_width(qtbot: QtBot, chart: Chart) -> None:
    looks: list[tuple[float, float]] = []

    def note(look: Look, width: float) -> str:
        looks.append((look.size, width))
        return draw(look, width)

    chart.show_chart(note, ("Week",), (("16 nov",),))
    chart.resize(700, 240)
    qtbot.waitUntil(lambda: looks[-1][1] == 700)
    assert {size for size, _ in looks} == {looks[0][0]}


def test_it_is_told_to_who_cannot_see_it(chart: Chart) -> None:
    assert chart.picture.accessibleName() == "Weken"
    assert chart.picture.accessibleDescription() == "Twee weken"


def test_the_same_figures_can_be_read_as_a_table(chart: Chart) -> None:
    chart.show_table(True)
    assert chart.table.isVisible()
    assert not chart.picture.isVisible()
    model = chart.table.model()
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(2)]
    assert cells == [["16 nov", "3"], ["23 nov", "1"]]


def test_what_is_pointed_at_tells_its_figures(qtbot: QtBot, chart: Chart) -> None:
    for x, words in ((100, "16 nov: 3 en 1"), (300, "23 nov: 1 en 4")):
        point_at(chart, x)
        assert QToolTip.text() == words
    point_at(chart, 2)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def point_at(chart: Chart, x: int) -> None:
    at = QPoint(x, 80)
    QApplication.sendEvent(chart.picture, QHelpEvent(QEvent.Type.ToolTip, at, chart.picture.mapToGlobal(at)))
