"""When the owner works, and how soon they mean to answer."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from coach.domain.hours import WorkingHours
from coach.review.hours import due
from coach.system.clock import now
from coach.ui.conversations.words import TimeWords
from coach.ui.i18n import day_and_time
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, TIGHT, scaled
from coach.ui.widgets.flow import FlowLayout

_TARGETS = (0.5, 1.0, 2.0, 3.0, 5.0)
_WEEK = range(1, 8)
_CHARACTERS = 52


class HoursDialog(QDialog):
    """Days, hours and a target, with what they come to in a sentence. `told` carries hours and target."""

    told = Signal(WorkingHours, float)

    def __init__(self, hours: WorkingHours, days: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When you answer"))
        self.days = {day: self._day(day, on=day in hours.days) for day in _WEEK}
        self.start, self.end = self._time(hours.start), self._time(hours.end)
        self.start.setAccessibleName(self.tr("From"))
        self.end.setAccessibleName(self.tr("Until"))
        self.target = QComboBox(self)
        self.target.setAccessibleName(self.tr("I mean to answer within"))
        for each in sorted({*_TARGETS, days}):
            self.target.addItem(TimeWords(self).target(each), each)
        self.target.setCurrentIndex(self.target.findData(days))
        self._comes_to = QLabel(self, wordWrap=True)
        self._comes_to.setProperty("role", "muted")
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setProperty("role", "main")
        self.save.setDefault(True)
        self._arrange()
        self._connect()
        self._show_what_it_comes_to()

    def _hours(self) -> WorkingHours | None:
        """What is filled in; None where it does not go together."""
        days = frozenset(day for day, button in self.days.items() if button.isChecked())
        start, end = _told(self.start), _told(self.end)
        return WorkingHours(days=days, start=start, end=end) if days and start < end else None

    def _show_what_it_comes_to(self) -> None:
        hours = self._hours()
        self.save.setEnabled(hours is not None)
        if hours is not None:
            until = due(now(), self.target.currentData() * hours.a_day, hours, None)
            said = self.tr(
                "Whoever writes to you now has an answer in time until %1. Evenings and days off do not count."
            )
            self._comes_to.setText(said.replace("%1", day_and_time(until)))
        elif not any(button.isChecked() for button in self.days.values()):
            self._comes_to.setText(self.tr("Choose at least one day on which you work."))
        else:
            self._comes_to.setText(self.tr("The working day has to end after it begins."))

    def _save(self) -> None:
        if (hours := self._hours()) is not None:
            self.told.emit(hours, self.target.currentData())
            self.accept()

    def _day(self, day: int, *, on: bool) -> QPushButton:
        button = QPushButton(QLocale().dayName(day, QLocale.FormatType.ShortFormat), self)
        button.setProperty("role", "chip")
        button.setAccessibleName(QLocale().dayName(day))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setChecked(on)
        return button

    def _time(self, at: time) -> QTimeEdit:
        field = QTimeEdit(QTime(at.hour, at.minute), self)
        field.setDisplayFormat("HH:mm")
        return field

    def _connect(self) -> None:
        for button in self.days.values():
            button.toggled.connect(self._show_what_it_comes_to)
        for field in (self.start, self.end):
            field.timeChanged.connect(self._show_what_it_comes_to)
        self.target.currentIndexChanged.connect(self._show_what_it_comes_to)
        self.save.clicked.connect(self._save)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._title(self.tr("I work on")))
        days = FlowLayout(spacing=TIGHT + 2)
        for button in self.days.values():
            days.addWidget(button)
        column.addLayout(days)
        between = QHBoxLayout()
        between.setSpacing(SMALL)
        for part in (QLabel(self.tr("from"), self), self.start, QLabel(self.tr("to"), self), self.end):
            between.addWidget(part)
        between.addStretch(1)
        column.addLayout(between)
        column.addWidget(self._title(self.target.accessibleName()))
        column.addWidget(self.target)
        column.addWidget(self._comes_to)
        column.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        column.addLayout(buttons)
        wide = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self.setMinimumSize(wide, column.totalHeightForWidth(wide) + self.fontMetrics().lineSpacing())

    def _title(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setFont(scaled(self.font(), LEAD, bold=True))
        return label


def _told(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())
