"""The owner's accounts: who speaks on each network, and what that account may do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.domain.account import Account
    from coach.store.store import Store


class Accounts:
    """One account a network."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> Mapping[str, Account]:
        """The accounts that the owner told of, by network."""
        with self._store.reading() as work:
            return {account.network: account for account in work.accounts.all()}

    def save(self, account: Account) -> None:
        """Keep what the owner told of the account on its network."""
        with self._store.writing() as work:
            work.accounts.put(account)
