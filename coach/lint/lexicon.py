"""Lists of phrases per language, and the quick way to find them in a text.

An automaton goes over a text once for all lists of its language. Nearly every form stands where its letters do; one
that is open (`*`, `...`) is looked for beside its clue, which has fixed letters.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick import Automaton  # type: ignore[import-not-found]  # has no types

from coach.lint.lists import LexiconError, read_list
from coach.system.assets import assets
from coach.text.change import around

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coach.lint.phrase import Form, Phrase
    from coach.text.change import Change
    from coach.text.reading import Reading, Span

__all__ = ["Hit", "Lexicon", "LexiconError", "Library", "lexicon", "library", "read_list"]

_EXCUSING = 300  # characters around a phrase: a sentence may be as long as the text, a check must stay linear
_REACH = 200  # characters around a clue in which its form is looked for, where their distance is not fixed
_BORDER = "\n\n"  # no phrase runs on over an empty line
_KNOWN = "\xff"  # the last letter that readings know as one
_START = itemgetter(0)


class Hit(NamedTuple):  # a text can hold very many, and these are made in a third of a dataclass's time
    """A phrase that stands in the text, from code point `start` to `end`."""

    start: int
    end: int
    phrase: Phrase


_hit = partial(tuple.__new__, Hit)  # a NamedTuple's own way takes twice as long


class Lexicon:
    """One list of phrases, as part of its language's library."""

    def __init__(self, name: str, library: Library) -> None:
        self._name = name
        self._library = library

    def hits(self, reading: Reading, within: Span | None = None) -> list[Hit]:
        """The phrases in the owner's own words, or in a part of them, in text order; of two that overlap the longer."""
        hits = self._library.hits(reading).get(self._name, [])
        if within is None or not hits:
            return hits
        first = bisect_left(hits, within[0], key=_START)
        return [hit for hit in hits[first : bisect_left(hits, within[1], key=_START)] if hit.end <= within[1]]

    def holds(self, reading: Reading, within: Span | None = None) -> bool:
        """Whether at least one of the phrases is there."""
        return bool(self.hits(reading, within))


class Library:
    """All lists of one language, which an automaton looks for in one go over the text.

    Raises:
        PhraseError: a form cannot be found quickly.
    """

    def __init__(self, lists: Mapping[str, list[Phrase]]) -> None:
        self.lexicons = {name: Lexicon(name, self) for name in lists}
        sought: dict[str, list[_Sought]] = {}
        for name, phrases in lists.items():
            for phrase in phrases:
                for form in phrase.forms:
                    letters = form.clue()
                    sought.setdefault(letters, []).append(
                        _Sought(len(letters) - 1, form, form.plain, name, phrase, bool(phrase.unless))
                    )
        self._automaton = Automaton()
        for letters, forms in sought.items():
            self._automaton.add_word(letters, tuple(forms))
        self._automaton.make_automaton()

    def hits(self, reading: Reading) -> dict[str, list[Hit]]:
        """All hits in a text, by list; worked out once for each reading."""
        if self not in reading.notes:
            before = reading.before
            known = before.reading.notes.get(self) if before else None
            if before and known is not None:
                change = around(before.reading.text, reading.text, before.change, _BORDER)
                reading.notes[self] = _moved(known, self._hits(reading, change.start, change.new_end), change)
            else:
                reading.notes[self] = self._hits(reading, 0, len(reading.text))
        hits: dict[str, list[Hit]] = reading.notes[self]
        return hits

    def _hits(self, reading: Reading, first: int, stop: int) -> dict[str, list[Hit]]:
        """The hits from one code point to another, with a border or the text's end at either."""
        found: defaultdict[str, list[Hit]] = defaultdict(list)
        own, is_plain_script = reading.own, _is_latin(reading.own)
        vague: list[tuple[int, _Sought]] = []
        for last, forms in self._automaton.iter(reading.spaced, first, stop + 2):
            end = last - 1  # `spaced` has one more space at its head
            for sought in forms:
                size, _, plain, name, phrase, is_excusable = sought
                start = last - size
                if not plain:
                    vague.append((start, sought))
                elif (
                    (own.startswith(plain, start) or " ".join(own[start:end].split()) == plain)
                    and (is_plain_script or not _is_inside(own, start, end))
                    and not (is_excusable and _excused(phrase, reading, start))
                ):
                    found[name].append(_hit((start, end, phrase)))
        # They come behind the plain ones, which so are kept where both are as long.
        for start, sought in vague:
            for span in _spans(reading, sought.form, start):
                if not (sought.is_excusable and _excused(sought.phrase, reading, span[0])):
                    found[sought.name].append(_hit((*span, sought.phrase)))
        return {name: _longest(hits) if len(hits) > 1 else hits for name, hits in found.items()}


class _Sought(NamedTuple):
    """A form that is looked for where the automaton saw its clue, `size` + 1 letters, and where it is from.

    What nearly every hit needs stands here again, so that nothing else is touched for it.
    """

    size: int
    form: Form
    plain: str
    name: str
    phrase: Phrase
    is_excusable: bool


def _is_latin(own: str) -> bool:
    """Whether readings know all of its letters."""
    try:
        own.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


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
    return (match.span(),) if match and _BORDER not in match[0] else ()


def _near(own: str, place: int) -> Span:
    """As much of the text around a place as reaches to it, and to no border."""
    first, last = max(0, place - _REACH), place + _REACH
    before, behind = own.rfind(_BORDER, first, place), own.find(_BORDER, place, last)
    return first if before < 0 else before + len(_BORDER), last if behind < 0 else behind


def _moved(known: dict[str, list[Hit]], fresh: dict[str, list[Hit]], change: Change) -> dict[str, list[Hit]]:
    """The hits outside the change as they were found before, and those inside."""
    moved = dict(fresh)
    for name, hits in known.items():
        if hits[-1].start < change.start:
            before, behind = hits, []
        else:
            first = bisect_left(hits, change.start, key=_START)
            last = bisect_left(hits, change.old_end, first, key=_START)
            before, behind = hits[:first], hits[last:]
        if change.by:
            behind = [_hit((start + change.by, end + change.by, phrase)) for start, end, phrase in behind]
        if kept := [*before, *fresh.get(name, ()), *behind]:
            moved[name] = kept
    return moved


def lexicon(name: str, language: str) -> Lexicon:
    """The phrases of resources/lexicon/<language>/<name>.toml, read once.

    Raises:
        LexiconError: there is no such file, or an entry of it is wrong.
    """
    try:
        return library(language).lexicons[name]
    except KeyError as error:
        raise LexiconError(f"there is no {language}/{name}.toml") from error


@cache
def library(language: str) -> Library:
    """All lists of a language, from the files under resources/lexicon.

    Raises:
        LexiconError: an entry is wrong.
    """
    files = sorted((assets() / "lexicon" / language).glob("*.toml"))
    return Library({path.stem: read_list(path) for path in files})


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
    for hit in sorted(hits, key=_START):
        if kept and hit.start < kept[-1].end:
            if hit.end - hit.start > kept[-1].end - kept[-1].start:
                kept[-1] = hit
            continue
        kept.append(hit)
    return kept
