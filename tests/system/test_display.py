"""A screen is looked for before Qt is, which would end the process."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from coach.system import display
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has windows without a screen")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_no_screen_at_all() -> None:
    assert not display.display_answers()


@pytest.mark.parametrize("dead", [":9873", ":9873.0", "nonsense", ":"])
def test_a_screen_that_is_promised_and_not_there(dead: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", dead)

    assert not display.display_answers()


def test_a_wayland_screen_that_listens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()

        assert display.display_answers()


def test_a_platform_without_a_screen_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert display.display_answers()


def test_without_a_screen_the_window_says_so_in_one_sentence(home: Path) -> None:
    """Not by ending in the middle of Qt, with Qt's own words."""
    result = subprocess.run(
        [sys.executable, "-m", "coach", "--home", str(home), "--ui-lang", "en"],
        cwd=ROOT, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "screen" in result.stderr
