"""What several rules make of what they saw: a finding at a phrase, its fixes, the words to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.finding import Edit, Fix
from coach.lint.rule import Seen

if TYPE_CHECKING:
    from coach.lint.lexicon import Hit
    from coach.lint.rule import Case

_SHOWN = 60  # characters of the draft that a sentence repeats


def at_hit(case: Case, hit: Hit, message: str = "phrase") -> Seen:
    """A phrase as a finding: its words as the fact `words`, its plainer words as fixes."""
    return Seen(message, hit.start, hit.end, {"words": shown(case, hit.start, hit.end)}, fixes_of(case, hit))


def fixes_of(case: Case, hit: Hit) -> tuple[Fix, ...]:
    """A fix for each plainer wording, with a capital where the draft had one."""
    if not hit.phrase.instead:
        return ()
    capital = case.request.text[hit.start].isupper()
    return tuple(
        Fix((Edit(hit.start, hit.end, text[0].upper() + text[1:] if capital else text),), safe=hit.phrase.safe)
        for text in hit.phrase.instead
    )


def shown(case: Case, start: int, end: int) -> str:
    """The draft's words on one line, shortened where they are many."""
    words = " ".join(case.request.text[start:end].split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
