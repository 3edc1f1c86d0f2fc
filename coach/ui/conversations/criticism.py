"""Criticism of late, with what came of it; the owner says so, now or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from coach.domain.activity import Activity, Outcome
from coach.networks.names import network_name
from coach.system.words import say
from coach.ui.i18n import day_and_time
from coach.ui.theme import LARGE, MEDIUM, SMALL_TEXT, scaled
from coach.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 120  # code points
_SHORTEST = 12  # characters of an outcome that are always in sight


class CriticismList(QFrame):
    """A row a criticism. `ended` carries it and its outcome, None where that is open."""

    ended = Signal(Activity, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.outcomes: list[QComboBox] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self._column.setSpacing(MEDIUM)

    def show_criticism(self, criticism: Sequence[Activity], language: str) -> None:
        """These, the newest first."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self.outcomes = []
        self._rows = [self._row(each, language) for each in criticism]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, its: Activity, language: str) -> QWidget:
        row = QWidget(self)
        who, said = QLabel(its.person or self.tr("Somebody"), row, wordWrap=True), " ".join(its.text.split())
        who.setFont(scaled(self.font(), 1.0, bold=True))
        short = said if len(said) <= _LONGEST else said[:_LONGEST].rstrip() + "…"
        where = f"{network_name(its.network)}, {day_and_time(its.at)}"
        what = QLabel(f"{where}: “{short}”" if short else where, row, wordWrap=True)
        what.setProperty("role", "muted")
        what.setFont(scaled(self.font(), SMALL_TEXT))
        for label in (who, what):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)  # an endless word is cut, and widens nothing
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(who)
        words.addWidget(what)
        line = Fold(spacing=MEDIUM)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(self._outcome(its, language, who.text()), 0, Qt.AlignmentFlag.AlignVCenter)
        row.setLayout(line)
        return row

    def _outcome(self, its: Activity, language: str, who: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("How it ended with %1").replace("%1", who))
        box.addItem(self.tr("Still open"), None)
        for outcome in Outcome:
            words = say(f"outcome.{outcome}", language)
            box.addItem(words[:1].upper() + words[1:], outcome)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_SHORTEST)
        box.setCurrentIndex(max(box.findData(its.outcome), 0))
        box.activated.connect(lambda: self.ended.emit(its, box.currentData()))
        self.outcomes.append(box)
        return box
