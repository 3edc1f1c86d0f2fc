"""How much was sent and how much was talked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import SIDES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.domain.activity import Mix
    from coach.domain.acts import Act, Side

WINDOW_DAYS = 28


def week_of(day: date) -> date:
    """The Monday that begins the ISO week of this day."""
    return day - timedelta(days=day.weekday())


@dataclass(frozen=True, slots=True)
class ActCount:
    """How often an act was done on one network in a period."""

    network: str
    act: Act
    count: int

    @property
    def side(self) -> Side:
        """The side on which the act counts."""
        return SIDES[self.act]


@dataclass(frozen=True, slots=True)
class SideCount:
    """How often something was done on one side of the balance, on one network in a period."""

    network: str
    side: Side
    count: int


@dataclass(frozen=True, slots=True)
class MixCount:
    """How many broadcasts on one network in a period were for this."""

    network: str
    mix: Mix
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The two sides, of one network or of all.

    `share` is conversation's part of both, 0 to 1, None where nothing was done. `target` is the share
    aimed at. `streak_weeks` counts the ISO weeks in a row with at least one conversation, `waiting`
    the people whose criticism has no answer yet.
    """

    broadcast: int = 0
    conversation: int = 0
    target: float = 0.0
    streak_weeks: int = 0
    waiting: int = 0

    @property
    def share(self) -> float | None:
        """Conversation's part, 0 to 1; None where there is nothing to weigh."""
        total = self.broadcast + self.conversation
        return self.conversation / total if total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Balances:
    """The balance from `since` to `until` (local days, both included), in total and per network."""

    since: date
    until: date
    total: Balance
    networks: Mapping[str, Balance]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The balance of a period, and that of the period of the same length just before it."""

    now: Balances
    before: Balances


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekBalance:
    """The two sides in one ISO week, which begins on the Monday `week`."""

    week: date
    broadcast: int = 0
    conversation: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MixBalance:
    """What the broadcasts of some days were for, of one network or of all. `untold`: where nobody said."""

    promotion: int = 0
    useful: int = 0
    personal: int = 0
    untold: int = 0

    def share(self, mix: Mix) -> float | None:
        """This purpose's part of those that are told, 0 to 1; None where none is."""
        told = self.promotion + self.useful + self.personal
        count: int = getattr(self, mix.value)
        return count / told if told else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MixCompared:
    """The mix of a period, and that of the period of the same length just before it."""

    now: MixBalance
    before: MixBalance


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A holiday, from `since` to `until`, the owner's own days, both included."""

    since: date
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A rule of thumb for one gauge or both, under its name and the variant meant: such rules are told in many.

    `dialogue` is conversation's part of all that is done, None where the rule says nothing about conversation, as
    most do. `promotion` is the most of the posts that may promote; `useful` and `personal` are the parts meant for
    these, None where the rule does not tell them apart. All are 0 to 1. `source` says where we read it.
    """

    id: str
    dialogue: float | None
    promotion: float
    useful: float | None
    personal: float | None
    source: str
