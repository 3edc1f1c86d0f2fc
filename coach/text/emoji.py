"""Knows the emoji of a text: each picture that a reader sees is one, however many characters make it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from coach.system.assets import assets

Span = tuple[int, int]

_JOINER = "\u200d"
_TONES = "\U0001f3fb-\U0001f3ff"
_TAGS = "[\U000e0020-\U000e007e]+\U000e007f"  # they turn a black flag into that of England
_LETTERS = "\U0001f1e6-\U0001f1ff"  # regional indicators; two of them make a flag
_LETTER_A = 0x1F1E6
_LONGEST = 16  # characters of an emoji


@cache
def _hint() -> re.Pattern[str]:
    """All that can begin or end an emoji: a quick look that spares most texts the slow one."""
    return re.compile("[\ufe0f\u20e3\u203c-\u3299\U0001f000-\U0001faff]")


@cache
def _weighed() -> re.Pattern[str]:
    """Whatever X may weigh as one emoji. Signs that are none and weigh two by themselves do no harm in it."""
    picture = (  # © and ® are text, and weigh one, unless a selector makes pictures of them
        r"(?:[©®](?=\ufe0f)|[\u203c\u2049\u2122\u2139\u2190-\u23ff\u24c2\u25aa-\u27bf\u2934\u2935"
        r"\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff])"
    )
    part = rf"{picture}(?:[{_TONES}]|\ufe0f\u20e3?)?(?:{_TAGS})?"
    return re.compile(rf"{part}(?:{_JOINER}{part})*|[{_LETTERS}]+|[0-9#*]\ufe0f?\u20e3")


def with_one_for_each(text: str, sign: str) -> str:
    """The text with `sign`, one character, for each emoji.

    What a joiner joins is one emoji where Unicode's list has it, and else as many as it joins; so are two letters
    that are no country's.
    """
    # A function for every emoji takes twice as long as a plain sign.
    return _weighed().sub(
        (lambda match: _signs(match[0], sign)) if re.search(f"[{_JOINER}{_LETTERS}]", text) else sign, text
    )


def _signs(found: str, sign: str) -> str:
    if "\U0001f1e6" <= found[0] <= "\U0001f1ff":
        return _flags(found, sign)
    if _JOINER not in found or (len(found) <= _LONGEST and _is_one(found)):
        return sign
    return _JOINER.join(sign * (found.count(_JOINER) + 1))


@lru_cache(maxsize=256)
def _is_one(found: str) -> bool:
    return re.sub(f"[\ufe0f{_TONES}]", "", found) in _made_of_others()


def _flags(letters: str, sign: str) -> str:
    parts: list[str] = []
    place = 0
    while place < len(letters):
        is_flag = letters[place : place + 2] in _made_of_others()
        parts.append(sign if is_flag else letters[place])
        place += 2 if is_flag else 1
    return "".join(parts)


@cache
def _made_of_others() -> frozenset[str]:
    """The flags, and the pictures that a joiner makes of several; without skin colours and selectors."""
    made: set[str] = set()
    for line in (assets() / "text" / "emoji.txt").read_text(encoding="utf-8").splitlines():
        if line[0].isascii() and line[0].isalpha():
            made.update("".join(chr(_LETTER_A + ord(letter) - ord("A")) for letter in code) for code in line.split())
        else:
            made.add(line)
    return frozenset(made)


def find_emoji(text: str) -> tuple[Span, ...]:
    """The emoji as half-open code-point spans, in text order; a sign like © or ☎ only where it is made a picture."""
    if text.isascii() or not _hint().search(text):
        return ()
    return tuple(match.span() for match in _pictures().finditer(text))


@cache
def _pictures() -> Any:
    import regex  # noqa: PLC0415 - 16 ms that most texts need not spend

    alone = rf"(?:[\p{{Emoji_Presentation}}--[{_LETTERS}]](?!\ufe0e)|[\p{{Emoji}}--[0-9#*]](?=[\ufe0f{_TONES}]))"
    dress = rf"(?:[{_TONES}]|\ufe0f\u20e3?)?(?:{_TAGS})?"
    return regex.compile(
        rf"{alone}{dress}(?:{_JOINER}\p{{Extended_Pictographic}}{dress})*|[{_LETTERS}]{{2}}|[0-9#*]\ufe0f?\u20e3",
        regex.VERSION1,
    )
