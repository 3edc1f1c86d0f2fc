"""The settings keep what they accept, and give way to the default where somebody wrote something else by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from coach.domain.audience import Audience, audiences_in
from coach.system.paths import find_paths
from coach.system.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path


def test_the_audience_comes_back_as_it_was_chosen(home: Path) -> None:
    paths = find_paths(str(home))
    save_settings(paths, Settings(audience="local,consumers"))
    assert audiences_in(load_settings(paths).audience) == (Audience.CONSUMERS, Audience.LOCAL)


@pytest.mark.parametrize("written", ["everybody", "local,", ",", "local,local", "local, consumers", 7, None, ["local"]])
def test_an_audience_that_is_none_counts_as_not_chosen(home: Path, written: object) -> None:
    paths = find_paths(str(home))
    paths.config.mkdir(parents=True)
    paths.settings.write_text(json.dumps({"audience": written, "theme": "dark"}), encoding="utf-8")
    assert load_settings(paths) == Settings(theme="dark")
