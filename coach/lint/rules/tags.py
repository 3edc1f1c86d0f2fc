"""Rules on hashtags: how many, and whether a screen reader can read them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Edit, Fix, Level
from coach.lint.kinds import shown
from coach.lint.rule import ANY, Case, Rule, Seen
from coach.system.assets import assets

if TYPE_CHECKING:
    from collections.abc import Iterable

MANY = 5  # our own opinion; more than this nobody reads
_LONG, _LONGEST_TAG, _PART = 8, 40, 4  # letters
_STRICT = 2  # a network that takes one topic only turns the others into plain text; there nothing is refused


def hashtag_stuffing(case: Case) -> Iterable[Seen]:
    """More than five hashtags."""
    tags = case.reading.entities.hashtags
    if len(tags) > MANY:
        yield Seen("many", tags[MANY][0], tags[-1][1], {"count": len(tags), "most": MANY})


def too_many_hashtags(case: Case) -> Iterable[Seen]:
    """More hashtags than the network takes."""
    tags = case.reading.entities.hashtags
    for limit in case.network.limits_of("hashtags"):
        if len(tags) > limit.value:
            level = None if limit.value >= _STRICT else Level.HINT
            facts = {"count": len(tags), "limit": limit.value}
            yield Seen("over" if level is None else "one", tags[limit.value][0], tags[-1][1], facts, level=level)


# --- hashtag-case ----------------------------------------------------------------------------------


def hashtag_case(case: Case) -> Iterable[Seen]:
    """Hashtags of several words without a capital for each; only those whose words are known for sure."""
    text = case.request.text
    for start, end in case.reading.entities.hashtags:
        tag = text[start + 1 : end]
        if tag.islower() and tag.isalpha() and _LONG <= len(tag) <= _LONGEST_TAG:
            parts = _parts(tag, _known(case.language), case.reading.word_set)
            if parts and _is_phrase(parts, case.language):
                written = "".join(part.capitalize() for part in parts)
                fix = Fix((Edit(start + 1, end, written),), safe=True)
                yield Seen("small", start, end, {"words": shown(case, start, end), "written": f"#{written}"}, (fix,))


@cache
def _words(list_: str) -> frozenset[str]:
    """The words of a line of resources/text/tag_words.txt, by the name at its head."""
    lines = (assets() / "text" / "tag_words.txt").read_text(encoding="utf-8").splitlines()
    return next(frozenset(words.split()) for name, _, words in (it.partition(": ") for it in lines) if name == list_)


@cache
def _known(language: str) -> frozenset[str]:
    return _words(f"{language} small") | _words(f"{language} words") if language in ("nl", "en") else frozenset()


def _parts(tag: str, known: frozenset[str], own: frozenset[str]) -> list[str]:
    """The fewest words that make the tag, known ones or longer ones of the text's own, or none."""
    best: list[list[str] | None] = [[]] + [None] * len(tag)
    for end in range(1, len(tag) + 1):
        for start in range(end):
            before = best[start]
            part = tag[start:end]
            if before is None or part == tag or not (part in known or (part in own and len(part) >= _PART)):
                continue
            there = best[end]
            if there is None or len(before) + 1 < len(there):
                best[end] = [*before, part]
    return best[-1] or []


def _is_phrase(parts: list[str], language: str) -> bool:
    """Whether the words stand apart elsewhere: Dutch writes two nouns as one word, and so they stay."""
    if language == "nl":
        return len(parts) > _STRICT or not _words("nl small").isdisjoint(parts)
    return any(len(part) >= _PART for part in parts)


RULES = (
    Rule(id="hashtag-stuffing", family="craft", level=Level.WARNING, languages=ANY, judge=hashtag_stuffing),
    Rule(id="too-many-hashtags", family="length", level=Level.WARNING, languages=ANY, judge=too_many_hashtags),
    Rule(id="hashtag-case", family="craft", level=Level.HINT, kinds=(Kind.POST, Kind.DISCUSSION), judge=hashtag_case),
)
