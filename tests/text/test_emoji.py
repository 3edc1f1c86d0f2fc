"""Emoji: what a reader sees as one, and what X weighs as one."""

from __future__ import annotations

import time

import pytest

from coach.text.emoji import find_emoji, with_one_for_each


@pytest.mark.parametrize(
    "emoji", ["👍", "👍🏽", "👩‍💻", "🧑🏽‍🤝‍🧑🏻", "🇳🇱", "1️⃣", "❤️", "☎️", "©️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👁️‍🗨️", "🫩", "⌚"]
)
def test_an_emoji_is_one_whatever_it_is_made_of(emoji: str) -> None:
    text = f"a {emoji}{emoji} b"
    size = len(emoji)
    assert find_emoji(text) == ((2, 2 + size), (2 + size, 2 + 2 * size))
    assert with_one_for_each(text, "x") == "a xx b"


@pytest.mark.parametrize("text", ["", "abc", "1 # *", "©®™", "☎ → ∑ ✓", "⌚\ufe0e", "漢字", "\u200d\ufe0f"])
def test_signs_and_digits_are_no_emoji(text: str) -> None:
    assert find_emoji(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("👩\u200d🐶", "x\u200dx"),
        ("🇽🇳🇱", "🇽x"),
        ("🇽🇽", "🇽🇽"),
        ("🇳🇱🇧🇪", "xx"),
        ("🧑\u200d🌾\u200d🌾", "x\u200dx\u200dx"),
    ],
)
def test_x_weighs_as_one_only_what_is_shown_as_one(text: str, expected: str) -> None:
    assert with_one_for_each(text, "x") == expected


@pytest.mark.parametrize("unit", ["👩\u200d", "👩", "🇳", "❤\ufe0f", "\U000e0067", "1", "1\ufe0f"])
def test_a_long_row_takes_linear_time(unit: str) -> None:
    begin = time.process_time()
    find_emoji("👩" + unit * 60_000)
    with_one_for_each("👩" + unit * 60_000, "x")
    assert time.process_time() - begin < 2
