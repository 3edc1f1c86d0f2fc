"""Patterns that an older Python within our range would match wrongly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

# A possessive quantifier behind a group; inside a class of signs, as in "()*+,", a comma follows.
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{[0-9,]+\})\+(?!,)")


@pytest.mark.parametrize("path", sorted((ROOT / "coach").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_group_is_possessive(path: Path) -> None:
    """Before 3.11.5, as on Debian 12, it is matched wrongly (python/cpython#101955); an atomic one is not."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if POSSESSIVE_GROUP.search(line)] == []
