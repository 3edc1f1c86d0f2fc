"""The review as Markdown, in which nothing that somebody wrote is markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.review.page import Page, Section, Table

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#+|~!&$=-])")
_FIRST = re.compile(r"^(\s*\d+)([.)])")


def as_markdown(page: Page) -> bytes:
    """The page as a whole file, in UTF-8."""
    parts = [f"# {plain(page.title)}", plain(page.period), plain(" ".join(page.lead))]
    for section in page.sections:
        parts += _section(section)
    parts += ["---", *map(plain, page.footer)]
    return ("\n\n".join(parts) + "\n").encode()


def plain(text: str) -> str:
    """The text with every sign escaped that Markdown would obey; addresses are not made into links."""
    text = _FIRST.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))
    return text.replace("://", ":\\/\\/").replace("www.", "www\\.").replace("@", "\\@")


def _section(section: Section) -> list[str]:
    parts = [f"## {plain(section.title)}", *map(plain, section.words)]
    if section.items:
        parts.append("\n".join(f"- {plain(each)}" for each in section.items))
    parts += [f"**{plain(asked)}**  \n{plain(said)}" for asked, said in section.pairs]
    if section.table:
        parts.append(_table(section.table))
    return parts if len(parts) > 1 else []  # a chart alone says here nothing that the figures do not


def _table(table: Table) -> str:
    lines = [table.head, ("---", *("--:" for _ in table.head[1:])), *table.rows]
    told = [lines[0], *lines[2:]]
    head, *rows = (f"| {' | '.join(map(plain, row))} |" for row in told)
    return "\n".join((head, f"| {' | '.join(lines[1])} |", *rows))
