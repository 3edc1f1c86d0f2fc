"""What a link may be made of, on X and on a Mastodon server."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from coach.text.signs import LATIN


class Grammar(NamedTuple):
    """What follows a domain in a link, and what comes before it.

    `general` and `query` are the insides of character classes. A path and a query end before the last
    of `path_ends` and `query_ends`, in which sentences end rather than links. `bare`: a domain alone will do.
    """

    schemes: tuple[str, ...]
    bare: bool
    general: str
    path_ends: str
    query: str
    query_ends: str

    @property
    def path(self) -> re.Pattern[str]:
        """Port and path, both perhaps empty; the path is a group of that name."""
        return _path(self.general)

    @property
    def after(self) -> re.Pattern[str]:
        """The query with its question mark."""
        return _after(self.query)


# Prepared when first asked for: a check needs the grammar of one network at most.
@cache
def _path(general: str) -> re.Pattern[str]:
    one = f"[{general}]"
    return re.compile(rf"(?::[0-9]++)?(?P<path>(?:/(?>(?:{one}++|\({one}*+(?:\({one}++\){one}*+)?\))*))?)")


@cache
def _after(query: str) -> re.Pattern[str]:
    return re.compile(rf"\?[{query}]++")


X = Grammar(
    schemes=("https://", "http://"),
    bare=True,
    general=rf"A-Za-z\u0400-\u04FF0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{LATIN}",
    path_ends="!*';:,.$%[]\u2013~@|&",
    query=r"A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|",
    query_ends="!?*'@();:+$%[].,~|",
)
MASTODON = Grammar(
    schemes=(*X.schemes, *(f"{scheme}://" for scheme in ("dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"))),
    bare=False,
    general=r"^\s<>()?",
    path_ends="!*\"'「」;:=,.$%[]~&|@",
    query=r"A-Za-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\U00010000-\U0010fffd",
    query_ends="!?*'();:+$%[].,~|@^",
)
