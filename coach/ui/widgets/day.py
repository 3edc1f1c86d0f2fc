"""A field for a day, and days in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QDateEdit, QToolButton, QWidget

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
_ARROWS = {"qt_calendar_prevmonth": "‹", "qt_calendar_nextmonth": "›"}
_FORM = "d MMM yyyy"  # the month in letters: 3/4 is another day in another country


class DayField(QDateEdit):
    """A day, typed or chosen from a calendar; today until another is shown. `changed` comes with each change.

    With a special value text it can also show that none was chosen.
    """

    changed = Signal()

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
        self.dateChanged.connect(lambda _: self.changed.emit())

    def bound(self, *, first: date | None = None, last: date | None = None) -> None:
        """Take no day before `first` or after `last`."""
        if first is not None:
            self.setMinimumDate(_qt(first))
        if last is not None:
            self.setMaximumDate(_qt(last))

    def day(self) -> date | None:
        """The day that is chosen."""
        chosen = self.date()
        if self.specialValueText() and chosen == self.minimumDate():
            return None
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date | None) -> None:
        """Show a day; None for none, which is the first that the field takes."""
        self.setDate(self.minimumDate() if day is None else _qt(day))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's own
        """The Tab key leaves the field; Qt's own goes by day, month and year, which the arrow keys do too."""
        return QAbstractSpinBox.focusNextPrevChild(self, forward)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other names of months."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.setLocale(QLocale())
        self.setDisplayFormat(_FORM)
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)  # all weeks in this app begin so


def day_words(day: date) -> str:
    """A day as the interface's language writes it: 3 dec 2026."""
    return QLocale().toString(_qt(day), _FORM)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
