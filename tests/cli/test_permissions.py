"""Files and folders without permission: the owner hears which one and what to do, and nobody speaks of a bug."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import POST, Answer, environment, into_a_full_disk, refused
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows gives permission in another way")

Ask = Callable[..., Answer]
Close = Callable[[Path, int], None]
# Root may do anything, but for this.
WITHOUT_POWERS = (
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
)


@pytest.fixture
def close() -> Iterator[Close]:
    """Takes permission away, and gives it back after the test."""
    closed: list[tuple[Path, int]] = []

    def to(path: Path, mode: int) -> None:
        closed.append((path, path.stat().st_mode))
        path.chmod(mode)

    yield to
    for path, mode in reversed(closed):
        path.chmod(mode)


@pytest.fixture
def ask(home: Path) -> Ask:
    """The command line, run by somebody whom permissions bind."""
    before = WITHOUT_POWERS if os.geteuid() == 0 else ()
    if before and shutil.which(before[0]) is None:
        pytest.skip("root may read everything, and setpriv is not installed")

    def run(*words: str) -> Answer:
        command = [*before, sys.executable, "-m", "coach", *words]
        surroundings = environment(home, QT_QPA_PLATFORM="offscreen")
        ended = subprocess.run(
            command, input=POST, capture_output=True, text=True, check=False, cwd=ROOT, env=surroundings, timeout=60
        )
        return Answer(ended.returncode, ended.stdout, ended.stderr)

    return run


@pytest.fixture
def history(ask: Ask, home: Path) -> Path:
    """A history with one activity in it."""
    assert ask("log", "reply", "--network", "x").status == 0
    return home / "data" / "history.sqlite3"


COMMANDS = [("log", "reply", "--network", "x"), ("balance",), ("check", "--network", "x", "--history", "-"), ()]


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words) or "window")
def test_a_data_folder_that_may_not_be_entered_is_named(
    words: tuple[str, ...], ask: Ask, history: Path, close: Close
) -> None:
    close(history.parent, 0o000)

    said = refused(ask(*words))

    assert str(history.parent) in said
    assert "permission" in said


def test_a_history_that_may_not_be_read_is_named(ask: Ask, history: Path, close: Close) -> None:
    close(history, 0o000)

    for words in COMMANDS[:-1]:
        assert str(history) in refused(ask(*words))


def test_a_history_that_may_not_be_written_can_be_read(ask: Ask, history: Path, close: Close) -> None:
    close(history, 0o444)

    assert "permission to write" in refused(ask("log", "reply", "--network", "x"))
    assert "100 %" in ask("balance").out


@pytest.mark.parametrize(("what", "mode"), [("file", 0o444), ("file", 0o000), ("folder", 0o555), ("folder", 0o000)])
def test_doctor_tells_what_may_not_be_used(what: str, mode: int, ask: Ask, history: Path, close: Close) -> None:
    close(history if what == "file" else history.parent, mode)

    answer = ask("doctor", "--format", "json")

    assert (answer.status, answer.err) == (1, "")
    assert answer.json["fine"] is False
    assert str(history.parent) in answer.json["history"]["trouble"]
    assert "permission" in answer.json["history"]["trouble"] or "may open" in answer.json["history"]["trouble"]


def test_doctor_calls_an_ordinary_history_in_order(ask: Ask, history: Path) -> None:
    assert ask("doctor", "--format", "json").json["history"]["trouble"] is None


def test_settings_that_may_not_be_read_are_named(ask: Ask, home: Path, close: Close) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.json").write_text("{}", encoding="utf-8")
    close(home / "config", 0o000)

    assert "permission to read" in refused(ask("log", "reply"))


def test_a_draft_in_a_folder_that_may_not_be_entered_is_named(ask: Ask, tmp_path: Path, close: Close) -> None:
    (tmp_path / "closed").mkdir()
    close(tmp_path / "closed", 0o000)
    draft = str(tmp_path / "closed" / "draft.txt")

    assert draft in refused(ask("check", draft))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("form", ["text", "json"])
def test_what_was_logged_is_not_called_a_failure_where_the_answer_cannot_be_written(
    form: str, ask: Ask, home: Path
) -> None:
    """Whoever hears of a failure tries again, and would count twice."""
    ended = into_a_full_disk(home, "log", "reply", "--network", "x", "--format", form)

    assert ended.returncode == 0
    assert ended.stderr.count("\n") == 1
    assert "It is logged" in ended.stderr
    assert ask("balance", "--format", "json").json["total"]["conversation"] == 1
