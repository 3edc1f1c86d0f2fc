"""The owner's accounts in the file."""

from __future__ import annotations

from sqlalchemy import Connection, select

from coach.domain.account import Account
from coach.domain.draft import AccountKind
from coach.store.tables import account


class Accounts:
    """One account a network."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Account, ...]:
        """Every account, by network."""
        rows = self._connection.execute(select(account).order_by(account.c.network)).mappings()
        return tuple(Account(**{**row, "kind": AccountKind(row["kind"])}) for row in rows)
