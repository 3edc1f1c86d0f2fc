"""Finds the links, names, hashtags and cashtags of a text as Bluesky does, and how its own page shortens a link.

The rules are those of its library (detectFacets in @atproto/api) and of its page (toShortUrl in social-app):
a link stands free, ends in a domain of the root zone, and has no dash in its domain unless a scheme comes first.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from coach.text.domains import top_level_domains
from coach.text.entities import Entities, outside
from coach.text.lengths import graphemes
from coach.text.tags import signs_in

if TYPE_CHECKING:
    from collections.abc import Iterator

Span = tuple[int, int]

_SPACE = r"\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_NO_TAG = rf"{_SPACE}\u00ad\u2060\u200a-\u200d\u20e2"
_LONGEST_TAG = 64  # graphemes
_ENDS = (".", ",", ";", ":", "!", "?")
_LONGEST_PATH, _KEPT_PATH, _DOTS = 15, 13, "..."


_DOT = re.compile(r"\.(?=[A-Za-z0-9])")
_WORD = re.compile(rf"[^{_SPACE}]*+")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        rf"[Hh][Tt][Tt][Pp][Ss]?://[^{_SPACE}]++|(?P<domain>[A-Za-z][A-Za-z0-9]*+(?>(?:\.[A-Za-z0-9]++)+))[^{_SPACE}]*+"
    )


# In each the sign comes first, as `re` leaps to it, and then what may stand before it.
@cache
def _name() -> re.Pattern[str]:
    word_ends = r"(?<=[A-Za-z0-9])(?![A-Za-z0-9_])|(?<=[.-])(?=[A-Za-z0-9_])"
    return re.compile(rf"@(?<![^{_SPACE}(]@)(?P<handle>[A-Za-z0-9.-]+)(?:{word_ends})")


@cache
def _tag(signs: str) -> re.Pattern[str]:
    return re.compile(rf"{signs}(?<![^{_SPACE}][#＃])(?!\ufe0f)(?P<tag>[^{_NO_TAG}]++)")


@cache
def _cashtag() -> re.Pattern[str]:
    return re.compile(rf"\$(?<![^{_SPACE}(]\$)[A-Za-z][A-Za-z0-9]{{0,4}}+(?=[{_SPACE}.,;:!?)\"'\u2019]|\Z)")


def entities(text: str) -> Entities:
    """The links, names ("@shop.example"), hashtags and cashtags."""
    links = tuple(_links(text))
    names = [match.span() for match in _name().finditer(text) if _is_handle(match["handle"])] if "@" in text else []
    cash = [match.span() for match in _cashtag().finditer(text)] if "$" in text else []
    tags = list(_hashtags(text))
    return Entities(links, outside(links, names), outside(links, tags), outside(links, cash), rules="bluesky")


def _links(text: str) -> Iterator[Span]:
    done = 0
    for place in _hints(text):
        if place < done:
            continue
        before, behind = _WORD.match(text[done:place][::-1]), _WORD.match(text, place)
        start = place - (before.end() if before else 0)
        done = behind.end() if behind else place + 1
        if match := _first_link(text, start, done):
            yield _trimmed(text, match)


def _hints(text: str) -> list[int]:
    """Where a link may be: the quick look that spares most words the slow one."""
    places = [match.start() for match in _DOT.finditer(text)]
    if "://" in text:
        places = sorted((*places, *(match.start() for match in re.finditer("://", text))))
    return places


def _first_link(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first link of a word; it begins with the word or behind a bracket in it, and takes all that follows.

    What looks like one and is not takes all that follows as well.
    """
    while True:
        if match := _link().match(text, start, end):
            # Its library asks for a domain only where the word does not begin with "http"; "httpbin.x" passes.
            known = match[0].startswith("http") or (match["domain"] and _is_domain(match["domain"]))
            return match if known else None
        bracket = text.find("(", start, end)
        if bracket < 0:
            return None
        start = bracket + 1


def _trimmed(text: str, match: re.Match[str]) -> Span:
    start, end = match.span()
    end -= text.endswith(_ENDS, start, end)
    end -= text[end - 1] == ")" and "(" not in text[start:end]
    return start, end


def _is_domain(name: str) -> bool:
    now, _ = top_level_domains()
    return "." in name and name.rpartition(".")[2] in now


def _is_handle(name: str) -> bool:
    return _is_domain(name) or name.endswith(".test")


def _hashtags(text: str) -> Iterator[Span]:
    signs = signs_in(text, "#", "＃")
    for match in _tag(signs).finditer(text) if signs else ():
        tag = match["tag"]
        if all(char in "0123456789" or _is_punctuation(char) for char in tag):
            continue
        while _is_punctuation(tag[-1]):
            tag = tag[:-1]
        if len(tag) <= _LONGEST_TAG or graphemes(tag) <= _LONGEST_TAG:
            yield match.start(), match.start() + 1 + len(tag)


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] == "P"


_PARTS = re.compile(
    r"(?P<scheme>https?):[/\\]*(?P<host>[^/\\?#]*)(?P<path>[^?#]*)(?P<query>(?:\?[^#]*)?)(?P<hash>(?:#.*)?)",
    re.IGNORECASE | re.DOTALL,
)
_HOST = re.compile(r"(?:.*@)?(?P<name>[^\s<>@^|%:\[\]]+)(?P<port>(?::[0-9]{0,5})?)", re.DOTALL)
_OWN_PORT = {"http": ":80", "https": ":443"}
# What the URL standard of the WHATWG leaves as it is in each part.
_PLAIN_PATH = "!$&'()*+,-./:;=@[]_|~%^"
_PLAIN_QUERY = "!$&()*+,-./:;=@[]_|~%^?`{}\\"
_PLAIN_HASH = "!$&'()*+,-./:;=@[]_|~%^?{}#\\"


def shown(link: str) -> str:
    """What Bluesky's own page makes of a link before it counts: the host and the beginning of what follows it.

    A link without a scheme stays as it is.
    """
    parts = _PARTS.fullmatch(link)
    host = _host(parts["host"], parts["scheme"].lower()) if parts else ""
    if not parts or not host:
        return link
    path = _quoted(parts["path"].replace("\\", "/"), _PLAIN_PATH)
    query, hash_ = _quoted(parts["query"], _PLAIN_QUERY), _quoted(parts["hash"], _PLAIN_HASH)
    rest = "".join(part for part, nothing in ((path, "/"), (query, "?"), (hash_, "#")) if part != nothing)
    return host + (rest if len(rest) <= _LONGEST_PATH else rest[:_KEPT_PATH] + _DOTS)


def _quoted(part: str, plain: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - 4 ms that a text without links need not spend

    return quote(part, plain, errors="surrogatepass")


def _host(whole: str, scheme: str) -> str:
    """The host as a browser writes it: small letters, in ASCII, with a port only where it is unusual; "" for none."""
    match = _HOST.fullmatch(whole)
    if not match:
        return ""
    try:
        name = match["name"].lower() if match["name"].isascii() else match["name"].encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return name + ("" if match["port"] in (_OWN_PORT[scheme], ":") else match["port"])
