"""Two set-ups in one checkout take turns, and one that died keeps nobody waiting."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import IO, TYPE_CHECKING

import checkout
import pytest
from fresh import environment, lock, stamp

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

# Says "in" when it has the lock and "out" before it lets go, on a line of the file each.
HOLDER = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from fresh import lock
with lock.held(Path(sys.argv[2])):
    for word in ("in", "out"):
        with open(sys.argv[3], "a") as told:
            told.write(word + "\\n")
        time.sleep(float(sys.argv[4]))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lock"


def start(
    path: Path, told: Path, seconds: float, output: int | IO[bytes] = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    words = [str(ROOT / "packaging"), str(path), str(told), str(seconds)]
    return subprocess.Popen([sys.executable, "-c", HOLDER, *words], stdout=output)


def wait_for(told: Path) -> None:
    while not told.exists():
        time.sleep(0.01)


def test_two_at_once_take_turns_and_the_second_says_that_it_waits(path: Path, tmp_path: Path) -> None:
    told = tmp_path / "told"
    first = start(path, told, 0.3)
    wait_for(told)
    second = start(path, told, 0, subprocess.PIPE)

    said, _ = second.communicate(timeout=60)

    assert (first.wait(60), second.returncode) == (0, 0)
    assert told.read_text().split() == ["in", "out", "in", "out"]
    assert said.decode().count("I wait") == 1


def test_one_that_was_killed_keeps_nobody_waiting(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dead = start(path, tmp_path / "told", 60)
    wait_for(tmp_path / "told")
    dead.kill()
    dead.wait(60)

    with lock.held(path):
        assert path.exists()

    assert capsys.readouterr().out == ""


def test_alone_it_says_nothing_and_can_be_taken_again(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        with lock.held(path):
            pass

    assert capsys.readouterr().out == ""


def test_what_the_first_set_up_is_not_set_up_again_by_the_second(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """While the second waited, the first made everything ready."""
    answers = iter([frozenset(), frozenset({"app"})])
    monkeypatch.setattr(checkout, "LOCK", path)
    monkeypatch.setattr(stamp, "ready", lambda root, venv: next(answers))
    monkeypatch.setattr(environment, "provide", lambda venv: pytest.fail("set up again"))

    checkout.prepare(frozenset({"app"}))

    assert list(answers) == []
