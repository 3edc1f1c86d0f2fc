"""Whether a draft that praises what it was given or paid for says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Level
from coach.lint.kinds import shown
from coach.lint.rule import Case, Rule, Seen
from coach.lint.turns import turns_in

if TYPE_CHECKING:
    from collections.abc import Iterable

_TAGS = re.compile(
    r"#(?:ad|ads|adv|advert|advertentie|advertorial|spon|sponsored|gesponsord|reclame|samenwerking|betaaldesamenwerking"
    r"|partner|paidpartnership|paidpartner|gifted|adgifted|prgift|gekregen|collab|betaaldpartnerschap|commissie|affiliate|aff)(?!\w)"
)


def undisclosed_advertising(case: Case) -> Iterable[Seen]:
    """A gift praised, or a code that pays the writer, with no word about it that everybody understands."""
    found = turns_in(case.reading, "disclosure", case.language, ("gift", "code"))
    if not found or _TAGS.search(case.reading.folded):
        return
    groups = {it.group for it in turns_in(case.reading, "disclosure", case.language)}
    if "told" in groups:
        return
    named = bool(case.reading.entities.mentions)
    for it in found:
        if (it.group == "gift" and "praise" in groups) or (it.group == "code" and (named or "gift" in groups)):
            yield Seen(it.group, it.start, it.end, {"words": shown(case, it.start, it.end)})


RULES = (
    Rule(
        id="undisclosed-advertising",
        family="authentic",
        level=Level.WARNING,
        principle="authentic",
        kinds=(Kind.POST, Kind.DISCUSSION),
        judge=undisclosed_advertising,
    ),
)
