"""One turn of phrase: what people say in many words, written as the slots that those words fill.

A lexicon holds fixed phrases; a turn holds a shape. It stands on a line and is made of words and of
  {name}          any of the words that its file gives under this name (`name = one | two words`),
  (one|two words) any of these,
  ..  and  ...    up to two, or up to eight, words of the same sentence,
  ^               the beginning of a sentence.
A `?` behind a word or group makes it optional, a `*` behind a word stands for any ending. Behind ` ! ` follow
turns, parted by `;`, that make it harmless in the same sentence.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from coach.text.reading import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

STEM = 4
"""Letters of a word's beginning by which turns with an open ending are found."""

_ELEMENT = re.compile(r"(?:\([^()]*\)|\{\w+\}|[^\s?]+)\??")
_JOIN = r"[^\w.!?…\n]++"
_GAPS = {
    "..": r"(?:[^\s.!?…]++[^\S\n]++){0,2}?",
    "...": r"(?:[^\s.!?…]++[^\S\n]++){0,8}?",
}
_OPENING = r"(?:\A|[.!?…\n:])[^\w]*+(?P<it>)"  # for a turn that begins a sentence; what is shown begins behind it

Words = frozenset[str]
Needed = tuple[Words, Words]


class TurnError(ValueError):
    """A file of turns is not as it should be; the message names the file and the line."""


class Turn:
    """One line of a file: a shape, its group, and what makes it harmless.

    `needs` holds sets of words and of beginnings of words; a text without one of each of them cannot hold the turn.
    `excuses` are the turns that make it harmless in the same sentence.

    Raises:
        TurnError: the line cannot be read.
    """

    def __init__(self, line: str, group: str, classes: Mapping[str, str]) -> None:
        shape, _, excuses = line.partition(" ! ")
        self.group = group
        self._elements = [_filled(element, classes) for element in _ELEMENT.findall(shape)]
        if any(element.strip("()?").count("(") for element in self._elements) or self._elements[-1] in _GAPS:
            raise TurnError(f"a group holds no group, and a turn ends in no gap: {line!r}")
        self._excuses, self._classes = excuses, classes
        self.needs = [words for words in map(_needed, self._elements) if words]

    @cached_property
    def excuses(self) -> list[Turn]:
        """Read when first needed, as a start has no time for them."""
        return [Turn(excuse.strip(), "", self._classes) for excuse in self._excuses.split(";") if excuse.strip()]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The compiled expression; linear, because every part of it is bounded or possessive."""
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


def _filled(element: str, classes: Mapping[str, str]) -> str:
    """The element with the words of the classes named in it: `(van {u} kant)` becomes `(van uw kant|van je kant)`."""
    if "{" not in element:
        return element
    filled = "|".join(expanded(it, classes) for it in element.strip("(?)").split("|"))
    return f"({filled}){'?' * element.endswith('?')}"


def expanded(alternative: str, classes: Mapping[str, str]) -> str:
    """Every way of writing an alternative that holds names of classes."""
    before, found, rest = alternative.partition("{")
    if not found:
        return alternative.strip()
    name, _, after = rest.partition("}")
    ways = (f"{before}{word.strip()}{after}" for word in classes[name].split("|"))
    return "|".join(expanded(way, classes) for way in ways)


def _needed(element: str) -> Needed | None:
    """The words of which one has to stand in a text for this element to be there; None where that cannot be told."""
    if element == "^" or element in _GAPS or element.endswith("?"):
        return None
    whole, begun = set[str](), set[str]()
    for alternative in element.strip("()").split("|"):
        words = alternative.split()
        if telling := _telling(words):
            whole.add(max(telling, key=len))
        elif len(words[0]) > STEM:
            begun.add(words[0][:STEM])
        else:
            return None
    return frozenset(whole), frozenset(begun)


def _telling(words: list[str]) -> list[str]:
    """The whole words among these, as a reading cuts them; most need no cutting, and a start has no time for it."""
    plain = [word for word in words if word.isalnum()]
    return plain or [part for word in words if not word.endswith("*") for part in words_of(word)[:1]]


def _alternatives(element: str) -> str:
    """The expression of a word, or of a group of alternatives."""
    parts = [_JOIN.join(map(_word, it.split())) for it in element.strip("()").split("|")]
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})(?!\\w)"


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*+")
