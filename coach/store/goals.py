"""The owner's goals and what was measured, in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.goal import Goal, Measurement
from coach.store.tables import goal, measurement

if TYPE_CHECKING:
    from datetime import date


class Goals:
    """All goals, those that were ended too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Goal, ...]:
        """The goals, the one that began last first."""
        rows = self._connection.execute(select(goal).order_by(goal.c.begun.desc(), goal.c.id)).mappings()
        return tuple(Goal(**row) for row in rows)

    def find(self, goal_id: str) -> Goal | None:
        """The goal with this id."""
        row = self._connection.execute(select(goal).where(goal.c.id == goal_id)).mappings().one_or_none()
        return None if row is None else Goal(**row)

    def put(self, its: Goal) -> None:
        """Keep a goal, instead of the one with this id; what was measured stays."""
        values = {column.name: getattr(its, column.name) for column in goal.columns}
        changed = {name: value for name, value in values.items() if name != "id"}
        self._connection.execute(upsert(goal).values(values).on_conflict_do_update(set_=changed))

    def remove(self, goal_id: str) -> None:
        """Take a goal out, with what was measured."""
        self._connection.execute(delete(goal).where(goal.c.id == goal_id))

    def measured(self, goal_id: str) -> tuple[Measurement, ...]:
        """What was measured, in order of days."""
        chosen = select(measurement).where(measurement.c.goal == goal_id).order_by(measurement.c.day)
        return tuple(Measurement(row.day, row.value) for row in self._connection.execute(chosen))

    def measure(self, goal_id: str, day: date, value: float) -> None:
        """Keep what was counted on a day, instead of what was kept for it before."""
        kept = upsert(measurement).values(goal=goal_id, day=day, value=value)
        self._connection.execute(kept.on_conflict_do_update(set_={"value": value}))

    def unmeasure(self, goal_id: str, day: date) -> None:
        """Take out what was counted on a day."""
        self._connection.execute(delete(measurement).where(measurement.c.goal == goal_id, measurement.c.day == day))
