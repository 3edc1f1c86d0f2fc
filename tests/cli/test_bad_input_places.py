"""Places and dates at the edge of what can be: a sentence each, and no talk of a bug."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.conftest import PostCoach, refused

if TYPE_CHECKING:
    from pathlib import Path


def test_a_period_before_the_calendar_begins_is_no_bug(post_coach: PostCoach) -> None:
    """27 days before 5 January of the year 1 there is no day."""
    assert "itself" not in post_coach("balance", "--until", "0001-01-05").err


def test_a_home_that_is_a_file_is_no_matter_of_settings(post_coach: PostCoach, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("not a folder", encoding="utf-8")

    assert "folder" in refused(post_coach("balance", "--home", str(file)))
