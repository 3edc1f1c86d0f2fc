"""A goal, what was measured on the way to it, and how far that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

REVIEW_DAYS = 91  # a goal without a review date of its own is looked at again after a quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the owner wants to reach, in their own words, and by what it shows.

    `measure` is what is counted, from `start` to `target`, which may be less. `begun` is the day from which on the
    goal holds, `due` the day by which it should be reached and `review` the day on which to look whether it still
    is the right one; the owner's own days. `ended` is set when they let go of it. `id` comes from `new_id`.
    """

    id: str
    what: str
    measure: str = ""
    start: float = 0.0
    target: float = 0.0
    begun: date
    due: date | None = None
    review: date | None = None
    ended: date | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was counted on a day."""

    day: date
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a goal is, and how far the time, on one day. `measured` stands in order of days."""

    goal: Goal
    measured: tuple[Measurement, ...]
    today: date

    @property
    def value(self) -> float:
        """What was counted last, or what it began with."""
        return self.measured[-1].value if self.measured else self.goal.start

    @property
    def reached(self) -> float | None:
        """The part of the way that is gone, 0 to 1; less than 0 where it went back; None where there is no way."""
        way = self.goal.target - self.goal.start
        return min((self.value - self.goal.start) / way, 1.0) if way else None

    @property
    def gone(self) -> float | None:
        """The part of the time that has gone, 0 to 1; None where no day was set."""
        if self.goal.due is None:
            return None
        whole = (self.goal.due - self.goal.begun).days
        return min(max((self.today - self.goal.begun).days / whole, 0.0), 1.0) if whole else 1.0

    @property
    def behind(self) -> bool:
        """Whether less of the way is gone than of the time."""
        return self.reached is not None and self.gone is not None and self.reached < self.gone

    @property
    def review_due(self) -> bool:
        """Whether it is time to look at the goal itself again."""
        return self.today >= (self.goal.review or self.goal.begun + timedelta(days=REVIEW_DAYS))
