"""Principles "do not censor" and "take criticism seriously": answers that hit back, ward off, or fit anything."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Level
from coach.lint.answer import GOOD, MOCKING, good_in, grouped, passes_by, stock
from coach.lint.kinds import shown
from coach.lint.rule import Case, Felt, Rule, Seen
from coach.lint.turns import Found, turns_in
from coach.text.alike import ALIKE, likeness, marks

if TYPE_CHECKING:
    from collections.abc import Iterable

ANSWERS = (Kind.REPLY, Kind.CRITICISM_REPLY)


def _at(case: Case, found: Found, message: str) -> Seen:
    return Seen(message, found.start, found.end, {"words": shown(case, found.start, found.end)})


# --- emotional-reply -------------------------------------------------------------------------------

_LOUD = ("anger", "scorn", "sarcasm")
_SEVERAL = 2
_NEAR = 400  # characters between anger in a post and the critic at whom it is aimed


def emotional_reply(case: Case) -> Iterable[Seen]:
    """Anger, contempt and sarcasm at a critic; in a post only where there is a critic to be seen."""
    found = grouped(case, "emotional-reply")
    if not found:
        if passes_by(case) in ("hot", "both") and not turns_in(case.reading, "defensive-reply", case.language):
            yield Seen("tone")
        return
    if not (case.request.kind.answers or _faces_a_critic(case)):
        return
    meant = _at_somebody(case, [it for group in _LOUD for it in found.get(group, ())])
    meant = _meant(case, meant) or _mildly_meant(case, found.get("mild", []))
    for it in meant:
        yield _at(case, it, "sarcasm" if it.group in ("sarcasm", "mild") else "anger")


def _faces_a_critic(case: Case) -> bool:
    """Whether a post is about somebody who criticised, and neither laughs at itself nor admits anything."""
    critic = {it.group for it in turns_in(case.reading, "critic", case.language)}
    return critic == {"critic"} and "owns" not in good_in(case)


def _at_somebody(case: Case, loud: list[Found]) -> list[Found]:
    """Those near enough to the critic of a post to mean them; whoever is answered always is meant."""
    if case.request.kind.answers:
        return loud
    critics = [it.start for it in turns_in(case.reading, "critic", case.language)]
    return [it for it in loud if bisect_left(critics, it.start - _NEAR) < bisect_right(critics, it.start + _NEAR)]


def _meant(case: Case, loud: list[Found]) -> list[Found]:
    """Without the sarcasm of a friendly answer: there the same words are meant as they stand."""
    good = good_in(case)
    friendly = case.request.kind.answers and ("offers" in good and len(good) > 1)
    if friendly:
        return [it for it in loud if it.group == "anger"]
    if case.request.kind is Kind.REPLY or (case.request.kind.answers and stock(case)):
        return [it for it in loud if it.group != "sarcasm"]
    return loud


def _mildly_meant(case: Case, mild: list[Found]) -> list[Found]:
    """Those that are only heard as sarcasm in an answer to criticism with too little good beside them."""
    good = good_in(case)
    if case.request.kind is not Kind.CRITICISM_REPLY or len(good) > 1 or good & {"owns", "offers"} or stock(case):
        return []
    marks = len(mild) + (MOCKING.search(case.request.text) is not None)
    return mild[:1] if marks >= _SEVERAL or passes_by(case) else []


# --- defensive-reply -------------------------------------------------------------------------------


def defensive_reply(case: Case) -> Iterable[Seen]:
    """Warding off without taking up the point: denial, blame, suspicion, "nobody else complains"."""
    found = turns_in(case.reading, "defensive-reply", case.language)
    if not found:
        if passes_by(case) in ("cold", "both") and not turns_in(case.reading, "emotional-reply", case.language):
            yield Seen("passed-by")
    elif not _makes_up_for(case, found) and not stock(case):
        for it in found:
            yield _at(case, it, it.group)


def _makes_up_for(case: Case, found: tuple[Found, ...]) -> bool:
    """Whether the good in the answer outweighs what wards off; an answer to a question has to do so twice."""
    good = good_in(case)
    if case.request.kind is Kind.REPLY and (good or len(found) < _SEVERAL):
        return True
    return sum(map(GOOD.__getitem__, good)) >= min(len({it.group for it in found}), _SEVERAL)


# --- canned-reply ----------------------------------------------------------------------------------

_ANSWER = 6  # words; "thank you, see you tomorrow" is what one says


def canned_reply(case: Case) -> Iterable[Seen]:
    """Template fields, a bare link, and stock sentences in an answer that takes up nothing of what was said."""
    if seen := stock(case):
        yield seen


def repeated_reply(case: Case) -> Iterable[Seen]:
    """An answer that several people got already, word for word or nearly; a few words may be said to everybody."""
    if case.history is None or case.reading.word_count < _ANSWER:
        return
    own = marks(case.reading.text)
    parts = [likeness(own, each.marks) for each in case.history.answered]
    alike = [part for part in parts if part >= ALIKE]
    if len(alike) >= _SEVERAL:
        same = max(alike) == 1
        yield Seen("repeated", facts={"count": len(alike)}, level=Level.WARNING if same else Level.HINT)


RULES = (
    Rule(
        id="emotional-reply",
        family="criticism",
        level=Level.WARNING,
        principle="criticism",
        judge=emotional_reply,
        felt=Felt("sounds"),
    ),
    Rule(
        id="defensive-reply",
        family="criticism",
        level=Level.WARNING,
        principle="listen",
        kinds=ANSWERS,
        judge=defensive_reply,
        felt=Felt("sounds"),
    ),
    Rule(
        id="canned-reply",
        family="conversation",
        level=Level.WARNING,
        principle="converse",
        kinds=ANSWERS,
        judge=canned_reply,
        felt=Felt("sounds", whole=True),
        recalls=repeated_reply,
    ),
)
