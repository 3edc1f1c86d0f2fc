"""The week as a table for a spreadsheet: a row a day and network.

Columns: day (ISO 8601), week (ISO 8601), network (its id), talked, sent, conversation (talked's part of both, 0 to 1,
empty where there is neither), received (messages and criticism), criticism, clicks, taken away, and unless names are
left out people and groups, separated by commas. In Dutch the separator is ";" and the decimal mark ",", as a Dutch
Excel opens it; in English they are "," and ".". The mark at the beginning tells Excel that it is UTF-8.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from coach.domain.weeks import week_name
from coach.review.wording import Wording, theirs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.review import Figures

_NUMBERS = ("talked", "sent", "share", "received", "criticism", "reactions", "deletions")
# A cell that begins so is a formula to a spreadsheet; behind an apostrophe it is text (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%", "＝", "＋", "－", "＠")


def as_csv(figures: Figures, language: str, *, anonymous: bool) -> bytes:
    """The table as a whole file, in UTF-8 with its mark, with column names in "nl" or "en"."""
    words = Wording(language)
    columns = ("day", "week", "network", *_NUMBERS, *(() if anonymous else ("people", "groups")))
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=";" if language == "nl" else ",", lineterminator="\r\n")
    table.writerow(words.say(f"csv.{column}") for column in columns)
    table.writerows(list(row)[: len(columns)] for row in _rows(figures, words))
    return text.getvalue().encode("utf-8-sig")


def _rows(figures: Figures, words: Wording) -> Iterator[tuple[str, ...]]:
    for line in figures.days:
        done = line.talked + line.sent
        yield (
            line.day.isoformat(),
            week_name(line.day),
            line.network,
            str(line.talked),
            str(line.sent),
            words.number(line.talked / done, 4) if done else "",
            str(line.received),
            str(line.criticism),
            str(line.reactions),
            str(line.deletions),
            text_cell(", ".join(map(theirs, line.people))),
            text_cell(", ".join(map(theirs, line.groups))),
        )


def text_cell(text: str) -> str:
    """What somebody wrote, as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
