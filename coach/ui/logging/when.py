"""When it was: just now, yesterday, or at a moment that is given."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QEvent, QSignalBlocker, QTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QWidget

from coach.system.clock import local
from coach.ui.theme import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOW, _YESTERDAY, _THEN = range(3)


class WhenField(QWidget):
    """A choice, and a moment beside it unless it was just now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was: QDateTime | None = None
        self.choice = QComboBox(self)
        self.moment = QDateTimeEdit(self)
        self.moment.setCalendarPopup(True)
        self.moment.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.choice, 1)
        row.addWidget(self.moment, 2)
        self.setFocusProxy(self.choice)
        self.retranslate()
        self.choice.currentIndexChanged.connect(self._on_chosen)

    def begin(self) -> None:
        """Just now."""
        self._was = None
        self.choice.setCurrentIndex(_NOW)
        self.choice.show()

    def show_moment(self, at: datetime) -> None:
        """When something was that is being changed."""
        here = local(at)
        self.choice.setCurrentIndex(_THEN)
        self.choice.hide()
        self._was = QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
        self.moment.setDateTime(self._was)

    def at(self) -> datetime | None:
        """By the owner's own clock; None for now, and where a moment that was shown is left alone."""
        given = self.moment.dateTime()
        if self.choice.currentIndex() == _NOW or given == self._was:
            return None
        day, clock = given.date(), given.time()
        return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - the owner's

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._name_choices((self.tr("Just now"), self.tr("Yesterday"), self.tr("Another time")))
        self.moment.setDisplayFormat(self.tr("ddd d MMM yyyy HH:mm"))
        for part in (self.choice, self.moment):
            part.setAccessibleName(self.tr("When"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_choices(self, words: Sequence[str]) -> None:
        chosen = max(self.choice.currentIndex(), _NOW)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItems(list(words))
            self.choice.setCurrentIndex(chosen)

    def _on_chosen(self, choice: int) -> None:
        """Yesterday at this time, or from now on back; either can be changed."""
        here = QDateTime.currentDateTime()
        self.moment.setVisible(choice != _NOW)
        self.moment.setDateTime(here.addDays(-1) if choice == _YESTERDAY else here)
