"""Finds the links of a text: with http(s)://, and bare domains that end in a real top-level domain.

The rules are X's (docs.x.com, the twitter-text conformance cases): X bills every link 23, so a link
must be what X takes for one. Walking from dot to dot keeps the search linear in the text.
"""

from __future__ import annotations

import re
from functools import cache

from coach.system.assets import assets
from coach.text.signs import DOT, LATIN, MARKERS

Span = tuple[int, int]

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_PUNCTUATION = r"!'#%&\"()*+,\\/:;<=>?@\[\]^{|}~$＠＃`"
_NO_LABEL = rf"{_PUNCTUATION}{_SPACES}{MARKERS}\ufffe\ufeff\uffff"

_HOST = re.compile(rf"[^{_NO_LABEL}]*+")
# The rest of a mail address whose name holds a dot (RFC 5321: 64 characters at most).
_ADDRESS = re.compile(r"(?:\+[-+.%\w]{0,64}+)?@")
_BARE = re.compile(rf"[-.0-9A-Za-z{LATIN}]++")
_CORE = rf"[^-_.{_NO_LABEL}]"
_LABELS = re.compile(rf"(?:{_CORE}(?:[^.{_NO_LABEL}]{{0,61}}{_CORE})?\.)*")
_TOP = re.compile(r"(?:xn--[-0-9A-Za-z]++)|[0-9A-Za-z]++(?![-@+])|[^\x00-\x7f]{2,18}")

_GENERAL = rf"[A-Za-z\u0400-\u04FF0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{LATIN}]"
_PATH = re.compile(
    rf"(?P<port>(?::[0-9]++)?)(?P<path>(?:/(?>(?:{_GENERAL}++|\({_GENERAL}*+(?:\({_GENERAL}++\){_GENERAL}*+)?\))*))?)"
)
_QUERY = re.compile(r"\?[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]++")
_NO_PATH_END = "!*';:,.$%[]\u2013~@|&"
_NO_QUERY_END = "!?*'@();:+$%[].,~|"
_SHORT = re.compile(r"https?://t\.co/(?P<code>[A-Za-z0-9]++)(?P<query>\??)", re.IGNORECASE)
_LONGEST_CODE = 40


@cache
def _top_level_domains() -> frozenset[str]:
    lines = (assets() / "text" / "tlds.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def find_links(text: str) -> tuple[Span, ...]:
    """The links as half-open code-point spans, in text order."""
    links: list[Span] = []
    done = 0
    while dot := DOT.search(text, done):
        start, end = _host(text, dot.start(), done)
        found = _links_in(text, start, end, floor=done)
        links += found
        done = max(end, found[-1][1]) if found else end
    return tuple(span for link in links if (span := _shortened(text, link)))


def _host(text: str, dot: int, floor: int) -> Span:
    """The run of characters around the dot that may stand in a domain, not before `floor`."""
    before, behind = _HOST.match(text[floor:dot][::-1]), _HOST.match(text, dot)
    return dot - (before.end() if before else 0), behind.end() if behind else dot + 1


def _links_in(text: str, start: int, end: int, *, floor: int) -> list[Span]:
    """The links whose domains stand in the run `start` to `end`; what stands before `floor` was read already."""
    scheme = _scheme(text, start)
    if scheme:
        head = start - scheme
        domain = 0 if head > floor and _glued(text[head - 1]) else _domain_end(text, start, end)
        return [(head, _link_end(text, domain))] if domain else []
    if (start > floor and (text[start - 1] == "/" or _glued(text[start - 1]))) or _ADDRESS.match(text, end):
        return []
    return _bare_links(text, start, end)


def _scheme(text: str, start: int) -> int:
    """The length of the http:// or https:// that ends at `start`; 0 where there is none."""
    before = text[max(0, start - 8) : start].lower()
    return next((len(scheme) for scheme in ("https://", "http://") if before.endswith(scheme)), 0)


def _glued(before: str) -> bool:
    """Whether this character before a link keeps it from being one."""
    return (before.isascii() and before.isalnum()) or before in "@＠$#＃\ufeff\ufffe\uffff"


def _bare_links(text: str, start: int, end: int) -> list[Span]:
    """Domains without http://; only their ASCII and Latin part, so that text without spaces around one works."""
    links: list[Span] = []
    for piece in _BARE.finditer(text, start, end):
        domain = _domain_end(text, piece.start(), piece.end())
        if domain:
            links.append((piece.start(), domain))
    if links:  # a path can only follow the last of the run
        head, domain = links[-1]
        links[-1] = (head, _link_end(text, domain))
    return links


def _domain_end(text: str, start: int, end: int) -> int:
    """Where the domain that begins at `start` ends, at the latest at `end`; 0 where none begins there."""
    labels = _LABELS.match(text, start, end)
    dot = (labels.end() if labels else start) - 1
    while dot > start:
        before = text.rfind(".", start, dot)
        if "_" not in text[max(before, start) : dot] and (top := _top_end(text, dot + 1)):
            return top if _is_sound(text[start:top]) else 0
        dot = before
    return 0


def _is_sound(domain: str) -> bool:
    """Whether every label fits the 63 characters of the domain name system once it is written in ASCII (RFC 5890)."""
    if domain.isascii():
        return True
    strange = [label for label in domain.lower().split(".") if not label.isascii()]
    return not any(label.startswith("xn--") or len(label.encode("punycode")) > 63 - 4 for label in strange)


def _top_end(text: str, start: int) -> int:
    """Where the top-level domain that begins at `start` ends; 0 where there is none."""
    match = _TOP.match(text, start)
    if not match:
        return 0
    name = match[0].lower()
    known = _top_level_domains()
    if name.isascii():
        return match.end() if name in known or name.startswith("xn--") else 0
    return next((start + size for size in range(len(name), 1, -1) if name[:size] in known), 0)


def _link_end(text: str, end: int) -> int:
    """Where a link ends whose domain ends at `end`: with port, path and query, without closing punctuation."""
    match = _PATH.match(text, end)
    if not match:
        return end
    stop = match.start("path") + len(match["path"].rstrip(_NO_PATH_END))
    if stop != match.end():
        return stop
    query = _QUERY.match(text, stop)
    kept = len(query[0].rstrip(_NO_QUERY_END)) if query else 0
    return stop + kept


def _shortened(text: str, link: Span) -> Span | None:
    """X's own short links end with their code, whatever is written against them; None for an impossible code."""
    match = _SHORT.match(text, *link)
    if not match:
        return link
    if len(match["code"]) > _LONGEST_CODE:
        return None
    return link if match["query"] else (link[0], match.end())
