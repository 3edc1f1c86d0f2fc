"""Where the owner speaks, and as whom."""

from __future__ import annotations

from dataclasses import dataclass

from coach.domain.draft import AccountKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The owner's account on one network.

    `premium` lifts X's limit to the one of paying accounts; `server_limit` is a Mastodon server's own
    maximum in characters, None where it is not known.
    """

    network: str
    name: str = ""
    kind: AccountKind = AccountKind.PERSON
    premium: bool = False
    server_limit: int | None = None
