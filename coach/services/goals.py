"""Setting goals, measuring, and seeing how far they are. What a goal lacks, coach/lint/goal.py says."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING

from coach.domain.goal import Goal, Progress
from coach.domain.trouble import Trouble
from coach.store.values import whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime, tzinfo

    from coach.store.store import Store, Work


class Goals:
    """The owner's goals. `now` is aware and in UTC; `zone` is the owner's, None the system's."""

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def progress(self) -> tuple[Progress, ...]:
        """Every goal with how far it is today, the one that began last first; those that were ended come last."""
        today = self._today()
        with self._store.reading() as work:
            found = [
                Progress(goal=each, measured=work.goals.measured(each.id), today=today) for each in work.goals.all()
            ]
        return tuple(sorted(found, key=lambda each: each.goal.ended is not None))

    def save(self, goal: Goal) -> Goal:
        """Keep a new goal, or what became of one that is there; return it as it is kept.

        Raises:
            Trouble: "goal-empty" where it does not say what; "goal-number" where a figure is none; "goal-days"
                where it is due, or looked at again, before it begins.
        """
        goal = replace(goal, what=whole(goal.what).strip(), measure=whole(goal.measure).strip())
        if not goal.what:
            raise Trouble("goal-empty")
        _reckonable(goal.start, goal.target)
        for day in (goal.due, goal.review):
            if day is not None and day < goal.begun:
                raise Trouble("goal-days", since=goal.begun.isoformat(), until=day.isoformat())
        with self._store.writing() as work:
            work.goals.put(goal)
        return goal

    def measure(self, goal_id: str, value: float, day: date | None = None) -> None:
        """Keep what was counted today, or on another day that has come; the last word on a day stands.

        Raises:
            Trouble: "goal-gone", "goal-number", or "moment-future" where the day is still to come.
        """
        _reckonable(value)
        today = self._today()
        if (day or today) > today:
            raise Trouble("moment-future")
        with self._store.writing() as work:
            _there(work, goal_id)
            work.goals.measure(goal_id, day or today, value)

    def unmeasure(self, goal_id: str, day: date) -> None:
        """Take out what was counted on a day."""
        with self._store.writing() as work:
            work.goals.unmeasure(goal_id, day)

    def end(self, goal_id: str) -> None:
        """Let go of a goal, reached or not; it stays to be seen.

        Raises:
            Trouble: "goal-gone".
        """
        with self._store.writing() as work:
            work.goals.put(replace(_there(work, goal_id), ended=self._today()))

    def remove(self, goal_id: str) -> None:
        """Take a goal out for good, with all that was measured."""
        with self._store.writing() as work:
            work.goals.remove(goal_id)

    def put_back(self, removed: Progress) -> None:
        """Put a goal that was removed back, with all that was measured."""
        with self._store.writing() as work:
            work.goals.put(removed.goal)
            for each in removed.measured:
                work.goals.measure(removed.goal.id, each.day, each.value)

    def _today(self) -> date:
        return self._now().astimezone(self._zone).date()


def _reckonable(*values: float) -> None:
    if not all(map(isfinite, values)):
        raise Trouble("goal-number")


def _there(work: Work, goal_id: str) -> Goal:
    goal = work.goals.find(goal_id)
    if goal is None:
        raise Trouble("goal-gone")
    return goal
