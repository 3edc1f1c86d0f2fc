"""The history, open: every read and every write goes through one of its two doors."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from coach.store import engine as engines
from coach.store.accounts import Accounts
from coach.store.activities import Activities
from coach.store.contacts import Contacts
from coach.store.drafts import Drafts, Versions
from coach.store.format import SCHEMA, stored_schema
from coach.store.goals import Goals
from coach.store.ignored import Ignored, Quiets, RuleChoices
from coach.store.migrate import migrate
from coach.store.pauses import Pauses
from coach.store.pictures import Pictures
from coach.store.profiles import Profiles
from coach.store.reviews import Reviews, RulesMet
from coach.store.rollup import Days
from coach.store.troubles import owners_words
from coach.system.paths import made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime, tzinfo
    from pathlib import Path

    from sqlalchemy import Connection, Engine


class Work:
    """One transaction's view of the history."""

    def __init__(self, connection: Connection, zone: tzinfo | None) -> None:
        self.accounts = Accounts(connection)
        self.drafts = Drafts(connection)
        self.versions = Versions(connection)
        self.activities = Activities(connection, zone)
        self.days = Days(connection)
        self.contacts = Contacts(connection)
        self.pauses = Pauses(connection)
        self.pictures = Pictures(connection)
        self.goals = Goals(connection)
        self.profiles = Profiles(connection)
        self.ignored = Ignored(connection)
        self.quiets = Quiets(connection)
        self.rule_choices = RuleChoices(connection)
        self.rules_met = RulesMet(connection)
        self.reviews = Reviews(connection)


class Store:
    """The history at one path. Any thread may use it; a unit of work belongs to the thread that began it.

    What SQLite refuses comes out of both doors as a Trouble with the path as a fact: "history-locked" (by
    another process, for five seconds), "history-corrupt", "history-read-only", "history-unreadable",
    "disk-full", "folder-unwritable". A unit of work that raises anything leaves the file as it was.
    """

    def __init__(self, path: Path, engine: Engine, zone: tzinfo | None) -> None:
        self.path = path
        self._reads, self._writes = engine, engines.writing(engine)
        self._zone = zone

    @classmethod
    def open(cls, path: Path, *, now: Callable[[], datetime], zone: tzinfo | None = None) -> Store:
        """Open the history; make it, or bring it to today's schema, if need be.

        `zone` is the owner's, by which days are told apart; None is the system's.

        Raises:
            Trouble: as above; and "history-newer" or "history-foreign" for a file that is not for us. It is
                left untouched.
        """
        made(path.parent)
        with owners_words(path):
            if stored_schema(path, wait=engines.WAIT) < SCHEMA:
                migrate(path, moment=now())
        return cls(path, engines.connect(path), zone)

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """A unit of work that sees the history as it is at one moment."""
        with owners_words(self.path), self._reads.begin() as connection:
            yield Work(connection, self._zone)

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """A unit of work that no other writer comes between; kept as a whole at the end, or not at all."""
        with owners_words(self.path), self._writes.begin() as connection:
            yield Work(connection, self._zone)

    def sound(self) -> bool:
        """Whether every page and every reference in the file is in order. Takes a second per some 100 MB."""
        with owners_words(self.path), self._reads.begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            return pages == "ok" and not connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()

    def close(self) -> None:
        """Let go of the file; a later unit of work would open it again."""
        self._reads.dispose()
