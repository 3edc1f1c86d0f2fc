"""Principles "be a person" and "share something of yourself": drafts in which nobody is to be seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.finding import Level
from coach.lint.answer import stock
from coach.lint.lexicon import lexicon
from coach.lint.rule import Case, Felt, Rule, Seen
from coach.lint.speech import Speech
from coach.lint.turns import turns_in

if TYPE_CHECKING:
    from collections.abc import Iterable

# A first name at the end, alone or behind a greeting: "Groet, Ruud", "- Anna", "^Kay", "Love, Tanya x".
_GREETING = "(?:[Gg]roet(?:en|jes)?|[Ll]iefs|[Ll]ove|[Cc]heers|[Tt]hanks|[Rr]egards|[Xx]+|[Gg]r|[Mm]vg)?"
_NAME = r"[A-ZÀ-Þ][a-zß-ÿ'’]+"
_SIGNED = re.compile(
    rf"(?:\A|[.!?…\n,^–—-]|[^\w\s,.])\s*{_GREETING},? ?[-–—^~]?\s?"
    rf"{_NAME}(?: (?:{_NAME}|en|and|&|van|de)){{0,3}}\s*[xX.!)]*[^\w]*\Z"
)
# A name inside a sentence, and no place: "in Utrecht" shows nobody.
_BEFORE_PLACES = (
    "in",
    "op",
    "te",
    "uit",
    "naar",
    "bij",
    "heel",
    "at",
    "to",
    "near",
    "from",
    "on",
    "across",
    "around",
    "over",
)
_PLACES = "".join(rf"(?<!\b{word} )" for word in _BEFORE_PLACES)
_NAMED = re.compile(rf"(?<=[a-zß-ÿ,] ){_PLACES}[A-ZÀ-Þ][a-zß-ÿ]{{2,}}")
_TAIL = 60  # characters at the end in which a name is looked for
_SELLING = ("pr-talk", "hard-sell", "follower-chasing")


def impersonal(case: Case) -> Iterable[Seen]:
    """A post in which nobody is to be seen, or a stock answer without a name; "we" alone does not decide it."""
    if not case.reading.word_set:
        return
    speech = Speech(case.reading, case.language)
    if speech.me() or _is_signed(case):
        return
    if case.request.kind.answers:
        if stock(case):
            yield Seen("answer")
    elif not _shows_somebody(case, speech):
        yield Seen("nobody")


def _is_signed(case: Case) -> bool:
    text = _without_tags(case)
    return _SIGNED.search(text, max(0, len(text) - _TAIL)) is not None


def _without_tags(case: Case) -> str:
    """The text up to the hashtags and links that close it."""
    text = case.request.text
    end = len(text)
    entities = case.reading.entities
    for start, stop in sorted((*entities.hashtags, *entities.links), reverse=True):
        if text[stop:end].strip():
            break
        end = start
    return text[:end].rstrip()


def _shows_somebody(case: Case, speech: Speech) -> bool:
    """Whether a post that does not say "I" still has people in it, or talks with them."""
    people = speech.story() + speech.people()
    sells = speech.adverts() + sum(_loud(case, name) for name in _SELLING)
    if sells > 1:
        return people > sells
    if speech.tells_service() and not turns_in(case.reading, "censoring", case.language):
        return True
    real, sales = speech.questions()
    met = real or speech.invites_to_talk(sales) or speech.thanks_somebody() or (speech.invites_to_meet() and not sells)
    return bool(met or people or _NAMED.search(case.request.text))


def _loud(case: Case, name: str) -> bool:
    """Whether the draft holds something of this list that says enough alone."""
    hits = lexicon(name, case.language).hits(case.reading)
    return any(hit.phrase.strength > 1 and hit.phrase.group not in ("when", "pitch") for hit in hits)


RULES = (
    Rule(
        id="impersonal",
        family="authentic",
        level=Level.WARNING,
        principle="personal",
        judge=impersonal,
        felt=Felt("nobody", whole=True, answering="answer"),
        of_persons=True,
    ),
)
