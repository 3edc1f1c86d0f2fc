"""The people and groups that the owner talks with: how often, how long ago, who went quiet; and forgetting somebody."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.contact import Sort

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.domain.activity import Activity
    from coach.domain.contact import Contact
    from coach.store.store import Store

OFFERED = 8
"""How many names are offered while one is typed."""

_KNOWN = 3  # times; with fewer nobody can be said to have gone quiet
_QUIET = timedelta(days=28)
_LONGER = 3  # times the usual time between two of them


class People:
    """Everybody of whom there is an activity, over all networks. `now` is aware and in UTC.

    Names that differ in capitals only are one person's or one group's.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now

    def all(self, sort: Sort) -> tuple[Contact, ...]:
        """The people, or the groups, whoever was talked with last first."""
        with self._store.reading() as work:
            return work.contacts.all(sort)

    def named(self, sort: Sort, beginning: str, network: str | None = None, most: int = OFFERED) -> tuple[str, ...]:
        """The names in which a word begins so, in any script, whoever was talked with last first; for completion.

        Nothing typed yet offers the last ones.
        """
        with self._store.reading() as work:
            return work.contacts.named(sort, beginning, network, most)

    def between(self, sort: Sort, name: str, most: int = 50) -> tuple[Activity, ...]:
        """What was between the owner and this person, or in this group, the newest first."""
        with self._store.reading() as work:
            return work.activities.between(sort, name, most)

    def quiet(self) -> tuple[Contact, ...]:
        """Who went quiet: the people talked with most often first."""
        now = self._now()
        return tuple(
            sorted((each for each in self.all(Sort.PERSON) if is_quiet(each, now)), key=lambda its: -its.times)
        )

    def note(self, sort: Sort, name: str, note: str) -> None:
        """Keep a note on a person or group, on whatever network; an empty one takes the old one away."""
        with self._store.writing() as work:
            work.contacts.note(sort, name, note.strip())

    def forget(self, name: str) -> int:
        """Take out name, notes and texts of a person, and the drafts that were posted to them; the counts stay.

        It cannot be taken back. Copies of the whole history that were made before still hold them. How many
        activities it concerned is returned. Takes a second or two in a long history: all words are indexed anew.
        """
        with self._store.writing() as work:
            return work.activities.forget(name)


def is_quiet(contact: Contact, now: datetime) -> bool:
    """Whether it is four weeks ago, and three times as long as is usual between the two, that they talked.

    Whoever talked with the owner less than three times cannot be said to have gone quiet.
    """
    if contact.times < _KNOWN:
        return False
    usual = (contact.last - contact.first) / (contact.times - 1)
    return now - contact.last > max(_QUIET, _LONGER * usual)
