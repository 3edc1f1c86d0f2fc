"""How a draft reads as a whole: its words weighed by a small model that was trained on labelled drafts.

Rules on word choice know phrases; a soft advert or a cool sneer has none of its own. The model is linear: every word,
and every piece of a word, speaks for or against a rule, and the sum decides. So it can tell which sentence spoke most.
tests/lint/train.py makes it from the drafts in tests/lint/corpus/.
"""

from __future__ import annotations

import json
import re
import sys
from array import array
from bisect import bisect_left
from functools import cache
from math import log, sqrt
from struct import unpack
from typing import TYPE_CHECKING, Any

from coach.domain.draft import AccountKind
from coach.system.assets import assets
from coach.text.lengths import beyond
from coach.text.reading import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from coach.lint.rule import Case
    from coach.text.reading import Reading, Span

SHORTEST, LONGEST = 3, 5  # letters of the pieces into which words are cut
FEWEST = 6  # words; a shorter text counts as if it had so many, for a single word says little
BAR = 0.7
"""The score above which a rule speaks: odds of two to one, for a false alarm costs more than a miss."""

EVEN = 0.0
"""The score at which the odds are even."""

_WHOLE = 3  # letters; a word no longer is not cut into pieces
_MOST_KNOWN = 20_000  # words whose weights are remembered
_OFTEN = 3
_NAMES = 4
_FAR = 1999  # code points, at which names no longer count
_ECHOED = 6  # words of the message that is answered, beyond which more make no difference
_CONTENT = 4  # letters; shorter words are in every text
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ](?<=[a-z,] .)[a-zß-öø-ÿ]+")
_PICTURE = re.compile(r"[\U0001f300-\U0001faff\u2600-\u27bf]")


class Sense:
    """The model of one language. `rules` are those that it knows about.

    A score is the logarithm of the odds that a careful reader would see what the rule is about.
    """

    def __init__(self, head: dict[str, Any], parts: list[str], weights: array[int]) -> None:
        self.rules: tuple[str, ...] = tuple(head["rules"])
        self._unit: float = head["unit"]
        self._base: dict[str, float] = head["base"]
        self._signs: dict[str, dict[str, float]] = head["signs"]
        self._own: dict[str, float] = head["own"]
        self._weights, self._width = weights, len(self.rules)
        self._places = {part: place for place, part in enumerate(parts)}
        self._known = _Weighed(self._weighed)

    def score(self, case: Case, rule: str, *, seen: bool) -> float:
        """How much speaks for the rule; `seen` is whether it found something by its own lights."""
        reading = case.reading
        if self not in reading.notes:
            signs = [(sign, value) for sign, value in signs_of(case) if value]
            packed = self._heard(reading)
            reading.notes[self] = _Weighing(
                packed, dict(zip(self.rules, _unpacked(packed, self._width), strict=True)), signs
            )
        found: _Weighing = reading.notes[self]
        if rule not in found.scores:
            heard = found.heard[rule] * self._unit / sqrt(max(FEWEST, len(reading.word_set)))
            weights = self._signs[rule]
            shown = sum([weights[sign] * value for sign, value in found.signs if sign in weights])
            found.scores[rule] = self._base[rule] + heard + shown
        return float(found.scores[rule] + self._own[rule] * seen)

    def _heard(self, reading: Reading) -> int:
        """The packed weights of a text's words; of one that is being written only other words are weighed."""
        before = reading.before
        if before is None or self not in before.reading.notes:
            return self._weight(reading.word_set)
        known: _Weighing = before.reading.notes[self]
        return known.packed + self._weight(before.gained) - self._weight(before.lost)

    def strongest(self, reading: Reading, rule: str) -> Span:
        """The sentence that speaks most for the rule."""
        place = self.rules.index(rule)

        def heard(span: Span) -> int:
            return _unpacked(self._weight(set(words_of(reading.own[span[0] : span[1]]))), self._width)[place]

        return max(reading.sentences, key=heard, default=(0, len(reading.text)))

    def _weight(self, words: Iterable[str]) -> int:
        """The packed weights of these words together."""
        return sum(map(self._known.__getitem__, words))

    def _weighed(self, word: str) -> int:
        """The weights of a word, packed."""
        width, weights = self._width, self._weights
        places = (self._places[part] * width for part in parts_of(word) if part in self._places)
        return _packed(map(sum, zip(*(weights[place : place + width] for place in places), strict=True)))


class _Weighed(dict[str, int]):
    """The packed weights of words that were met; `weigh` is asked for those of a new one."""

    def __init__(self, weigh: Callable[[str], int]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        known = self[word] = self._weigh(word)
        return known


class _Weighing:
    """What the model makes of one reading: what its words weigh by rule, the signs that it shows, and the scores."""

    def __init__(self, packed: int, heard: dict[str, int], signs: list[tuple[str, float]]) -> None:
        self.packed, self.heard, self.signs = packed, heard, signs
        self.scores: dict[str, float] = {}


# A row of whole numbers is packed into one, a field for each, so that rows are added up at the speed of C.
_BYTES = 8  # of a field; no text is so long that its sums need as many
_HALF = 1 << 8 * _BYTES - 1


def _packed(row: Iterable[int]) -> int:
    return sum(number << 8 * _BYTES * place for place, number in enumerate(row))


def _unpacked(packed: int, width: int) -> list[int]:
    packed += _packed([_HALF] * width)  # where none is below zero no field borrows from the next
    return [number - _HALF for number in unpack(f"<{width}Q", packed.to_bytes(_BYTES * width, "little"))]


@cache
def sense(language: str) -> Sense:
    """The model of "nl" or "en"."""
    folder = assets() / "sense"
    head, *parts = (folder / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    weights = array("h", (folder / f"{language}.weights").read_bytes())
    if sys.byteorder == "big":
        weights.byteswap()
    return Sense(json.loads(head), parts, weights)


def parts_of(word: str) -> list[str]:
    """A folded word and the pieces of it, "^" and "$" standing for its ends; every number is the same word."""
    if word.isdigit():
        return ["9"]
    if len(word) <= _WHOLE:
        return [word]
    cut = f"^{word}$"
    sizes = range(SHORTEST, LONGEST + 1)
    pieces = dict.fromkeys(f"~{cut[place : place + size]}" for size in sizes for place in range(len(cut) - size + 1))
    return [word, *pieces]


def signs_of(case: Case) -> Iterator[tuple[str, float]]:
    """What can be told of a draft but by its words, each as a number from 0 to about 1."""
    reading, request = case.reading, case.request
    text, entities = reading.text, reading.entities
    yield f"kind-{request.kind}", 1
    yield "desk", float(request.account_kind is AccountKind.SERVICE_DESK)
    yield "long", log(1 + reading.word_count) / 5
    yield "asks", min(_OFTEN, reading.own.count("?")) / _OFTEN
    yield "shouts", min(_OFTEN, text.count("!")) / _OFTEN
    yield "links", float(bool(entities.links))
    yield "mentions", float(bool(entities.mentions))
    yield "tags", min(_OFTEN, len(entities.hashtags)) / _OFTEN
    yield "quotes", float(bool(reading.quotes))
    yield "prices", float(any(sign in text for sign in "€£$"))
    yield "pictures", float(_PICTURE.search(beyond(text)) is not None)
    yield "names", min(_NAMES, bisect_left(reading.looked(_names, _names), (_FAR,))) / _NAMES
    if request.context:
        asked = _content(request.context.lower())
        yield "echoes", len(asked & reading.word_set) / max(1, min(_ECHOED, len(asked)))


def _content(folded: str) -> set[str]:
    return {word for word in words_of(folded) if len(word) >= _CONTENT}


def _names(reading: Reading) -> list[Span]:
    """The words with a capital inside a sentence."""
    return [match.span() for match in _NAME.finditer(reading.text)]
