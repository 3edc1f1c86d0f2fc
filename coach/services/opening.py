"""Opens the history once, for whoever needs it first."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.system.clock import local

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.domain.balance import Balance
    from coach.domain.draft import Draft, DraftLine
    from coach.services.accounts import Accounts
    from coach.services.conversations import Conversations
    from coach.services.drafts import Drafts
    from coach.services.gauges import Gauges
    from coach.services.goals import Goals
    from coach.services.handover import HandOver
    from coach.services.history import History
    from coach.services.ignoring import Ignoring
    from coach.services.logbook import Logbook
    from coach.services.people import People
    from coach.services.profiles import Profiles
    from coach.store.store import Store
    from coach.system.paths import Paths


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything a user can do, on one open history."""

    store: Store
    drafts: Drafts
    logbook: Logbook
    history: History
    gauges: Gauges
    conversations: Conversations
    people: People
    goals: Goals
    profiles: Profiles
    handover: HandOver
    ignoring: Ignoring
    accounts: Accounts


@dataclass(frozen=True, slots=True)
class Look:
    """The newest drafts, the open draft that was changed last, and the balance of the last 28 days."""

    lines: tuple[DraftLine, ...]
    draft: Draft | None
    balance: Balance


class DeskDoor:
    """Opens the history at the first use; an opening that failed is tried again at the next.

    Used from one thread at a time.
    """

    def __init__(self, paths: Paths, now: Callable[[], datetime]) -> None:
        self._paths, self._now = paths, now
        self._desk: Desk | None = None

    def desk(self) -> Desk:
        """The open desk.

        Raises:
            Trouble: the history cannot be opened.
        """
        if self._desk is None:
            # SQLAlchemy takes 0.3 s: not before it is needed.
            from coach.services.accounts import Accounts  # noqa: PLC0415
            from coach.services.conversations import Conversations  # noqa: PLC0415
            from coach.services.drafts import Drafts  # noqa: PLC0415
            from coach.services.gauges import Gauges  # noqa: PLC0415
            from coach.services.goals import Goals  # noqa: PLC0415
            from coach.services.handover import HandOver  # noqa: PLC0415
            from coach.services.history import History  # noqa: PLC0415
            from coach.services.ignoring import Ignoring  # noqa: PLC0415
            from coach.services.logbook import Logbook  # noqa: PLC0415
            from coach.services.people import People  # noqa: PLC0415
            from coach.services.profiles import Profiles  # noqa: PLC0415
            from coach.store.store import Store  # noqa: PLC0415

            store = Store.open(self._paths.history, now=self._now)
            history = History(store, self._now)
            self._desk = Desk(
                store=store,
                drafts=Drafts(store, self._now),
                logbook=Logbook(store, self._now),
                history=history,
                gauges=Gauges(store, history),
                conversations=Conversations(store, self._now),
                people=People(store, self._now),
                goals=Goals(store, self._now),
                profiles=Profiles(store, self._now),
                handover=HandOver(store, self._now),
                ignoring=Ignoring(store, self._now),
                accounts=Accounts(store),
            )
        return self._desk

    def look(self, target: float) -> Look | None:
        """What can be shown before the history is open, in a few milliseconds; None where there is nothing yet."""
        if not os.path.exists(self._paths.history):  # noqa: PTH110 - a folder that may not be entered is no error here
            return None
        from coach.domain.balance import WINDOW_DAYS  # noqa: PLC0415 - only the window asks for it
        from coach.review.balance import balances  # noqa: PLC0415 - as above
        from coach.store.first_look import first_look  # noqa: PLC0415 - as above

        found = first_look(self._paths.history)
        if found is None:
            return None
        today = local(self._now()).date()
        since = today - timedelta(days=WINDOW_DAYS - 1)
        weighed = balances(found.counts, since=since, until=today, target=target, waiting={}, streak=0, streaks={})
        return Look(found.lines, found.draft, weighed.total)

    def close(self) -> None:
        """Close what was opened."""
        if self._desk is not None:
            self._desk.store.close()
            self._desk = None
