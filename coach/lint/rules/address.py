"""Whether a Dutch draft speaks to its reader in one way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.finding import Level
from coach.lint.rule import Case, Rule, Seen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.text.reading import Reading

_FORMAL = frozenset(("u", "uw", "uzelf"))
_PERSONAL = frozenset(("jij", "jou", "jouw", "jezelf"))
_AT = _PERSONAL | {"je"}  # "je" is also anybody: "daar word je moe van"
ANYBODY = 2  # times "je" may mean anybody in a text that says "u"


def mixed_address(case: Case) -> Iterable[Seen]:
    """Both "u" and "je" for the reader, quotations apart."""
    reading = case.reading
    if reading.word_set.isdisjoint(_FORMAL) or reading.word_set.isdisjoint(_AT):
        return
    personal = reading.starts(_AT)
    formal = [start for start in reading.starts(_FORMAL) if _is_polite(reading, start)]
    if formal and (not reading.word_set.isdisjoint(_PERSONAL) or len(personal) > ANYBODY):
        facts = {"formal": _word(case, formal[0]), "personal": _word(case, personal[0])}
        start = min(personal, formal, key=len)[0]
        yield Seen("mixed", start, start + len(_word(case, start)), facts)


def _is_polite(reading: Reading, start: int) -> bool:
    """Whether this is no hour ("24 u") and no part of another word ("u-bocht")."""
    before, end = reading.own[max(0, start - 2) : start].strip(), reading.spaced.find(" ", start + 1) - 1
    return not before.isdigit() and not reading.own.startswith("-", end)


def _word(case: Case, start: int) -> str:
    """The word that begins here, as the draft writes it."""
    return case.request.text[start : case.reading.spaced.find(" ", start + 1) - 1]


RULES = (Rule(id="mixed-address", family="craft", level=Level.HINT, languages=("nl",), judge=mixed_address),)
