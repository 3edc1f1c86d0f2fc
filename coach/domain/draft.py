"""A draft, what it is meant for, and its earlier versions."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.picture import Attached


def new_id() -> str:
    """An id that no other draft or activity has: 32 random hexadecimal digits."""
    return os.urandom(16).hex()


class Kind(StrEnum):
    """What a draft is; it never changes unless the owner changes it."""

    POST = "post"
    REPLY = "reply"
    CRITICISM_REPLY = "criticism-reply"
    DISCUSSION = "discussion"

    @property
    def answers(self) -> bool:
        """Whether a draft of this kind answers something that somebody said."""
        return self in (Kind.REPLY, Kind.CRITICISM_REPLY)


class AccountKind(StrEnum):
    """Who speaks: a person, or the customer-service desk of a large company (principle `person`)."""

    PERSON = "person"
    SERVICE_DESK = "service-desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """What a draft says on one more network. `text` None follows the draft's main text, whatever that becomes."""

    network: str
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text that the owner is writing.

    `id` comes from `new_id`, `network` is the id of the network that it is written for first, `text` the main
    text, `variants` the further networks that it is meant for, each once. `context` is the message that is being
    answered (empty where nothing is), `language` the draft's own language or "auto". Times are aware and in UTC.
    `posted_at` is set when the owner confirmed that it stands on every network that it was meant for then, `ready_at`
    where it waits until that moment before it is read once more and sent. `pictures` go with it to every network.
    """

    id: str
    network: str
    kind: Kind
    text: str = ""
    context: str = ""
    language: str = "auto"
    created_at: datetime
    changed_at: datetime
    posted_at: datetime | None = None
    deleted_at: datetime | None = None
    ready_at: datetime | None = None
    variants: tuple[Variant, ...] = ()
    pictures: tuple[Attached, ...] = ()

    @property
    def networks(self) -> tuple[str, ...]:
        """Every network that it is meant for, the main one first."""
        return (self.network, *(variant.network for variant in self.variants))

    def own_text(self, network: str) -> str | None:
        """The text that was written for this further network alone; None where it follows the main text."""
        return next((variant.text for variant in self.variants if variant.network == network), None)

    def text_for(self, network: str) -> str:
        """What stands there on this network."""
        own = self.own_text(network)
        return self.text if own is None else own


def blank_draft(network: str, kind: Kind, now: datetime, context: str = "") -> Draft:
    """A draft that is begun now (aware, in UTC) and has no words yet."""
    return Draft(id=new_id(), network=network, kind=kind, context=context, created_at=now, changed_at=now)


_TITLE_LENGTH = 80  # code points; wider than any list of drafts


def title_of(text: str) -> str:
    """The first line that says something, cut to what a list can show; empty where none does."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    title = " ".join(line.split())
    return title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    """What a list shows of a draft. `also` counts its further networks; `posted`: it stands on all of them."""

    id: str
    network: str
    kind: Kind
    title: str
    changed_at: datetime
    posted: bool
    deleted_at: datetime | None = None
    also: int = 0

    @classmethod
    def of(cls, draft: Draft) -> DraftLine:
        """The line of this draft."""
        return cls(
            id=draft.id,
            network=draft.network,
            kind=draft.kind,
            title=title_of(draft.text),
            changed_at=draft.changed_at,
            posted=draft.posted_at is not None,
            deleted_at=draft.deleted_at,
            also=len(draft.variants),
        )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft that waits until `ready_at` (UTC) before it is sent."""

    id: str
    title: str
    ready_at: datetime


class Reason(StrEnum):
    """Why a version of a draft was kept."""

    PAUSE = "pause"  # some minutes of writing went by since the last version
    CUT = "cut"  # a large part was about to go
    FIX = "fix"  # before fixes were applied
    RESTORE = "restore"  # before an older version came back
    HAND_OVER = "hand-over"  # what was handed to the network
    VARIANT = "variant"  # before a network lost its own text


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A draft's text as it stood at `kept_at` (UTC). `network` is "" for the main text, else whose own it was.

    Of a text that was handed over it is the network that got it, "" for the draft's main one.
    """

    id: int
    draft: str
    text: str
    network: str = ""
    reason: Reason
    kept_at: datetime
