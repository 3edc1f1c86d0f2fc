"""A TOML file written by hand: what is wrong with it is told by file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.trouble import Trouble
from coach.system.toml_file import line_of, read_toml

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """# words
[[word]]
say = "a"

  [[ word ]]  # the second
  "say" = [
    "b",
  ]
  why = "because"

[other]
why = 3
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "words.toml"


def test_where_there_is_no_file_there_is_nothing(path: Path) -> None:
    assert read_toml(path) == ({}, "")


@pytest.mark.parametrize("text", ["a = 1\n", "\ufeffa = 1\r\n", "# only this\na = 1"])
def test_a_file_is_read_as_editors_save_it(path: Path, text: str) -> None:
    path.write_bytes(text.encode())

    assert read_toml(path)[0] == {"a": 1}


@pytest.mark.parametrize(
    ("text", "line"),
    [("a = 1\nb is 2\n", 2), ("a = 1\n\n\nb = \n", 4), ('a = 1\nb = "', 2), ("a = 1\na = 2\n", 2), ("[[word\n", 1)],
)
def test_what_is_no_toml_is_told_by_line(path: Path, text: str, line: int) -> None:
    path.write_text(text, encoding="utf-8")

    with pytest.raises(Trouble, match="toml-syntax") as told:
        read_toml(path)

    assert told.value.facts == {"path": str(path), "line": line}


def test_a_file_in_another_encoding_and_a_folder_are_told(path: Path) -> None:
    path.write_bytes(b'a = "caf\xe9"')
    with pytest.raises(Trouble, match="file-not-utf8"):
        read_toml(path)
    with pytest.raises(Trouble, match="file-unreadable"):
        read_toml(path.parent)


@pytest.mark.parametrize(
    ("table", "number", "key", "line"),
    [
        ("word", 0, "", 2),
        ("word", 0, "say", 3),
        ("word", 0, "why", 2),
        ("word", 1, "", 5),
        ("word", 1, "say", 6),
        ("word", 1, "why", 9),
        ("other", 0, "why", 12),
        ("word", 2, "", 1),
        ("none", 0, "say", 1),
    ],
)
def test_a_key_is_found_in_its_own_table(table: str, number: int, key: str, line: int) -> None:
    assert line_of(TEXT, table, number, key) == line
