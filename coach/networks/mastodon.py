"""What a Mastodon server counts of a post: its text with short links and short names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.text.lengths import LINK_WEIGHT

if TYPE_CHECKING:
    from coach.text.entities import Entities


def countable(text: str, entities: Entities) -> str:
    """The text as the server counts it: a link is 23 long, `@name@server` is `@name`.

    `entities` are those by Mastodon's rules. Source: StatusLengthValidator in the Mastodon server's code. Its web
    page counts a little differently; the server decides.
    """
    links = ((start, end, "0" * LINK_WEIGHT) for start, end in entities.links)
    names = ((start, end, "@" + text[start:end].split("@")[1]) for start, end in entities.mentions)
    parts: list[str] = []
    done = 0
    for start, end, short in sorted((*links, *names)):
        parts += text[done:start], short
        done = end
    return "".join((*parts, text[done:])) if parts else text
