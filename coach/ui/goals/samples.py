"""The article's examples of a goal, to start from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.goal import REVIEW_DAYS, Goal
from coach.lint.goal import samples
from coach.ui.goals.builder import blank_goal
from coach.ui.theme import MEDIUM, SMALL, SMALL_TEXT, TIGHT, scaled

if TYPE_CHECKING:
    from coach.lint.goal import Sample


class Samples(QWidget):
    """`chosen` carries the place of an example, from 0."""

    chosen = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), 1.0, bold=True))
        self._cards = [_Card(self) for _ in samples(language)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._title)
        for place, card in enumerate(self._cards):
            card.button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            column.addWidget(card)
        self.use_language(language)

    def use_language(self, language: str) -> None:
        """Show them in "nl" or "en"."""
        self._title.setText(self.tr("Examples to start from"))
        for card, sample in zip(self._cards, samples(language), strict=True):
            card.tell(sample)


def goal_of(sample: Sample, today: date) -> Goal:
    """The goal that an example becomes when it is begun today."""
    due = today + timedelta(weeks=sample.weeks)
    return replace(
        blank_goal(today),
        what=sample.what,
        measure=sample.measure,
        start=float(sample.start),
        target=float(sample.target),
        due=due,
        review=min(due, today + timedelta(days=REVIEW_DAYS)),
    )


class _Card(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._what, self._about = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        self._about.setFont(scaled(self.font(), SMALL_TEXT))
        self._about.setProperty("role", "muted")
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(TIGHT)
        column.addWidget(self._what)
        column.addWidget(self._about)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def tell(self, sample: Sample) -> None:
        """Show an example."""
        self._what.setText(sample.what)
        self._about.setText(sample.about)
        self.button.setText(self.tr("Start from this"))
        self.button.setAccessibleName(f"{self.button.text()}: {sample.what}")
