"""Bluesky's own cases for lengths. They are shared data, not part of the project."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from coach.domain.finding import CheckRequest
from coach.networks.counting import measure
from coach.text.entities import find_entities

if TYPE_CHECKING:
    from pathlib import Path

    from coach.domain.finding import Length


@pytest.fixture
def cases(shared: Path) -> dict[str, list[dict[str, Any]]]:
    file = shared / "conformance" / "bluesky" / "lengths.json"
    if not file.is_file():
        pytest.skip("needs the conformance cases among the shared data")
    found: dict[str, list[dict[str, Any]]] = json.loads(file.read_text(encoding="utf-8"))
    return found


def length(case: dict[str, Any]) -> Length:
    text = case["text"] if "text" in case else "".join(chr(int(unit, 16)) for unit in case["text_utf16"])
    found = measure(CheckRequest(text=text, network="bluesky"), find_entities(text))
    assert found is not None
    return found


@pytest.mark.parametrize(("name", "count"), [("grapheme_length", 12), ("richtext_length", 3)])
def test_graphemes_decide(cases: dict[str, list[dict[str, Any]]], name: str, count: int) -> None:
    assert [length(case).value for case in cases[name]] == [case["graphemes"] for case in cases[name]]
    assert len(cases[name]) == count


@pytest.mark.parametrize(("name", "count"), [("utf8_length", 12), ("richtext_length", 3)])
def test_bytes_count_as_well(cases: dict[str, list[dict[str, Any]]], name: str, count: int) -> None:
    assert [length(case).also[0].value for case in cases[name]] == [case["utf8_bytes"] for case in cases[name]]
    assert len(cases[name]) == count
