"""Something that happened on a network, as the history keeps it."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.acts import Act


class Mix(StrEnum):
    """What a post was for; the owner says so, or leaves it open."""

    PROMOTION = "promotion"
    USEFUL = "useful"
    PERSONAL = "personal"


class Outcome(StrEnum):
    """How it ended with a criticism."""

    SOLVED = "solved"
    EXPLAINED = "explained"
    DIFFERED = "differed"  # both kept to their own view
    UNSOLVED = "unsolved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One act. `at` is aware and in UTC; `person`, `group`, `url`, `text` and the owner's `note` may be empty.

    `source` says who told: "window", "command-line", later an archive or an account. `draft` is the
    id of the draft that was handed over, if any. `id` comes from `new_id`. `mix` is for broadcasts and
    `outcome` for criticism that was received, both None where nobody said.
    """

    id: str
    network: str
    act: Act
    at: datetime
    person: str = ""
    group: str = ""
    url: str = ""
    text: str = ""
    note: str = ""
    mix: Mix | None = None
    outcome: Outcome | None = None
    source: str = "window"
    draft: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What the owner tells of one act before it is logged.

    `network` may be left empty where `url` shows it. `at` is now where it is None; without an offset it is in
    the owner's zone.
    """

    act: Act
    network: str = ""
    _: KW_ONLY
    at: datetime | None = None
    person: str = ""
    group: str = ""
    url: str = ""
    text: str = ""
    note: str = ""
    mix: Mix | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One activity before and after a step; None where it was not there."""

    before: Activity | None
    after: Activity | None


@dataclass(frozen=True, slots=True)
class Step:
    """What one action of the owner did to the history, in the order in which it was done; undone as a whole."""

    changes: tuple[Change, ...]

    @property
    def activities(self) -> tuple[Activity, ...]:
        """The activities that the step left."""
        return tuple(each.after for each in self.changes if each.after is not None)

    def reversed(self) -> Step:
        """The step that takes this one back."""
        return Step(tuple(Change(each.after, each.before) for each in reversed(self.changes)))
