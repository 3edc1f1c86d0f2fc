"""How the owner's profiles look, network by network, by their own answers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.profile import Answer, ProfileCheck, Question
from coach.networks.spec import network as known
from coach.networks.spec import network_ids

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from coach.domain.draft import AccountKind
    from coach.store.store import Store, Work

_IN_USE = timedelta(days=365)  # back from today


class Profiles:
    """The profile check. `now` is aware and in UTC; `zone` is the owner's, None the system's."""

    def __init__(self, store: Store, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._now, self._zone = store, now, zone

    def checks(self, kind: AccountKind, otherwise: str) -> tuple[ProfileCheck, ...]:
        """A check of each network that the owner uses: where they told of an account, or did something within a year.

        Where there is none yet, the network `otherwise` is taken.
        """
        today = self._now().astimezone(self._zone).date()
        with self._store.reading() as work:
            used = self._used(work)
            answers = work.profiles.all()
        newest = {(each.network, each.question): each for each in answers}
        return tuple(
            ProfileCheck(
                network=network,
                kind=kind,
                answers={its: newest[network, its] for its in Question if (network, its) in newest},
                today=today,
            )
            for network in (used or (otherwise,))
        )

    def answer(self, network: str, question: Question, *, yes: bool) -> None:
        """Keep what the owner says today of their profile."""
        today = self._now().astimezone(self._zone).date()
        with self._store.writing() as work:
            work.profiles.put(Answer(network, question, today, yes=yes))

    def _used(self, work: Work) -> tuple[str, ...]:
        """The networks in use, in the order in which they are shown; none that is gone."""
        today = self._now().astimezone(self._zone).date()
        told = {account.network for account in work.accounts.all() if account.name}
        used = told | {each.network for each in work.days.sums(today - _IN_USE, today)}
        return tuple(each for each in network_ids() if each in used and known(each).retired is None)
