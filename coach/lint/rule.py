"""What a rule is, what it gets to judge, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from coach.domain.draft import AccountKind, Kind

if TYPE_CHECKING:
    from coach.domain.finding import CheckRequest, Fix, HistoryFacts, Length, Level
    from coach.networks.spec import Network
    from coach.text.reading import Reading
    from coach.text.spelling import Speller

BOTH = ("nl", "en")
ANY = ("nl", "en", "other")  # for rules that look at form only
EVERY_KIND = tuple(Kind)
_NO_FACTS: Mapping[str, str | int] = MappingProxyType({})


class Case(NamedTuple):
    """All that a rule may look at: the request, one reading of its text, and what is known around it.

    `language` is "nl", "en" or "other"; `length` is None where the network states no limit; `history`
    is None where it was not asked for, and so is `speller`.
    """

    request: CheckRequest
    reading: Reading
    language: str
    length: Length | None
    network: Network
    history: HistoryFacts | None = None
    speller: Speller | None = None


class Seen(NamedTuple):
    """What a judge saw: a message id of the rule's page, where (None: the whole draft), facts and fixes.

    `level` is for a finding that weighs more or less than its rule's ordinary ones.
    """

    message: str
    start: int | None = None
    end: int | None = None
    facts: Mapping[str, str | int] = _NO_FACTS
    fixes: tuple[Fix, ...] = ()
    level: Level | None = None


Judge = Callable[[Case], Iterable[Seen]]


class Felt(NamedTuple):
    """What a rule says where the words as a whole speak for it and it found nothing by itself.

    `message` is an id on its page, and so is `answering`, for answers where they need words of their own; `whole`: it
    is about the draft, else about the sentence that speaks most for it. `unless` tells drafts that are harmless
    whatever their words weigh.
    """

    message: str
    whole: bool = False
    answering: str = ""
    unless: Callable[[Case], bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that the linter looks for. Its words stand on its guidance pages.

    `principle` is one of guidance.md's ids, or "" where the rule does not come from the article.
    `networks` is empty for a rule that holds on all of them. A rule that needs the history, or
    the dictionaries, is reported as not run where none was given. One with `felt` is weighed: what it found is only
    the strongest of the signs that coach/lint/sense.py adds up; `recalls` is what only the history can tell, which is
    never weighed and comes before what the words show. One `of_persons` does not hold for a service desk.
    """

    id: str
    family: str
    level: Level
    judge: Judge
    principle: str = ""
    languages: tuple[str, ...] = BOTH
    networks: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = EVERY_KIND
    needs_history: bool = False
    needs_speller: bool = False
    felt: Felt | None = None
    recalls: Judge | None = None
    of_persons: bool = False

    def concerns(self, request: CheckRequest) -> bool:
        """Whether the rule is about drafts of this kind, by this sort of account, on this network."""
        if self.of_persons and request.account_kind is not AccountKind.PERSON:
            return False
        return request.kind in self.kinds and (not self.networks or request.network in self.networks)
