"""Whether a draft talks with somebody or sends to everybody, by its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.acts import Side, side_of
from coach.domain.draft import Kind

if TYPE_CHECKING:
    from coach.domain.finding import Finding
    from coach.lint.rule import Case
    from coach.text.reading import Reading

# An answer on X begins with the name of whoever is answered; a full stop before it lets everybody read along.
_ADDRESSED = re.compile(r"\s*[\"“]?\.?@\w")
_PASSED_ON = re.compile(r"\brt\b")
_HEAD = 30  # code points in which a post says that it passes somebody else's on
_OPENING = 60  # code points in which somebody is thanked to whom the whole post is addressed
_KIND_WORDS = (
    "thanks|thank you|thx|congrats|congratulation|congratulations|well done|great job|good job|nice job|good luck"
    "|best of luck|welcome|happy birthday|nice being|nice to see|nice meeting|glad you|keep up|we appreciate"
    "|i appreciate|dankjewel|dankjullie|dank je|dank u|dank jullie|bedankt|gefeliciteerd|proficiat|felicitaties"
    "|welkom|veel succes|succes met|goed gedaan|mooi werk|fijn dat je|van harte|beterschap|sterkte"
)
_KIND = re.compile(rf"\b(?:{_KIND_WORDS})\b")
_KIND_BEGINS = frozenset(words.split()[0] for words in _KIND_WORDS.split("|"))
_HELPING = re.compile(
    r"\b(?:sorry|apolog\w+|unfortunately|please (?:email|e-mail|dm|call|try|let us|contact|send)|let (?:us|me) know"
    r"|excuses|het spijt|helaas|laat (?:me|ons|het) weten|stuur (?:me|ons)|(?:mail|bel|app) (?:me|ons))\b"
)
_PERSONAL = re.compile(
    r"\b(?:we|us|our|i|my|i'm|we're|you|your|yes|no|here|hi|hello|hey|agreed|indeed|ik|wij|ons|onze|mijn|je|jij|jouw|u|uw"
    r"|jullie|ja|nee|hoi|hallo|dag|klopt|inderdaad)\b|[?]|[:;]-?[)(]"
)


def act_of(case: Case, findings: list[Finding]) -> Side:
    """The side that the draft's words are on; no advice and no balance hangs on it, see coach/domain/acts.py.

    A stock answer is a broadcast, whatever it answers. A post that thanks, congratulates or answers somebody by name
    is conversation, one that only passes a link on under their name is not.
    """
    if case.request.kind.answers and any(finding.rule == "canned-reply" for finding in findings):
        return Side.BROADCAST
    if case.request.kind is Kind.POST and _talks(case.reading):
        return Side.CONVERSATION
    return side_of(case.request.kind)


def _talks(reading: Reading) -> bool:
    own, points_away = reading.own, bool(reading.entities.links)
    kind = _is_kind(reading, len(own))
    if _ADDRESSED.match(reading.text):
        if points_away and not (kind or _HELPING.search(own)):
            return False
        return kind or "!" in own or _PERSONAL.search(own) is not None
    if not kind or _PASSED_ON.search(own, 0, _HEAD):
        return False
    if reading.entities.mentions:
        return True
    return _is_kind(reading, _OPENING) and (not points_away or "!" in own)


def _is_kind(reading: Reading, end: int) -> bool:
    """Whether somebody is thanked, congratulated or welcomed before this place."""
    return any(_KIND.match(reading.own, start, end) for start in reading.starts(_KIND_BEGINS))
