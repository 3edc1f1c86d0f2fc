"""What a link may be made of, on X and on a Mastodon server."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from coach.text.signs import LATIN


@dataclass(frozen=True, slots=True)
class Grammar:
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
    path: re.Pattern[str] = field(init=False)
    after: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        one = f"[{self.general}]"
        path = rf"(?P<path>(?:/(?>(?:{one}++|\({one}*+(?:\({one}++\){one}*+)?\))*))?)"
        object.__setattr__(self, "path", re.compile(rf"(?P<port>(?::[0-9]++)?){path}"))
        object.__setattr__(self, "after", re.compile(rf"\?[{self.query}]++"))


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
