"""One phrase of a lexicon: how it may be written, and how each way of writing is found.

A form is written as people write it: a space stands for white space of any kind, `*` behind a word for any ending, `*`
alone for any one word, `...` for up to four words of the same sentence. A form needs one whole word, or four
letters before a `*`.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.text.reading import cut

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUN = re.compile(r"\w+(?>(?:[^\w*]\w+)*)\*?")
_PARTS = re.compile(r"\w+\*?|\*|\.\.\.")
_GAP = r"[\s,;:]++(?:[^\s.!?…]++\s++){0,4}?"
_STEM = 4  # letters of a word's beginning that tell enough
_KEYS = {"say": list, "strength": int, "instead": list, "unless": list, "safe": bool, "group": str}


class PhraseError(ValueError):
    """An entry of ours is not as it should be; the message says which and why."""


Clue = tuple[str, int | None]  # see Form


class Form:
    """One way of writing a phrase.

    `plain` is the form again where nothing in it is open, as in nearly all; then the whole of it is its clue. Else "".

    Raises:
        PhraseError: the form cannot be found quickly.
    """

    def __init__(self, written: str) -> None:
        written = " ".join(written.lower().split())
        if "…" in written:
            written = " ".join(written.replace("…", " ... ").split())
        self.written = written
        self.plain = "" if "*" in written or "..." in written else written
        self._open, self.lead = ("", 0) if self.plain else _best_clue(written)

    def clue(self) -> str:
        """The letters that a reading's `spaced` must hold: words one character apart, the last of which may go on.

        The first begins `lead` words behind the form's start; None where that is not fixed.
        """
        if self._open:
            return self._open
        written = self.plain
        # ASCII letters and spaces, as most forms are, need no cutting, and a start has no time for it.
        letters = written if written.isascii() and written.replace(" ", "").isalnum() else cut(written)
        if letters.isspace():
            raise PhraseError(f"{written!r} has no word")
        return f" {letters} "

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

    @cached_property
    def seed(self) -> str:
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


def _best_clue(written: str) -> Clue:
    """The longest, and of two as long the one at a fixed distance from the start."""
    clues = list(_clues(written))
    if not clues:
        raise PhraseError(f"{written!r} has neither a whole word nor {_STEM} letters before a *")
    return max(clues, key=lambda clue: (len(clue[0]), clue[1] is not None))


def _clues(written: str) -> Iterator[Clue]:
    """The runs of words one character apart, the last of which may go on."""
    for run in _RUN.finditer(written):
        letters = cut(run[0].rstrip("*"))
        before = cut(written[: run.start()].replace("*", "x"))
        is_fixed = "..." not in written[: run.start()] and "  " not in before and not before.startswith(" ")
        lead = before.count(" ") if is_fixed else None
        if not run[0].endswith("*"):
            yield f" {letters} ", lead
        elif len(letters) >= _STEM:
            yield f" {letters}", lead


def _is_whole(part: re.Match[str]) -> bool:
    return part[0][-1] not in "*."


def _word(word: str) -> str:
    """The expression of one word of a form."""
    if word == "*":
        return r"\w++"
    return re.escape(word).replace(r"\*", r"\w*+")
