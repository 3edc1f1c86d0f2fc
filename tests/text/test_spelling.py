"""Dictionaries that know the words of trades, and the words of a text that are theirs to judge."""

from __future__ import annotations

import io
import json

import pytest

from coach.system.assets import assets
from coach.text.spell_server import serve
from coach.text.spellable import spellable
from coach.text.spelling import Speller


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller()


def words(text: str, language: str = "nl") -> list[str]:
    return [word.text for word in spellable(text, language).words]


NL = (
    "lekkage kozijn dakkapel gordijnroede tegelzetter foto's foto’s coördinatie zzp'er btw-aangifte webshop the team "
    "gevelisolatie"
)
EN = "plumber colour color favourite don't don’t e-mail re-grouting sourdough organise organize"
WRONG_NL = "vandaaag collegas lekage kozein gebeurt's onmidelijk"
WRONG_EN = "recieve definately thier plumer colur"


def test_the_words_of_trades_are_right(speller: Speller) -> None:
    assert speller.wrong(NL.split(), "nl") == []
    assert speller.wrong(EN.split(), "en") == []


def test_slips_are_seen(speller: Speller) -> None:
    assert speller.wrong(WRONG_NL.split(), "nl") == WRONG_NL.split()
    assert speller.wrong(WRONG_EN.split(), "en") == WRONG_EN.split()


def test_the_words_of_the_owners_list_are_right() -> None:
    own = Speller(frozenset(("kozein",)))

    assert own.wrong(["kozein", "Kozein", "lekage"], "nl") == ["lekage"]


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [("lekage", "nl", "lekkage"), ("onmidelijk", "nl", "onmiddellijk"), ("recieve", "en", "receive")],
)
def test_what_was_meant_comes_first(speller: Speller, word: str, language: str, meant: str) -> None:
    found = speller.suggestions(word, language)

    assert found[0] == meant
    assert len(found) <= 5


@pytest.mark.parametrize("word", ["x" * 5000, "\ud800ab", "’", "-", "a-" * 40])
def test_any_word_is_answered(speller: Speller, word: str) -> None:
    for language in ("nl", "en"):
        speller.wrong([word], language)
        speller.suggestions(word, language)


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("de kraan lekt", ["de", "kraan", "lekt"]),
        ("De kraan van Karin lekt", ["kraan", "van", "lekt"]),
        ("KLM en NS", ["en"]),
        ("kijk op bakkerij.example of mail mij@bakkerij.example", ["kijk", "op", "of", "mail"]),
        ("dank @bakkerij voor #desembrood", ["dank", "voor"]),
        ("zij zei “snotvedomme” en liep weg", ["zij", "zei", "en", "liep", "weg"]),
        ("een 3d print, v2, om 10u", ["een", "print", "om"]),
        ("t.n.v. de btw in km/u", ["de", "btw", "in"]),
        ("jaaaa, zó mooi", ["zó", "mooi"]),
        ("foto’s en e-mails 👩‍💻 kwijt", ["foto’s", "en", "e-mails", "kwijt"]),
        ("ik\nu", ["ik"]),
        ("", []),
    ],
)
def test_only_the_owners_own_words_are_judged(text: str, judged: list[str]) -> None:
    assert words(text) == judged


def test_a_word_knows_where_it_stands() -> None:
    text = "Tip 👩‍💻: de “oude” kraan."

    assert [text[word.start : word.end] for word in spellable(text, "nl").words] == ["de", "kraan"]


def test_a_text_in_a_third_language_is_left_alone() -> None:
    found = spellable("Wir haben heute die neue Heizung eingebaut und sie ist sehr leise.")

    assert (found.language, found.words) == ("other", ())


def test_questions_are_answered_in_order_until_they_end() -> None:
    questions = [
        {"id": 1, "language": "nl", "words": ["lekage", "kraan", "the"]},
        {"id": 2, "language": "nl", "word": "lekage"},
    ]
    answers = io.BytesIO()

    status = serve(io.BytesIO("".join(json.dumps(each) + "\n" for each in questions).encode()), answers)

    first, second = (json.loads(line) for line in answers.getvalue().splitlines())
    assert status == 0
    assert first == {"id": 1, "wrong": ["lekage"]}
    assert (second["id"], second["suggestions"][0]) == (2, "lekkage")


@pytest.mark.parametrize("name", ["nl", "en_GB"])
def test_each_dictionary_comes_with_its_licence(name: str) -> None:
    folder = assets() / "spelling"

    assert {path.name for path in folder.glob(f"{name}.*")} == {f"{name}.aff", f"{name}.dic", f"{name}.license.txt"}
    assert "licen" in (folder / f"{name}.license.txt").read_text(encoding="utf-8").lower()
