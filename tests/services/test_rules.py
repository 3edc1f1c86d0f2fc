"""What a rule is called and weighs by itself."""

from __future__ import annotations

from coach.domain.finding import Level
from coach.services.rules import own_level, rule_page, rule_title


def test_a_rule_is_known_by_its_pages_title_and_level() -> None:
    assert rule_title("pr-talk", "nl") == rule_page("pr-talk", "nl").title == "Reclametaal"
    assert own_level("pr-talk") is Level.WARNING


def test_a_rule_of_a_later_version_is_called_by_its_id() -> None:
    assert rule_title("not-yet-made", "en") == "not-yet-made"
