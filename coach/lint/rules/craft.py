"""Rules on how a draft looks to its reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.finding import Edit, Fix, Level
from coach.lint.kinds import shown
from coach.lint.rule import ANY, Case, Rule, Seen
from coach.text.language import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coach.text.reading import Reading, Span

# The look-behind stands second, so that `re` can leap from one capital to the next.
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ](?<!\w.)[A-ZÀ-ÖØ-Þ]++(?>(?:['’][A-ZÀ-ÖØ-Þ]{1,3})?)(?!\w)")
_SIGHTED = re.compile(r"[AEIOUYÀ-Ý]")
_LOWER = re.compile(r"[a-zß-öø-ÿ]")
_LABEL = re.compile(r"[ \t]*(?::|-|–|—|$)", re.MULTILINE)
_SIGNS = " \t\r\n.,:;!?…\"'()[]*-–—•"
_ENDS = frozenset(".!?…\n")
_NEAR = 20  # characters before a word in which to look for the end of a sentence
_MARKS = re.compile(r"!!!+")
_ROMAN = "IVXLCDM"
MANY_WORDS = 3
MANY_RUNS = 2

# Written in capitals by everybody, although they can be spoken as words.
_NAMES = (
    "ADAC AIDS ALDI ANWB ASAP ASICS AUDI BAXI BOSCH BOVAG CITO COVID DEKRA DEWALT EHBO EICR ENECO ESSENT FESTOL"
    " FIAT FIFA FOMO GARDENA GROHE HACCP HAVO HDMI HEMA HORECA IBAN IDEAL IKEA JUMBO KNVB LEGO LIDL MAKITA MINI"
    " NASA NATO NAVO NIBUD NUON NVME PAYPAL RSPCA SEAT SIEMENS SMART SONY STIHL SWOT UEFA UEFI UNESCO UNICEF"
    " VAILLANT VISA YMCA ZARA"
)
_NO_SHOUT = frozenset(_NAMES.split())
# Words of two or three letters that are shouted often; all others of that length pass for abbreviations.
_SHOUTED = frozenset(
    (
        "is",
        "in",
        "we",
        "no",
        "go",
        "me",
        "us",
        "één",
        "mee",
        "zin",
        "zie",
        "zeg",
        "ja",
        "nee",
        "weg",
        "let",
        "af",
        "win",
        "buy",
        "hey",
        "yes",
        "free",
    )
)
_COMMON = SMALL["nl"] | SMALL["en"] | _SHOUTED


def shouting(case: Case) -> Iterable[Seen]:
    """Three ordinary words in capitals, or three exclamation marks in a row at two places."""
    yield from _capitals(case)
    runs = [match.span() for match in _MARKS.finditer(case.reading.own)] if "!!!" in case.request.text else []
    if len(runs) >= MANY_RUNS:
        fix = Fix(tuple(Edit(start, end, "!") for start, end in runs), safe=True, label="fix-marks")
        yield Seen("marks", *runs[0], {"count": len(runs)}, (fix,))


def _capitals(case: Case) -> Iterable[Seen]:
    words = case.reading.looked(_in_capitals, _in_capitals)
    if len(words) >= MANY_WORDS:
        words = tuple(word for word in words if _is_raised(case, word))
    if len(words) < MANY_WORDS:
        return
    start, end = words[0][0], _run_end(case.request.text, words)
    fix = Fix(tuple(_quiet(case.request.text, *word) for word in words), label="fix-capitals")
    yield Seen("capitals", start, end, {"words": shown(case, start, end), "count": len(words)}, (fix,))


def _in_capitals(reading: Reading) -> list[Span]:
    """The ordinary words in capitals."""
    return [match.span() for match in _CAPITALS.finditer(reading.text) if _ordinary(match[0])]


def _is_raised(case: Case, word: Span) -> bool:
    """Whether this is the owner's own voice; a label at the head of a line ("TIP: …") raises none."""
    return case.reading.own[word[0]] != " " and not _is_label(case.request.text, *word)


def _is_label(text: str, start: int, end: int) -> bool:
    """Whether no letter stands before it on its line, and right behind it a colon, a dash or nothing."""
    if not _LABEL.match(text, end):
        return False
    for place in range(start - 1, -1, -1):
        if text[place] == "\n" or text[place].isalpha():
            return text[place] == "\n"
    return True


def _ordinary(word: str) -> bool:
    """Whether this is a word in capitals rather than an abbreviation or a name."""
    if word in _NO_SHOUT or not word.strip(_ROMAN):
        return False
    return word.lower() in _COMMON or (len(word) > MANY_WORDS and _SIGHTED.search(word) is not None)


def _run_end(text: str, words: Sequence[Span]) -> int:
    """Where the first run of shouted words ends; abbreviations and figures may stand inside it."""
    run = words[0][1]
    for start, end in words[1:]:
        if _LOWER.search(text, run, start):
            break
        run = end
    return run


def _quiet(text: str, start: int, end: int) -> Edit:
    """The word in lower case, with a capital where a sentence begins."""
    before = text[max(0, start - _NEAR) : start]
    spoken = before.rstrip(_SIGNS)
    opens = not spoken or not _ENDS.isdisjoint(before[len(spoken) :])
    return Edit(start, end, text[start:end].capitalize() if opens else text[start:end].lower())


RULES = (Rule(id="shouting", family="craft", level=Level.WARNING, languages=ANY, judge=shouting),)
