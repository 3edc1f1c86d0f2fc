"""Words are found where they stand, the newest first, and not where they stood."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.acts import Act
from tests.history import MONDAY, an_activity

if TYPE_CHECKING:
    from coach.store.store import Store


def found(store: Store, words: str, most: int = 50) -> list[str]:
    with store.reading() as work:
        return [each.text for each in work.activities.with_words(words, most)]


@pytest.fixture
def told(store: Store) -> Store:
    with store.writing() as work:
        for hours, text in (
            (2, "Vers brood"),
            (1, "Crème brûlée voor Karin"),
            (3, "Brood en taart"),
            (0, "王芳 の パン"),
        ):
            work.activities.add(an_activity(Act.POST, MONDAY + timedelta(hours=hours), text=text))
        work.activities.add(an_activity(Act.REPLY, MONDAY, text="Dank", person="Ólafur Jónsson", group="Bakkers"))
        work.activities.add(an_activity(Act.REACTION, MONDAY, note="bellen over 50% korting"))
    return store


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("brood", ["Brood en taart", "Vers brood"]),
        ("BROOD vers", ["Vers brood"]),
        ("bro", ["Brood en taart", "Vers brood"]),
        ("creme brulee", ["Crème brûlée voor Karin"]),
        ("olafur", ["Dank"]),
        ("bakkers", ["Dank"]),
        ("王芳", ["王芳 の パン"]),
        ("50%", [""]),
        ("ro", []),
        ("brood koek", []),
        ("", []),
        ('"', []),
        ('brood" OR "taart', []),
        ("brood*", ["Brood en taart", "Vers brood"]),
        ("text:brood", []),
        ("NEAR(brood)", []),
        ("\0brood", ["Brood en taart", "Vers brood"]),
        ("\ud800", []),
    ],
)
def test_all_words_are_looked_for_whatever_signs_stand_among_them(told: Store, words: str, texts: list[str]) -> None:
    assert found(told, words) == texts


def test_no_more_than_asked_for_are_found(told: Store) -> None:
    assert found(told, "brood", 1) == ["Brood en taart"]


def test_what_was_changed_or_taken_out_is_not_found_any_more(told: Store) -> None:
    with told.writing() as work:
        old, gone = work.activities.with_words("brood", 50)
        work.activities.change(replace(old, text="Koek", at=MONDAY - timedelta(days=9)))
        work.activities.remove(gone.id)

    assert found(told, "brood") == []
    assert found(told, "koek") == ["Koek"]


def test_many_at_the_same_moment_all_have_a_place(store: Store) -> None:
    with store.writing() as work:
        for number in range(100):
            work.activities.add(an_activity(Act.POST, text=f"Tegelijk {number}"))

    assert len(found(store, "tegelijk", 200)) == 100
