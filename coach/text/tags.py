"""Finds names, hashtags and cashtags as X does, and names as people write them elsewhere."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from coach.text.signs import LATIN, MARKERS

Span = tuple[int, int]

_NAME = "[A-Za-z0-9_]++"
_LABEL = "[A-Za-z0-9][-A-Za-z0-9]*+"
# A sign behind a letter belongs to an address (jan@bakker.example), but "RT@name" is an old custom.
_NO_NAME_BEFORE = "(?<![A-Za-z0-9_!#$%&*@＠"
_NO_NAME_AFTER = rf"(?![@＠{LATIN}]|://)"


@cache
def _wide_name(signs: str) -> re.Pattern[str]:
    return re.compile(
        rf"{signs}(?:{_NO_NAME_BEFORE}{LATIN}][@＠])|(?<=\b[Rr][Tt][@＠]))"
        rf"(?P<plain>{_NAME}(?>(?:\.{_NAME})*))(?P<dashed>(?>(?:-++{_NAME}(?>(?:\.{_NAME})*))*))"
        rf"(?P<server>(?>(?:@{_LABEL}(?>(?:\.{_LABEL})+))?)){_NO_NAME_AFTER}"
    )


@cache
def _name_or_list(signs: str) -> re.Pattern[str]:
    return re.compile(
        rf"{signs}(?:{_NO_NAME_BEFORE}][@＠])|(?<=\A[Rr][Tt][@＠])|(?<=[^A-Za-z0-9_+~.-][Rr][Tt][@＠]))"
        rf"[A-Za-z0-9_]{{1,20}}+(?P<list>(?>(?:/[A-Za-z][A-Za-z0-9_-]{{0,24}}+)?)){_NO_NAME_AFTER}"
    )


@cache
def _cashtag() -> re.Pattern[str]:
    return re.compile(
        rf"\$(?<![^\s{MARKERS}]\$)[A-Za-z]{{1,6}}+(?:[._][A-Za-z]{{1,2}})?"
        r"(?=[\s!'#%&\"()*+,\\\-./:;<=>?@\[\]^_{|}~$]|\Z)"
    )


@cache
def _hashtag(signs: str) -> re.Pattern[str]:
    return re.compile(rf"{signs}(?<![\w&][#＃])(?=\w)\w++")


# Signs that are neither letters nor digits and yet hold a tag together in Catalan, Hebrew, Persian, Japanese …
_TAG_GLUE = frozenset(
    "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
)
_SELECTORS = frozenset("\ufe0e\ufe0f")  # the end of an emoji, after which a tag may begin


def signs_in(text: str, plain: str, wide: str) -> str:
    """Which of the two signs to look for; `re` leaps to a single one four times as fast. "" where there is none."""
    if wide in text:
        return f"[{plain}{wide}]"
    return plain if plain in text else ""


def wide_names(text: str) -> list[Span]:
    """The names of any network, with dots and servers."""
    signs = signs_in(text, "@", "＠")
    return [_wide_span(match) for match in _wide_name(signs).finditer(text)] if signs else []


def _wide_span(match: re.Match[str]) -> Span:
    """A dash is part of a name only where a server's name shows that it is ("@the-shop.example")."""
    if match["server"] or "." in match["dashed"].rpartition("-")[2]:
        return match.span()
    return match.start(), match.end("plain")


def names_and_lists(text: str) -> tuple[list[Span], list[Span]]:
    """X's names, of 20 characters at most, and apart from them its lists ("@name/list")."""
    signs = signs_in(text, "@", "＠")
    names: list[Span] = []
    lists: list[Span] = []
    for match in _name_or_list(signs).finditer(text) if signs else ():
        (lists if match["list"] else names).append(match.span())
    return names, lists


def cashtags(text: str) -> list[Span]:
    """The cashtags: a short code behind a dollar sign that stands free."""
    if "$" not in text:
        return []
    return [match.span() for match in _cashtag().finditer(text)]


def hashtags(text: str) -> list[Span]:
    """X's hashtags: letters, digits and the signs that hold words together, with at least one letter."""
    signs = signs_in(text, "#", "＃")
    if not signs:
        return []
    spans = ((match.start(), _tag_end(text, match.end())) for match in _hashtag(signs).finditer(text))
    return [span for span in spans if _is_tag(text, *span)]


def _tag_end(text: str, end: int) -> int:
    """Where the tag ends; `re` knows letters and digits, this adds marks and the signs of `_TAG_GLUE`."""
    while end < len(text) and _in_tag(text[end]):
        end += 1
    return end


def _in_tag(char: str) -> bool:
    return char.isalnum() or char in _TAG_GLUE or unicodedata.category(char)[0] == "M"


def _is_tag(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    if before and before not in _SELECTORS and not before.isascii() and _in_tag(before):
        return False
    if text.startswith(("#", "＃", "://"), end):
        return False
    return any(char.isalpha() for char in text[start + 1 : end])
