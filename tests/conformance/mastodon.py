"""The Mastodon server's own cases: the length of a post, and what is a name or a tag."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from coach.domain.finding import CheckRequest
from coach.networks.counting import measure
from coach.text.entities import find_entities
from tests.conformance.suite import Suite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conformance.suite import Answers

FOLDER = "mastodon"


def _sizes(section: str, limit: int) -> Callable[[Path], Answers]:
    def ask(folder: Path) -> Answers:
        for case in json.loads((folder / "status_length.json").read_text(encoding="utf-8"))[section]:
            # A draft is always the owner's own; a server measures neither what others wrote nor what is passed on.
            measured = case.get("local", True) and not case.get("reblog")
            yield case["description"], _is_same_size(case, limit) if measured else case["valid"]

    return ask


def _is_same_size(case: dict[str, Any], limit: int) -> bool:
    length = measure(
        CheckRequest(text=case["text"], network="mastodon", content_warning=case["spoiler_text"], server_limit=limit)
    )
    assert length is not None
    return bool((not length.over) == case["valid"] and length.value == case.get("counted", length.value))


def _finds(folder: Path) -> Answers:
    cases = json.loads((folder / "extract.json").read_text(encoding="utf-8"))
    for kind, name in (("mentions", "screen_name"), ("hashtags", "hashtag"), ("cashtags", "cashtag")):
        for case in cases[kind]:
            spans = getattr(find_entities(case["text"], "mastodon"), kind)
            ours = [{name: case["text"][start + 1 : end], "indices": [start, end]} for start, end in spans]
            yield f"{kind} {case['text']}", ours == case[kind]


def suites() -> Iterator[Suite]:
    """All suites of Mastodon."""
    peers = "Mastodon's own web page fails 4, JavaScript's length most"
    yield Suite(
        name="Mastodon status length, 100", count=12, ask=_sizes("current_max_100", 100), needs=FOLDER, peers=peers
    )
    yield Suite(name="Mastodon status length, 500", count=10, ask=_sizes("v42_max_500", 500), needs=FOLDER)
    yield Suite(name="Mastodon extract", count=10, ask=_finds, needs=FOLDER)
