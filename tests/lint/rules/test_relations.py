"""What the case files cannot show of follower-chasing: tags that are cut out, and capitals that make a keyword."""

from __future__ import annotations

import pytest

from tests.lint.asking import ask, fixed, seen


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Mooi weer #like4like vandaag", "Mooi weer vandaag"),
        ("#like4like Mooi weer", "Mooi weer"),
        ("Mooi weer #zon #like4like", "Mooi weer #zon"),
        ("Mooi weer\n#like4like #zon", "Mooi weer\n#zon"),
        ("#like4like", ""),
    ],
)
def test_a_trade_tag_is_cut_with_one_space(text: str, after: str) -> None:
    (finding,) = seen("follower-chasing", ask(text, "instagram", language="nl"))
    assert fixed(text, finding) == after


def test_cutting_a_trade_tag_is_safe() -> None:
    (finding,) = seen("follower-chasing", ask("Sunny #followback", "instagram", language="en"))
    assert all(fix.safe for fix in finding.fixes)


def test_a_tag_that_only_begins_like_one_is_let_pass() -> None:
    assert not seen("follower-chasing", ask("Nieuwe foto #followmebelt #liken", "instagram", language="nl"))


@pytest.mark.parametrize("text", ["Comment GUIDE below", "Comment 'guide' below", "Drop a 🔥 below"])
def test_one_word_for_everybody_is_a_keyword(text: str) -> None:
    assert [finding.message for finding in seen("follower-chasing", ask(text, language="en"))] == ["keyword"]


@pytest.mark.parametrize(
    "text", ["Comment below with your own story", "COMMENT WITH YOUR OWN STORY", "Drop by on Friday"]
)
def test_an_own_answer_is_no_keyword(text: str) -> None:
    assert not seen("follower-chasing", ask(text, language="en"))


def test_a_number_of_heads_is_a_goal() -> None:
    (finding,) = seen("follower-chasing", ask("Only 30 followers to go.", language="en"))
    assert finding.message == "goal"
