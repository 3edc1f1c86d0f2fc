"""Questions that fit a draft's subject, to be finished by hand: each has a gap, so that none can be posted as it is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.system.assets import assets
from coach.text.reading import Reading, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GAP = "…"
LANGUAGES = ("nl", "en")
_ON_TOPIC, _ANY = 4, 2  # ideas of each sort; more than a handful is no help
_SUBJECTS = 2  # a draft is about the one or two subjects that it has most words of


class _Topic(NamedTuple):
    whole: frozenset[str]
    begun: tuple[str, ...]
    ideas: tuple[str, ...]

    def weight(self, words: Iterable[str]) -> int:
        """How many of these words belong to the topic."""
        return sum(word in self.whole or word.startswith(self.begun) for word in words)


class _Starters(NamedTuple):
    topics: tuple[_Topic, ...]
    seasons: dict[int, tuple[str, ...]]
    any: tuple[str, ...]


def ideas_for(text: str, language: str, month: int) -> tuple[str, ...]:
    """At most seven questions for a draft in "nl" or "en" in this month, those on its subject first.

    The same draft gets the same ideas; which of the general ones come depends on its words.
    """
    its = _starters(language)
    words = words_of(Reading(text).folded)
    weighed = [(topic.weight(words), topic) for topic in its.topics]
    most = max(weight for weight, _ in weighed)
    # What is named in passing is no subject: a garden chair is furniture.
    found = sorted((it for it in weighed if it[0] and it[0] * 2 > most), key=lambda it: -it[0])[:_SUBJECTS]
    share = _ON_TOPIC // len(found) if found else 0
    on_topic = [idea for _, topic in found for idea in topic.ideas[:share]]
    turn = sum(map(len, words))
    return (*on_topic, _turned(its.seasons[month], turn)[0], *_turned(its.any, turn)[:_ANY])


def _turned(ideas: Sequence[str], turn: int) -> tuple[str, ...]:
    first = turn % len(ideas)
    return (*ideas[first:], *ideas[:first])


@cache
def _starters(language: str) -> _Starters:
    """resources/starters/<language>.toml, read once."""
    import tomllib  # noqa: PLC0415 - only who asks for ideas needs it

    read: dict[str, Any] = tomllib.loads((assets() / "starters" / f"{language}.toml").read_text(encoding="utf-8"))
    return _Starters(
        topics=tuple(_topic(**table) for table in read["topic"]),
        seasons={month: tuple(table["ideas"]) for table in read["season"] for month in table["months"]},
        any=tuple(read["any"]["ideas"]),
    )


def _topic(words: list[str], ideas: list[str]) -> _Topic:
    begun = tuple(word[:-1] for word in words if word.endswith("*"))
    return _Topic(frozenset(word for word in words if not word.endswith("*")), begun, tuple(ideas))
