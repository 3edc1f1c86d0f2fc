"""How long a draft is on its network, what of it is too much, and where it is posted."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from coach.domain.finding import Length
from coach.networks.spec import network
from coach.text.entities import Entities, find_entities
from coach.text.lengths import graphemes, joined, utf8_bytes, utf16_units, weighted

if TYPE_CHECKING:
    from coach.domain.finding import CheckRequest
    from coach.networks.spec import Limit, Network

Span = tuple[int, int]

# On X the names that a reply begins with are put there by the network and cost nothing.
_ANSWERED = re.compile(r"(?:@[A-Za-z0-9_]{1,20}(?:\s+|$))*")
_LONGEST_URL = 8000  # bytes that every web server takes; the text is on the clipboard as well


def measure(request: CheckRequest, entities: Entities) -> Length | None:
    """How long the draft is in the network's own count; None where the network states no limit.

    `entities` are those of the request's text. On X, links are 23, whole emoji 2, and the names at the
    head of a reply nothing. On Mastodon the content warning counts with the text. On Bluesky
    the count is the record's own, in which links count in full: Bluesky's composer shortens
    them first, so a draft that fits here fits there too, but not the other way round.

    Raises:
        Trouble: "network-unknown".
    """
    limits = _limits(network(request.network), request)
    if not limits:
        return None
    text, entities = _counted(request, entities)
    first, *others = (_length(text, entities, limit) for limit in limits)
    if request.network == "mastodon" and request.server_limit is not None:
        first = replace(first, limit=request.server_limit)
    return replace(first, also=tuple(others)) if others else first


def _limits(known: Network, request: CheckRequest) -> tuple[Limit, ...]:
    """The limits that hold for a draft of this kind; the first decides."""
    if request.kind.answers and known.replies == "comment":
        return known.limits_of("comment")
    paid = known.limits_of("premium") if request.premium else ()
    return paid or known.limits_of("post") or known.limits_of("description")


def _counted(request: CheckRequest, entities: Entities) -> tuple[str, Entities]:
    """What the network counts of the draft."""
    text = request.text
    if request.network == "mastodon":
        from coach.networks.mastodon import countable  # noqa: PLC0415 - patterns that other networks need not wait for

        return request.content_warning + countable(text, entities), entities
    if request.network == "x" and request.kind.answers and (answered := _ANSWERED.match(text)):
        return text[answered.end() :], _moved(entities, answered.end())
    return text, entities


def _moved(entities: Entities, by: int) -> Entities:
    """The links as they stand in a text without its first `by` characters."""
    return Entities(tuple((start - by, end - by) for start, end in entities.links if start >= by))


def _length(text: str, entities: Entities, limit: Limit) -> Length:
    return Length(_count(text, entities, limit.unit), limit.value, limit.unit, limit.estimate)


def _count(text: str, entities: Entities, unit: str) -> int:
    if unit == "weighted":
        return weighted(text, entities.links)
    return {"graphemes": graphemes, "utf8-bytes": utf8_bytes, "utf16-units": utf16_units, "code-points": len}[unit](
        text
    )


def over_span(request: CheckRequest, entities: Entities) -> Span | None:
    """The end of the text that is past the network's limit, None where all of it fits.

    The text up to the start is within every limit of the network, and a grapheme, link or name stands on one
    side as a whole. Only where a content warning is too long by itself nothing of the text fits.
    """
    text = request.text
    length = measure(request, entities)
    if length is None or not _is_over(length):
        return None
    wholes = _merged(sorted((*entities.links, *entities.mentions, *joined(text))))
    starts = [start for start, _ in wholes]

    def kept(place: int) -> int:
        """The place, or the start of what it would cut in two."""
        index = bisect_right(starts, place) - 1
        return starts[index] if index >= 0 and place < wholes[index][1] else place

    def is_over(place: int) -> bool:
        return _is_over(measure(_cut(request, kept(place)), _before(entities, kept(place))))

    end = max(0, bisect_right(range(len(text) + 1), 0, key=is_over) - 1)
    return _without_new_links(request, kept(end)), len(text)


def _is_over(length: Length | None) -> bool:
    return length is not None and any(count.over for count in (length, *length.also))


def _cut(request: CheckRequest, end: int) -> CheckRequest:
    return replace(request, text=request.text[:end])


def _before(entities: Entities, end: int) -> Entities:
    """The links and names that end before this place."""
    return Entities(
        tuple(span for span in entities.links if span[1] <= end),
        tuple(span for span in entities.mentions if span[1] <= end),
    )


def _merged(spans: list[Span]) -> list[Span]:
    """Sorted spans, those that overlap as one."""
    merged: list[Span] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _without_new_links(request: CheckRequest, end: int) -> int:
    """A cut may make a link of a longer word ("shop.nlx"), and links may count for more than they are."""
    while end:
        short = _cut(request, end)
        found = find_entities(short.text)
        if not _is_over(measure(short, found)):
            break
        end = found.links[-1][0] if found.links else 0
    return end


def compose_url(known: Network, text: str) -> str:
    """The address to open for posting: filled in with the text where the network allows it, else its plain page.

    A text that is too long for an address opens the plain page; a network that is gone has none ("").
    """
    if known.compose is None:
        return ""
    if not known.compose.link:
        return known.compose.page
    from urllib.parse import quote  # noqa: PLC0415 - 4 ms that a check need not spend

    url = known.compose.link.replace("{text}", quote(text, safe="", errors="replace"))
    return url if len(url) <= _LONGEST_URL else known.compose.page
