"""The owner's accounts in the file."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

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

    def put(self, changed: Account) -> None:
        """Keep this account; what was known of that network's before goes."""
        values = asdict(changed)
        self._connection.execute(upsert(account).values(values).on_conflict_do_update(set_=values))
