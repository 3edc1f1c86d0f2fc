"""Files of turns of phrase, one for each language and subject, and the quick way to find theirs in a text.

A line is a turn in the form that turn.py gives; `name = one | two words` names words for the lines below it, `[group]`
names the lines themselves. A text is cut into sentences, and a turn is looked for only in those that hold its words.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from coach.lint.turn import STEM, Turn, TurnError, expanded
from coach.system.assets import assets
from coach.text.language import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from coach.lint.turn import Needed, Words
    from coach.text.reading import Reading, Span

_SENTENCE = 300  # characters on either side in which something can make a turn harmless
_SMALL = SMALL["nl"] | SMALL["en"]
_SMALL_WEIGHT = 20
_WORD = re.compile(r"\S+")


class Found(NamedTuple):
    """A turn that stands in the text, from code point `start` to `end`."""

    start: int
    end: int
    group: str


class _Index:
    """In which sentences of a text each word stands, and each beginning of a word."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.words = reading.word_set
        self.stems = frozenset(word[:STEM] for word in reading.word_set)

    def knows(self, needs: list[Needed]) -> bool:
        """Whether the text has a word for each need."""
        words, stems = self.words, self.stems
        return not any(words.isdisjoint(whole) and stems.isdisjoint(begun) for whole, begun in needs)

    def sentences(self, needs: list[Needed]) -> Iterator[Span]:
        """The sentences that have a word for each need, each with the character before it."""
        if not self.knows(needs):
            return
        numbers = set.intersection(*(self._holding(whole, begun) for whole, begun in needs))
        spans = self._reading.sentences
        for number in sorted(numbers):
            yield (spans[number - 1][1] - 1 if number else 0), spans[number][1]

    def _holding(self, whole: Words, begun: Words) -> set[int]:
        numbers: set[int] = set()
        for word in whole & self.words:
            numbers |= self._places[0][word]
        for stem in begun & self.stems:
            numbers |= self._places[1][stem]
        return numbers

    @cached_property
    def _places(self) -> tuple[dict[str, set[int]], dict[str, set[int]]]:
        """The numbers of the sentences by word, and by the beginning of a word."""
        words: dict[str, set[int]] = {}
        stems: dict[str, set[int]] = {}
        reading, number = self._reading, 0
        ends = [end for _, end in reading.sentences]
        for match in _WORD.finditer(reading.spaced):
            word, place = match[0], match.start() - 1  # `spaced` has one more space at its head
            while number < len(ends) - 1 and place >= ends[number]:
                number += 1
            words.setdefault(word, set()).add(number)
            stems.setdefault(word[:STEM], set()).add(number)
        return words, stems


def _index(reading: Reading) -> _Index:
    if _Index not in reading.notes:
        reading.notes[_Index] = _Index(reading)
    index: _Index = reading.notes[_Index]
    return index


class TurnList:
    """The turns of one file, found by a word or the beginning of a word that each of them needs."""

    def __init__(self, turns: Iterable[Turn]) -> None:
        self._words: dict[str, list[Turn]] = {}
        self._stems: dict[str, list[Turn]] = {}
        for turn in turns:
            whole, begun = min(turn.needs, key=_commonness)
            for word in whole:
                self._words.setdefault(word, []).append(turn)
            for stem in begun:
                self._stems.setdefault(stem, []).append(turn)

    def found(self, reading: Reading) -> tuple[Found, ...]:
        """Where the turns stand, in text order, of those that begin together the longest first."""
        index = _index(reading)
        likely = {turn for word in self._words.keys() & index.words for turn in self._words[word]}
        likely.update(turn for stem in self._stems.keys() & index.stems for turn in self._stems[stem])
        found = (it for turn in likely for it in _found(turn, reading, index))
        return tuple(sorted(found, key=lambda it: (it.start, -it.end, it.group)))


def _found(turn: Turn, reading: Reading, index: _Index) -> Iterator[Found]:
    """Where a turn stands in the owner's own words, and is meant."""
    for start, end in index.sentences(turn.needs):
        for match in turn.expression.finditer(reading.own, start, end):
            place = match.start("it")
            if not (turn.excuses and _is_excused(turn, reading, index, place)):
                yield Found(place, match.end(), turn.group)


def _is_excused(turn: Turn, reading: Reading, index: _Index, place: int) -> bool:
    start, end = reading.sentence_at(place)
    piece = reading.own[max(start, place - _SENTENCE) : min(end, place + _SENTENCE)]
    return any(index.knows(excuse.needs) and excuse.expression.search(piece) for excuse in turn.excuses)


def _commonness(need: Needed) -> int:
    """How many texts hold a word of the need, roughly: small words stand in nearly all."""
    whole, begun = need
    return len(whole) + len(begun) + _SMALL_WEIGHT * len(whole & _SMALL)


def turns_in(reading: Reading, name: str, language: str) -> tuple[Found, ...]:
    """Where the turns of resources/turns/<language>/<name>.txt stand, in text order; worked out once for each reading.

    Raises:
        TurnError: there is no such file, or a line of it is wrong.
    """
    key = ("turns", name, language)
    if key not in reading.notes:
        reading.notes[key] = _turns(name, language).found(reading)
    kept: tuple[Found, ...] = reading.notes[key]
    return kept


@cache
def _turns(name: str, language: str) -> TurnList:
    return TurnList(read_turns(assets() / "turns" / language / f"{name}.txt"))


def read_turns(path: Path) -> Iterator[Turn]:
    """The turns of one file.

    Raises:
        TurnError: the file or a line of it is wrong; the message names both.
    """
    group, classes = "", dict[str, str]()
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise TurnError(f"{path.name}: {error}") from error
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            group = line.strip("[]")
        elif " = " in line:
            named, _, words = line.partition(" = ")
            classes[named] = "|".join(expanded(word, classes) for word in words.split("|"))
        else:
            try:
                turn = Turn(line, group, classes)
            except (TurnError, LookupError) as error:
                raise TurnError(f"{path.parent.name}/{path.name}, line {number}: {error}") from error
            if not turn.needs:
                raise TurnError(f"{path.parent.name}/{path.name}, line {number}: no word has to stand in the text")
            yield turn
