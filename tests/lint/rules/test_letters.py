"""Signs that look like letters become letters, all of them, and nothing else is touched."""

from __future__ import annotations

import pytest

from tests.lint.asking import ask, fixed, seen


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("𝗪𝗛𝗔𝗧 𝗮 day, 𝘳𝘦𝘢𝘭𝘭𝘺", "WHAT a day, really"),
        ("🅝🅔🅦 and 🆂🅰🅻🅴", "NEW and SALE"),
        ("ⓝⓔⓦ", "new"),
        ("⒩⒠⒲", "new"),
        ("ꜰʀᴇꜱʜ ʙʀᴇᴀᴅ", "fresh bread"),
        ("𝓗𝓮𝓵𝓵𝓸! 👋", "Hello! 👋"),
        ("café 𝟱𝟬%", "café 50%"),
    ],
)
def test_every_kind_of_false_letter_becomes_the_real_one(text: str, plain: str) -> None:
    (finding,) = seen("fake-letters", ask(text))
    assert fixed(text, finding) == plain
    assert finding.fixes[0].safe


@pytest.mark.parametrize("text", ["m² ½ №", "🅿 achter", "Ω en µ", "日本語", "Ｑ", "ﬁets", "©™"])
def test_signs_that_mean_themselves_stay(text: str) -> None:
    assert not seen("fake-letters", ask(text))
