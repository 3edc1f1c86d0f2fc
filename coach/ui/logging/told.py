"""What the owner tells in the log window, as values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coach.domain.activity import Entry
from coach.domain.acts import IN_GROUPS, RECEIVED

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.activity import Activity
    from coach.domain.acts import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One act, done `times` times with each of these people, or with nobody in particular.

    `at` is by the owner's own clock, None for now. `said` are the words of others, `note` is the owner's own.
    """

    act: Act
    network: str
    people: tuple[str, ...] = ()
    group: str = ""
    times: int = 1
    at: datetime | None = None
    url: str = ""
    said: str = ""
    note: str = ""

    def entries(self) -> tuple[Entry, ...]:
        """What is logged: one entry for each time and each of the people."""
        entry = Entry(
            self.act,
            self.network,
            at=self.at,
            group=self.group if self.act in IN_GROUPS else "",
            url=self.url,
            text=self.said if self.act in RECEIVED else "",
            note=self.note,
        )
        return tuple(replace(entry, person=person) for person in self.people or ("",) for _ in range(self.times))

    def applied_to(self, activity: Activity) -> Activity:
        """An activity that was logged before, as it is told now; what cannot be told here stays."""
        entry = self.entries()[0]
        return replace(
            activity,
            act=entry.act,
            network=entry.network,
            at=entry.at or activity.at,
            person=", ".join(self.people),
            group=entry.group,
            url=entry.url,
            text=entry.text if entry.act in RECEIVED else activity.text,
            note=entry.note,
        )
