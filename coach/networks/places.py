"""Tells from a web address on which network it is."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from coach.networks.spec import network, network_ids

_HOMES_OF_OTHERS = frozenset(("google.com", "wikipedia.org"))  # where a home only stands as a guest
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_FIRST_PAGE = "www."
# https://docs.joinmastodon.org/user/network: any server may have any name, but posts have the same path on each.
_MASTODON_POST = re.compile(r"/@[\w.-]+(?:@[\w.-]+)?/\d{6,}/?")


def network_of(url: str) -> str | None:
    """The id of the network that a web address is on, with or without https://; None where it shows none."""
    words = url.strip()
    try:
        parts = urlsplit(words if _SCHEME.match(words) else f"https://{words}")
        host = (parts.hostname or "").rstrip(".")
    except ValueError:  # half a bracket, or letters that no domain has
        return None
    labels = host.split(".")
    names = (".".join(labels[at:]) for at in range(len(labels) - 1))
    known = next((found for name in names if (found := _domains().get(name))), None)
    if known is None and host and _is_google_place(labels, parts.path):
        return "google-business"
    if known is None and len(labels) > 1 and _MASTODON_POST.fullmatch(parts.path):
        return "mastodon"
    return known


def _is_google_place(labels: list[str], path: str) -> bool:
    return "google" in labels[:-1] and path.startswith("/maps/place")


@cache
def _domains() -> dict[str, str]:
    found: dict[str, str] = {}
    for each in network_ids():
        home = (urlsplit(network(each).home).hostname or "").removeprefix(_FIRST_PAGE)
        if not any(home == other or home.endswith(f".{other}") for other in _HOMES_OF_OTHERS):
            found[home] = each
        also = network(each).addresses
        found.update(dict.fromkeys(also.names if also else (), each))
    return found
