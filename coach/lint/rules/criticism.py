"""Principle "do not censor": threats with the law, open or veiled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Level
from coach.lint.kinds import at_hit, shown
from coach.lint.lexicon import lexicon
from coach.lint.rule import Case, Felt, Rule, Seen
from coach.lint.signals import denied, near
from coach.lint.turns import turns_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coach.lint.lexicon import Hit

# Beside which groups a phrase that is not enough alone becomes a threat.
_COMPANY = {"ours": ("at",), "law": ("at", "veiled"), "veiled": ("at", "law", "ours")}


def legal_threat(case: Case) -> Iterable[Seen]:
    """Each phrase that holds the law over the reader; stories, taxes, drinks and the reader's own rights are none."""
    hits = lexicon("legal-threat", case.language).hits(case.reading)
    if not hits:
        return ()
    meant = _meant(case, hits)
    spots: dict[str, list[int]] = {}
    for hit in meant:
        spots.setdefault(hit.phrase.group, []).append(hit.start)
    return [
        at_hit(case, hit, "veiled" if hit.phrase.group == "veiled" else "threat")
        for hit in meant
        if _threatens(hit, spots, in_answer=case.request.kind is Kind.CRITICISM_REPLY)
    ]


def _meant(case: Case, hits: list[Hit]) -> list[Hit]:
    """The phrases without those that are denied, or granted to the other side."""
    reading = case.reading
    granted = {reading.sentence_at(hit.start) for hit in hits if hit.phrase.group == "theirs"}
    return [
        hit
        for hit in hits
        if reading.sentence_at(hit.start) not in granted
        and (hit.phrase.group == "at" or not denied(reading, hit, case.language))
    ]


def _threatens(hit: Hit, spots: Mapping[str, list[int]], *, in_answer: bool) -> bool:
    """Whether this phrase threatens, by itself or by what stands around it."""
    group = hit.phrase.group
    if group == "threat":
        return True
    if group not in _COMPANY or "other-sense" in spots or (group != "veiled" and not in_answer and "story" in spots):
        return False
    if in_answer and hit.phrase.strength > 1:
        return True
    return any(near(hit, spots.get(other, ())) for other in _COMPANY[group])


# --- censoring -------------------------------------------------------------------------------------

_TAKEN = ("censor", "answering", "asking")


def censoring(case: Case) -> Iterable[Seen]:
    """Words or people taken away, or about to be, because of what was said; private data and rubbish may go."""
    if _is_rubbish(case):
        return
    found = turns_in(case.reading, "censoring", case.language)
    spared = {case.reading.sentence_at(it.start) for it in found if it.group not in _TAKEN}
    for it in found:
        if it.group in _taken(case) and case.reading.sentence_at(it.start) not in spared:
            yield Seen("censor", it.start, it.end, {"words": shown(case, it.start, it.end)})


def _is_rubbish(case: Case) -> bool:
    """Whether what is taken away is spam and the like, in which nobody said anything."""
    return bool(turns_in(case.reading, "censoring", case.language, ("rubbish",)))


def _taken(case: Case) -> tuple[str, ...]:
    """The groups of turns that take something away in such a draft: only in an answer is "this" what was said.

    To ask that somebody take their own words back is part of a threat where the law stands beside it.
    """
    if case.request.kind is not Kind.CRITICISM_REPLY:
        return _TAKEN[:1]
    return _TAKEN[:2] if lexicon("legal-threat", case.language).holds(case.reading) else _TAKEN


# A warning and no error: the text can be posted, and whether a word threatens is for a reader to say, not for a list.
RULES = (
    Rule(
        id="legal-threat",
        family="criticism",
        level=Level.WARNING,
        judge=legal_threat,
        principle="criticism",
        felt=Felt("sounds"),
    ),
    Rule(
        id="censoring",
        family="criticism",
        level=Level.WARNING,
        judge=censoring,
        principle="criticism",
        felt=Felt("sounds", unless=_is_rubbish),
    ),
)
