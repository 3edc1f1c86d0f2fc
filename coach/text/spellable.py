"""The words of a text that can be spelt wrongly: no names, abbreviations, links, tags and quotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from coach.text.reading import Memory, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STRETCHED = re.compile(r"(.)\1\1")  # "jaaaa" is meant so
_SHORTEST = 2  # letters


class Word(NamedTuple):
    """A word and where it stands, in code points."""

    start: int
    end: int
    text: str


class Spellable(NamedTuple):
    """The words of a text that can be checked, and its language: "nl", "en" or "other"."""

    language: str
    words: tuple[Word, ...]


def spellable(text: str, language: str = "auto", usual: str = "nl", *, memory: Memory | None = None) -> Spellable:
    """What of this text can be spelt wrongly; nothing in a language that is neither Dutch nor English.

    A word with a capital may be a name; better to miss a slip there than to call somebody's name a mistake. With a
    memory, for a text that is being written, only the lines that changed are looked through again.
    """
    reading = memory.read(text) if memory else Reading(text)
    spoken = reading.language(language, usual)
    if spoken == "other":
        return Spellable(spoken, ())
    return Spellable(spoken, spellable_in(reading))


def spellable_in(reading: Reading) -> tuple[Word, ...]:
    """What of a Dutch or English text can be spelt wrongly, in text order."""
    return tuple(Word(*span, reading.text[slice(*span)]) for span in reading.looked(_words, _words))


def _words(reading: Reading) -> Iterator[tuple[int, int]]:
    own, text = reading.own, reading.text
    for match in _WORD.finditer(own):
        start, end = match.span()
        word = text[start:end]
        if len(word) < _SHORTEST or any(letter.isupper() for letter in word) or _STRETCHED.search(word):
            continue
        # "3d", "v2" and "snake_case" are no words, nor is what hangs on a sign as in "t.n.v." or "km/u".
        if _sticks(own, start - 1) or _sticks(own, end):
            continue
        yield start, end


def _sticks(own: str, place: int) -> bool:
    """Whether the character at this place ties the word to something that is none."""
    if not 0 <= place < len(own):
        return False
    if own[place] in "./":
        before = own[place - 1 : place] if place else ""  # the end of a line is no nearer than that of the text
        return (before.isalnum() or before in ("", "\n")) and own[place + 1 : place + 2].isalnum()
    return own[place].isdigit() or own[place] in "_@#&"
