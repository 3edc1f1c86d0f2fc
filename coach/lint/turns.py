"""Turns of phrase per language: what people say in many words, written as the slots that those words fill.

A lexicon holds fixed phrases; a turn holds a shape. One turn stands on a line and is made of words and of
  {name}          any of the words that the file gives under this name (`name = one | two words`),
  (one|two words) any of these,
  ..  and  ...    up to two, or up to eight, words of the same sentence,
  ^               the beginning of a sentence.
A `?` behind a word or group makes it optional, a `*` behind a word stands for any ending. Behind ` ! ` follow
turns, parted by `;`, that make it harmless in the same sentence. A line `[group]` names those below it.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from coach.system.assets import assets
from coach.text.language import SMALL
from coach.text.reading import STEM, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from coach.text.reading import Reading, Span

_ELEMENT = re.compile(r"(?:\([^()]*\)|\{\w+\}|[^\s?]+)\??")
_JOIN = r"[^\w.!?…\n]++"
_GAPS = {
    "..": r"(?:[^\s.!?…]++[^\S\n]++){0,2}?",
    "...": r"(?:[^\s.!?…]++[^\S\n]++){0,8}?",
}
_OPENING = r"(?:\A|[.!?…\n:])[^\w]*+(?P<it>)"  # for a turn that begins a sentence; what is shown begins behind it
_SENTENCE = 300  # characters on either side in which something can make a turn harmless

_SMALL = SMALL["nl"] | SMALL["en"]
_SMALL_WEIGHT = 20
Words = frozenset[str]
Needed = tuple[Words, Words]


class TurnError(ValueError):
    """A file of turns is not as it should be; the message names the file and the line."""


class Found(NamedTuple):
    """A turn that stands in the text, from code point `start` to `end`."""

    start: int
    end: int
    group: str


class Turn:
    """One line of a file: a shape, its group, and what makes it harmless.

    `needs` holds sets of words and of beginnings of words; a text without one of each of them cannot hold the turn.

    Raises:
        TurnError: the line cannot be read, or no word has to stand in the text.
    """

    def __init__(self, line: str, group: str, classes: Mapping[str, str]) -> None:
        shape, _, excuses = line.partition(" ! ")
        self.group = group
        self._elements = [_filled(element, classes) for element in _ELEMENT.findall(shape)]
        if any(element.strip("()?").count("(") for element in self._elements) or self._elements[-1] in _GAPS:
            raise TurnError(f"a group holds no group, and a turn ends in no gap: {line!r}")
        self._excuses = [Turn(excuse.strip(), "", classes) for excuse in excuses.split(";") if excuse.strip()]
        self.needs = [words for words in map(_needed, self._elements) if words]

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        pattern, joined = r"(?<!\w)(?P<it>)", False
        for element in self._elements:
            one = _alternatives(element.rstrip("?"))
            if element == "^":
                pattern = _OPENING
            elif element in _GAPS:
                pattern, joined = f"{pattern}{_JOIN if joined else ''}{_GAPS[element]}", False
            elif not element.endswith("?"):
                pattern, joined = f"{pattern}{_JOIN if joined else ''}{one}", True
            else:
                pattern += f"(?:{_JOIN}{one})?" if joined else f"(?:{one}{_JOIN})?"
        return re.compile(rf"{pattern}(?!\w)")

    def found(self, reading: Reading) -> Iterator[Found]:
        """Where the turn stands in the owner's own words, and is meant."""
        for start, end in _index(reading).sentences(self.needs):
            for match in self._expression.finditer(reading.own, start, end):
                if not self._is_excused(reading, match.start("it")):
                    yield Found(match.start("it"), match.end(), self.group)

    def stands_in(self, reading: Reading, piece: str) -> bool:
        """Whether the turn is anywhere in a piece of the text."""
        return _index(reading).knows(self.needs) and self._expression.search(piece) is not None

    def _is_excused(self, reading: Reading, place: int) -> bool:
        if not self._excuses:
            return False
        start, end = reading.sentence_at(place)
        piece = reading.own[max(start, place - _SENTENCE) : min(end, place + _SENTENCE)]
        return any(excuse.stands_in(reading, piece) for excuse in self._excuses)


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
        for place, (word, before) in enumerate(zip(reading.tokens, reading.letters, strict=False)):
            if word:
                while number < len(ends) - 1 and place + before >= ends[number]:
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
        return tuple(sorted((it for turn in likely for it in turn.found(reading)), key=lambda it: (it.start, -it.end)))


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
            classes[named] = "|".join(_expanded(word, classes) for word in words.split("|"))
        else:
            try:
                turn = Turn(line, group, classes)
            except (TurnError, LookupError) as error:
                raise TurnError(f"{path.parent.name}/{path.name}, line {number}: {error}") from error
            if not turn.needs:
                raise TurnError(f"{path.parent.name}/{path.name}, line {number}: no word has to stand in the text")
            yield turn


def _filled(element: str, classes: Mapping[str, str]) -> str:
    """The element with the words of the classes named in it: `(van {u} kant)` becomes `(van uw kant|van je kant)`."""
    if "{" not in element:
        return element
    filled = "|".join(_expanded(it, classes) for it in element.strip("(?)").split("|"))
    return f"({filled}){'?' * element.endswith('?')}"


def _expanded(alternative: str, classes: Mapping[str, str]) -> str:
    """Every way of writing an alternative that holds names of classes."""
    before, found, rest = alternative.partition("{")
    if not found:
        return alternative.strip()
    name, _, after = rest.partition("}")
    ways = (f"{before}{word.strip()}{after}" for word in classes[name].split("|"))
    return "|".join(_expanded(way, classes) for way in ways)


def _needed(element: str) -> Needed | None:
    """The words of which one has to stand in a text for this element to be there; None where that cannot be told."""
    if element == "^" or element in _GAPS or element.endswith("?"):
        return None
    whole, begun = set[str](), set[str]()
    for alternative in element.strip("()").split("|"):
        words = alternative.split()
        if telling := [part for word in words if not word.endswith("*") for part in words_of(word)[:1]]:
            whole.add(max(telling, key=len))
        elif len(words[0]) > STEM:
            begun.add(words[0][:STEM])
        else:
            return None
    return frozenset(whole), frozenset(begun)


def _alternatives(element: str) -> str:
    """The expression of a word, or of a group of alternatives."""
    parts = [_JOIN.join(map(_word, it.split())) for it in element.strip("()").split("|")]
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})(?!\\w)"


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*+")
