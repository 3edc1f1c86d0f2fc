"""Reads a list of phrases from its file under resources/lexicon."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from coach.lint.phrase import Phrase, PhraseError, phrase_of

if TYPE_CHECKING:
    from pathlib import Path


class LexiconError(ValueError):
    """A lexicon of ours is not as it should be; the message names the file and the entry."""


def read_list(path: Path) -> list[Phrase]:
    """The phrases of one file.

    Raises:
        LexiconError: the file or an entry of it is wrong; the message names both.
    """
    place = f"{path.parent.name}/{path.name}"
    try:
        entries = _entries(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise LexiconError(f"{place}: {error}") from error
    phrases: list[Phrase] = []
    for entry in entries:
        try:
            phrases.append(phrase_of(entry))
        except PhraseError as error:
            raise LexiconError(f"{place}: {entry.get('say')}: {error}") from error
    return phrases


def _entries(text: str) -> list[dict[str, Any]]:
    """The tables of a file; one that keeps to a line a key is read as JSON, in a tenth of the time."""
    lines = (line.replace(" = ", '": ', 1) for line in text.splitlines() if line and not line.startswith("#"))
    head, *blocks = "\n".join((*lines, "")).split("[[phrase]]\n")
    tables = ('{"' + block.rstrip().replace("\n", ',\n"') + "}" for block in blocks)
    try:
        entries: list[dict[str, Any]] = json.loads(f"{head}[{','.join(tables)}]")
    except ValueError:
        import tomllib  # noqa: PLC0415 - 3 ms that a start need not spend

        content = tomllib.loads(text)
        if set(content) != {"phrase"}:
            raise LexiconError("expected [[phrase]] entries and nothing else") from None
        entries = content["phrase"]
    return entries
