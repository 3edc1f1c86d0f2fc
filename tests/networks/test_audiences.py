"""Which networks are offered to whom."""

from __future__ import annotations

import pytest

from coach.domain.audience import Audience
from coach.networks.audiences import networks_for, reaches
from coach.networks.spec import network


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        (["consumers"], ["facebook", "instagram", "tiktok"]),
        (["consumers", "families"], ["facebook", "instagram", "youtube"]),
        (["business"], ["linkedin", "x", "bluesky"]),
        (["consumers-young"], ["instagram", "tiktok", "youtube"]),
        (["local"], ["google-business", "facebook", "instagram"]),
    ],
)
def test_the_best_networks_for_an_audience_come_first(wanted: list[str], first: list[str]) -> None:
    assert list(networks_for(wanted)[:3]) == first


@pytest.mark.parametrize("audience", Audience)
def test_every_audience_can_be_reached_on_a_network_that_is_not_gone(audience: Audience) -> None:
    found = networks_for([audience])
    assert len(found) > 1
    assert all(reaches(network(id_), [audience]) and not network(id_).retired for id_ in found)


def test_nobody_in_particular_is_nowhere() -> None:
    assert networks_for(()) == ()
