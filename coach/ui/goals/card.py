"""One goal: how far it is, against its time, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.lint.goal import remarks, tell
from coach.ui.ago import spell
from coach.ui.goals.measuring import Measuring
from coach.ui.goals.way import has_way, show_way
from coach.ui.theme import LARGE, LEAD, MEDIUM, ROOMY, SMALL, Tokens, scaled
from coach.ui.widgets.breakable import breakable
from coach.ui.widgets.chart import Chart
from coach.ui.widgets.day import day_words
from coach.ui.widgets.fact import Fact
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.number import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.domain.goal import Progress

_A_BIT = 0.1  # of the whole
_TOLD = ("relations", "time-bound")  # what is said again of a goal that is there


class GoalCard(QFrame):
    """Signals what the owner wants of this goal."""

    measured = Signal(float, object)
    change_wanted = Signal()
    right_still = Signal()
    end_wanted = Signal()
    resume_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, progress: Progress, tokens: Tokens, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.progress = progress
        self._language = language
        self._what = QLabel(self, wordWrap=True)
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setFont(scaled(self.font(), LEAD, bold=True))
        self._measure = QLabel(self, wordWrap=True)
        self._measure.setTextFormat(Qt.TextFormat.PlainText)
        self._measure.setProperty("role", "muted")
        self._facts = [Fact(self) for _ in range(3)]
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.chart = Chart(tokens, self) if has_way(progress) else None
        self.measuring = Measuring(self)
        self.measuring.measured.connect(self.measured)
        self.measuring.left.connect(self._put_away)
        self.buttons = self._make_buttons()
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        goal = self.progress.goal
        self._what.setText(breakable(goal.what))
        self._measure.setText(breakable(goal.measure))
        self._measure.setVisible(bool(goal.measure))
        for fact, told in zip(self._facts, self._told(), strict=True):
            fact.tell(*told)
            fact.setVisible(bool(told[0]))
        self._said.setText("\n".join(self._sentences()))
        self._said.setVisible(bool(self._said.text()))
        if self.chart is not None:
            show_way(self.chart, self.progress)
        if not self.measuring.isHidden():
            self.measuring.retranslate(self.progress)
        for button, words in zip(self.buttons, self._names(), strict=True):
            button.setText(words)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        if self.chart is not None:
            self.chart.set_tokens(tokens)

    def use_language(self, language: str) -> None:
        """Say what there is to say in "nl" or "en"."""
        self._language = language
        self.retranslate()

    @property
    def ended(self) -> bool:
        """Whether the owner let go of it."""
        return self.progress.goal.ended is not None

    def _told(self) -> Sequence[tuple[str, str]]:
        goal, today = self.progress.goal, self.progress.today
        now = (figure(self.progress.value), self.tr("last counted") if self.ended else self.tr("now"))
        target = (figure(goal.target), self.tr("the goal")) if goal.target != goal.start else ("", "")
        if goal.ended is not None:
            return now, target, (day_words(goal.ended), self.tr("let go of"))
        if goal.due is None:
            return now, target, ("", "")
        left = (goal.due - today).days
        if left > 1:
            return now, target, (spell(left), self.tr("to go"))
        return now, target, (day_words(goal.due), self.tr("the day"))

    def _sentences(self) -> list[str]:
        """What there is to say: kindly, the question whether it still is the right goal last."""
        progress = self.progress
        if self.ended:
            return []
        told = [tell(each, self._language) for each in remarks(progress.goal, progress.today) if each.part in _TOLD]
        said = [f"{each.seen} {each.try_}" for each in told]
        if progress.reached == 1:
            said.insert(0, self.tr("Reached. Let go of it, or make the next step of it."))
        elif not told and _is_behind(progress):
            said.append(self.tr("More of the time is gone than of the way. Which small step can you take this week?"))
        if progress.review_due and progress.reached != 1:
            said.append(self.tr("Time to look back: is this still the right goal?"))
        return said

    def _make_buttons(self) -> list[QPushButton]:
        wants = (
            (self.resume_wanted, self.remove_wanted)
            if self.ended
            else (None, *((self.right_still,) if self.progress.review_due else ()), self.change_wanted, self.end_wanted)
        )
        buttons = [QPushButton(self) for _ in wants]
        for button, wanted in zip(buttons, wants, strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(self._ask if wanted is None else wanted)
        return buttons

    def _names(self) -> list[str]:
        if self.ended:
            return [self.tr("Take it up again"), self.tr("Remove")]
        still = [self.tr("Still the right one")] if self.progress.review_due else []
        return [self.tr("Note a figure"), *still, self.tr("Change"), self.tr("Let go of it")]

    def _ask(self) -> None:
        for button in self.buttons:
            button.hide()
        self.measuring.ask(self.progress)

    def _put_away(self) -> None:
        self.measuring.hide()
        for button in self.buttons:
            button.show()
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        facts, buttons = FlowLayout(spacing=ROOMY), FlowLayout(spacing=SMALL)
        for fact in self._facts:
            facts.addWidget(fact)
        for button in self.buttons:
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._what)
        column.addWidget(self._measure)
        column.addLayout(facts)
        if self.chart is not None:
            column.addWidget(self.chart)
        column.addWidget(self._said)
        column.addLayout(buttons)
        column.addWidget(self.measuring)


def _is_behind(progress: Progress) -> bool:
    """Whether the way lags behind the time by so much that it is worth a word."""
    return progress.reached is not None and progress.gone is not None and progress.gone - progress.reached > _A_BIT
