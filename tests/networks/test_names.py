"""The names that are read on their own."""

from __future__ import annotations

import pytest

from coach.networks.names import network_name
from coach.networks.spec import network, network_ids


@pytest.mark.parametrize("network_id", network_ids())
def test_the_short_way_reads_the_same_name_as_the_long_one(network_id: str) -> None:
    assert network_name(network_id) == network(network_id).name


def test_an_unknown_network_is_called_by_its_id() -> None:
    """A draft may name a network that a later version has taken out."""
    assert network_name("friendster") == "friendster"
