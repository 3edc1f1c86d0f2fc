"""A check of a text that was changed in one place says what a check of the whole text says."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest
from coach.lint.engine import check
from coach.lint.lexicon import library
from coach.lint.lists import read_list
from coach.system.assets import assets
from coach.text.entities import RULES
from coach.text.reading import Memory, Reading
from coach.text.spellable import spellable

if TYPE_CHECKING:
    import pytest

SIGNS = (
    *(" ", " ", " ", " ", "\n", "\n\n", "\n\n\n", "\n \n", "\r\n", "  ", ". ", ".", "? ", "! ", "!!!", ", "),
    *("'", '"', "“", "”", "«", "»", "(", ")", "@", "@jan", "# ", "#like4like", "https://a.example/b", "a.nl", ".nl"),
    *("\u0142", "\u03a3", "\u0130", "\u0301", "🐝", "\ud800", "\x00", "bijv. ", "dhr.", "€ 25 ", "20% ", "KOOP NU "),
    *("LET OP", "ik ", "you ", "de ", "the ", "geen ", "not ", "wij ", "we "),
)


@cache
def sayings() -> list[str]:
    """Every way of writing of every phrase, and what excuses them, as somebody might write it."""
    phrases = [phrase for path in sorted((assets() / "lexicon").glob("*/*.toml")) for phrase in read_list(path)]
    forms = [form for phrase in phrases for form in (*phrase.forms, *phrase.unless)]
    return [form.written.replace("...", "heel erg").replace(" *", " iets").replace("*", "en") for form in forms]


class Edit(NamedTuple):
    """Somewhere in the text (a share of its length) so many characters are replaced by others."""

    place: float
    gone: int
    new: str


def said() -> st.SearchStrategy[str]:
    """A phrase, sometimes with more than a space between its words."""
    gaps = st.sampled_from((" ", " ", " ", "\n", "\n\n", "  "))
    return st.builds(lambda saying, gap: saying.replace(" ", gap), st.sampled_from(sayings()), gaps)


def pieces() -> st.SearchStrategy[str]:
    return st.lists(said() | st.sampled_from(SIGNS), max_size=30).map("".join)


def edits() -> st.SearchStrategy[list[Edit]]:
    new = st.sampled_from(SIGNS) | said() | st.text(max_size=3)
    return st.lists(st.builds(Edit, st.floats(0, 1), st.integers(0, 12), new), min_size=1, max_size=8)


NETWORKS = st.sampled_from(["linkedin", "x", "bluesky", "mastodon"])


def versions(text: str, changes: list[Edit]) -> list[str]:
    known = [text]
    for change in changes:
        place = round(change.place * len(text))
        text = text[:place] + change.new + text[place + change.gone :]
        known.append(text)
    return known


@settings(max_examples=300, deadline=None)
@given(pieces(), edits(), st.sampled_from(["nl", "en", "auto"]), st.sampled_from(list(Kind)), NETWORKS)
def test_a_check_with_memory_finds_what_one_without_finds(
    text: str, changes: list[Edit], language: str, kind: Kind, network: str
) -> None:
    memory = Memory()
    for version in versions(text, changes):
        request = CheckRequest(text=version, network=network, language=language, kind=kind)
        assert check(request, memory=memory) == check(request)


@settings(max_examples=300, deadline=None)
@given(pieces(), edits(), st.sampled_from(RULES))
def test_a_reading_that_takes_over_sees_what_a_fresh_one_sees(text: str, changes: list[Edit], rules: str) -> None:
    before = None
    for version in versions(text, changes):
        reading, fresh = Reading(version, rules, before=before), Reading(version, rules)
        assert views(reading) == views(fresh)
        before = reading


@settings(max_examples=200, deadline=None)
@given(pieces(), edits(), st.sampled_from(["nl", "en", "auto"]))
def test_the_words_to_spell_are_the_same_with_memory(text: str, changes: list[Edit], language: str) -> None:
    memory = Memory()
    for version in versions(text, changes):
        assert spellable(version, language, memory=memory) == spellable(version, language)


def views(reading: Reading) -> dict[str, object]:
    """All that anybody may ask of a reading."""
    names = (
        "text",
        "folded",
        "entities",
        "addresses",
        "quotes",
        "own",
        "spaced",
        "words",
        "word_set",
        "sentences",
        "paragraphs",
    )
    lists = [lexicon for language in ("nl", "en") for lexicon in library(language).lexicons.values()]
    found = [lexicon.hits(reading) for lexicon in lists]
    return {name: getattr(reading, name) for name in names} | {"language": reading.language(), "hits": found}


def test_one_letter_more_costs_a_look_at_its_own_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in characters that are read, which no busy machine changes."""
    seen: list[int] = []
    known = Reading.__init__

    def counting(self: Reading, text: str, rules: str = "wide", *, before: Reading | None = None) -> None:
        if before is None:
            seen.append(len(text))
        known(self, text, rules, before=before)

    monkeypatch.setattr(Reading, "__init__", counting)
    memory, text = Memory(), "Een hele dag gewerkt aan de tuin.\n\n" * 100
    for added in ("", "x", "xy"):
        check(CheckRequest(text=text[:350] + added + text[350:], network="linkedin"), memory=memory)

    assert seen[0] == len(text)
    assert sum(seen[1:]) < 100
