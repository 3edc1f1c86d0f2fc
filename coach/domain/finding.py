"""What is asked of the linter, and what it answers. Ids and parameters only; the words come from the guidance pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.domain.draft import AccountKind, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from coach.domain.acts import Side
    from coach.domain.own_words import OwnWord
    from coach.domain.picture import Attached, Verdict


class Level(StrEnum):
    """How much a finding matters."""

    ERROR = "error"  # cannot be posted as it is, or is sure to do harm
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the code points `start` to `end` (half open, into the text as given) by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that cure one finding. `safe`: they cannot change what the text means.

    `label` is a message id of the rule's page, or "" where the new text itself is the label.
    """

    edits: tuple[Edit, ...]
    safe: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule saw. `start` and `end` are code points, both None for the whole draft.

    `message` names a sentence on the rule's guidance page; `facts` fill it in.
    """

    rule: str
    level: Level
    message: str
    start: int | None = None
    end: int | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class Length:
    """How long a text is as the network counts it.

    `unit` is one of "weighted", "graphemes", "utf8-bytes", "utf16-units", "code-points". `limit` is
    None where none is known; `estimate` says that the figure is not the network's own word.
    `also` holds further counts that the network keeps at the same time (Bluesky's bytes). Where the network's own
    page counts otherwise than what it stores, `counter` says which of the two this is: "record" or
    "composer"; else it is "".
    """

    value: int
    limit: int | None
    unit: str
    estimate: bool = False
    also: tuple[Length, ...] = ()
    counter: str = ""

    @property
    def over(self) -> int:
        """By how many units this count passes its limit; 0 where it does not."""
        return max(0, self.value - self.limit) if self.limit is not None else 0

    @property
    def passed(self) -> tuple[Length, ...]:
        """Of this count and the others, those whose limit keeps the draft from being posted on the network's page.

        What only the record is too long for is not among them.
        """
        counts = (self, *self.also)
        spared = any(count.counter == "composer" and not count.over for count in counts)
        return tuple(count for count in counts if count.over and not (spared and count.counter == "record"))


@dataclass(frozen=True, slots=True)
class NotRun:
    """A rule that could not judge this draft, and the message id that says why."""

    rule: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRequest:
    """A text to be checked, with all that a rule may ask about it.

    `language` is "nl", "en" or "auto"; `server_limit` is a Mastodon server's own maximum;
    `premium` lifts X's limit to the one of paying accounts; `own_words` is the owner's own list;
    `usual_language` is theirs, for a text that is too short to tell; `audience` is whom they want to reach (ids of
    coach.domain.audience), empty where they did not say. `pictures` go with the text; `profile_picture` is what the
    owner's picture on the network shows, None where that is not asked about.
    """

    text: str
    network: str
    kind: Kind = Kind.POST
    language: str = "auto"
    context: str = ""
    content_warning: str = ""
    account_kind: AccountKind = AccountKind.PERSON
    premium: bool = False
    server_limit: int | None = None
    own_words: tuple[OwnWord, ...] = ()
    usual_language: str = "nl"
    audience: tuple[str, ...] = ()
    pictures: tuple[Attached, ...] = ()
    profile_picture: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A post or an answer of the last months: the owner's own day, and the text as coach.text.alike marks it."""

    day: date
    marks: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFacts:
    """What the history knows that a rule may weigh, over the sliding window.

    `row` counts the broadcasts since the last conversation; `waiting` names who waits for an answer, `overdue` those
    of them who wait longer than the owner means to let anybody wait. `earlier` has the posts on the draft's own
    network, `answered` the answers on any, `pictures` what those of the last posts showed, the newest first.
    """

    broadcast: int
    conversation: int
    target: float
    row: int
    waiting: tuple[str, ...] = ()
    overdue: tuple[str, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    answered: tuple[Earlier, ...] = ()
    pictures: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The linter's answer on one text. `language` is "nl", "en" or "other"; findings stand in text order,
    those on the whole draft first.
    """

    network: str
    kind: Kind
    language: str
    act: Side
    length: Length | None
    findings: tuple[Finding, ...]
    not_run: tuple[NotRun, ...] = ()
