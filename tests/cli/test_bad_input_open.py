"""Input that the command line does not answer as it should yet."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import PostCoach, refused

if TYPE_CHECKING:
    from pathlib import Path

owner_only = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may read and write everything"
)


def test_a_period_before_the_calendar_begins_is_no_bug(post_coach: PostCoach) -> None:
    """27 days before 5 January of the year 1 there is no day."""
    assert "itself" not in post_coach("balance", "--until", "0001-01-05").err


@owner_only
@pytest.mark.parametrize("words", [("balance",), ("log", "reply", "--network", "x")])
def test_a_data_folder_that_may_not_be_entered_is_told(
    post_coach: PostCoach, home: Path, words: tuple[str, ...]
) -> None:
    (home / "data").mkdir()
    (home / "data").chmod(0)
    try:
        said = refused(post_coach(*words))
    finally:
        (home / "data").chmod(0o700)

    assert str(home / "data") in said
    assert "itself" not in said


@owner_only
def test_doctor_sees_a_history_that_may_not_be_written(post_coach: PostCoach, home: Path) -> None:
    post_coach("log", "reply", "--network", "x")
    (home / "data" / "history.sqlite3").chmod(0o400)

    assert refused(post_coach("log", "reply", "--network", "x"))
    assert post_coach("doctor").status == 1


@owner_only
def test_following_the_sentence_about_a_read_only_history_helps(post_coach: PostCoach, home: Path) -> None:
    """Reading must leave nothing read-only beside it."""
    history = home / "data" / "history.sqlite3"
    post_coach("log", "reply", "--network", "x")
    history.chmod(0o400)
    post_coach("balance")
    refused(post_coach("log", "reply", "--network", "x"))

    history.chmod(0o600)

    assert post_coach("log", "reply", "--network", "x").status == 0


def test_a_home_that_is_a_file_is_no_matter_of_settings(post_coach: PostCoach, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("not a folder", encoding="utf-8")

    assert "folder" in refused(post_coach("balance", "--home", str(file)))
