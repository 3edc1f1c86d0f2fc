"""What the coach may remind its owner of, and when it keeps still."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.domain.hours import WorkingHours

if TYPE_CHECKING:
    from coach.domain.draft import Waiting


class About(StrEnum):
    """What a reminder is about; of several that are due the first here is said first."""

    COOLED = "cooled"  # a draft has waited long enough
    WAITING = "waiting"  # somebody waits for an answer longer than the owner wants
    REVIEW = "review"  # the week that ended can be looked back on
    TALK = "talk"  # a quarter of an hour of conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the owner wants to be reminded of, and when. Times are by the owner's own clock.

    Nothing is said from `quiet_from` to `quiet_until`, which may lie beyond midnight; equal, they mean never quiet.
    `paused_until` is aware.
    """

    on: frozenset[About]
    hours: WorkingHours = field(default_factory=WorkingHours)
    talk_at: time = time(10)
    quiet_from: time = time(18)
    quiet_until: time = time(8, 30)
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One thing to say. `people` wait, who waits longest first; `draft` is the one that has cooled."""

    about: About
    people: tuple[str, ...] = ()
    draft: Waiting | None = None
