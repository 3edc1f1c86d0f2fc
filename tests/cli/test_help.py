"""The help pages keep up with the table of commands, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from coach.cli.commands import COMMANDS, EVERYWHERE, WINDOW
from coach.system.assets import assets
from coach.system.words import LANGUAGES

if TYPE_CHECKING:
    from tests.cli.conftest import PostCoach


def page(topic: str, language: str) -> str:
    return (assets() / "help" / f"{topic}.{language}.txt").read_text(encoding="utf-8")


def named_in(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_page_names_every_option_of_its_command_and_no_other(name: str, language: str) -> None:
    shared = {option.name for option in EVERYWHERE}
    own = {option.name for option in COMMANDS[name].options}
    elsewhere = {"--definitions"} if name == "log" else set()  # points at balance

    assert named_in(page(name, language)) - elsewhere == own | (shared - {"--version"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_names_every_command_and_shared_option(language: str) -> None:
    text = page("post-coach", language)

    assert named_in(text) == {option.name for option in (*EVERYWHERE, *WINDOW.options)}
    assert all(re.search(rf"^  {name}\b", text, re.MULTILINE) for name in COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_log_names_every_act(language: str) -> None:
    assert set(COMMANDS["log"].word_of) <= set(re.findall(r"[a-z-]+", page("log", language)))


@pytest.mark.parametrize("path", sorted((assets() / "help").iterdir()), ids=lambda path: path.name)
def test_lines_fit_a_terminal(path: object) -> None:
    text = (assets() / "help" / str(path)).read_text(encoding="utf-8")

    assert max(map(len, text.splitlines())) <= 110


def test_help_follows_the_language_of_the_system(post_coach: PostCoach) -> None:
    assert post_coach("check", "--help", env={"LC_ALL": "nl_NL.UTF-8"}).out == page("check", "nl")
    assert post_coach("-h", env={"LC_ALL": "en_GB.UTF-8"}).out == page("post-coach", "en")


def test_the_version_is_told(post_coach: PostCoach) -> None:
    assert re.fullmatch(r"post-coach \d+\.\d+\.\d+\n", post_coach("--version").out)
