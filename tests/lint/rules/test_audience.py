"""A network that is gone is answered with the networks where its people are."""

from __future__ import annotations

from coach.domain.finding import Level
from coach.lint.guidance import explain
from tests.lint.asking import ask, seen


def test_a_draft_for_hyves_gets_an_error_that_offers_networks_with_the_same_audience() -> None:
    finding = seen("retired-network", ask("Vandaag de eerste asperges.", "hyves"))[0]
    message = explain(finding, "nl").message
    assert finding.level is Level.ERROR
    assert "Facebook" in message
    assert "Instagram" in message
