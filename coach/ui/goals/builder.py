"""Where a goal is written, with what it still lacks beside it while one types."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from coach.domain.draft import new_id
from coach.domain.goal import REVIEW_DAYS, Goal
from coach.system.clock import local, now
from coach.ui.goals.marks import GoalMarks
from coach.ui.theme import LARGE, LEAD, SMALL, TIGHT, scaled
from coach.ui.widgets.day import DayField
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.number import NumberField
from coach.ui.widgets.plain_text import PlainText
from coach.ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from coach.ui.theme import Tokens

_AHEAD = (91, 182, 365)  # days: a quarter, half a year, a year
_LINES = 2


class Builder(QFrame):
    """`saved` carries the goal as it was written, `left` comes when its owner would rather not."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, tokens: Tokens, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._language = language
        self._goal = blank_goal(local(now()).date())
        self._today = self._goal.begun
        self.new = True
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), LEAD, bold=True))
        self._labels = {name: QLabel(self) for name in ("what", "measure", "start", "target", "due", "review")}
        self.what = PlainText(self)
        self.what.setTabChangesFocus(True)
        self.measure = QLineEdit(self)
        self.start, self.target = NumberField(self), NumberField(self)
        self.due, self.review = DayField(self), DayField(self)
        self.ahead = [QPushButton(self) for _ in _AHEAD]
        self.marks = GoalMarks(tokens, self)
        self.save = QPushButton(self)
        self.save.setProperty("role", "main")
        self._cancel = QPushButton(self)
        self._arrange()
        self._connect()
        self._put_in_order()
        self._fit()
        self.hide()

    def begin(self, goal: Goal, today: date, *, new: bool) -> None:
        """Write a goal that is new, or another text of one that is there."""
        self._goal, self._today, self.new = goal, today, new
        self._silently(silent=True)
        self.what.setPlainText(goal.what)
        self.measure.setText(goal.measure)
        self.start.setValue(goal.start)
        self.target.setValue(goal.target)
        for field in (self.due, self.review):
            field.bound(first=goal.begun)
        self.due.show_day(goal.due)
        self.review.show_day(goal.review)
        self._silently(silent=False)
        self.retranslate()
        self.show()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.what.selectAll()
        bring_into_sight(self._title)

    def goal(self) -> Goal:
        """The goal as it stands in the fields."""
        return replace(
            self._goal,
            what=" ".join(self.what.toPlainText().split()),
            measure=self.measure.text().strip(),
            start=self.start.value(),
            target=self.target.value(),
            due=self.due.day(),
            review=self.review.day(),
        )

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self.marks.set_tokens(tokens)
        self._look()

    def use_language(self, language: str) -> None:
        """Say what a goal lacks in "nl" or "en"."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._title.setText(self.tr("A goal that can be measured"))
        names = {
            "what": self.tr("What do you want to reach, and with whom?"),
            "measure": self.tr("What do you count?"),
            "start": self.tr("Now"),
            "target": self.tr("To reach"),
            "due": self.tr("By when?"),
            "review": self.tr("When do you look whether it still is the right goal?"),
        }
        for name, label in self._labels.items():
            label.setText(names[name])
            getattr(self, name).setAccessibleName(names[name])
        self.what.setPlaceholderText(self.tr("Three people from my street become customers"))
        self.measure.setPlaceholderText(self.tr("new customers"))
        for field in (self.due, self.review):
            field.setSpecialValueText(self.tr("not chosen"))
        for button, words in zip(
            self.ahead, (self.tr("in a quarter"), self.tr("in half a year"), self.tr("in a year")), strict=True
        ):
            button.setText(words)
        self.save.setText(self.tr("Keep this goal"))
        self._cancel.setText(self.tr("Cancel"))
        self._look()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _look(self) -> None:
        """Lint what stands there."""
        if self.marks.show_goal(self.goal(), self._today, self._language):
            self._put_in_order()

    def _choose_ahead(self, days: int) -> None:
        self.due.show_day(self._goal.begun + timedelta(days=days))
        if self.review.day() is None:
            self.review.show_day(self._goal.begun + timedelta(days=min(days, REVIEW_DAYS)))

    def _count_instead(self, measure: str) -> None:
        self.measure.setText(measure)
        self.measure.setFocus(Qt.FocusReason.OtherFocusReason)

    def _silently(self, *, silent: bool) -> None:
        for field in (self.what, self.measure, self.start, self.target, self.due, self.review):
            field.blockSignals(silent)

    def _connect(self) -> None:
        for changed in (
            self.what.textChanged,
            self.measure.textChanged,
            self.start.valueChanged,
            self.target.valueChanged,
            self.due.changed,
            self.review.changed,
        ):
            changed.connect(self._look)
        for button, days in zip(self.ahead, _AHEAD, strict=True):
            button.clicked.connect(lambda _=False, days=days: self._choose_ahead(days))
        self.marks.measure_chosen.connect(self._count_instead)
        self.save.clicked.connect(lambda: self.saved.emit(self.goal()))
        self._cancel.clicked.connect(self.left)
        for keys, act in (("Esc", self.left.emit), ("Ctrl+Return", self.save.click), ("Ctrl+Enter", self.save.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _put_in_order(self) -> None:
        """The Tab key goes as one reads, past the measures that are offered too."""
        fields = (self.what, self.measure, self.start, self.target, self.due, *self.ahead, self.review)
        order = (*fields, *self.marks.buttons, self.save, self._cancel)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _fit(self) -> None:
        self.what.setFixedHeight(self.what.fontMetrics().lineSpacing() * _LINES + LARGE)
        for number in (self.start, self.target):
            number.setFixedWidth(number.fontMetrics().averageCharWidth() * 12 + LARGE)

    def _arrange(self) -> None:
        figures, days, buttons = FlowLayout(spacing=LARGE), FlowLayout(spacing=SMALL), FlowLayout(spacing=SMALL)
        for name in ("start", "target"):
            figures.addWidget(_labelled(self._labels[name], getattr(self, name)))
        days.addWidget(self.due)
        for button in self.ahead:
            button.setProperty("role", "chip")
            days.addWidget(button)
        for button in (self.save, self._cancel):
            buttons.addWidget(button)
        for button in (*self.ahead, self.save, self._cancel):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(TIGHT)
        label = self._labels
        column.addWidget(self._title)
        for under, field in ((label["what"], self.what), (label["measure"], self.measure)):
            _put(column, under, field)
        column.addSpacing(SMALL)
        column.addLayout(figures)
        _put(column, label["due"], days)
        _put(column, label["review"], self.review)
        column.setAlignment(self.review, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(LARGE)
        column.addWidget(self.marks)
        column.addSpacing(LARGE)
        column.addLayout(buttons)


def blank_goal(today: date) -> Goal:
    """A goal without words, that begins today."""
    return Goal(id=new_id(), what="", begun=today)


def _labelled(label: QLabel, field: QWidget) -> QWidget:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT)
    column.addWidget(label)
    column.addWidget(field)
    return pair


def _put(column: QVBoxLayout, label: QLabel, field: QWidget | FlowLayout) -> None:
    """A question, and below it where it is answered."""
    label.setWordWrap(True)
    column.addSpacing(SMALL)
    column.addWidget(label)
    if isinstance(field, QWidget):
        column.addWidget(field)
    else:
        column.addLayout(field)
