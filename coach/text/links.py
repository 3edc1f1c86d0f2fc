"""Finds the links of a text as X and Mastodon do: domains that end in a real top-level domain.

X (docs.x.com, the twitter-text conformance cases) takes them with and without http(s)://. A Mastodon server uses
the same library with changes of its own (config/initializers/twitter_regex.rb): only with a scheme, of which it
knows more, and with letters of every script in path and query. Both count a link 23, so a link must
be what they take for one. Walking from dot to dot keeps the search linear in the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.text.domains import top_level_domains
from coach.text.grammar import MASTODON, X
from coach.text.signs import DOT, LATIN, MARKERS, SPACES

if TYPE_CHECKING:
    from coach.text.grammar import Grammar

Span = tuple[int, int]

_PUNCTUATION = r"!'#%&\"()*+,\\/:;<=>?@\[\]^{|}~$＠＃`"
_NO_LABEL = rf"{_PUNCTUATION}{SPACES}{MARKERS}\ufffe\ufeff\uffff"

_HOST = re.compile(rf"[^{_NO_LABEL}]*+")
# What may stand before a link: the domain of a mail address and the words of a tag are none.
_FREE = re.compile(r"[^A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]")
_NOT_BARE = ("-", "_", ".", "/")  # before a domain without a scheme, these show that it is part of something else
_PLAIN_LABELS = re.compile(rf"(?>(?:[-0-9A-Za-z{LATIN}]++\.)+)")
_CORE = rf"[^-_.{_NO_LABEL}]"
_LABELS = re.compile(rf"(?:{_CORE}(?:[^.{_NO_LABEL}]{{0,61}}{_CORE})?\.)*")
_TOP = re.compile(r"(?:xn--[-0-9A-Za-z]++)|[0-9A-Za-z]++(?![-@+])|[^\x00-\x7f]{2,18}")
_MIXED = re.compile(r"[a-z]++[äöü][a-zäöü]++", re.IGNORECASE)  # like "vermögensberatung"
_GOES_ON = re.compile(r"[-0-9A-Za-z@+]")

_LONGEST_SCHEME = max(map(len, MASTODON.schemes))
_LONGEST = 4096  # characters of a link with its scheme counted once more, as both networks have it
_SHORT = re.compile(r"https?://t\.co/(?P<code>[A-Za-z0-9]++)(?P<query>\??)", re.IGNORECASE)
_LONGEST_CODE = 40


def find_links(text: str, grammar: Grammar = X) -> tuple[Span, ...]:
    """The links as half-open code-point spans, in text order."""
    links: list[Span] = []
    taken = seen = 0  # before `taken` all belongs to what was found, before `seen` all was looked at
    while dot := DOT.search(text, seen):
        start, end = _host(text, dot.start(), seen)
        found, taken = _links_in(text, (start, end), grammar, taken)
        links += found
        seen = max(end, taken)
    return tuple(span for link in links if (span := _accepted(text, link)))


def _host(text: str, dot: int, floor: int) -> Span:
    """The run of characters around the dot that may stand in a domain, not before `floor`."""
    before, behind = _HOST.match(text[floor:dot][::-1]), _HOST.match(text, dot)
    return dot - (before.end() if before else 0), behind.end() if behind else dot + 1


def _links_in(text: str, run: Span, grammar: Grammar, taken: int) -> tuple[list[Span], int]:
    """The links whose domains stand in the run, and up to where the text is taken by what looks like one."""
    start, end = run
    scheme = _scheme(text, start, grammar)
    if scheme and _may_begin(text, start - scheme, taken):
        domain, _ = _domain_end(text, start, end)
        if domain:
            stop, _ = _link_end(text, domain, grammar)
            link = (start - scheme, stop)
            return ([link] if _is_sound(text[start:domain]) else []), stop
    links: list[Span] = []
    place: int | None = start
    if not _may_begin(text, start, taken):
        place = _next_start(text, max(start, taken) + 1, end)
    while place is not None:
        domain, looked = _domain_end(text, place, end)
        if domain:
            taken, has_path = _link_end(text, domain, grammar)
            if grammar.bare and text[place - 1 : place] not in _NOT_BARE and _is_sound(text[place:domain]):
                links += _bare_links(text, (place, domain), taken if has_path else domain)
        place = _next_start(text, taken + 1 if domain else max(looked, place + 1), end)
    return links, taken


def _may_begin(text: str, place: int, taken: int) -> bool:
    """Whether a link may begin here: at the start of the text, or behind a free sign that is no letter or digit."""
    return place == 0 or (place > taken and _FREE.match(text, place - 1) is not None)


def _next_start(text: str, place: int, end: int) -> int | None:
    """The first place from here on, inside the run, at which a domain may begin."""
    free = _FREE.search(text, place - 1, end)
    return free.end() if free and free.end() < end else None


def _scheme(text: str, start: int, grammar: Grammar) -> int:
    """The length of the http:// or the like that ends at `start`; 0 where there is none."""
    before = text[max(0, start - _LONGEST_SCHEME) : start].lower()
    if not before.endswith("://"):
        return 0
    return next((len(scheme) for scheme in grammar.schemes if before.endswith(scheme)), 0)


def _bare_links(text: str, domain: Span, end: int) -> list[Span]:
    """The ASCII and Latin parts of a domain without http://, so that text without spaces around one works.

    `end` is where the whole ends: a path belongs to the last of the parts.
    """
    links: list[Span] = []
    place, stop = domain
    while labels := _PLAIN_LABELS.search(text, place, stop):
        dot, top = labels.end() - 1, 0
        while dot > labels.start() and not (top := _top_end(text, dot + 1, stop)):
            dot = text.rfind(".", labels.start(), dot)
        if top:
            links.append((labels.start(), top))
        place = top or labels.end()
    if links and end > stop:
        links[-1] = (links[-1][0], end)
    return links


def _domain_end(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the domain that begins at `start` ends, 0 where none begins there; and how far it was looked for."""
    labels = _LABELS.match(text, start, end)
    looked = labels.end() if labels else start
    dot = looked - 1
    while dot > start:
        before = text.rfind(".", start, dot)
        if "_" not in text[max(before, start) : dot] and (top := _top_end(text, dot + 1)):
            return top, looked
        dot = before
    return 0, looked


def _is_sound(domain: str) -> bool:
    """Whether every label fits the 63 characters of the domain name system once it is written in ASCII (RFC 5890)."""
    if domain.isascii():
        return True
    strange = [label for label in domain.lower().split(".") if not label.isascii()]
    return not any(label.startswith("xn--") or len(label.encode("punycode")) > 63 - 4 for label in strange)


def _top_end(text: str, start: int, end: int | None = None) -> int:
    """Where the top-level domain that begins at `start` ends; 0 where there is none. The text is read up to `end`."""
    end = len(text) if end is None else end
    match = _TOP.match(text, start, end)
    if not match:
        return 0
    name = match[0].lower()
    now, once = top_level_domains()
    if name.isascii() and (name in now or name in once or name.startswith("xn--")):
        return match.end()
    if name.isascii():
        mixed = _MIXED.match(text, start, end)
        name = mixed[0].lower() if mixed else ""
    sizes = (size for size in range(len(name), 1, -1) if name[:size] in now or name[:size] in once)
    return next((start + size for size in sizes if not _GOES_ON.match(text, start + size, end)), 0)


def _link_end(text: str, end: int, grammar: Grammar) -> tuple[int, bool]:
    """Where a link ends whose domain ends at `end`, with port, path and query, without closing punctuation.

    And whether there is a path in it.
    """
    match = grammar.path.match(text, end)
    if not match:
        return end, False
    path = match["path"].rstrip(grammar.path_ends)
    stop = match.start("path") + len(path)
    if stop == match.end() and (query := grammar.after.match(text, stop)):
        stop += len(query[0].rstrip(grammar.query_ends))
    return stop, bool(path)


def _accepted(text: str, link: Span) -> Span | None:
    """The link as it counts, None where it is too long to be one.

    X's own short links end with their code, whatever is written against them, and a code has its length too.
    """
    start, end = link
    if end - start > _LONGEST // 2 and _units(text[start:end]) > _LONGEST:
        return None
    match = _SHORT.match(text, start, end)
    if not match:
        return link
    if len(match["code"]) > _LONGEST_CODE:
        return None
    return link if match["query"] else (start, match.end())


def _units(link: str) -> int:
    """The length that X compares with its longest, in UTF-16 units: the scheme counts once more than it stands."""
    scheme = link.find("://") + len("://") if "://" in link else len("https://")
    return scheme + len(link.encode("utf-16-le", "surrogatepass")) // 2
