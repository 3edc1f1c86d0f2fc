"""Words that no dictionary knows; looked for only where dictionaries are at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.finding import Edit, Fix, Level
from coach.lint.rule import Case, Rule, Seen
from coach.text.spellable import spellable_in

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 3  # suggestions that are offered for a word


def spelling(case: Case) -> Iterable[Seen]:
    """Each misspelt word, with what may have been meant."""
    if case.speller is None:
        return
    words = spellable_in(case.reading)
    wrong = case.speller.wrong(dict.fromkeys(word.text for word in words), case.language)
    meant = {word: case.speller.suggestions(word, case.language)[:_MOST] for word in wrong}
    for word in words:
        if word.text in meant:
            fixes = tuple(Fix((Edit(word.start, word.end, text),)) for text in meant[word.text])
            yield Seen("unknown", word.start, word.end, {"words": word.text}, fixes)


RULES = (Rule(id="spelling", family="craft", level=Level.HINT, judge=spelling, needs_speller=True),)
