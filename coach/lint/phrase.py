"""One phrase of a lexicon: how it may be written, and how each way of writing is found.

A form is written as people write it: a space stands for white space of any kind, `*` behind a word for any ending, `*`
alone for any one word, `...` for up to four words of the same sentence. A form needs one whole word, or four
letters before a `*`.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from operator import add
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.text.reading import STEM, cut

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = re.compile(r"\w+\*?|\*|\.\.\.")
_GAP = r"[\s,;:]++(?:[^\s.!?…]++\s++){0,4}?"
_PAIR = 2
_KEYS = {"say": list, "strength": int, "instead": list, "unless": list, "safe": bool, "group": str}


class PhraseError(ValueError):
    """An entry of ours is not as it should be; the message says which and why."""


class Clue(NamedTuple):
    """What a text must hold for a form to be in it: a word and perhaps its neighbour, or the beginning of a word.

    The first of the words stands `lead` words behind the form's start; None where that is not fixed.
    """

    words: tuple[str, ...]
    lead: int | None = 0
    begins: bool = False


class Form:
    """One way of writing a phrase.

    `plain` holds its words where it has whole words only, one character apart, as nearly all have; else it is empty.

    Raises:
        PhraseError: the form cannot be found quickly.
    """

    def __init__(self, written: str) -> None:
        self.written = written = " ".join(written.lower().replace("…", " ... ").split())
        # All letters and spaces, as most forms are: then the words need no cutting, and a start has no time for it.
        words = (written if written.replace(" ", "").isalnum() else cut(written)).split(" ")
        self.plain = [] if "" in words or "*" in written else words
        self.clue = _plain_clue(words) if self.plain else _best_clue(written)
        self.lead = self.clue.lead

    @cached_property
    def words(self) -> frozenset[str]:
        """The whole words of the form."""
        return frozenset(part[0] for part in _PARTS.finditer(self.written) if _is_whole(part))

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The compiled expression; linear, because every part of it is bounded or possessive."""
        first, *others = self.written.split()
        # The first word stands before the look-behind, so that `re` can leap from one place of it to the next.
        opening = re.escape(first.rstrip("*"))
        pattern = _word(first) if not opening else rf"{opening}(?<!\w{opening}){_word(first)[len(opening) :]}"
        for word in others:
            if word == "...":
                pattern += _GAP
            else:
                pattern += _word(word) if pattern.endswith(_GAP) else rf"\s++{_word(word)}"
        return re.compile(rf"{pattern}(?!\w)")

    def stands_in(self, text: str, start: int, end: int) -> bool:
        """Whether the form is anywhere in this part of a folded text."""
        return text.find(self._seed, start, end) >= 0 and self.expression.search(text, start, end) is not None

    @cached_property
    def _seed(self) -> str:
        """The longest piece that has to be there letter by letter."""
        return max((part[0].rstrip("*.") for part in _PARTS.finditer(self.written)), key=len)


class Phrase(NamedTuple):
    """Some forms that mean the same, and what to know about them.

    `strength` 2 is enough alone, 1 needs company. `instead` are plainer words, each the text of a
    fix, `safe` where they cannot change the meaning. A form is harmless in a sentence that holds
    one of `unless`. `group` is free for rules that weigh several sorts of phrases.
    """

    forms: tuple[Form, ...]
    strength: int = 2
    instead: tuple[str, ...] = ()
    unless: tuple[Form, ...] = ()
    safe: bool = False
    group: str = ""


def phrase_of(entry: dict[str, Any]) -> Phrase:
    """The phrase that a lexicon's entry describes.

    Raises:
        PhraseError: a key is unknown, of the wrong type or out of its range, or a form cannot be found quickly.
    """
    for key, value in entry.items():
        if key not in _KEYS or type(value) is not _KEYS[key]:
            raise PhraseError(f"the key {key!r} is unknown or of the wrong type")
        if isinstance(value, list) and not all(isinstance(item, str) and item.strip() for item in value):
            raise PhraseError(f"{key!r} holds something that is no text")
    if not entry.get("say") or entry.get("strength", 2) not in (1, 2):
        raise PhraseError("an entry says something, with strength 1 or 2")
    return Phrase(
        forms=tuple(map(Form, entry["say"])),
        strength=entry.get("strength", 2),
        instead=tuple(entry.get("instead", ())),
        unless=tuple(map(Form, entry.get("unless", ()))),
        safe=entry.get("safe", False),
        group=entry.get("group", ""),
    )


def _plain_clue(words: list[str]) -> Clue:
    """The clue of a form of whole words: its longest pair of neighbours, or its only word."""
    if len(words) <= _PAIR:
        return Clue(tuple(words))
    sizes = list(map(len, words))
    pairs = list(map(add, sizes, sizes[1:]))
    lead = pairs.index(max(pairs))
    return Clue((words[lead], words[lead + 1]), lead)


def _best_clue(written: str) -> Clue:
    """One at a fixed distance from the start before others, then the longest."""
    clues = list(_clues(list(_PARTS.finditer(written))))
    if not clues:
        raise PhraseError(f"{written!r} has neither a whole word nor {STEM} letters before a *")
    return max(clues, key=lambda clue: (clue.lead is not None, sum(map(len, clue.words))))


def _clues(parts: list[re.Match[str]]) -> Iterator[Clue]:
    """Every clue of a form. Where its words are one character apart, their number says how far they are."""
    lead: int | None = 0 if parts and parts[0].start() == 0 else None
    for part, after in pairwise([*parts, None]):
        if part is None or part[0] == "...":
            lead = None
            continue
        close = after is not None and after.start() == part.end() + 1
        if _is_whole(part):
            yield Clue((part[0],), lead)
            if after and close and _is_whole(after):
                yield Clue((part[0], after[0]), lead)
        elif len(part[0]) > STEM:
            yield Clue((part[0][:-1],), lead, begins=True)
        lead = lead + 1 if lead is not None and close else None


def _is_whole(part: re.Match[str]) -> bool:
    return part[0][-1] not in "*."


def _word(word: str) -> str:
    """The expression of one word of a form."""
    if word == "*":
        return r"\w++"
    return re.escape(word).replace(r"\*", r"\w*+")
