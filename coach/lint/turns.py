"""Files of turns of phrase, one for each language and subject, and the quick way to find theirs in a text.

A line is a turn in the form that turn.py gives; `name = one | two words` names words for the lines below it, `[group]`
names the lines themselves. A text is cut into sentences, and a turn is looked for only in those that hold its words.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick import Automaton  # type: ignore[import-not-found]  # has no types

from coach.lint.turn import Turn, TurnError, expanded
from coach.system.assets import assets
from coach.text.language import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from coach.lint.turn import Needed, Words
    from coach.text.reading import Reading, Span

_SENTENCE = 300  # characters on either side in which something can make a turn harmless
_BLANK = 8  # characters between two sentences
_SMALL = SMALL["nl"] | SMALL["en"]
_SMALL_WEIGHT = 20


class Found(NamedTuple):
    """A turn that stands in the text, from code point `start` to `end`."""

    start: int
    end: int
    group: str


class TurnList:
    """The turns of one file, which an automaton looks for in one go over the text.

    Each is looked for by the rarest of the words, or beginnings of words, that it needs, and then only in the
    sentence around it.
    """

    def __init__(self, turns: Iterable[Turn]) -> None:
        self._sought: dict[str, list[Turn]] = {}
        for turn in turns:
            whole, begun = min(turn.needs, key=_commonness)
            for letters in (*(f" {word} " for word in whole), *(f" {stem}" for stem in begun)):
                self._sought.setdefault(letters, []).append(turn)
        self._automaton = Automaton()
        for letters in self._sought:
            self._automaton.add_word(letters, len(letters) - 1)
        self._automaton.make_automaton()

    def found(self, reading: Reading, groups: tuple[str, ...] = ()) -> tuple[Found, ...]:
        """Where the turns stand, all or those of these groups, in text order, of two at one place the longer first.

        Worked out once for each reading, and for no group that nobody asks for.
        """
        if self not in reading.notes:
            reading.notes[self] = _Seen(self._places(reading))
        seen: _Seen = reading.notes[self]
        if groups not in seen.told:
            found: list[Found] = []
            for group, places in seen.places.items():
                if not groups or group in groups:
                    if group not in seen.found:
                        seen.found[group] = [it for turn, at in places.items() for it in _found(turn, at, reading)]
                    found += seen.found[group]
            seen.told[groups] = tuple(sorted(found, key=lambda it: (it.start, -it.end, it.group)))
        return seen.told[groups]

    def _places(self, reading: Reading) -> dict[str, dict[Turn, set[Span]]]:
        """By group and turn, the sentences in which it may stand."""
        places: dict[str, dict[Turn, set[Span]]] = {}
        for start, last in reading.looked(self._letters, self._letters):
            sentence = reading.sentence_at(last - 2)  # `spaced` has one more space at its head
            for turn in self._sought[reading.spaced[start : last + 1]]:
                places.setdefault(turn.group, {}).setdefault(turn, set()).add(sentence)
        return places

    def _letters(self, reading: Reading) -> list[Span]:
        """The first and the last place in `spaced` of the letters by which turns are looked for."""
        return sorted((last - size, last) for last, size in self._automaton.iter(reading.spaced))


class _Seen:
    """What is known of the turns in one reading: where they may stand and where they do by group, and what was told."""

    def __init__(self, places: dict[str, dict[Turn, set[Span]]]) -> None:
        self.places = places
        self.found: dict[str, list[Found]] = {}
        self.told: dict[tuple[str, ...], tuple[Found, ...]] = {}


def _found(turn: Turn, sentences: set[Span], reading: Reading) -> Iterator[Found]:
    """Where a turn stands in the owner's own words, and is meant."""
    if not _knows(reading, turn.needs):
        return
    for start, end in sentences:
        for match in turn.expression.finditer(reading.own, _before(reading.own, start), end):
            place = match.start("it")
            if not (turn.excuses and _is_excused(turn, reading, place)):
                yield Found(place, match.end(), turn.group)


def _before(own: str, start: int) -> int:
    """Where the mark stands that ends the sentence before: a turn may have to begin its own."""
    blank = own[max(0, start - _BLANK) : start]
    return max(0, start - 1 - (len(blank) - len(blank.rstrip())))


def _is_excused(turn: Turn, reading: Reading, place: int) -> bool:
    start, end = reading.sentence_at(place)
    piece = reading.own[max(start, place - _SENTENCE) : min(end, place + _SENTENCE)]
    return any(_knows(reading, excuse.needs) and excuse.expression.search(piece) for excuse in turn.excuses)


def _knows(reading: Reading, needs: list[Needed]) -> bool:
    """Whether the text has a word for each need."""
    words = reading.word_set
    return not any(words.isdisjoint(whole) and not (begun and _begins(reading, begun)) for whole, begun in needs)


def _begins(reading: Reading, stems: Words) -> bool:
    """Whether a word of the text begins so; looked for once, for a long text has many turns that need the same."""
    known: dict[Words, bool] = reading.notes.setdefault(_begins, {})
    if stems not in known:
        known[stems] = any(f" {stem}" in reading.spaced for stem in stems)
    return known[stems]


def _commonness(need: Needed) -> int:
    """How many texts hold a word of the need, roughly: small words stand in nearly all."""
    whole, begun = need
    return len(whole) + len(begun) + _SMALL_WEIGHT * len(whole & _SMALL)


def turns_in(reading: Reading, name: str, language: str, groups: tuple[str, ...] = ()) -> tuple[Found, ...]:
    """Where the turns of resources/turns/<language>/<name>.txt stand, all or those of these groups, in text order.

    Raises:
        TurnError: there is no such file, or a line of it is wrong.
    """
    return _turns(name, language).found(reading, groups)


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
