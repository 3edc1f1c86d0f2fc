"""The people and groups that the owner talks with, and who of them waits for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta


class Sort(StrEnum):
    """What one can talk with."""

    PERSON = "person"
    GROUP = "group"


class Settled(StrEnum):
    """How the owner dealt with a conversation without logging an answer."""

    ELSEWHERE = "elsewhere"  # answered, in another place
    UNNEEDED = "unneeded"  # needs no answer
    SNOOZED = "snoozed"  # not now


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Somebody on a network whose messages have had no answer yet, and since when (UTC).

    `count` is how many messages that are, `criticism` whether there is criticism among them.
    `snoozed_until` is the moment before which the owner does not want to see it, None for now.
    """

    network: str
    person: str
    since: datetime
    count: int = 1
    criticism: bool = False
    snoozed_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenConversation:
    """Somebody who waits, as the list shows it.

    `waited` is the owner's working time since the message, `due` the moment (UTC) at which that reaches the own
    response target, `overdue` whether it has. `text` and `url` are of the newest message that waits.
    """

    waiting: Waiting
    waited: timedelta
    due: datetime
    overdue: bool
    text: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person or group, over all networks.

    `given` counts what the owner did towards them, `got` what came back. `first` and `last` are the first and
    the last of both, in UTC. `networks` has the network of the last of them first.
    """

    sort: Sort
    name: str
    networks: tuple[str, ...]
    given: int
    got: int
    first: datetime
    last: datetime
    note: str = ""
    waiting: bool = False

    @property
    def times(self) -> int:
        """How often, in both directions."""
        return self.given + self.got
