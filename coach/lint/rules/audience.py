"""Rules on whether the network has the people whom the owner wants to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Level
from coach.lint.kinds import shown
from coach.lint.lexicon import lexicon
from coach.lint.rule import ANY, BOTH, Case, Rule, Seen
from coach.networks.audiences import networks_for, reaches
from coach.networks.spec import network

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_NAMED = 3  # networks


def retired_network(case: Case) -> Iterable[Seen]:
    """A network that is no more; the message, named after it, says when it closed and where its people are."""
    retired = case.network.retired
    if retired is not None:
        names = ", ".join(network(id_).name for id_ in retired.successors)
        yield Seen(case.request.network, facts={"networks": names})


def wrong_audience(case: Case) -> Iterable[Seen]:
    """A draft that speaks to people who are hardly on this network, or a network without those who are wanted."""
    if case.network.retired or not case.reading.text.strip():
        return
    # Whom a phrase speaks to is its group's name: an audience.
    hits = lexicon("wrong-audience", case.language).hits(case.reading) if case.language in BOTH else []
    spoken = next((hit for hit in hits if not reaches(case.network, (hit.phrase.group,))), None)
    if spoken:
        facts = {"words": shown(case, spoken.start, spoken.end), **_elsewhere(case, (spoken.phrase.group,))}
        yield Seen(spoken.phrase.group, spoken.start, spoken.end, facts)
    elif case.request.audience and not reaches(case.network, case.request.audience):
        yield Seen("elsewhere", facts=_elsewhere(case, case.request.audience))


def _elsewhere(case: Case, wanted: Collection[str]) -> dict[str, str | int]:
    names = (network(id_).name for id_ in networks_for(wanted)[:_NAMED])
    return {"network": case.network.name, "networks": ", ".join(names)}


RULES = (
    Rule(
        id="retired-network",
        family="audience",
        level=Level.ERROR,
        principle="audience",
        languages=ANY,
        judge=retired_network,
    ),
    Rule(
        id="wrong-audience",
        family="audience",
        level=Level.HINT,
        principle="audience",
        languages=ANY,
        kinds=(Kind.POST, Kind.DISCUSSION),
        judge=wrong_audience,
    ),
)
