"""Lengths in each of the networks' units."""

from __future__ import annotations

import re
import time
import unicodedata
from typing import TYPE_CHECKING

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from coach.text import lengths
from coach.text.lengths import graphemes, joined, utf8_bytes, utf16_units, weighted

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS: list[Callable[[str], int]] = [weighted, graphemes, utf8_bytes, utf16_units]
# Texts in which neighbours join in every way that Unicode knows.
TANGLED = st.text(
    st.sampled_from(
        "ab é1#\r\n\u0301\u200d👩💻🏽❤\ufe0f©🇳🇱🏴\U000e0067\U000e007fक्ष\u0600ᄀ\u1161가‼あ漢\u0e33\ud800\u20e3\0"
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("Goedemorgen", 11),
        ("Eén €", 6),
        ("“Goed” – zei hij…", 18),
        ("e\u0301e\u0301n", 3),
        ("漢字", 4),
        ("👩‍💻👍🏽🇳🇱1️⃣❤️🏴󠁧󠁢󠁥󠁮󠁧󠁿", 12),
        ("©® e\u0301 ©\ufe0f", 7),
        ("a\r\nb", 3),
        ("\ud800", 2),
        ("\0", 1),
    ],
)
def test_x_weighs(text: str, weight: int) -> None:
    assert weighted(text) == weight


def test_a_link_weighs_23_on_x_whatever_its_length() -> None:
    assert (
        weighted("zie bakkerij.nl en https://bakkerij.nl/een/heel/lang/adres", ((4, 15), (19, 58))) == 4 + 23 + 4 + 23
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a\r\nb", 3),
        ("Eén crème brûlée", 16),
        ("e\u0301", 1),
        ("👩‍👩‍👧‍👧", 1),
        ("🇳🇱🇧🇪🇩", 3),
        ("❤️🔥", 2),
        ("नमस्ते", 3),
        ("\ud800a", 2),
    ],
)
def test_graphemes(text: str, count: int) -> None:
    assert graphemes(text) == count


@given(TANGLED)
def test_graphemes_equal_those_of_unicode_in_any_tangle(text: str) -> None:
    assert graphemes(text) == len(regex.findall(r"\X", text))


@given(TANGLED)
def test_joined_names_all_graphemes_of_several_code_points(text: str) -> None:
    assert joined(text) == [match.span() for match in regex.finditer(r"\X", text) if len(match[0]) > 1]


def test_plain_characters_never_join_the_one_before() -> None:
    """Whatever regex's tables say of their breaks must be Other, or a break on both sides."""
    plain = regex.compile(f"[{lengths._PLAIN}]")
    alone = regex.compile(r"[\p{GCB=Other}\p{GCB=Control}\p{GCB=CR}\p{GCB=LF}]")
    assert [hex(code) for code in range(0x110000) if plain.match(chr(code)) and not alone.match(chr(code))] == []


def test_plain_characters_weigh_the_same_before_and_after_composing() -> None:
    plain = [chr(code) for code in range(0x110000) if re.match(f"[{lengths._PLAIN}]", chr(code))]
    parts = {part for code in range(0x110000) for part in unicodedata.normalize("NFD", chr(code))[1:]}
    assert not parts.intersection(plain)
    assert all(lengths._weigh(char) == lengths._weigh(unicodedata.normalize("NFC", char)) for char in plain)


def test_utf8_bytes_count_a_lone_surrogate_as_three() -> None:
    assert [utf8_bytes(text) for text in ("a", "é", "€", "👍", "\ud800")] == [1, 2, 3, 4, 3]


def test_utf16_units_count_an_emoji_twice() -> None:
    assert [utf16_units(text) for text in ("a", "é", "€", "👍", "\ud800")] == [1, 1, 1, 2, 1]


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "\0",
        "é",
        "\ud800",
        "e\u0301",
        "\u0301",
        "\u0301\u0323",
        "🇳",
        "👩\u200d",
        "❤\ufe0f",
        "🏴\U000e0067",
        "\U000e0067",
        "가",
        "ᄀ",
        "क्",
        "\u0600",
    ],
)
@pytest.mark.parametrize("count", COUNTS, ids=lambda count: count.__name__)
def test_every_count_takes_linear_time(count: Callable[[str], int], unit: str) -> None:
    """Ten times the text may take some ten times as long; quadratic time would be a hundred."""

    def cost(size: int) -> float:
        text = "e" + unit * (size // len(unit))
        begin = time.process_time()
        count(text)
        return time.process_time() - begin

    count("👩‍💻")  # imports regex
    small = min(cost(20_000) for _ in range(3))
    assert cost(200_000) < 40 * max(small, 0.001)
