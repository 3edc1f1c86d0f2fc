"""How long a draft is on its network, what of it is too much, and where it is posted."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from coach.domain.finding import Length
from coach.networks.spec import network
from coach.text.entities import Entities, find_entities, leading_names
from coach.text.lengths import composed, graphemes, joined, utf8_bytes, utf16_units, weighted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.finding import CheckRequest
    from coach.networks.spec import Limit, Network

Span = tuple[int, int]

_NO_ENTITIES = Entities()
_LONGEST_URL = 8000  # bytes that every web server takes; the text is on the clipboard as well


def measure(request: CheckRequest, entities: Entities | None = None) -> Length | None:
    """How long the draft is in the network's own count; None where the network states no limit.

    `entities` are those of the request's text; those by other rules than this network's are found anew. On X, links are
    23, whole emoji 2, and the names at the head of a reply nothing. On Mastodon the content warning counts with the
    text. On Bluesky the first count is the record's own, in which links count in full; its page shortens
    them before it counts, and where that differs the page's count stands in `also` as well.

    Raises:
        Trouble: "network-unknown".
    """
    known = network(request.network)
    limits = _limits(known, request)
    if not limits:
        return None
    # Where a network tells no rules, no count depends on links and names.
    found = _NO_ENTITIES if known.rules == "wide" else _by_rules(request.text, entities, known.rules)
    text, found = _counted(request, found)
    first, *others = (_length(text, found, limit) for limit in limits)
    if request.network == "bluesky" and (composer := _composer(text, found, first)):
        first, others = replace(first, counter="record"), [*others, composer]
    if request.network == "mastodon" and request.server_limit is not None:
        first = replace(first, limit=request.server_limit)
    return replace(first, also=tuple(others)) if others else first


def _by_rules(text: str, entities: Entities | None, rules: str) -> Entities:
    """These entities if they were found by these rules, else those that are."""
    return entities if entities is not None and entities.rules == rules else find_entities(text, rules)


def _composer(text: str, entities: Entities, record: Length) -> Length | None:
    """What Bluesky's own page counts, None where that is what the record counts."""
    if record.unit != "graphemes" or not any(text.startswith("http", start) for start, _ in entities.links):
        return None
    from coach.text.bluesky import shown  # noqa: PLC0415 - needed for links only

    value = record.value + sum(graphemes(shown(link)) - graphemes(link) for link in _parts(text, entities.links))
    return replace(record, value=value, counter="composer") if value != record.value else None


def _parts(text: str, spans: tuple[Span, ...]) -> Iterator[str]:
    return (text[start:end] for start, end in spans)


def _limits(known: Network, request: CheckRequest) -> tuple[Limit, ...]:
    """The limits that hold for a draft of this kind; the first decides."""
    if request.kind.answers and known.replies == "comment":
        return known.limits_of("comment")
    paid = known.limits_of("premium") if request.premium else ()
    kinds = ("post", "description", "message")
    return paid or next(filter(None, map(known.limits_of, kinds)), ())


def _counted(request: CheckRequest, entities: Entities) -> tuple[str, Entities]:
    """What the network counts of the draft, and the entities in that."""
    text = request.text
    if request.network == "mastodon":
        from coach.networks.mastodon import countable  # noqa: PLC0415 - what other networks need not wait for

        return request.content_warning + countable(text, entities), entities
    if request.network == "x":
        if (whole := composed(text)) != text:
            text, entities = whole, find_entities(whole, "x")
        if request.kind.answers and (head := leading_names(text, entities)):
            return text[head:], _moved(entities, head)
    return text, entities


def _moved(entities: Entities, by: int) -> Entities:
    """The links as they stand in a text without its first `by` characters."""
    links = tuple((start - by, end - by) for start, end in entities.links if start >= by)
    return Entities(links, rules=entities.rules)


def _length(text: str, entities: Entities, limit: Limit) -> Length:
    return Length(_count(text, entities, limit.unit), limit.value, limit.unit, limit.estimate)


_COUNTS = {"graphemes": graphemes, "utf8-bytes": utf8_bytes, "utf16-units": utf16_units, "code-points": len}


def _count(text: str, entities: Entities, unit: str) -> int:
    return weighted(text, entities.links) if unit == "weighted" else _COUNTS[unit](text)


def over_span(request: CheckRequest, entities: Entities | None = None) -> Span | None:
    """The end of the text that is past the network's limit, None where all of it fits.

    `entities` as for `measure`. The text up to the start can be posted on the network's own page, and a grapheme,
    link or name stands on one side as a whole. Only where a content warning is too long by itself nothing of
    the text fits.
    """
    text, entities = request.text, _by_rules(request.text, entities, network(request.network).rules)
    if not is_over(measure(request, entities)):
        return None
    wholes = _merged(sorted((*entities.links, *entities.mentions, *joined(text))))
    starts = [start for start, _ in wholes]

    def kept(place: int) -> int:
        """The place, or the start of what it would cut in two."""
        index = bisect_right(starts, place) - 1
        return starts[index] if index >= 0 and place < wholes[index][1] else place

    def is_past(place: int) -> bool:
        return is_over(measure(_cut(request, kept(place)), _before(entities, kept(place))))

    end = max(0, bisect_right(range(len(text) + 1), 0, key=is_past) - 1)
    return _without_new_links(request, kept(end)), len(text)


def is_over(length: Length | None) -> bool:
    """Whether a draft of this length is too long to be posted on its network's page."""
    return length is not None and bool(length.passed)


def _cut(request: CheckRequest, end: int) -> CheckRequest:
    return replace(request, text=request.text[:end])


def _before(entities: Entities, end: int) -> Entities:
    """The links and names that end before this place."""
    return Entities(
        tuple(span for span in entities.links if span[1] <= end),
        tuple(span for span in entities.mentions if span[1] <= end),
        rules=entities.rules,
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
        found = find_entities(short.text, network(request.network).rules)
        if not is_over(measure(short, found)):
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
