"""Reads a TOML file that its owner may write by hand: what is wrong with it is told by file and line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from pathlib import Path

_LINE = re.compile(r"\(at line (\d+)")


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """What a TOML file holds, and its text; empty where there is no file.

    Raises:
        Trouble: "file-unreadable", "file-not-utf8" or "toml-syntax", which names the line.
    """
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return {}, ""
    except OSError as error:
        raise Trouble("file-unreadable", path=str(path)) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Trouble("file-not-utf8", path=str(path), byte=error.start + 1) from error
    text = text.replace("\r\n", "\n")
    try:
        return parsed(text), text
    except TomlError as error:
        raise Trouble("toml-syntax", path=str(path), line=error.line) from error


class TomlError(ValueError):
    """A text is no TOML; `line`, from 1, is where that shows."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def parsed(text: str) -> dict[str, Any]:
    """What a TOML text holds.

    Raises:
        TomlError: it is none, or is nested too deeply to be read.
    """
    import tomllib  # noqa: PLC0415 - 3 ms that whoever has no such file need not spend

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        told, last = _LINE.search(str(error)), text.rstrip().count("\n") + 1
        raise TomlError(min(int(told[1]), last) if told else last) from error


def line_of_name(text: str, name: str) -> int:
    """The line, from 1, of a key outside any table or of the first table of this name; 1 where neither is found."""
    written = re.compile(rf"^[ \t]*(?:\[\[?[ \t]*)?[\"']?{re.escape(name)}[\"']?[ \t]*[=\]]", re.MULTILINE)
    found = written.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def line_of(text: str, table: str, number: int = 0, key: str = "") -> int:
    """The line, from 1, of a key in the `number`th [table] or [[table]] of a TOML text, or of the table itself.

    The first line where the table is written in a way that this does not look for.
    """
    headers = re.finditer(rf"^[ \t]*\[\[?[ \t]*[\"']?{re.escape(table)}[\"']?[ \t]*\]\]?", text, re.MULTILINE)
    header = next((match for place, match in enumerate(headers) if place == number), None)
    if header is None:
        return 1
    if key:
        end = re.compile(r"^[ \t]*\[", re.MULTILINE).search(text, header.end())
        written = re.compile(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", re.MULTILINE)
        if found := written.search(text, header.end(), end.start() if end else len(text)):
            return text.count("\n", 0, found.start()) + 1
    return text.count("\n", 0, header.start()) + 1
