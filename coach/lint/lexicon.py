"""Lists of phrases per language, and the quick way to find them in a text.

A text is held against all lists of its language at once: three intersections of sets rule out all but the few
forms of which it has the words, and only those are searched for.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from functools import cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from coach.lint.phrase import Clue, Form, Phrase, PhraseError, phrase_of
from coach.system.assets import assets
from coach.text.reading import STEM

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping
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
        if within is None:
            return hits
        first = bisect_left(hits, within[0], key=_START)
        return [hit for hit in hits[first : bisect_left(hits, within[1], key=_START)] if hit.end <= within[1]]

    def holds(self, reading: Reading, within: Span | None = None) -> bool:
        """Whether at least one of the phrases is there."""
        return bool(self.hits(reading, within))


class Library:
    """All lists of one language, indexed together by the clue of each form."""

    def __init__(self, lists: Mapping[str, list[Phrase]]) -> None:
        self.lexicons = {name: Lexicon(name, self) for name in lists}
        self._words: dict[str, list[Entry]] = {}
        self._pairs: dict[tuple[str, ...], list[Entry]] = {}
        self._stems: dict[str, list[Entry]] = {}
        for name, phrases in lists.items():
            for phrase in phrases:
                for form in phrase.forms:
                    self._place(form.clue).append((name, form, phrase))
        self._word_keys = frozenset(self._words)
        self._pair_keys = frozenset(self._pairs)

    def _place(self, clue: Clue) -> list[Entry]:
        """Where the index keeps the forms with this clue."""
        if clue.begins:
            return self._stems.setdefault(clue.anchor, [])
        if len(clue.words) > 1:
            return self._pairs.setdefault(clue.words, [])
        return self._words.setdefault(clue.anchor, [])

    def hits(self, reading: Reading) -> dict[str, list[Hit]]:
        """All hits in a text, by list; worked out once for each reading."""
        if self not in reading.notes:
            reading.notes[self] = self._hits(reading)
        hits: dict[str, list[Hit]] = reading.notes[self]
        return hits

    def _hits(self, reading: Reading) -> dict[str, list[Hit]]:
        found: dict[str, list[Hit]] = {}
        for (name, _, phrase), match in self._matches(reading):
            if not (phrase.unless and _excused(phrase, reading, match.start())):
                found.setdefault(name, []).append(Hit(match.start(), match.end(), phrase))
        return {name: _longest(hits) if len(hits) > 1 else hits for name, hits in found.items()}

    def _matches(self, reading: Reading) -> Iterator[tuple[Entry, re.Match[str]]]:
        """Every form at every place where it stands; some more than once."""
        own, starts, likely = reading.own, reading.starts, self._likely(reading)
        for place, word in [(place, word) for place, word in enumerate(reading.tokens) if word in likely]:
            for entry in likely[word]:
                form = entry[1]
                lead = form.clue.lead
                if lead is None:
                    near = starts[place]
                    for match in form.expression.finditer(own, max(0, near - _REACH), near + _REACH):
                        yield entry, match
                elif place >= lead and (whole := form.expression.match(own, starts[place - lead])):
                    yield entry, whole

    def _likely(self, reading: Reading) -> dict[str, list[Entry]]:
        """The forms of which the text holds the clue and all whole words, by the word that anchors it."""
        words = reading.word_set
        entries = [entry for word in words & self._word_keys for entry in self._words[word]]
        entries += [
            entry for pair in frozenset(pairwise(reading.tokens)) & self._pair_keys for entry in self._pairs[pair]
        ]
        likely: dict[str, list[Entry]] = {}
        for entry in entries:
            if entry[1].words <= words:
                likely.setdefault(entry[1].clue.anchor, []).append(entry)
        for word in [word for word in words if word[:STEM] in self._stems]:
            likely.setdefault(word, []).extend(self._stems[word[:STEM]])
        return likely


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
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise LexiconError(f"{place}: {error}") from error
    if set(content) != {"phrase"}:
        raise LexiconError(f"{place}: expected [[phrase]] entries and nothing else")
    phrases: list[Phrase] = []
    for entry in content["phrase"]:
        try:
            phrases.append(phrase_of(entry))
        except PhraseError as error:
            raise LexiconError(f"{place}: {entry.get('say')}: {error}") from error
    return phrases


def _excused(phrase: Phrase, reading: Reading, position: int) -> bool:
    """Whether something near it in the same sentence makes the phrase harmless."""
    start, end = reading.sentence_at(position)
    start, end = max(start, position - _EXCUSING), min(end, position + _EXCUSING)
    return any(form.expression.search(reading.folded, start, end) for form in phrase.unless)


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
