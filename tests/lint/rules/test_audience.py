"""A network without the people whom the owner wants is answered with the networks where they are."""

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


def test_the_articles_builder_is_sent_to_consumer_networks() -> None:
    (finding,) = seen(
        "wrong-audience", ask("Vandaag de dakkapel gezet.", "linkedin", audience=("consumers", "families"))
    )
    assert (finding.level, finding.start) == (Level.HINT, None)
    assert "Facebook, Instagram, YouTube dan op LinkedIn" in explain(finding, "nl").message


def test_who_is_called_is_pointed_at_and_sent_where_they_are() -> None:
    text = "Goedemorgen. Beste ondernemers, wie regelt de kerstpakketten?"
    (finding,) = seen("wrong-audience", ask(text, "facebook", audience=("business",)))
    assert text[finding.start : finding.end] == "Beste ondernemers"
    assert "LinkedIn" in explain(finding, "en").message
