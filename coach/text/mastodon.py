"""Finds the links, names and hashtags of a text as a Mastodon server does.

The rules are the server's own: Extractor, Account::MENTION_RE, Tag::HASHTAG_RE and what
config/initializers/twitter_regex.rb changes in X's library. Without a scheme nothing is a link there, and there are
no cashtags.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from coach.text.entities import Entities, outside
from coach.text.grammar import MASTODON
from coach.text.links import find_links
from coach.text.signs import LATIN
from coach.text.tags import signs_in

Span = tuple[int, int]

_LONGEST_SERVER = 253  # a name at a server with a longer name is none
_BETWEEN = "·・\u200c"  # hold words together inside a tag, but neither begin nor end one


@cache
def _name() -> re.Pattern[str]:
    word, server = "[A-Za-z0-9_]++", r"\w++"
    return re.compile(
        rf"@(?<![=/\w{LATIN}]@){word}(?>(?:[.-]++{word})*)"
        rf"(?P<server>(?>(?:@{server}(?>(?:[.-]++{server})*))?))(?![@＠{LATIN}]|://)"
    )


def entities(text: str) -> Entities:
    """The links (also of ipfs:// and the like), the names with their servers, and the hashtags."""
    links = find_links(text, MASTODON) if "://" in text else ()
    return Entities(links, outside(links, _names(text)), outside(links, _hashtags(text)), rules="mastodon")


def _names(text: str) -> list[Span]:
    if "@" not in text:
        return []
    return [match.span() for match in _name().finditer(text) if len(match["server"]) - 1 <= _LONGEST_SERVER]


def _hashtags(text: str) -> list[Span]:
    signs = signs_in(text, "#", "＃")
    if not signs:
        return []
    spans = []
    for match in re.finditer(rf"{signs}(?<!\S[#＃])", text):
        end = _tag_end(text, match.end())
        if end:
            spans.append((match.start(), end))
    return spans


def _tag_end(text: str, start: int) -> int:
    """Where the tag ends whose words begin at `start`; 0 where there is none."""
    run = start
    while run < len(text) and (_is_word(text[run]) or text[run] in _BETWEEN):
        run += 1
    end = run
    while end > start and text[end - 1] in _BETWEEN:
        end -= 1
    if not (end > start and _is_word(text[start]) and _has_letter(text[start + 1 : end - 1], _BETWEEN + "_")):
        end = next((place for place in range(start, run) if text[place] in _BETWEEN), run)
        if not _has_letter(text[start:end]):
            return 0
    # "#taghttps://" is a tag with an address behind it.
    if text.startswith("://", end) and (scheme := re.search(r"https?\Z", text[start + 1 : end])):
        end -= len(scheme[0])
    return end


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char)[0] == "M"


def _has_letter(part: str, others: str = "") -> bool:
    return any(char.isalpha() or char in others or unicodedata.category(char)[0] == "M" for char in part)
