"""How values are written in the file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.store.values import from_micros, to_micros, whole

HIGH, LOW = "\ud83d", "\udc69"


@given(some.datetimes(timezones=some.just(UTC)))
def test_a_moment_comes_back_to_the_microsecond(moment: datetime) -> None:
    assert from_micros(to_micros(moment)) == moment


def test_a_moment_of_another_zone_is_the_same_moment() -> None:
    noon = datetime(2026, 7, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))

    assert from_micros(to_micros(noon)) == noon


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(TypeError):
        to_micros(datetime(2026, 7, 1, 12, 0))  # noqa: DTZ001 - that is the bug


@given(some.text())
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert whole(text) == text


def test_surrogate_pairs_are_joined() -> None:
    assert whole(f"tip {HIGH}{LOW}!") == "tip 👩!"


@pytest.mark.parametrize("text", ["aHb", "aLb", "H", "L", "LH", "HaL"])
def test_half_a_character_gives_way_to_a_replacement(text: str) -> None:
    text = text.replace("H", HIGH).replace("L", LOW)

    mended = whole(text)

    assert mended == "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
