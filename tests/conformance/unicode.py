"""Unicode's own cases: where a character that readers see ends, and that every emoji is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.text.emoji import find_emoji
from coach.text.lengths import graphemes, weighted
from tests.conformance.suite import Suite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conformance.suite import Answers

FOLDER = "unicode"
LATER = "regex is at a later version of Unicode, in which U+2701 is no picture, so that a joiner does not join it"
TEXT = "as mere letters, without the selector behind them, © and ® are text to X and to a reader"


def _lines(file: Path) -> Iterator[str]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if bare := line.partition("#")[0].strip():
            yield bare


def _decoded(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split() if code not in "÷×")


def _breaks(folder: Path) -> Answers:
    for line in _lines(folder / "GraphemeBreakTest-15.0.0.txt"):
        yield line, graphemes(_decoded(line)) == line.count("÷") - 1


def _emoji(folder: Path) -> Answers:
    for line in _lines(folder / "emoji-test-15.0.txt"):
        codes, _, status = line.partition(";")
        emoji = _decoded(codes)
        whole = find_emoji(f"a{emoji}b") == ((1, 1 + len(emoji)),) or "unqualified" in status
        yield emoji, graphemes(emoji) == 1 and weighted(emoji) == 2 and whole


def suites() -> Iterator[Suite]:
    """All suites of Unicode."""
    yield Suite(
        name="Unicode 15 GraphemeBreakTest",
        count=602,
        ask=_breaks,
        needs=FOLDER,
        different={"÷ 2701 × 200D × 2701 ÷": LATER},
        peers="ugrapheme, ICU, grapheme 602; wcwidth 601; plain regex 601",
    )
    yield Suite(
        name="Unicode 15 emoji: one grapheme, two on X",
        count=4733,
        ask=_emoji,
        needs=FOLDER,
        different={"©": TEXT, "®": TEXT},
        peers="npm twitter-text 2,986 of the 3,963 of Emoji 18, twitter-text-parser 3,145",
    )
