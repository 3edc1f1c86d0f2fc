"""Fields for figures and days show what they hold, in the interface's language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from coach.system.assets import assets
from coach.ui import theme
from coach.ui.widgets.breakable import breakable
from coach.ui.widgets.day import DayField
from coach.ui.widgets.number import NumberField, figure
from coach.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The window's own style sheet, under which Qt gives a field without buttons no room for its text."""
    theme.dress(qapp, theme.LIGHT, arrow=str(assets() / "icons" / "chevron-down.svg"), tick="")
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def dutch() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("kind", [NumberField, DayField])
def test_a_field_has_room_for_what_it_holds(kind: type[NumberField | DayField], qtbot: QtBot) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.show()
    text = field.lineEdit()
    assert text.width() > text.fontMetrics().horizontalAdvance(text.text())


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(("value", "said"), [(3, "3"), (-2, "-2"), (2.5, "2,5"), (2.25, "2,25"), (12000, "12.000")])
def test_a_figure_has_no_more_digits_than_it_needs(value: float, said: str) -> None:
    assert figure(value) == said


def test_a_day_may_be_left_open(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.setSpecialValueText("not chosen")
    field.bound(first=date(2026, 11, 23))
    field.show_day(None)
    assert (field.day(), field.text()) == (None, "not chosen")
    with qtbot.waitSignal(field.changed):
        field.show_day(date(2026, 12, 5))
    assert field.day() == date(2026, 12, 5)


def test_one_tab_leaves_a_day(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    day, after = DayField(), QLineEdit()
    column.addWidget(day)
    column.addWidget(after)
    room.show()
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_Tab)
    assert room.focusWidget() is after


def test_the_arrow_keys_go_along_a_row_and_stop_at_its_ends(qtbot: QtBot) -> None:
    row = Segments(3)
    qtbot.addWidget(row)
    row.name(["a", "b", "c"])
    row.show()
    told: list[int] = []
    row.chosen.connect(told.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(row._group.buttons()[row.place], key)
    assert told == [1, 2, 1]


def test_an_endless_word_may_be_broken_and_others_stay_as_they_are() -> None:
    assert breakable("Good morning, Karin") == "Good morning, Karin"
    broken = breakable("x" * 50)
    assert broken.replace("\u200b", "") == "x" * 50
    assert max(map(len, broken.split("\u200b"))) <= 24
