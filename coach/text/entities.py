"""Finds the links, mentions, hashtags and cashtags of a text.

What counts as one follows X, the strictest and best documented of the networks; mentions are
wider, as people also write to `@name.surname` (Instagram), `@shop.example` (Bluesky) and
`@name@server.example` (Mastodon). Offsets are code points. Every scan is linear in the text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from coach.text.signs import DOT, LATIN, MARKERS

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entities:
    """Half-open spans in text order. Mentions, hashtags and cashtags include their sign; none overlaps a link."""

    links: tuple[Span, ...] = ()
    mentions: tuple[Span, ...] = ()
    hashtags: tuple[Span, ...] = ()
    cashtags: tuple[Span, ...] = ()


_NAME = "[A-Za-z0-9_]++"
_LABEL = "[A-Za-z0-9][-A-Za-z0-9]*+"


@cache
def _mention(signs: str) -> re.Pattern[str]:
    # A sign behind a letter belongs to an address (jan@bakker.example), but "RT@name" is an old custom.
    return re.compile(
        rf"{signs}(?:(?<![A-Za-z0-9_!#$%&*@＠{LATIN}][@＠])|(?<=\b[Rr][Tt][@＠]))"
        rf"(?P<plain>{_NAME}(?>(?:\.{_NAME})*))(?P<dashed>(?>(?:-++{_NAME}(?>(?:\.{_NAME})*))*))"
        rf"(?P<server>(?>(?:@{_LABEL}(?>(?:\.{_LABEL})+))?))(?![@＠{LATIN}]|://)"
    )


@cache
def _cashtag() -> re.Pattern[str]:
    return re.compile(
        rf"\$(?<![^\s{MARKERS}]\$)[A-Za-z]{{1,6}}+(?>(?:[._][A-Za-z]{{1,2}}+)?)"
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


def find_entities(text: str) -> Entities:
    """All of the text's links, mentions, hashtags and cashtags."""
    links = _links(text)
    return Entities(links, *(_outside(links, spans) for spans in (_mentions(text), _hashtags(text), _cashtags(text))))


def _links(text: str) -> tuple[Span, ...]:
    if not DOT.search(text):
        return ()
    from coach.text.links import find_links  # noqa: PLC0415 - 5 ms of patterns that most texts need not spend

    return find_links(text)


def _signs(text: str, plain: str, wide: str) -> str:
    """Which of the two signs to look for; `re` leaps to a single one four times as fast. "" where there is none."""
    if wide in text:
        return f"[{plain}{wide}]"
    return plain if plain in text else ""


def _mentions(text: str) -> list[Span]:
    signs = _signs(text, "@", "＠")
    return [_mention_span(match) for match in _mention(signs).finditer(text)] if signs else []


def _mention_span(match: re.Match[str]) -> Span:
    """A dash is part of a name only where a server's name shows that it is ("@the-shop.example")."""
    if match["server"] or "." in match["dashed"].rpartition("-")[2]:
        return match.span()
    return match.start(), match.end("plain")


def _cashtags(text: str) -> list[Span]:
    if "$" not in text:
        return []
    return [match.span() for match in _cashtag().finditer(text)]


def _hashtags(text: str) -> list[Span]:
    signs = _signs(text, "#", "＃")
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


def _outside(links: tuple[Span, ...], spans: list[Span]) -> tuple[Span, ...]:
    """The spans that start in no link; both lists are in text order."""
    if not links or not spans:
        return tuple(spans)
    kept, todo = [], iter(links)
    link = next(todo, None)
    for span in spans:
        while link and link[1] <= span[0]:
            link = next(todo, None)
        if not link or span[1] <= link[0]:
            kept.append(span)
    return tuple(kept)
