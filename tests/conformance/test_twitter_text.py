"""X's own cases for lengths, links, names and tags. They are shared data, not part of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from coach.domain.finding import CheckRequest
from coach.networks.counting import measure
from coach.text import lengths
from coach.text.entities import find_entities

if TYPE_CHECKING:
    from pathlib import Path

# Cases that we knowingly answer otherwise, with the reason. A case that passes may not stand here.
DIFFERENT: dict[str, set[str]] = {
    # On X nobody has a server behind the name; on Mastodon this is the ordinary form of a name.
    "mentions": {"Extract lone metion but not @user@user (too close to an email)"},
}
KINDS = {"urls": "links", "tco": "links", "mentions": "mentions", "hashtags": "hashtags", "cashtags": "cashtags"}
SECTIONS = {
    "urls": 91,
    "urls_with_indices": 10,
    "urls_with_directional_markers": 2,
    "tco_urls_with_params": 5,
    "mentions": 23,
    "mentions_with_indices": 3,
    "hashtags": 65,
    "hashtags_from_astral": 3,
    "hashtags_with_indices": 8,
    "cashtags": 8,
    "cashtags_with_indices": 2,
}


@pytest.fixture
def cases(shared: Path) -> Path:
    folder = shared / "conformance" / "twitter-text"
    if not folder.is_dir():
        pytest.skip("needs the conformance cases among the shared data")
    return folder


def section(cases: Path, file: str, name: str) -> list[dict[str, Any]]:
    tests = yaml.safe_load((cases / file).read_text(encoding="utf-8"))["tests"]
    found: list[dict[str, Any]] = tests[name]
    return found


def answer(name: str, text: str) -> list[Any]:
    """What we find, in the form of the section's expectations."""
    kind = KINDS[name.partition("_")[0]]
    spans = getattr(find_entities(text), kind)
    sign = 0 if kind == "links" else 1
    if "_with_i" in name or "_with_d" in name:
        return [[start, end] for start, end in spans]
    return [text[start + sign : end] for start, end in spans]


def expected(case: dict[str, Any]) -> list[Any]:
    return [found["indices"] if isinstance(found, dict) else found for found in case["expected"]]


@pytest.mark.parametrize(("name", "count"), SECTIONS.items())
def test_we_find_what_x_finds(cases: Path, name: str, count: int) -> None:
    found = section(cases, "extract.yml", name)
    other = {case["description"] for case in found if answer(name, case["text"]) != expected(case)}
    assert other == DIFFERENT.get(name, set())
    assert len(found) == count


@pytest.mark.parametrize(
    ("name", "count"),
    [("WeightedTweetsWithDiscountedEmojiCounterTest", 22), ("UnicodeDirectionalMarkerCounterTest", 2)],
)
def test_we_weigh_what_x_weighs(cases: Path, name: str, count: int) -> None:
    found = section(cases, "validate.yml", name)
    for case in found:
        length = measure(CheckRequest(text=case["text"], network="x"), find_entities(case["text"]))
        assert length is not None
        assert length.value == case["expected"]["weightedLength"], case["description"]
    assert len(found) == count


def test_we_weigh_what_x_weighed_before_it_took_emoji_whole(cases: Path) -> None:
    """The older cases (configuration 2) hold for all but that one step."""
    found = section(cases, "validate.yml", "WeightedTweetsCounterTest")
    for case in found:
        text = lengths.without_links(case["text"], find_entities(case["text"]).links)
        assert lengths._weigh(lengths._composed(text)) == case["expected"]["weightedLength"], case["description"]
    assert len(found) == 20
