"""Lists of phrases per language, and the quick way to find them in a text.

A text is held against all lists of its language at once: every form has a clue, two neighbouring words if it can,
and only where its clue stands the form itself is looked for.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.lint.phrase import Clue, Form, Phrase, PhraseError, phrase_of
from coach.system.assets import assets
from coach.text.reading import STEM

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from coach.text.reading import Reading, Span

_EXCUSING = 300  # characters around a phrase: a sentence may be as long as the text, a check must stay linear
_REACH = 200  # characters around a clue in which its form is looked for, where their distance is not fixed
_START = itemgetter(0)
Entry = tuple[str, Form, Phrase]  # with the name of the list it stands in


class LexiconError(ValueError):
    """A lexicon of ours is not as it should be; the message names the file and the entry."""


class Hit(NamedTuple):  # a text can hold very many, and these are made in a third of a dataclass's time
    """A phrase that stands in the text, from code point `start` to `end`."""

    start: int
    end: int
    phrase: Phrase


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
    """All lists of one language, indexed together by the words of each form's clue.

    Raises:
        PhraseError: a form cannot be found quickly.
    """

    def __init__(self, lists: Mapping[str, list[Phrase]]) -> None:
        self.lexicons = {name: Lexicon(name, self) for name in lists}
        self._words: dict[str, list[Entry]] = {}
        self._pairs: dict[tuple[str, ...], list[Entry]] = {}
        self._stems: dict[str, list[Entry]] = {}
        for name, phrases in lists.items():
            for phrase in phrases:
                for form in phrase.forms:
                    self._bucket(form.clue).append((name, form, phrase))

    def _bucket(self, clue: Clue) -> list[Entry]:
        """Where the index keeps the forms with this clue."""
        if clue.begins:
            return self._stems.setdefault(clue.words[0][:STEM], [])
        if len(clue.words) > 1:
            return self._pairs.setdefault(clue.words, [])
        return self._words.setdefault(clue.words[0], [])

    def hits(self, reading: Reading) -> dict[str, list[Hit]]:
        """All hits in a text, by list; worked out once for each reading."""
        if self not in reading.notes:
            reading.notes[self] = self._hits(reading)
        hits: dict[str, list[Hit]] = reading.notes[self]
        return hits

    def _hits(self, reading: Reading) -> dict[str, list[Hit]]:
        found: dict[str, list[Hit]] = {}
        for place, entries in self._clues(reading):
            for name, form, phrase in entries:
                for start, end in _spans(reading, form, place):
                    if not (phrase.unless and _excused(phrase, reading, start)):
                        found.setdefault(name, []).append(Hit(start, end, phrase))
        return {name: _longest(hits) if len(hits) > 1 else hits for name, hits in found.items()}

    def _clues(self, reading: Reading) -> list[tuple[int, list[Entry]]]:
        """The places in the reading's tokens where clues begin, and the forms to look for there."""
        tokens, pairs, likely = reading.tokens, self._pairs, self._likely(reading.word_set)
        clues = [(place, likely[tokens[place]]) for place in reading.places(likely)]
        return clues + [(place, pairs[tokens[place], tokens[place + 1]]) for place in reading.pairs(pairs)]

    def _likely(self, words: frozenset[str]) -> dict[str, list[Entry]]:
        """The forms that one word is the clue to and of which the text holds all whole words, by that word."""
        index, stems = self._words, self._stems
        likely = {word: [entry for entry in index[word] if entry[1].words <= words] for word in words & index.keys()}
        for word in [word for word in words if word[:STEM] in stems]:
            begun = [entry for entry in stems[word[:STEM]] if word.startswith(entry[1].clue.words[0])]
            if begun := [entry for entry in begun if entry[1].words <= words]:
                likely[word] = [*likely.get(word, ()), *begun]
        return likely


def _spans(reading: Reading, form: Form, place: int) -> Iterable[Span]:
    """Where the form stands whose clue begins with the token at `place`; one span, but where the distance is open."""
    own, lead, letters = reading.own, form.lead, reading.letters
    if lead is None:
        near = letters[place] + place
        return [match.span() for match in form.expression.finditer(own, max(0, near - _REACH), near + _REACH)]
    first = place - lead
    if first < 0:
        return ()
    start = letters[first] + first
    if form.plain:
        if own.startswith(form.written, start):
            end = start + len(form.written)
            return () if _goes_on(own, end) or own[start - 1 : start].isalnum() else ((start, end),)
        if reading.tokens[first : first + len(form.plain)] != form.plain:
            return ()
    # Only now the slow way: the form has open ends, or there is a line end or another sign between its words.
    match = form.expression.match(own, start)
    return (match.span(),) if match else ()


def _goes_on(own: str, end: int) -> bool:
    """Whether a word goes on here; tokens know the letters of Latin-1 only."""
    after = own[end : end + 1]
    return after.isalnum() or after == "_"


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


def read_list(path: Path) -> list[Phrase]:
    """The phrases of one file.

    Raises:
        LexiconError: the file or an entry of it is wrong; the message names both.
    """
    place = f"{path.parent.name}/{path.name}"
    try:
        entries = _entries(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise LexiconError(f"{place}: {error}") from error
    phrases: list[Phrase] = []
    for entry in entries:
        try:
            phrases.append(phrase_of(entry))
            for form in phrases[-1].forms:
                _ = form.clue
        except PhraseError as error:
            raise LexiconError(f"{place}: {entry.get('say')}: {error}") from error
    return phrases


def _entries(text: str) -> list[dict[str, Any]]:
    """The tables of a file; one that keeps to a line a key is read as JSON, in a tenth of the time."""
    lines = (line.replace(" = ", '": ', 1) for line in text.splitlines() if line and not line.startswith("#"))
    head, *blocks = "\n".join((*lines, "")).split("[[phrase]]\n")
    tables = ('{"' + block.rstrip().replace("\n", ',\n"') + "}" for block in blocks)
    try:
        entries: list[dict[str, Any]] = json.loads(f"{head}[{','.join(tables)}]")
    except ValueError:
        import tomllib  # noqa: PLC0415 - 3 ms that a start need not spend

        content = tomllib.loads(text)
        if set(content) != {"phrase"}:
            raise LexiconError("expected [[phrase]] entries and nothing else") from None
        entries = content["phrase"]
    return entries


def _excused(phrase: Phrase, reading: Reading, position: int) -> bool:
    """Whether something near it in the same sentence makes the phrase harmless."""
    start, end = reading.sentence_at(position)
    start, end = max(start, position - _EXCUSING), min(end, position + _EXCUSING)
    return any(form.stands_in(reading.folded, start, end) for form in phrase.unless)


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
