"""Which networks have the people whom the owner wants to reach (principle `audience`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.networks.spec import network, network_ids

if TYPE_CHECKING:
    from collections.abc import Collection

    from coach.networks.facts import Network

# Of two that reach an audience alike the larger comes first, as Newcom's Dutch figures of 2021 have them (by way of
# telegraaf.nl), and after them YouTube, where the article finds little two-way talk; the rest is our own estimate.
_ORDER = ("facebook", "instagram", "linkedin", "tiktok", "x", "youtube", "threads", "google-business", "bluesky")


def networks_for(wanted: Collection[str]) -> tuple[str, ...]:
    """The networks on which these audiences are, the best first; none that is gone.

    Those that have most of them come first, then those for which they are the main people, then the larger ones.
    """
    found = [its for its in map(network, network_ids()) if not its.retired and reaches(its, wanted)]
    return tuple(its.id for its in sorted(found, key=lambda its: _place(its, wanted)))


def reaches(its: Network, wanted: Collection[str]) -> bool:
    """Whether a network has at least one of these audiences."""
    return not set(wanted).isdisjoint(its.reach.people)


def _place(its: Network, wanted: Collection[str]) -> tuple[int, int, int]:
    places = [place for place, people in enumerate(its.reach.people) if people in wanted]
    order = _ORDER.index(its.id) if its.id in _ORDER else len(_ORDER)
    return -len(places), min(places), order
