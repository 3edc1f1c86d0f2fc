"""A day is written in the interface's language, and its calendar can be read in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from coach.ui.widgets.day import DayField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DUTCH, ENGLISH = QLocale(QLocale.Language.Dutch), QLocale(QLocale.Language.English)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DayField]:
    before = QLocale()
    QLocale.setDefault(DUTCH)
    field = DayField()
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 3, 7))
    yield field
    QLocale.setDefault(before)


def test_it_follows_the_interfaces_language(field: DayField) -> None:
    assert field.text() == "7 mrt 2026"
    QLocale.setDefault(ENGLISH)
    QApplication.sendEvent(field, QEvent(QEvent.Type.LanguageChange))
    assert field.text() == "7 Mar 2026"
    assert field.calendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Monday


def test_its_calendar_takes_its_colours_from_the_theme(field: DayField) -> None:
    calendar = field.calendarWidget()
    for day in Qt.DayOfWeek:
        assert calendar.weekdayTextFormat(day).foreground() == QTextCharFormat().foreground()
    arrows = [button for button in calendar.findChildren(QToolButton) if button.text() in ("‹", "›")]
    assert len(arrows) == 2
    assert all(button.icon().isNull() for button in arrows)


def test_a_day_is_chosen_with_the_keys(field: DayField, qtbot: QtBot) -> None:
    field.show()
    qtbot.waitExposed(field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == QDate(2026, 3, 8)
