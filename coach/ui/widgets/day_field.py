"""A day, typed or chosen from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
_ARROWS = {"qt_calendar_prevmonth": "‹", "qt_calendar_nextmonth": "›"}


class DayField(QDateEdit):
    """Begins with today, and writes days as the interface's language does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in _WEEKEND:  # Qt's red says nothing here, and cannot be read on a dark ground
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        for button in calendar.findChildren(QToolButton):
            if button.objectName() in _ARROWS:  # Qt's arrows are black on every ground
                button.setIcon(QIcon())
                button.setText(_ARROWS[button.objectName()])
        self._speak()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other names of months."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.setLocale(QLocale())
        self.setDisplayFormat("d MMM yyyy")
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)  # all weeks in this app begin so
