"""Rules on whether the network has the people whom the owner wants to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.finding import Level
from coach.lint.rule import ANY, Case, Rule, Seen
from coach.networks.spec import network

if TYPE_CHECKING:
    from collections.abc import Iterable


def retired_network(case: Case) -> Iterable[Seen]:
    """A network that is no more; the message, named after it, says when it closed and where its people are."""
    retired = case.network.retired
    if retired is not None:
        names = ", ".join(network(id_).name for id_ in retired.successors)
        yield Seen(case.request.network, facts={"networks": names})


RULES = (
    Rule(
        id="retired-network",
        family="audience",
        level=Level.ERROR,
        principle="audience",
        languages=ANY,
        judge=retired_network,
    ),
)
