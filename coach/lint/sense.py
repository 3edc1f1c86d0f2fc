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
from functools import cache
from math import log, sqrt
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
BAR = 0.6
"""The score above which a rule speaks: odds of nearly two to one, for a false alarm costs more than a miss."""

_WHOLE = 3  # letters; a word no longer is not cut into pieces
_MOST_KNOWN = 20_000  # words whose weights are remembered
_OFTEN = 3
_NAMES = 4
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
        notes = case.reading.notes
        if self not in notes:
            notes[self] = self._scores(case)
        return float(notes[self][rule] + self._own[rule] * seen)

    def _scores(self, case: Case) -> dict[str, float]:
        """How much speaks for each rule that found nothing."""
        signs = [(sign, value) for sign, value in signs_of(case) if value]
        share = sqrt(max(FEWEST, len(case.reading.word_set)))
        scores = {}
        for rule, heard in zip(self.rules, self._sums(case.reading.word_set), strict=True):
            weights = self._signs[rule]
            shown = sum([weights[sign] * value for sign, value in signs if sign in weights])
            scores[rule] = self._base[rule] + heard * self._unit / share + shown
        return scores

    def strongest(self, reading: Reading, rule: str) -> Span:
        """The sentence that speaks most for the rule."""
        place = self.rules.index(rule)

        def heard(span: Span) -> int:
            return self._sums(set(words_of(reading.own[span[0] : span[1]])))[place]

        return max(reading.sentences, key=heard, default=(0, len(reading.text)))

    def _sums(self, words: Iterable[str]) -> tuple[int, ...]:
        """The weights of these words, one sum a rule."""
        return _unpacked(sum(map(self._known.__getitem__, words)), self._width)

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


# A row of whole numbers is packed into one, a field of bits for each, so that rows are added up at the speed of C.
_FIELD = 64  # bits; no text is so long that its sums need as many
_MIDDLE = 1 << _FIELD - 1


def _packed(row: Iterable[int]) -> int:
    return sum(number << _FIELD * place for place, number in enumerate(row))


def _unpacked(packed: int, width: int) -> tuple[int, ...]:
    packed += _packed([_MIDDLE] * width)  # without a negative number no field borrows from the next
    return tuple((packed >> _FIELD * place) % (1 << _FIELD) - _MIDDLE for place in range(width))


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
    yield "names", min(_NAMES, sum(1 for _ in _NAME.finditer(text, 0, 2000))) / _NAMES
    if request.context:
        asked = _content(request.context.lower())
        yield "echoes", len(asked & reading.word_set) / max(1, min(_ECHOED, len(asked)))


def _content(folded: str) -> set[str]:
    return {word for word in words_of(folded) if len(word) >= _CONTENT}
