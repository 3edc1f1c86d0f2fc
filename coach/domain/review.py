"""The weekly self-review: the figures of one ISO week, and what the owner wrote beside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from coach.domain.activity import Outcome  # noqa: TC001 - coach/review/frozen.py reads a review back by its hints
from coach.domain.acts import Act  # noqa: TC001 - as above
from coach.domain.balance import MixBalance, WeekBalance
from coach.domain.goal import Progress  # noqa: TC001 - as above
from coach.domain.hours import Response

EARLIER = 4
"""The weeks beside which a week is laid."""


class Kept(StrEnum):
    """What became of a promise."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Aims:
    """What the owner means to reach: conversation's part, and the most of the posts that may promote; 0 to 1."""

    dialogue: float
    promotion: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the owner wrote: an answer to each of the three questions, and a promise for the next week.

    `kept` is what they say became of the promise of the week before; None where they did not say.
    """

    talk: str = ""
    otherwise: str = ""
    missed: str = ""
    promise: str = ""
    kept: Kept | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One day on one network. `received` counts messages and criticism; `people` and `groups` name who was met."""

    day: date
    network: str
    talked: int = 0
    sent: int = 0
    received: int = 0
    criticism: int = 0
    reactions: int = 0
    deletions: int = 0
    people: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """Something that was sent to everybody."""

    day: date
    network: str
    act: Act
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Somebody, or a group, that the owner talked with in the week; `new` where that was the first time."""

    name: str
    times: int
    new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StillOpen:
    """Somebody who wrote before the week was over and still had no answer when the review was made."""

    name: str
    network: str
    since: date
    criticism: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Criticism:
    """A criticism of the week, whether it was answered, and what the owner said came of it."""

    day: date
    network: str
    name: str = ""
    text: str = ""
    answered: bool = False
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCount:
    """How many findings of a rule stood in what was posted."""

    rule: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All that was counted for the week that begins on the Monday `week`; "before" are the four weeks before it.

    `today` is the owner's day on which it was counted. `weeks` has the four weeks before and the week itself,
    `paused` the Mondays among these that were holidays. `since` is the day of the owner's first activity ever, None
    where there is none. `target` is conversation's part aimed at and `promotion` the most of the posts that may
    promote, both 0 to 1. `checked` counts the posts of the week that were written here, of which `rules` tells.
    `promised` is the promise of the week before, as it was then.
    """

    week: date
    today: date
    since: date | None
    target: float
    promotion: float
    weeks: tuple[WeekBalance, ...]
    paused: tuple[date, ...] = ()
    streak: int = 0
    mix: MixBalance = field(default_factory=MixBalance)
    mix_before: MixBalance = field(default_factory=MixBalance)
    days: tuple[DayLine, ...] = ()
    posts: tuple[Posted, ...] = ()
    people: tuple[Met, ...] = ()
    groups: tuple[Met, ...] = ()
    quiet: tuple[str, ...] = ()
    waiting: tuple[StillOpen, ...] = ()
    response: Response = field(default_factory=Response)
    response_before: Response = field(default_factory=Response)
    criticism: tuple[Criticism, ...] = ()
    deletions: int = 0
    goals: tuple[Progress, ...] = ()
    checked: int = 0
    rules: tuple[RuleCount, ...] = ()
    rules_before: tuple[RuleCount, ...] = ()
    promised: str = ""

    @property
    def last(self) -> date:
        """The Sunday that ends the week."""
        return self.week + timedelta(days=6)

    @property
    def over(self) -> bool:
        """Whether the whole week had passed when it was counted."""
        return self.today > self.last

    @property
    def its(self) -> WeekBalance:
        """The week itself."""
        return self.weeks[-1]

    @property
    def before(self) -> tuple[WeekBalance, ...]:
        """The weeks before it in which the owner was here already, and not on holiday."""
        if self.since is None:
            return ()
        return tuple(
            each
            for each in self.weeks[:-1]
            if each.week + timedelta(days=6) >= self.since and each.week not in self.paused
        )

    @property
    def first(self) -> bool:
        """Whether there is no week before it to lay beside it."""
        return self.since is None or self.since >= self.week

    @property
    def still(self) -> bool:
        """Whether nothing was noted in this week."""
        return not self.days


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A review as it is read. `promised` is the promise of the week before; `done` says that it is kept as it was."""

    figures: Figures
    answers: Answers = field(default_factory=Answers)
    promised: str = ""
    done: bool = False
