"""The links, mentions, hashtags and cashtags of a text, as the network at hand sees them.

Three networks tell us their rules: X, Bluesky and Mastodon. For all others we read as X does, but for mentions,
which are wider there: `@name.surname` (Instagram), `@the-shop.example`. Offsets are code points.
Every scan is linear in the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach.text import tags
from coach.text.signs import DOT

Span = tuple[int, int]

RULES = ("wide", "x", "bluesky", "mastodon")


@dataclass(frozen=True, slots=True)
class Entities:
    """Half-open spans in text order. Mentions, lists, hashtags and cashtags include their sign; none begins in a link.

    On X one may reach into a link that begins after it ("#münchen.de"). `lists` are X's "@name/list", which are no
    persons and so no mentions; `rules` says who would see all this (one of RULES).
    """

    links: tuple[Span, ...] = ()
    mentions: tuple[Span, ...] = ()
    hashtags: tuple[Span, ...] = ()
    cashtags: tuple[Span, ...] = ()
    lists: tuple[Span, ...] = ()
    rules: str = "wide"

    @property
    def all(self) -> tuple[Span, ...]:
        """Every span there is, kind by kind."""
        return (*self.links, *self.mentions, *self.hashtags, *self.cashtags, *self.lists)


def find_entities(text: str, rules: str = "wide") -> Entities:
    """All of the text's links, mentions, hashtags, cashtags and lists by these rules (one of RULES)."""
    match rules:
        case "bluesky":
            from coach.text import bluesky  # noqa: PLC0415 - patterns that other networks need not wait for

            return bluesky.entities(text)
        case "mastodon":
            from coach.text import mastodon  # noqa: PLC0415 - as above

            return mastodon.entities(text)
    links = _links(text)
    names, lists = tags.names_and_lists(text) if rules == "x" else (tags.wide_names(text), [])
    return Entities(
        links=links,
        mentions=outside(links, names),
        hashtags=outside(links, tags.hashtags(text)),
        cashtags=outside(links, tags.cashtags(text)),
        lists=outside(links, lists),
        rules=rules,
    )


def _links(text: str) -> tuple[Span, ...]:
    if not DOT.search(text):
        return ()
    from coach.text.links import find_links  # noqa: PLC0415 - 5 ms of patterns that most texts need not spend

    return find_links(text)


def outside(links: tuple[Span, ...], spans: list[Span]) -> tuple[Span, ...]:
    """The spans that begin in no link; both are in text order."""
    if not links or not spans:
        return tuple(spans)
    kept, todo = [], iter(links)
    link = next(todo, None)
    for span in spans:
        while link and link[1] <= span[0]:
            link = next(todo, None)
        if not link or span[0] < link[0]:
            kept.append(span)
    return tuple(kept)


def leading_names(text: str, entities: Entities) -> int:
    """Where the names end that the text begins with, each with white space or nothing behind it; 0 without any.

    On X these are the ones that an answer is sent to.
    """
    end = 0
    for start, stop in entities.mentions:
        if text[end:start].strip() or not (text[stop : stop + 1].isspace() or stop == len(text)):
            break
        end = stop
    return end + len(text[end:]) - len(text[end:].lstrip()) if end else 0
