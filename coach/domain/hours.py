"""When the owner works, by which a wait for an answer is measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingHours:
    """The owner's own working days and hours. `days` are ISO weekdays, 1 (Monday) to 7, at least one of them.

    `start` comes before `end`; both are by the owner's own clock.
    """

    days: frozenset[int] = frozenset(range(1, 6))
    start: time = time(9)
    end: time = time(17)

    @property
    def a_day(self) -> timedelta:
        """How long a working day is."""
        return timedelta(hours=self.end.hour - self.start.hour, minutes=self.end.minute - self.start.minute)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """How many of those who began to talk got an answer in a period, and how soon.

    `received` counts the messages that came after a day of silence and asked for an answer, `answered` those of
    them that got one. `median` is the middle one of the times that took, by the clock on the wall and not by
    working hours; None where no time is known.
    """

    received: int = 0
    answered: int = 0
    median: timedelta | None = None

    @property
    def rate(self) -> float | None:
        """The part that was answered, 0 to 1; None where nothing was received."""
        return self.answered / self.received if self.received else None
