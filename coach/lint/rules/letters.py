"""Rules on signs that stand in for letters, and on rows of emoji."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from coach.domain.finding import Edit, Fix, Level
from coach.lint.kinds import shown
from coach.lint.rule import ANY, Case, Rule, Seen
from coach.text.lengths import beyond

if TYPE_CHECKING:
    from collections.abc import Iterable

# --- fake-letters ----------------------------------------------------------------------------------

# Mathematical, full-width, circled and squared letters, and the small capitals of phonetics.
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_WHITE_ON_BLACK = ((0x1F150, 26), (0x1F170, 26))  # circled and squared; Unicode does not say which letters they are
_FAKE = (
    "\U0001d400-\U0001d7ff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124"
    "\u2128\u212c\u212d\u212f-\u2134\U0001f110-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189"
    + "".join(_SMALL_CAPITALS)
)
# Two at least: one alone is the x of a formula, or the sign of a car park.
_ONE = re.compile(f"[{_FAKE}]")
_ROW = re.compile(rf"[{_FAKE}](?:[ '’.,!?&-]{{0,2}}[{_FAKE}])+")


def fake_letters(case: Case) -> Iterable[Seen]:
    """Rows of letters that only look like letters; the fix writes the real ones."""
    text = case.request.text
    if not _ONE.search(beyond(text)):
        return
    rows = [match.span() for match in _ROW.finditer(text)]
    if rows:
        fix = Fix(tuple(Edit(*row, _plain(text[slice(*row)])) for row in rows), safe=True, label="fix-letters")
        yield Seen("letters", *rows[0], {"words": _plain(shown(case, *rows[0]))}, (fix,))


def _plain(text: str) -> str:
    return "".join(map(_letter, text))


def _letter(char: str) -> str:
    if char in _SMALL_CAPITALS:
        return _SMALL_CAPITALS[char]
    for first, count in _WHITE_ON_BLACK:
        if first <= ord(char) < first + count:
            return chr(ord("A") + ord(char) - first)
    return unicodedata.normalize("NFKC", char).strip("()") or char


# --- emoji-load ------------------------------------------------------------------------------------

MANY_EMOJI = 8  # our own opinion, as are those below
ROW_OF_EMOJI = 4
FEW_WORDS = 4  # words for each emoji, below which the pictures outweigh them
_SIGN = "[\u2600-\u27bf\u2b50\u2b55\U0001f1e6-\U0001f1ff\U0001f300-\U0001f3fa\U0001f400-\U0001faff]"
_ONE_SIGN = re.compile(_SIGN)
_EMOJI = re.compile(rf"{_SIGN}[\ufe0f\U0001f3fb-\U0001f3ff]*+(?>(?:\u200d{_SIGN}[\ufe0f\U0001f3fb-\U0001f3ff]*+)*)")


def emoji_load(case: Case) -> Iterable[Seen]:
    """Many emoji, or many beside few words: a screen reader says the name of each."""
    if len(_ONE_SIGN.findall(beyond(case.request.text))) < ROW_OF_EMOJI:
        return
    found = [match.span() for match in _EMOJI.finditer(case.request.text)]
    words = case.reading.word_count
    if len(found) > MANY_EMOJI or (len(found) >= ROW_OF_EMOJI and len(found) * FEW_WORDS > words):
        yield Seen("many", found[0][0], found[-1][1], {"count": len(found)})


RULES = (
    Rule(id="fake-letters", family="craft", level=Level.WARNING, languages=ANY, judge=fake_letters),
    Rule(id="emoji-load", family="craft", level=Level.HINT, languages=ANY, judge=emoji_load),
)
