"""Unicode's own cases for graphemes and emoji. They are shared data, not part of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.text.lengths import graphemes, weighted

if TYPE_CHECKING:
    from pathlib import Path

# Cases of Unicode 15 that regex, which is at a later version, answers otherwise.
LATER = {"÷ 2701 × 200D × 2701 ÷"}  # U+2701 is a picture no longer, so a joiner does not join it


@pytest.fixture
def cases(shared: Path) -> Path:
    folder = shared / "conformance" / "unicode"
    if not folder.is_dir():
        pytest.skip("needs the conformance cases among the shared data")
    return folder


def lines(file: Path) -> list[str]:
    bare = (line.partition("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in bare if line]


def decoded(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split() if code not in "÷×")


def test_graphemes_break_where_unicode_says(cases: Path) -> None:
    found = lines(cases / "GraphemeBreakTest-15.0.0.txt")
    other = {line for line in found if graphemes(decoded(line)) != line.count("÷") - 1}
    assert other == LATER
    assert len(found) == 602


def test_every_emoji_is_one_grapheme_and_weighs_two_on_x(cases: Path) -> None:
    found = [decoded(line.partition(";")[0]) for line in lines(cases / "emoji-test-15.0.txt")]
    # As mere letters, without the selector behind them, © and ® are text.
    other = {emoji for emoji in found if (graphemes(emoji), weighted(emoji)) != (1, 2)}
    assert other == {"©", "®"}
    assert len(found) > 4000
