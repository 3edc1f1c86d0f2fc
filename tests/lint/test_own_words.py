"""The owner's list in its file: read, refused with its line, and written without touching their remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.own_words import OwnWord
from coach.domain.trouble import Trouble
from coach.lint.own_words import first_unfindable, read_own_words, write_own_words
from coach.system.words import say
from tests.lint.asking import ask, seen

if TYPE_CHECKING:
    from pathlib import Path

BY_HAND = """# What we do not say at Bakery De Wit.

[[word]]
say = "deal"          # Karin hates it
rather = ["afspraak", "aanbod"]

# From the trade school:
[[word]]
say = ["desem", "desembrood"]
why = 'Niemand weet wat dat is.'
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "words.toml"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_brackets_without_end_are_a_mistake_in_the_file_and_none_of_ours(path: Path) -> None:
    with pytest.raises(Trouble) as told:
        read_own_words(write(path, "# mine\nword = " + "[" * 5000))
    assert (told.value.code, told.value.facts["line"]) == ("toml-syntax", 2)


def test_without_a_file_there_are_no_words(path: Path) -> None:
    assert read_own_words(path) == ()


def test_one_text_or_a_list_of_them_may_be_given(path: Path) -> None:
    assert read_own_words(write(path, BY_HAND)) == (
        OwnWord(("deal",), ("afspraak", "aanbod")),
        OwnWord(("desem", "desembrood"), (), "Niemand weet wat dat is."),
    )


@pytest.mark.parametrize(
    ("text", "code", "line", "key"),
    [
        ('[[word]]\nsay = "a"\n\n[[word]]\nnever = "b"\n', "own-words-key", 5, "never"),
        ('[[word]]\nsay = "a"\n\n[[words]]\nsay = "b"\n', "own-words-key", 4, "words"),
        ('title = "mine"\n[[word]]\nsay = "a"\n', "own-words-key", 1, "title"),
        ('word = "deal"\n', "own-words-key", 1, "word"),
        ('[word]\nsay = "deal"\n', "own-words-key", 1, "word"),
        ('[[word]]\nsay = "a"\n[[word]]\nwhy = "b"\n', "own-words-say", 3, "say"),
        ("[[word]]\nsay = 3\n", "own-words-texts", 2, "say"),
        ('[[word]]\nsay = ["a", 3]\n', "own-words-texts", 2, "say"),
        ('[[word]]\nsay = " "\n', "own-words-texts", 2, "say"),
        ("[[word]]\nsay = []\n", "own-words-texts", 2, "say"),
        ('[[word]]\nsay = "a"\nrather = true\n', "own-words-texts", 3, "rather"),
        ('[[word]]\nsay = "a"\nwhy = ["b"]\n', "own-words-why", 3, "why"),
        ('[[word]]\nsay = ["deal", "*"]\n', "own-words-form", 2, "say"),
        ('[[word]]\nsay = "* deal"\n', "own-words-form", 2, "say"),
    ],
)
def test_what_is_wrong_is_told_by_file_line_and_key(path: Path, text: str, code: str, line: int, key: str) -> None:
    with pytest.raises(Trouble) as told:
        read_own_words(write(path, text))

    trouble = told.value
    assert trouble.code == code
    assert (trouble.facts["path"], trouble.facts["line"], trouble.facts["key"]) == (str(path), line, key)
    for language in ("nl", "en"):
        sentence = say(f"trouble.{code}", language, **trouble.facts)
        assert str(path) in sentence
        assert str(line) in sentence


def test_the_first_word_makes_the_file(path: Path) -> None:
    words = (OwnWord(("deal", "deals"), ("afspraak",), 'Klinkt als "koop nu".'), OwnWord(("B.V.",)))

    write_own_words(path, words)

    assert read_own_words(path) == words
    assert path.read_text(encoding="utf-8").startswith('[[word]]\nsay = ["deal", "deals"]\nrather = "afspraak"\n')


def test_remarks_stay_where_they_are(path: Path) -> None:
    deal, desem = read_own_words(write(path, BY_HAND))

    write_own_words(path, (deal, desem, OwnWord(("topkwaliteit",))))

    assert path.read_text(encoding="utf-8").startswith(BY_HAND)
    assert read_own_words(path)[2] == OwnWord(("topkwaliteit",))


def test_only_what_changed_is_written(path: Path) -> None:
    deal, desem = read_own_words(write(path, BY_HAND))

    write_own_words(path, (OwnWord(deal.say, ("koop",), "Te Engels."), desem))

    text = path.read_text(encoding="utf-8")
    assert read_own_words(path) == (OwnWord(("deal",), ("koop",), "Te Engels."), desem)
    assert "# Karin hates it" in text
    assert "why = 'Niemand weet wat dat is.'" in text


def test_taking_words_out_leaves_the_others(path: Path) -> None:
    _, desem = read_own_words(write(path, BY_HAND))

    write_own_words(path, (desem,))
    assert read_own_words(path) == (desem,)
    write_own_words(path, ())

    assert read_own_words(path) == ()
    assert "What we do not say" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["word = []\n", 'word = [{say = "deal"}, {say = "desem"}]\n', "# nothing yet\n", ""])
def test_a_list_in_any_form_can_be_added_to(path: Path, text: str) -> None:
    words = read_own_words(write(path, text))

    write_own_words(path, (*words, OwnWord(("topkwaliteit",))))

    assert read_own_words(path) == (*words, OwnWord(("topkwaliteit",)))


def test_a_file_that_cannot_be_read_is_not_overwritten(path: Path) -> None:
    write(path, "[[word]]\nsay is deal\n")

    with pytest.raises(Trouble, match="toml-syntax"):
        write_own_words(path, (OwnWord(("deal",)),))

    assert path.read_text(encoding="utf-8") == "[[word]]\nsay is deal\n"


@pytest.mark.parametrize("form", ["*", " ", "* deal", "**", "deal * nu"])
def test_a_form_with_nothing_to_look_for_is_refused(path: Path, form: str) -> None:
    assert first_unfindable(["deal", form]) == form
    with pytest.raises(Trouble, match="own-words-unfindable"):
        write_own_words(path, (OwnWord(("deal",)), OwnWord((form,))))
    assert not path.exists()


def test_each_finding_offers_what_the_owner_would_rather_say() -> None:
    words = (OwnWord(("deal",), ("afspraak", "aanbod")), OwnWord(("mega deal",), ("koopje",)), OwnWord(("top*",)))

    found = seen("own-words", ask("Mega deal! Deze deal is topkwaliteit.", own_words=words))

    assert [finding.facts["words"] for finding in found] == ["Mega deal", "deal", "topkwaliteit"]
    assert [[fix.edits[0].text for fix in finding.fixes] for finding in found] == [
        ["Koopje"],
        ["afspraak", "aanbod"],
        [],
    ]
