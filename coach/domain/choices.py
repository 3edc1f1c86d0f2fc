"""What the owner told the coach to keep quiet about, and how much each rule may matter to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003 - part of a value's fields
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.domain.finding import Level

PATIENCE = 5
"""So many times in a row is a rule ignored before the coach offers to keep quiet about it."""


def same_words(text: str) -> str:
    """Words as they are compared: capitals and the white space between them make no difference."""
    return " ".join(text.split()).casefold()


class Reach(StrEnum):
    """How far the owner wants a finding ignored."""

    HERE = "here"  # this one, in this draft
    WORDS = "words"  # at these words, in any draft
    NETWORK = "network"  # whatever its rule sees on this network
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Not to be mentioned again: what a rule sees on one network ("": on all), in certain words ("": in any).

    `words` are as `same_words` makes them.
    """

    rule: str
    network: str = ""
    words: str = ""

    def covers(self, rule: str, network: str, words: str) -> bool:
        """Whether a finding of this rule on this network, at these words ("": the whole draft), is meant."""
        return self.rule == rule and self.network in ("", network) and self.words in ("", words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What holds for one draft: the fingerprints ignored in it, what is to be kept quiet everywhere, and levels."""

    fingerprints: frozenset[str] = frozenset()
    quiet: frozenset[Quiet] = frozenset()
    levels: Mapping[str, Level] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class IgnoredHere:
    """How many findings of a rule are ignored in one draft, last at `at` (UTC); `title` is the draft's."""

    draft: str
    title: str
    rule: str
    count: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignored:
    """Everything that was ignored or changed, to be looked through and taken back."""

    here: tuple[IgnoredHere, ...]
    quiet: tuple[Quiet, ...]
    levels: Mapping[str, Level]
