"""From letters that an automaton saw in a text to the phrases that stand there."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from coach.text.signs import is_latin

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from coach.lint.phrase import Form, Phrase
    from coach.text.change import Change
    from coach.text.reading import Reading, Span

BORDER = "\n\n"  # no phrase runs on over an empty line
_EXCUSING = 300  # characters around a phrase: a sentence may be as long as the text, a check must stay linear
_REACH = 200  # characters around a clue in which its form is looked for, where their distance is not fixed
_KNOWN = "\xff"  # the last letter that readings know as one
BY_START = itemgetter(0)


class Hit(NamedTuple):  # a text can hold very many, and these are made in a third of a dataclass's time
    """A phrase that stands in the text, from code point `start` to `end`."""

    start: int
    end: int
    phrase: Phrase


_hit = partial(tuple.__new__, Hit)  # a NamedTuple's own way takes twice as long


class Sought(NamedTuple):
    """A form that is looked for where the automaton saw its clue, `size` + 1 letters, and where it is from.

    What nearly every hit needs stands here again, so that nothing else is touched for it.
    """

    name: str
    size: int
    plain: str
    phrase: Phrase
    is_excusable: bool
    form: Form


Place = tuple[int, Sought]  # with where the last of the letters stands in a reading's `spaced`


def hits_at(reading: Reading, places: Collection[Place]) -> list[Hit]:
    """The hits among these places."""
    if not places:
        return []
    hits: list[Hit] = []
    own, is_plain_script = reading.own, is_latin(reading.own)
    for last, (_, size, plain, phrase, is_excusable, _) in places:
        start, end = last - size, last - 1  # `spaced` has one more space at its head
        if (
            plain
            and (own.startswith(plain, start) or " ".join(own[start:end].split()) == plain)
            and (is_plain_script or not _is_inside(own, start, end))
            and not (is_excusable and _excused(phrase, reading, start))
        ):
            hits.append(_hit((start, end, phrase)))
    # Open forms come behind the plain ones, which so are kept where both are as long.
    for last, (_, size, plain, phrase, is_excusable, form) in places:
        if not plain:
            spans = _spans(reading, form, last - size)
            hits += [_hit((*it, phrase)) for it in spans if not (is_excusable and _excused(phrase, reading, it[0]))]
    return _longest(hits) if len(hits) > 1 else hits


def _is_inside(own: str, start: int, end: int) -> bool:
    """Whether a letter of another script than Latin-1 goes on before or behind; readings know those as signs."""
    before, behind = own[start - 1 : start], own[end : end + 1]
    return (before > _KNOWN and before.isalnum()) or (behind > _KNOWN and behind.isalnum())


def _spans(reading: Reading, form: Form, start: int) -> Iterable[Span]:
    """Where the form stands whose clue begins at `start`, on this side of the borders around it."""
    if not form.words <= reading.word_set:
        return ()
    own, lead = reading.own, form.lead
    if lead is None:
        return [match.span() for match in form.expression.finditer(own, *_near(own, start))]
    for _ in range(lead):
        start = reading.spaced.rfind(" ", 0, start)  # where `own` has a word, `spaced` has the space before it
        if start < 0:
            return ()
    match = form.expression.match(own, start)
    return (match.span(),) if match and BORDER not in match[0] else ()


def _near(own: str, place: int) -> Span:
    """As much of the text around a place as reaches to it, and to no border."""
    first, last = max(0, place - _REACH), place + _REACH
    before, behind = own.rfind(BORDER, first, place), own.find(BORDER, place, last)
    return first if before < 0 else before + len(BORDER), last if behind < 0 else behind


def moved(known: list[Hit], fresh: list[Hit], change: Change) -> list[Hit]:
    """The hits outside the change as they were found before, and those inside."""
    if not known:
        return fresh
    first = bisect_left(known, change.start, key=BY_START)
    last = bisect_left(known, change.old_end, first, key=BY_START)
    behind = known[last:]
    if change.by:
        behind = [_hit((start + change.by, end + change.by, phrase)) for start, end, phrase in behind]
    return [*known[:first], *fresh, *behind]


def _excused(phrase: Phrase, reading: Reading, position: int) -> bool:
    """Whether something near it in the same sentence makes the phrase harmless."""
    start, end = reading.sentence_at(position)
    start, end = max(start, position - _EXCUSING), min(end, position + _EXCUSING)
    near = reading.folded[start:end]
    for form in phrase.unless:  # noqa: SIM110 - any() takes twice the time
        if form.seed in near and form.expression.search(reading.folded, start, end):
            return True
    return False


def _longest(hits: list[Hit]) -> list[Hit]:
    """The hits in text order, without those that overlap a longer one."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=BY_START):
        if kept and hit.start < kept[-1].end:
            if hit.end - hit.start > kept[-1].end - kept[-1].start:
                kept[-1] = hit
            continue
        kept.append(hit)
    return kept
