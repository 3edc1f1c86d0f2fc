"""Reading the words of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from coach.cli.arguments import Arguments, Command, Option, parse
from coach.cli.values import filled, number
from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from pathlib import Path

EVERYWHERE = (Option("--home", filled), Option("--help"), Option("--version"))
COMMANDS = {
    "check": Command("check", (Option("--limit", number), Option("--premium")), word="FILE"),
    "log": Command("log", (), word="ACT", word_of=("post", "reply")),
    "doctor": Command("doctor", ()),
}


WINDOW = Command("", (Option("--tray"), Option("--text", filled)), word="FILE")


def understood(*words: str) -> Arguments:
    return parse(words, EVERYWHERE, COMMANDS, WINDOW)


def trouble(*words: str) -> Trouble:
    with pytest.raises(Trouble) as caught:
        understood(*words)
    return caught.value


def test_no_words_ask_for_the_window() -> None:
    assert understood() == Arguments("", "", {})


@pytest.mark.parametrize(
    "words",
    [
        ("check", "a.txt", "--limit", "5", "--premium", "--home", "h"),
        ("--home=h", "check", "--premium", "--limit=5", "a.txt"),
        ("--home", "x", "check", "--limit", "9", "--limit", "5", "--premium", "--home", "h", "a.txt"),
    ],
)
def test_options_stand_anywhere_and_the_last_one_counts(words: tuple[str, ...]) -> None:
    assert understood(*words) == Arguments("check", "a.txt", {"--limit": 5, "--premium": True, "--home": "h"})


def test_after_two_dashes_nothing_is_an_option() -> None:
    assert understood("check", "--", "--premium") == Arguments("check", "--premium", {})


def test_one_dash_is_a_word() -> None:
    assert understood("check", "-").word == "-"


def test_help_comes_before_later_mistakes() -> None:
    assert understood("check", "-h", "--nonsense") == Arguments("check", "", {"--help": True})


def test_a_value_may_begin_with_two_dashes_after_an_equals_sign() -> None:
    assert understood("--home=--odd").options == {"--home": "--odd"}


@pytest.mark.parametrize(
    ("words", "code", "facts"),
    [
        (("shout",), "command-unknown", {"word": "shout", "hint": ""}),
        (("chek",), "command-unknown", {"word": "chek", "hint": " (check?)"}),
        (("check", "--limits", "5"), "option-unknown", {"option": "--limits", "hint": " (--limit?)"}),
        (("--limit", "5", "check"), "option-unknown", {"option": "--limit", "hint": ""}),
        (("check", "--limit"), "option-empty", {"option": "--limit"}),
        (("check", "--limit", "--premium"), "option-empty", {"option": "--limit"}),
        (("check", "--home", ""), "option-empty", {"option": "--home"}),
        (("check", "--premium=no"), "option-flag", {"option": "--premium", "value": "no"}),
        (("check", "a", "b"), "word-extra", {"word": "b"}),
        (("doctor", "a"), "word-extra", {"word": "a"}),
        (("log",), "word-missing", {"word": "ACT", "value": "", "known": "post, reply"}),
        (("log", "like"), "word-choice", {"word": "ACT", "value": "like", "known": "post, reply"}),
        (("check", "-x"), "option-unknown", {"option": "-x", "hint": ""}),
    ],
)
def test_a_mistake_is_named(words: tuple[str, ...], code: str, facts: dict[str, Any]) -> None:
    found = trouble(*words)

    assert (found.code, found.facts) == (code, facts)


@pytest.mark.parametrize("word", ["./draft.md", "file:///home/ann/draft.md", "-"])
def test_a_file_without_a_command_is_for_the_window(word: str) -> None:
    assert understood("--tray", word) == Arguments("", word, {"--tray": True})


def test_a_file_that_is_there_needs_no_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "draft").write_text("Who?")
    monkeypatch.chdir(tmp_path)

    assert understood("draft").word == "draft"
    assert trouble("drafd").code == "command-unknown"


def test_a_command_is_no_file_even_where_one_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "check").write_text("Who?")
    monkeypatch.chdir(tmp_path)

    assert understood("check").command == "check"


@pytest.mark.parametrize("words", [("--tray", "doctor"), ("check", "--tray", "a.txt"), ("doctor", "--text=x")])
def test_what_is_for_the_window_goes_with_no_command(words: tuple[str, ...]) -> None:
    assert trouble(*words).code == "option-unknown"


def test_one_file_is_all_that_the_window_takes() -> None:
    assert trouble("./one", "./two").code == "word-extra"
