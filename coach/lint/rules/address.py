"""Whether a Dutch draft speaks to its reader in one way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.finding import Level
from coach.lint.kinds import shown
from coach.lint.rule import Case, Rule, Seen

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORMAL = frozenset(("u", "uw", "uzelf"))
_PERSONAL = frozenset(("jij", "jou", "jouw", "jezelf"))  # "je" is also anybody: "daar word je moe van"
_AT = re.compile(r"\b(?:jij|jou|jouw|jezelf|je)\b")
_POLITE = re.compile(r"(?<!\d )(?<!\d)\b(?:u|uw|uzelf)\b(?!-)")
ANYBODY = 2  # times "je" may mean anybody in a text that says "u"


def mixed_address(case: Case) -> Iterable[Seen]:
    """Both "u" and "je" for the reader, quotations apart."""
    words = case.reading.word_set
    if words.isdisjoint(_FORMAL):
        return
    personal = [match.span() for match in _AT.finditer(case.reading.own)]
    formal = [match.span() for match in _POLITE.finditer(case.reading.own)]
    if formal and (not words.isdisjoint(_PERSONAL) or len(personal) > ANYBODY):
        fewer = min(personal, formal, key=len)
        facts = {"formal": shown(case, *formal[0]), "personal": shown(case, *personal[0])}
        yield Seen("mixed", *fewer[0], facts)


RULES = (Rule(id="mixed-address", family="craft", level=Level.HINT, languages=("nl",), judge=mixed_address),)
