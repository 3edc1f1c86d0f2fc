"""A field for a day, and days in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QWidget

from coach.ui.theme import TIGHT

_FORM = "d MMM yyyy"  # the month in letters: 3/4 is another day in another country


class DayField(QDateEdit):
    """Shows a day, or that none was chosen where `unchosen` has words for that. `changed` comes with each change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat(_FORM)
        self.lineEdit().setTextMargins(TIGHT, 0, TIGHT, 0)  # the style sheet's do not reach it
        self.setLocale(QLocale())
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
            self.setLocale(QLocale())


def day_words(day: date) -> str:
    """A day as the interface's language writes it: 3 dec 2026."""
    return QLocale().toString(_qt(day), _FORM)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
