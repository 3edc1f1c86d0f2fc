"""The weeks in a row with a conversation, and the holidays that do not break the row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.services.gauges import YEAR
from coach.ui.theme import SMALL, TIGHT
from coach.ui.widgets.day import DayField
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from datetime import date

    from coach.domain.balance import Pause
    from coach.ui.balance.standing import Standing


class StreakCard(Panel):
    """`pause_wanted` carries the first and the last day of a holiday, `resume_wanted` those of the one to take out."""

    pause_wanted = Signal(object, object)
    resume_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.streak = self.add_sentence()
        self.meaning = self.add_sentence(small=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(TIGHT)
        self.body.addLayout(self._list)
        self.form = HolidayForm(self)
        self.form.hide()
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.action.clicked.connect(self._ask)
        self.form.told.connect(self._on_told)
        self.form.left.connect(self._put_form_away)

    def show_standing(self, standing: Standing) -> None:
        """Show this, in the interface's language."""
        weeks = standing.dialogue.now.total.streak_weeks
        self.entitle(self.tr("Weeks of conversation"), self.tr("Add a holiday"))
        self.streak.setText(
            self.tr("You have talked with somebody %n week(s) in a row.", "", weeks)
            if weeks
            else self.tr("You have not talked with anybody this week or the last.")
        )
        self.meaning.setText(
            self.tr(
                "A week counts with one conversation in it. How often you post makes no difference. "
                "A week that is mostly holiday does not break the row."
            )
        )
        self.form.retranslate()
        first = standing.dialogue.now.until.toordinal() - YEAR
        self._show_pauses(tuple(each for each in standing.pauses if each.until.toordinal() > first))

    def _show_pauses(self, pauses: tuple[Pause, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for each in pauses:
            self._list.addWidget(self._row(each))

    def _row(self, pause: Pause) -> QWidget:
        row, days = QWidget(self), _days(pause)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(QLabel(days, row))
        remove = QPushButton(self.tr("Remove"), row)
        remove.setProperty("role", "quiet")
        remove.setAccessibleName(self.tr("Remove the holiday %1").replace("%1", days))
        remove.clicked.connect(partial(self.resume_wanted.emit, pause.since, pause.until))
        line.addWidget(remove)
        line.addStretch(1)
        return row

    def _ask(self) -> None:
        self.form.show()
        self.form.since.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_told(self, since: date, until: date) -> None:
        self._put_form_away()
        self.pause_wanted.emit(since, until)

    def _put_form_away(self) -> None:
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.hide()


class HolidayForm(QWidget):
    """From which day until which; `told` carries both."""

    told = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since_label, self._until_label = QLabel(self), QLabel(self)
        self.since, self.until = DayField(self), DayField(self)
        self.keep, self.leave = QPushButton(self), QPushButton(self)
        self.keep.clicked.connect(self._tell)
        self.leave.setProperty("role", "quiet")
        self.leave.clicked.connect(self.left)
        self.since.dateChanged.connect(self.until.setMinimumDate)
        flow = FlowLayout(self, spacing=SMALL)
        for label, field in ((self._since_label, self.since), (self._until_label, self.until)):
            label.setBuddy(field)
            pair = QWidget(self)
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, SMALL, 0)
            line.addWidget(label)
            line.addWidget(field)
            flow.addWidget(pair)
        for button in (self.keep, self.leave):
            flow.addWidget(button)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._since_label.setText(self.tr("From"))
        self._until_label.setText(self.tr("up to and including"))
        self.keep.setText(self.tr("Keep this holiday"))
        self.leave.setText(self.tr("Cancel"))

    def _tell(self) -> None:
        self.told.emit(self.since.date().toPython(), self.until.date().toPython())


def _days(pause: Pause) -> str:
    """A holiday in words: 28 Jul – 15 Aug 2026."""
    since, until = (QDate(day.year, day.month, day.day) for day in (pause.since, pause.until))
    last = QLocale().toString(until, "d MMM yyyy")
    if since == until:
        return last
    first = QLocale().toString(since, "d MMM" if since.year() == until.year() else "d MMM yyyy")
    return f"{first} – {last}"
