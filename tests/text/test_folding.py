"""What makes no difference in a name or a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.text.folding import digest_of, folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karin", "karin"),
        (" Karin  de Wit", "karin de wit"),
        ("@karin", "Karin"),
        ("ÉMILE", "e\u0301mile"),
        ("Straße", "STRASSE"),
        ("ΑΝΝΑΣ", "αννας"),
        ("ΑΝΝΑΣ", "αννασ"),
        ("Ｋａｒｉｎ", "Karin"),
        ("ОЛЬГА", "ольга"),
        ("がくせい", "か\u3099くせい"),
    ],
)
def test_the_same_name_has_one_form(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Émile", "Emile"), ("Karin", "Karina"), ("王芳", "王方"), ("O'Neil", "Oneil")]
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(some.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    once = folded(name)
    assert folded(once) in (once, once.removeprefix("@"))


def test_a_text_pasted_to_several_people_is_the_same() -> None:
    assert digest_of("Hoi Karin, dank je wel!", "Karin de Wit") == digest_of("hoi ruud,  dank je wel", "Ruud")
    assert digest_of("@karin dank je wel") == digest_of("Dank je wel @ruud@mastodon.nl")


def test_another_text_is_another() -> None:
    assert digest_of("Dank je wel") != digest_of("Dank je")


@pytest.mark.parametrize("text", ["", "  ", "👍", "...", "@karin", "Karin!"])
def test_a_text_without_words_is_like_no_other(text: str) -> None:
    assert digest_of(text, "Karin") == ""
