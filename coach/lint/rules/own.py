"""The owner's own rule: words of their trade that they do not want to use."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from coach.domain.finding import Level
from coach.lint.kinds import fixes_of, shown
from coach.lint.lexicon import Hit
from coach.lint.phrase import Phrase
from coach.lint.rule import ANY, Case, Rule, Seen
from coach.text.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.own_words import OwnWord

_ENDING = r"\w{0,40}"


def own_words(case: Case) -> Iterator[Seen]:
    """Each word on the owner's list, with what they would rather say."""
    words = case.request.own_words
    if not words:
        return
    expression, places = _expression(words)
    for match in expression.finditer(case.reading.own):
        start, end = match.span()
        word = words[places[(match.lastindex or 1) - 1]]
        fixes = fixes_of(case, Hit(start, end, Phrase((), instead=word.rather)))
        facts = {"words": shown(case, start, end), "why": word.why}
        yield Seen("listed-why" if word.why else "listed", start, end, facts, fixes)


@lru_cache(maxsize=4)
def _expression(words: tuple[OwnWord, ...]) -> tuple[re.Pattern[str], tuple[int, ...]]:
    """All forms in one expression, a group each, longer ones first; and for each group its word's place in the list.

    No lexicon: an owner's list is short, and its forms may be in any alphabet or have no letters at all.
    """
    forms = sorted(((form, place) for place, word in enumerate(words) for form in word.say), key=lambda it: -len(it[0]))
    pattern = "|".join(f"({_form(form)})" for form, _ in forms)
    return re.compile(pattern), tuple(place for _, place in forms)


def _form(written: str) -> str:
    """One way of writing: a space for any white space, * for any ending; not as a part of a longer word."""
    form = r"\s++".join(re.escape(part).replace(r"\*", _ENDING) for part in Reading(written).folded.split())
    before = r"(?<!\w)" if written[0].isalnum() else ""
    return f"{before}{form}(?!\\w)" if written[-1].isalnum() or written[-1] == "*" else before + form


RULES = (Rule(id="own-words", family="own", level=Level.WARNING, languages=ANY, judge=own_words),)
