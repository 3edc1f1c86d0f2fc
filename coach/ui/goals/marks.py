"""What a goal that is being written has and lacks: the letters of SMART, and whether it is about people."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from coach.lint.goal import remarks, tell
from coach.ui.pictures import shape
from coach.ui.theme import SMALL, TIGHT, Tokens
from coach.ui.widgets.day import day_words
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.number import figure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from coach.domain.goal import Goal
    from coach.lint.goal import Told

PARTS = ("specific", "measurable", "relations", "realistic", "time-bound")
_WIDEST = 27  # characters of a measure on one line of its button


class GoalMarks(QWidget):
    """A row for each part; `measure_chosen` carries a measure to count instead of heads."""

    measure_chosen = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._rows = {part: (QLabel(self), QLabel(self, wordWrap=True)) for part in PARTS}
        self._measures: dict[str, QPushButton] = {}
        self._chips = FlowLayout(spacing=TIGHT)
        rows = QGridLayout()
        rows.setHorizontalSpacing(SMALL)
        rows.setVerticalSpacing(SMALL)
        rows.setColumnStretch(1, 1)
        for number, (mark, words) in enumerate(self._rows.values()):
            words.setTextFormat(Qt.TextFormat.PlainText)
            rows.addWidget(mark, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(words, 2 * number, 1)
        rows.addLayout(self._chips, 2 * PARTS.index("relations") + 1, 1)
        rows.setContentsMargins(0, 0, 0, 0)
        self.setLayout(rows)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from the next goal on."""
        self._tokens = tokens

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Those of the measures that are offered."""
        return tuple(self._measures.values())

    def show_goal(self, goal: Goal, today: date, language: str) -> bool:
        """Say what there is to say about a goal, in "nl" or "en"; whether other measures are offered than before."""
        told = {each.part: tell(each, language) for each in remarks(goal, today)}
        there, fine = self._there(goal), self._fine(goal)
        for part, (mark, words) in self._rows.items():
            lacks = told.get(part)
            done = lacks is None and part in there
            words.setText(f"{lacks.seen} {lacks.try_}" if lacks else fine[part])
            words.setProperty("role", "" if lacks else "muted")
            words.style().unpolish(words)
            words.style().polish(words)
            mark.setAccessibleName(self.tr("There") if done else self.tr("Not yet there"))
            name, colour = ("part-done", self._tokens.talked) if done else ("part-open", self._tokens.muted)
            mark.setPixmap(shape(name, colour, self.fontMetrics().ascent(), self.devicePixelRatioF()))
        return self._offer(told)

    def _there(self, goal: Goal) -> set[str]:
        """The parts of which there is enough to be judged at all."""
        counts = bool(goal.measure.strip()) and goal.target != goal.start
        parts = {"specific": bool(goal.what.strip()), "measurable": counts, "relations": counts}
        parts |= {"realistic": counts and goal.due is not None, "time-bound": goal.due is not None}
        return {part for part, there in parts.items() if there}

    def _fine(self, goal: Goal) -> Mapping[str, str]:
        return {
            "specific": self.tr("Specific: it says whom or what it is about."),
            "measurable": self.tr("Measurable: from %1 to %2.")
            .replace("%1", figure(goal.start))
            .replace("%2", figure(goal.target)),
            "relations": self.tr("About contact, not about heads."),
            "realistic": self.tr("Realistic, as far as figures can tell."),
            "time-bound": self.tr("Bound to a day: %1.").replace("%1", day_words(goal.due)) if goal.due else "",
        }

    def _offer(self, told: Mapping[str, Told]) -> bool:
        """The measures to count instead; the buttons stay while they are offered, or the keyboard would go astray."""
        measures = next((each.measures for each in told.values() if each.measures), ())
        if list(self._measures) == list(measures):
            return False
        while self._chips.takeAt(0) is not None:
            pass
        for button in self._measures.values():
            button.deleteLater()
        self._measures = {measure: self._chip(measure) for measure in measures}
        for button in self._measures.values():
            self._chips.addWidget(button)
            button.show()
        return True

    def _chip(self, measure: str) -> QPushButton:
        button = QPushButton(fill(measure, _WIDEST), self)
        button.setProperty("role", "fix")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.measure_chosen.emit(measure))
        return button
