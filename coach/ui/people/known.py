"""A person or group as the list knows them, and which of them are meant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from coach.domain.contact import Sort
from coach.networks.names import network_name
from coach.services.people import is_quiet
from coach.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from coach.domain.contact import Contact


class Section(IntEnum):
    """The parts of the list, in the order of their buttons."""

    PEOPLE = 0
    QUIET = 1
    GROUPS = 2


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody, whether they went quiet, and the folded words by which they are found."""

    contact: Contact
    quiet: bool
    words: str

    @property
    def key(self) -> tuple[Sort, str]:
        """What tells them from everybody else."""
        return self.contact.sort, folded(self.contact.name)

    def noted(self, note: str) -> Known:
        """The same with another note."""
        return know(replace(self.contact, note=note), quiet=self.quiet)


def know(contact: Contact, *, quiet: bool) -> Known:
    """Somebody with the words by which they are found: name, networks and note."""
    networks = " ".join(map(network_name, contact.networks))
    return Known(contact, quiet, folded(f"{contact.name} {networks} {contact.note}"))


def know_all(contacts: Iterable[Contact], now: datetime) -> tuple[Known, ...]:
    """Everybody, in the order given; a group does not go quiet."""
    return tuple(know(each, quiet=each.sort is Sort.PERSON and is_quiet(each, now)) for each in contacts)


def meant(everybody: Iterable[Known], section: Section, typed: str) -> tuple[Known, ...]:
    """Who is in this part of the list and has all the words that were typed.

    Of those who went quiet, the ones talked with most often come first.
    """
    words = folded(typed).split()
    sort = Sort.GROUP if section is Section.GROUPS else Sort.PERSON
    found = [
        each
        for each in everybody
        if each.contact.sort is sort
        and (each.quiet or section is not Section.QUIET)
        and all(word in each.words for word in words)
    ]
    return tuple(sorted(found, key=lambda each: -each.contact.times) if section is Section.QUIET else found)
