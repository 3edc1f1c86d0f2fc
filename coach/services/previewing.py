"""How a draft will look on its network: what is a link, what does not fit, the parts of a thread, a link's card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from coach.networks.counting import is_over, measure, over_span
from coach.networks.spec import network
from coach.networks.splitting import THREADED, split
from coach.text.entities import find_entities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.finding import CheckRequest, Length
    from coach.text.entities import Entities

LONGEST = 20_000
"""Code points of one post that are shown; who writes more is told that the rest is left out."""

# Where an address in the text cannot be clicked, and where the network makes a card of the first one.
_PLAIN_LINKS = frozenset({"instagram", "tiktok"})
_CARDS = frozenset({"x", "linkedin", "facebook", "threads", "bluesky", "mastodon", "whatsapp"})
_LONGEST_THREAD = 100_000  # code points; a thread of hundreds of parts is no thread

Coloured = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class LinkCard:
    """What can be told of a link without asking its server: where it leads."""

    host: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post as it will stand there.

    `coloured` are the code points of "link", "mention" and "hashtag"; `over` is where the text passes the network's
    limit, None where it fits; `left_out` counts the code points at the end that are not shown here.
    """

    text: str
    length: Length | None
    coloured: tuple[Coloured, ...] = ()
    over: int | None = None
    card: LinkCard | None = None
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A draft on one network: one post, or the parts of a thread.

    `splits`: it is too long for one post and could be a thread. `plain_links`: there are addresses in it, and the
    network does not let anybody click them. `title` is the most that the title of a post may hold where the network
    wants one beside this text, else None.
    """

    network: str
    posts: tuple[Post, ...]
    splits: bool
    plain_links: bool
    title: int | None = None


def can_split(request: CheckRequest) -> bool:
    """Whether the network has threads, and the text is not beyond all measure."""
    return request.network in THREADED and len(request.text) <= _LONGEST_THREAD


def parts_of(request: CheckRequest, *, numbered: bool) -> tuple[str, ...]:
    """The texts of the parts as which a draft goes out; nothing where it goes as one post.

    Raises:
        Trouble: "network-unknown".
    """
    if not can_split(request):
        return ()
    parts = split(request, numbered=numbered)
    return tuple(part.text for part in parts) if len(parts) > 1 else ()


def preview(request: CheckRequest, *, thread: bool = False, numbered: bool = False) -> Preview:
    """How the draft will look; as a thread only where that is asked for and the network has them.

    Raises:
        Trouble: "network-unknown".
    """
    entities = find_entities(request.text, network(request.network).rules)
    length = measure(request, entities)
    splits = is_over(length) and can_split(request)
    if thread and splits:
        parts = split(request, numbered=numbered)
        posts = tuple(_post(replace(request, text=part.text), part.length) for part in parts)
    else:
        posts = (_post(request, length),)
    titles = () if request.kind.answers else network(request.network).limits_of("title")
    return Preview(
        network=request.network,
        posts=posts,
        splits=splits,
        plain_links=request.network in _PLAIN_LINKS and bool(entities.links),
        title=titles[0].value if titles else None,
    )


def _post(request: CheckRequest, length: Length | None) -> Post:
    shown = request.text[:LONGEST]
    entities = find_entities(shown, network(request.network).rules)
    over = over_span(request) if is_over(length) else None
    return Post(
        text=shown,
        length=length,
        coloured=tuple(_coloured(entities, plain=request.network in _PLAIN_LINKS)),
        over=over[0] if over is not None else None,
        card=_card(shown, entities) if request.network in _CARDS else None,
        left_out=len(request.text) - len(shown),
    )


def _coloured(entities: Entities, *, plain: bool) -> Iterator[Coloured]:
    kinds = {"link": () if plain else entities.links, "mention": entities.mentions, "hashtag": entities.hashtags}
    for kind, spans in kinds.items():
        yield from ((start, end, kind) for start, end in spans)


def _card(text: str, entities: Entities) -> LinkCard | None:
    """The card of the first link, made from its own words: nothing is fetched."""
    if not entities.links:
        return None
    address = text[slice(*entities.links[0])]
    host, _, path = address.partition("://")[2].partition("/") if "://" in address else address.partition("/")
    host = host.removeprefix("www.")
    words = unquote(path.partition("?")[0].partition("#")[0]).strip("/")
    return LinkCard(host=host, title=f"{host}/{words}" if words else host)
