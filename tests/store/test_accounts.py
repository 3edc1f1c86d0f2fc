"""The owner's accounts in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.account import Account
from coach.domain.draft import AccountKind

if TYPE_CHECKING:
    from coach.store.store import Store


def test_an_account_comes_back_as_it_was_and_by_network(store: Store) -> None:
    on_x = Account(network="x", name="Loodgieter Bakker", premium=True, kind=AccountKind.SERVICE_DESK)
    on_mastodon = Account(network="mastodon", name="@bakker@server.example", server_limit=5000)
    with store.writing() as work:
        work.accounts.put(on_x)
        work.accounts.put(on_mastodon)

    with store.reading() as work:
        assert work.accounts.all() == (on_mastodon, on_x)


def test_a_changed_account_takes_the_place_of_the_old(store: Store) -> None:
    with store.writing() as work:
        work.accounts.put(Account(network="mastodon", name="Oud", server_limit=5000))
        work.accounts.put(Account(network="mastodon", name="Nieuw"))

    with store.reading() as work:
        assert work.accounts.all() == (Account(network="mastodon", name="Nieuw"),)
