"""The Mastodon server's own cases for the length of a post. They are shared data, not part of the project."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from coach.domain.finding import CheckRequest
from coach.networks.counting import measure
from coach.text.entities import find_entities

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("name", "limit", "count"), [("current_max_100", 100, 10), ("v42_max_500", 500, 8)])
def test_a_post_is_too_long_when_the_server_says_so(shared: Path, name: str, limit: int, count: int) -> None:
    file = shared / "conformance" / "mastodon" / "status_length.json"
    if not file.is_file():
        pytest.skip("needs the conformance cases among the shared data")
    cases = json.loads(file.read_text(encoding="utf-8"))[name]
    # Posts of others and boosts have no length; drafts are never either.
    ours = [case for case in cases if case.get("local", True) and not case.get("reblog")]
    for case in ours:
        request = CheckRequest(
            text=case["text"], network="mastodon", content_warning=case["spoiler_text"], server_limit=limit
        )
        length = measure(request, find_entities(case["text"]))
        assert length is not None
        assert (length.over == 0) == case["valid"], case["description"]
        assert length.value == case.get("counted", length.value), case["description"]
    assert len(ours) == count
