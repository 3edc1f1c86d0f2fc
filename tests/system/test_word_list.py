"""The owner's own spelling list in its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.trouble import Trouble
from coach.system.word_list import read_words, write_words

if TYPE_CHECKING:
    from pathlib import Path


def test_without_a_file_there_are_no_words(tmp_path: Path) -> None:
    assert read_words(tmp_path / "config" / "dictionary.txt") == frozenset()


def test_what_was_written_is_read_a_word_a_line(tmp_path: Path) -> None:
    path = tmp_path / "config" / "dictionary.txt"

    write_words(path, frozenset({"reviewtje", "balayage"}))

    assert read_words(path) == {"reviewtje", "balayage"}
    assert path.read_text(encoding="utf-8") == "balayage\nreviewtje\n"


def test_a_list_may_be_written_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.txt"
    path.write_bytes("\ufeff Balayage \r\n\r\nré\r\n".encode())

    assert read_words(path) == {"balayage", "ré"}


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.txt"
    path.write_bytes(b"caf\xe9")
    with pytest.raises(Trouble, match="file-not-utf8"):
        read_words(path)
    with pytest.raises(Trouble, match="file-unreadable"):
        read_words(tmp_path)
