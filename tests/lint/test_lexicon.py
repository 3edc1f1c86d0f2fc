"""Phrases are found in the owner's own words, however they are spaced, and never inside other words."""

from __future__ import annotations

import time
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from coach.lint.lexicon import Lexicon, Library, lexicon
from coach.lint.lists import LexiconError, read_list
from coach.lint.phrase import PhraseError, phrase_of
from coach.system.assets import assets
from coach.text.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path


def lexicon_of(*entries: dict[str, Any]) -> Lexicon:
    return Library({"list": [phrase_of(entry) for entry in entries]}).lexicons["list"]


def words(text: str, *say: str, **other: Any) -> list[str]:
    """The stretches of the text that are hits."""
    hits = lexicon_of({"say": list(say), **other}).hits(Reading(text))
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    ("form", "text", "found"),
    [
        ("ontzorgen", "Wij Ontzorgen u.", "Ontzorgen"),
        ("ontzorg*", "Wij ontzorgden u.", "ontzorgden"),
        ("de klant staat centraal", "De klant\nstaat centraal!", "De klant\nstaat centraal"),
        ("iets voor  iedereen", "Iets voor iedereen", "Iets voor iedereen"),
        ("heel ... graag gedaan", "Heel erg graag gedaan", "Heel erg graag gedaan"),
        ("de klant staat centraal", "de klant\u00a0staat centraal", "de klant\u00a0staat centraal"),
        ("i'm thrilled", "I’m thrilled to", "I’m thrilled"),
        ("like * deel", "Like en deel dit", "Like en deel"),
        ("bij ons ... terecht", "Bij ons kunt u altijd terecht", "Bij ons kunt u altijd terecht"),
        ("bij ons … terecht", "Bij ons terecht", "Bij ons terecht"),
        ("op=op", "Op=op!", "Op=op"),
        ("nr. 1", "Al jaren nr. 1", "nr. 1"),
        ("zin?", "Zin?", "Zin?"),
        ("24/7", "Wij zijn er 24/7 voor u", "24/7"),
        ("crème de la crème", "de CRÈME de la crème", "CRÈME de la crème"),
    ],
)
def test_a_form_is_found(form: str, text: str, found: str) -> None:
    assert words(text, form) == [found]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("passie", "compassie en passief"),
        ("unieke kans", "een unieke, kans"),
        ("unieke kans", "een unieke-kans"),
        ("we graag", "Sza\u0142we graag"),
        ("graag we", "graag we\u0142na"),
        ("ontzorg*", "onbezorgd"),
        ("like * deel", "like deel"),
        ("bij ons ... terecht", "Bij ons. Kom terecht."),
        ("bij ons ... terecht", "Bij ons\n\nterecht"),
        ("ontzorg* u", "ontzorgen\n\nu"),
        ("nr. 1", "nr 1"),
        ("zin?", "zin!"),
        ("bij ons ... terecht", "Bij ons kunt u met al uw vragen terecht"),
    ],
)
def test_a_form_is_not_seen_in_what_only_looks_like_it(form: str, text: str) -> None:
    assert words(text, form) == []


@pytest.mark.parametrize(
    "text",
    [
        "Een bureau dat 'totaaloplossingen' levert",
        "#totaaloplossingen",
        "@totaaloplossingen",
        "zie https://totaaloplossingen.nl",
    ],
)
def test_quotes_tags_mentions_and_links_are_not_the_owners_own_words(text: str) -> None:
    assert words(text, "totaaloplossingen") == []


def test_a_phrase_is_excused_only_by_its_own_sentence() -> None:
    text = "Ik hou niet van totaaloplossingen. Wij leveren totaaloplossingen."
    hits = lexicon_of({"say": ["totaaloplossingen"], "unless": ["hou niet van"]}).hits(Reading(text))
    assert [hit.start for hit in hits] == [text.rindex("totaaloplossingen")]


def test_of_two_overlapping_phrases_the_longer_is_reported() -> None:
    assert words("passie voor kwaliteit", "passie", "passie voor kwaliteit") == ["passie voor kwaliteit"]


def test_of_two_phrases_at_the_same_place_the_one_without_gaps_is_reported() -> None:
    asked = lexicon_of({"say": ["first * people"], "group": "open"}, {"say": ["first five people"], "group": "plain"})
    assert [hit.phrase.group for hit in asked.hits(Reading("For the first five people"))] == ["plain"]


def test_a_form_without_a_word_is_refused() -> None:
    with pytest.raises(PhraseError, match=r"\?!"):
        lexicon_of({"say": ["?!"]})


def test_a_part_of_the_text_can_be_asked_alone() -> None:
    asked = lexicon_of({"say": ["korting"]})
    reading = Reading("Geen korting. Wel koffie.")
    assert asked.holds(reading, (0, 13))
    assert not asked.holds(reading, (13, 25))


@pytest.mark.parametrize(
    "entry",
    [
        {"say": []},
        {"say": ["x"], "strength": 3},
        {"say": ["x"], "strength": "2"},
        {"say": "x"},
        {"say": ["x", 1]},
        {"say": [" "]},
        {"say": ["x"], "strenght": 1},
        {"say": ["abc*"]},
    ],
)
def test_a_wrong_entry_is_refused_with_its_file(entry: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "a-list.toml"
    path.write_text("[[phrase]]\n" + "".join(f"{key} = {value!r}\n" for key, value in entry.items()), encoding="utf-8")
    with pytest.raises(LexiconError, match=r"a-list\.toml"):
        read_list(path)


@pytest.mark.parametrize("text", ["[[phrase]", "[[phrases]]\nsay = ['x']\n", "phrase = 1\nother = 2\n"])
def test_a_file_of_another_form_is_refused_by_name(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a-list.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=r"a-list\.toml"):
        read_list(path)


@pytest.mark.parametrize("path", sorted((assets() / "lexicon").glob("*/*.toml")), ids=lambda path: path.name)
def test_a_list_is_read_as_toml_has_it(path: Path) -> None:
    """Lists are read in a quicker way than TOML's; what it finds must be the same."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    said = [[form.written for form in phrase.forms] for phrase in read_list(path)]
    asked = [[form.written for form in phrase_of(entry).forms] for entry in table["phrase"]]
    rest = [phrase[1:3] + phrase[4:] for phrase in read_list(path)]
    assert said == asked
    assert rest == [phrase[1:3] + phrase[4:] for phrase in map(phrase_of, table["phrase"])]


def test_a_list_over_more_lines_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "a-list.toml"
    path.write_text('[[phrase]]\nsay = [\n  "een",  # one\n  "twee",\n]\n', encoding="utf-8")
    assert [form.written for form in read_list(path)[0].forms] == ["een", "twee"]


def test_a_missing_list_is_named() -> None:
    with pytest.raises(LexiconError, match="no-such-list"):
        lexicon("no-such-list", "nl")


@pytest.mark.parametrize("hostile", ["we ", "we,", "graag ", "we graag", "ontzorg", " ", "we\n"])
def test_searching_takes_no_more_than_linear_time(hostile: str) -> None:
    asked = lexicon_of({"say": ["we ... graag", "ontzorg*", "* graag we", "we   horen graag"]})

    def seconds(times: int) -> float:
        text = hostile * times
        start = time.process_time()
        asked.hits(Reading(text))
        return time.process_time() - start

    small = max(min(seconds(4_000) for _ in range(3)), 0.0005)
    assert min(seconds(40_000) for _ in range(3)) < 30 * small
