"""The log: our faults, none of the owner's words."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from coach.system.logs import describe, log_bug, log_file, logging_to

if TYPE_CHECKING:
    from pathlib import Path


def fail(words: str) -> None:
    try:
        int(words)
    except ValueError as error:
        raise KeyError(words) from error


def failing(words: str) -> Exception:
    with pytest.raises(KeyError, match=words) as caught:
        fail(words)
    return caught.value


@pytest.mark.expects_log
def test_a_bug_is_logged_with_its_place_and_causes_and_without_words(tmp_path: Path) -> None:
    assert log_bug(failing("mijn geheim"), tmp_path / "logs")

    logged = log_file(tmp_path / "logs").read_text(encoding="utf-8")
    assert logged.index("ValueError") < logged.index("KeyError")
    assert "test_logs.py" in logged
    assert "geheim" not in logged


@pytest.mark.expects_log
def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("", encoding="utf-8")

    assert not log_bug(failing("geheim"), tmp_path / "logs")


def test_nothing_to_log_makes_no_file(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.expects_log
def test_the_log_does_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.system.logs._MOST_BYTES", 1000)

    with logging_to(tmp_path):
        for number in range(100):
            logging.getLogger("coach.x").warning("%d %s", number, "a" * 50)

    files = sorted(tmp_path.iterdir())
    assert len(files) == 2
    assert sum(file.stat().st_size for file in files) < 2500
    assert "99 aaa" in log_file(tmp_path).read_text(encoding="utf-8")


def test_a_description_names_the_kind_of_error() -> None:
    assert "builtins.KeyError" in describe(failing("geheim"))
