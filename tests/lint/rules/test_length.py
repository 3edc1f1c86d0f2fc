"""What is too long is pointed at, in the unit of the network that refuses it."""

from __future__ import annotations

import pytest

from coach.domain.finding import Level
from tests.lint.asking import ask, seen


@pytest.mark.parametrize(
    ("network", "text", "message", "over"),
    [
        ("x", "a" * 285, "over-weighted", 5),
        ("bluesky", "a" * 303, "over-graphemes", 3),
        ("bluesky", "👩‍💻" * 280, "over-utf8-bytes", 280 * 11 - 3000),
        ("threads", "é" * 251, "over-utf8-bytes", 2),
        ("linkedin", "🎉" * 1501, "over-utf16-units", 2),
    ],
)
def test_the_message_names_the_unit_and_how_much_is_too_much(network: str, text: str, message: str, over: int) -> None:
    finding = seen("too-long", ask(text, network))[0]
    assert (finding.message, finding.facts["over"], finding.level) == (message, over, Level.ERROR)


def test_what_is_past_the_limit_is_pointed_at() -> None:
    finding = seen("too-long", ask("a" * 285, "x"))[0]
    assert (finding.start, finding.end) == (280, 285)


def test_a_wall_on_facebook_is_a_warning_on_that_paragraph_only() -> None:
    text = "Kort begin.\n\n" + "Een lange zin over van alles. " * 60
    finding = seen("too-long", ask(text, "facebook"))[0]
    assert (finding.message, finding.level, finding.start) == ("wall", Level.WARNING, 13)
