"""What a Mastodon server counts of a post: its text with short links and short names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.text.lengths import LINK_WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.text.entities import Entities

_LONGEST_LINK = 4096  # a longer one counts in full
_LONGEST_SERVER = 253  # so does a name at a server with a longer name

# A server takes more into a link than X does: letters of every script in path and query.
_HOST = re.compile(r"https?://[^\s/?#:]++(?::[0-9]++)?", re.IGNORECASE)
_GENERAL = r"[^\s<>()?]"
_PATH = re.compile(rf"(?:/(?>(?:{_GENERAL}++|\({_GENERAL}*+(?:\({_GENERAL}++\){_GENERAL}*+)?\))*))?")
_QUERY = re.compile(r"(?:\?(?:[A-Za-z0-9!*'();:&=+$/%#\[\]\-_.,~|@?]|[^\x00-\x7f\s])++)?")
_NO_PATH_END = "!*\"'「」;:=,.$%[]~&|@"
_NO_QUERY_END = "!?*'();:+$%[].,~|@"


def countable(text: str, entities: Entities) -> str:
    """The text as the server counts it: a link with http(s) is 23 long, `@name@server` is `@name`.

    Source: StatusLengthValidator in the Mastodon server's code. Its web page counts a little
    differently; the server decides.
    """
    parts: list[str] = []
    done = 0
    for start, end, short in sorted((*_links(text, entities), *_names(text, entities))):
        if start >= done:
            parts += text[done:start], short
            done = end
    return "".join((*parts, text[done:])) if parts else text


def _links(text: str, entities: Entities) -> Iterator[tuple[int, int, str]]:
    """Start, end and what counts instead, of every link that counts for less than it is."""
    done = 0
    for start, end in entities.links:
        host = _HOST.match(text, start, end) if start >= done else None
        if host:
            done = max(end, _link_end(text, host.end()))
            if done - start <= _LONGEST_LINK:
                yield start, done, "0" * LINK_WEIGHT


def _names(text: str, entities: Entities) -> Iterator[tuple[int, int, str]]:
    """The same for names at another server."""
    for start, end in entities.mentions:
        server = text.find("@", start + 1, end)
        if server > 0 and end - server - 1 <= _LONGEST_SERVER:
            yield start, end, text[start:server]


def _link_end(text: str, end: int) -> int:
    """Where a link ends whose host and port end at `end`."""
    path = _PATH.match(text, end)
    whole = path[0] if path else ""
    kept = whole.rstrip(_NO_PATH_END)
    end += len(kept)
    if kept != whole:
        return end
    query = _QUERY.match(text, end)
    kept = query[0].rstrip(_NO_QUERY_END) if query else ""
    return end + len(kept)
