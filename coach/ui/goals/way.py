"""The chart of a goal: its way against its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.review.charts.progress import ProgressWords, progress_chart
from coach.ui.widgets.day import day_words
from coach.ui.widgets.number import figure

if TYPE_CHECKING:
    from datetime import date

    from coach.domain.goal import Progress
    from coach.review.charts.drawing import Look
    from coach.ui.widgets.chart import Chart

_LINES = 11  # of text: how high the chart is


def has_way(progress: Progress) -> bool:
    """Whether there is a way and a time to draw."""
    goal = progress.goal
    return progress.reached is not None and goal.due is not None and goal.due > goal.begun


def show_way(chart: Chart, progress: Progress) -> None:
    """Draw how far a goal is that has a way."""
    goal = progress.goal
    points = [(_time(progress, each.day), _way(progress, each.value)) for each in progress.measured]
    words = _words(progress)

    def draw(look: Look, width: float) -> str:
        return progress_chart(points, gone, words, look, width=width, height=look.size * _LINES)

    gone = _time(progress, goal.ended or progress.today)
    heads = (QCoreApplication.translate("GoalWay", "Day"), goal.measure)
    chart.show_chart(draw, heads, [(day_words(each.day), figure(each.value)) for each in progress.measured])


def _time(progress: Progress, day: date) -> float:
    """The part of the time that has gone on a day, 0 to 1."""
    goal = progress.goal
    whole = (goal.due - goal.begun).days if goal.due else 0
    return min(max((day - goal.begun).days / whole, 0.0), 1.0) if whole else 1.0


def _way(progress: Progress, value: float) -> float:
    goal = progress.goal
    return (value - goal.start) / (goal.target - goal.start)


def _words(progress: Progress) -> ProgressWords:
    goal = progress.goal
    desc = QCoreApplication.translate("GoalWay", "%1 of %2 (%3), measured %4 times.")
    for mark, fact in (
        ("%1", figure(progress.value)),
        ("%2", figure(goal.target)),
        ("%3", goal.measure),
        ("%4", str(len(progress.measured))),
    ):
        desc = desc.replace(mark, fact)
    return ProgressWords(
        title=goal.what,
        desc=desc,
        start=figure(goal.start),
        target=figure(goal.target),
        value=figure(progress.value),
        begun=day_words(goal.begun),
        today=QCoreApplication.translate("GoalWay", "today") if goal.ended is None else "",
        due=day_words(goal.due) if goal.due else "",
        pace=QCoreApplication.translate("GoalWay", "- - an even pace"),
    )
