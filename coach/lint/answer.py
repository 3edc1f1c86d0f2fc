"""What an answer does with what it answers: owns up, thanks, offers; passes it by; or is stock wording."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.lint.kinds import shown
from coach.lint.lexicon import lexicon
from coach.lint.rule import Seen
from coach.lint.turns import turns_in
from coach.text.language import SMALL
from coach.text.reading import Reading, words_of

if TYPE_CHECKING:
    from coach.lint.rule import Case
    from coach.lint.turns import Found

GOOD = {"owns": 1.0, "offers": 1.0, "grants": 0.5}  # what speaks for an answer, and how much of a fault it makes up for
MOCKING = re.compile("[🙄🙃👏🤡🤣🤷💅😏😤🤬😡🥱🎻👋]")
_FEW = 2  # words; with fewer there is no tone to hear


def grouped(case: Case, name: str) -> dict[str, list[Found]]:
    """The turns of a list in the draft, by group."""
    found: dict[str, list[Found]] = {}
    for it in turns_in(case.reading, name, case.language):
        found.setdefault(it.group, []).append(it)
    return found


def good_in(case: Case) -> frozenset[str]:
    """Which of GOOD the draft does; a step that is left to the other is offered too."""
    return frozenset("offers" if group == "invites" else group for group in grouped(case, "answer"))


def passes_by(case: Case) -> str:
    """How an answer to criticism passes the point by: "hot", "cold" or "both"; "" where it takes it up.

    Whoever thanks, admits, asks or offers something takes it up. Of those who do nothing of the kind some hit back and
    others argue; threats, stock answers and deletions have rules of their own.
    """
    if case.request.kind is not Kind.CRITICISM_REPLY or case.reading.word_count < _FEW or good_in(case):
        return ""
    others = (turns_in(case.reading, name, case.language) for name in ("censoring", "canned-reply"))
    if any(others) or case.reading.entities.links or lexicon("legal-threat", case.language).holds(case.reading):
        return ""
    found = grouped(case, "temper")
    signs = case.request.text.count("!") + len(MOCKING.findall(case.request.text))
    heat = len(found.get("hot", ())) + signs - len(found.get("cold", ()))
    if heat == 0:
        return "both"
    return "hot" if heat > 0 else "cold"


# --- stock wording ---------------------------------------------------------------------------------

_FIELD = re.compile(
    r"\[[A-Za-zÀ-ÿ _/.'-]{2,30}\]|\{\{?[A-Za-z_ ]{2,30}\}\}?|<[A-Za-z_ ]{2,30}>|%[A-Za-z_]{3,20}%|\bX{3,}\b"
)
_DAYS = (
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen vanavond vanmiddag vanmorgen gisteren"
    " monday tuesday wednesday thursday friday saturday sunday tomorrow tonight yesterday"
)
_CONCRETE = re.compile(rf"\d|\b(?:{'|'.join(_DAYS.split())})\b")
_ME = {"nl": frozenset(("ik", "mijn", "mij", "me")), "en": frozenset(("i", "my", "me", "myself"))}
_BARE = 12  # words beside a link, or beside the name of another desk
_LONG = 4  # letters of a word that says something; with one more two words count as the same
_ENOUGH = 2  # of stock wording; each sentence on the matter weighs as much against it


def stock(case: Case) -> Seen | None:
    """What makes an answer a stock answer: a field, a bare link, or stock sentences beside too little of its own.

    Worked out once for each reading: four rules ask.
    """
    notes = case.reading.notes
    if stock not in notes:
        notes[stock] = _stock(case)
    known: Seen | None = notes[stock]
    return known


def _stock(case: Case) -> Seen | None:
    reading, links = case.reading, case.reading.entities.links
    if field := _FIELD.search(case.request.text):
        return Seen("field", *field.span(), {"words": field[0]})
    found, own = grouped(case, "canned-reply"), _own_matter(case)
    is_short = reading.word_count <= _BARE and not own
    if links and is_short:
        return Seen("bare-link", *links[0], {"words": shown(case, *links[0])})
    weight = _weight(case, found)
    unheard = not own and "?" in case.request.context
    nothing_more = is_short or (not own and case.request.kind is Kind.CRITICISM_REPLY)
    sent_on = nothing_more and "elsewhere" in found and not turns_in(reading, "defensive-reply", case.language)
    if not found or weight + (unheard or sent_on) < _ENOUGH + _ENOUGH * own:
        return None
    first = (found.get("strong") or found.get("elsewhere") or found["weak"])[0]
    return Seen("stock", first.start, first.end, {"words": shown(case, first.start, first.end)})


def _weight(case: Case, found: dict[str, list[Found]]) -> int:
    """What the stock sentences weigh: a whole stock sentence two, one with courtesies one."""
    weights: dict[int, int] = {}
    for group, turns in found.items():
        for it in turns:
            begin = case.reading.sentence_at(it.start)[0]
            weights[begin] = max(weights.get(begin, 0), 2 if group == "strong" else 1)
    return sum(weights.values())


def _own_matter(case: Case) -> int:
    """How many sentences, stock ones apart, are on this matter: with its words, a day or figure, or an "I"."""
    reading = case.reading
    begins = {reading.sentence_at(it.start)[0] for it in turns_in(reading, "canned-reply", case.language)}
    theirs = _beginnings(Reading(case.request.context).words) - _beginnings((*SMALL["nl"], *SMALL["en"]))
    count = 0
    for start, end in reading.sentences:
        if start not in begins:
            words = words_of(reading.own[start:end])
            about = not theirs.isdisjoint(_beginnings(words)) or not _ME[case.language].isdisjoint(words)
            count += about or _CONCRETE.search(reading.own, start, end) is not None
    return count


def _beginnings(words: tuple[str, ...] | list[str]) -> set[str]:
    return {word[: _LONG + 1] for word in words if len(word) >= _LONG}
