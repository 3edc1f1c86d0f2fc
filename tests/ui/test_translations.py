"""Every word of the window in both languages, and what ships is what was written."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
import translations

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)


def words(path: Path) -> set[str]:
    return set(SOURCE.findall(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_waits_to_be_translated(language: str) -> None:
    text = (translations.FOLDER / f"coach_{language}.ts").read_text(encoding="utf-8")

    assert 'type="unfinished"' not in text


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_words_in_the_code_are_the_words_translated(language: str, tmp_path: Path) -> None:
    """Run packaging/translations.py where this fails."""
    shutil.copy(translations.FOLDER / f"coach_{language}.ts", tmp_path)

    translations.update(tmp_path)

    name = f"coach_{language}.ts"
    assert words(tmp_path / name) == words(translations.FOLDER / name)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_ships_was_compiled_from_what_was_written(language: str, tmp_path: Path) -> None:
    translations.compile_all(translations.FOLDER, tmp_path)

    name = f"coach_{language}.qm"
    assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes()
