"""Lists of phrases per language, and the quick way to find them in a text.

An automaton goes over a text once for all lists of its language. Nearly every form stands where its letters do; one
that is open (`*`, `...`) is looked for beside its clue, which has fixed letters.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from ahocorasick import Automaton  # type: ignore[import-not-found]  # has no types

from coach.lint.hits import BORDER, BY_START, Hit, Place, Sought, hits_at, moved
from coach.lint.lists import LexiconError, read_list
from coach.system.assets import assets
from coach.text.change import around

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.lint.phrase import Phrase
    from coach.text.change import Change
    from coach.text.reading import Reading, Span

__all__ = ["Hit", "Lexicon", "LexiconError", "Library", "lexicon", "library", "read_list"]

_NOTHING: Mapping[str, list[Hit]] = MappingProxyType({})


class Lexicon:
    """One list of phrases, as part of its language's library."""

    def __init__(self, name: str, library: Library) -> None:
        self._name = name
        self._library = library

    def hits(self, reading: Reading, within: Span | None = None) -> list[Hit]:
        """The phrases in the owner's own words, or in a part of them, in text order; of two that overlap the longer."""
        hits = self._library.hits(reading, self._name)
        if within is None or not hits:
            return hits
        first = bisect_left(hits, within[0], key=BY_START)
        return [hit for hit in hits[first : bisect_left(hits, within[1], key=BY_START)] if hit.end <= within[1]]

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
        sought: dict[str, list[Sought]] = {}
        for name, phrases in lists.items():
            for phrase in phrases:
                for form in phrase.forms:
                    letters = form.clue()
                    sought.setdefault(letters, []).append(
                        Sought(name, len(letters) - 1, form.plain, phrase, bool(phrase.unless), form)
                    )
        self._automaton = Automaton()
        for letters, forms in sought.items():
            self._automaton.add_word(letters, tuple(forms))
        self._automaton.make_automaton()

    def hits(self, reading: Reading, name: str) -> list[Hit]:
        """The hits of one list in a text; worked out once for each reading, and for no list that nobody asks for."""
        if self not in reading.notes:
            reading.notes[self] = self._begun(reading)
        found: _Found = reading.notes[self]
        if name not in found.hits:
            found.hits[name] = self._hits(reading, found, name)
        return found.hits[name]

    def _begun(self, reading: Reading) -> _Found:
        before = reading.before
        if before is None or self not in before.reading.notes:
            return _Found()
        known: _Found = before.reading.notes[self]
        return _Found(known.hits, around(before.reading.text, reading.text, before.change, BORDER))

    def _hits(self, reading: Reading, found: _Found, name: str) -> list[Hit]:
        change = found.change
        if change is None or name not in found.known:
            if found.whole is None:
                found.whole = self._places(reading, 0, len(reading.text))
            return hits_at(reading, found.whole.get(name, ()))
        if found.part is None:
            found.part = self._places(reading, change.start, change.new_end)
        return moved(found.known[name], hits_at(reading, found.part.get(name, ())), change)

    def _places(self, reading: Reading, first: int, stop: int) -> dict[str, list[Place]]:
        """By list, where the letters of forms begin, between two borders or ends of the text."""
        places: defaultdict[str, list[Place]] = defaultdict(list)
        for last, forms in self._automaton.iter(reading.spaced, first, stop + 2):
            for sought in forms:
                places[sought[0]].append((last, sought))
        return places


class _Found:
    """What is known of the hits in one reading.

    `known` are those of the reading before it, `change` the paragraphs that are new since. `whole` and `part` are the
    places of letters in all of the text, and in those paragraphs.
    """

    def __init__(self, known: Mapping[str, list[Hit]] = _NOTHING, change: Change | None = None) -> None:
        self.hits: dict[str, list[Hit]] = {}
        self.known, self.change = known, change
        self.whole: dict[str, list[Place]] | None = None
        self.part: dict[str, list[Place]] | None = None


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
