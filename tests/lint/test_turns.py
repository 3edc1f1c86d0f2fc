"""Turns of phrase are found in the owner's own words, in all their forms, where nothing makes them harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.lint.turn import TurnError
from coach.lint.turns import TurnList, read_turns
from coach.system.assets import assets
from coach.text.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path

WIDE = ("critic", "temper")  # they only weigh what others found, and hold small words
FILE = """# A file of turns.
you = u | je
your = {you} | uw

[blame]
had {you} maar .. gebeld ! sorry ; de brandweer
(van {your} kant|aan {your} fiets) liggen
klaag* (niet|nooit)? hier
^ (prima|best) hoor
"""


@pytest.fixture
def turns(tmp_path: Path) -> TurnList:
    file = tmp_path / "list.txt"
    file.write_text(FILE, encoding="utf-8")
    return TurnList(read_turns(file))


def words(turns: TurnList, text: str) -> list[str]:
    return [text[it.start : it.end] for it in turns.found(Reading(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Had u maar gebeld.", "Had u maar gebeld"),
        ("En had je maar even eerder gebeld!", "had je maar even eerder gebeld"),
        ("Het zal aan uw fiets liggen.", "aan uw fiets liggen"),
        ("Het zal van u kant liggen.", "van u kant liggen"),
        ("Ze klaagde hier vaak", "klaagde hier"),
        ("Klaagster nooit hier", "Klaagster nooit hier"),
        ("Klagen nooit hier", None),
        ("Klaagt niet hier", "Klaagt niet hier"),
        ("Zo. Prima hoor", "Prima hoor"),
        ("Dat is prima hoor", None),
        ("Had hij maar gebeld.", None),
        ("Had u maar. Gebeld heeft u niet.", None),
        ("Had u maar een dag of vijf eerder gebeld.", None),
        ('Hij zei: "had u maar gebeld".', None),
        ("Sorry, had u maar gebeld.", None),
        ("Sorry. Had u maar gebeld.", "Had u maar gebeld"),
    ],
)
def test_a_turn_is_found_as_it_is_written(turns: TurnList, text: str, found: str | None) -> None:
    assert words(turns, text) == ([found] if found else [])


def test_the_group_of_a_turn_is_the_one_above_it(turns: TurnList) -> None:
    (it,) = turns.found(Reading("Had u maar gebeld"))
    assert it.group == "blame"


@pytest.mark.parametrize(
    "line", ["een (twee (drie)) vier", "een ..", "(a|b)? ..  c*", "{nobody} is", "een ()"], ids=lambda line: line
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "list.txt"
    file.write_text(f"[group]\n{line}\n", encoding="utf-8")
    with pytest.raises(TurnError, match=r"list\.txt, line 2"):
        list(read_turns(file))


@pytest.mark.parametrize(
    "path",
    [path for path in sorted((assets() / "turns").glob("*/*.txt")) if path.stem not in WIDE],
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_every_turn_of_ours_can_be_read_and_means_more_than_small_words(path: Path) -> None:
    small = Reading("de het een en van ik je dat is zijn wat met u. the a and of to you it is that we was not for")
    assert TurnList(read_turns(path)).found(small) == ()
    assert all(turn.excuses is not None for turn in read_turns(path))  # to read them is to check them
