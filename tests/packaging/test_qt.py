"""Which libraries of the system Qt lacks, and what an administrator is told to install."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fresh import qt
from fresh.words import SetupError

if TYPE_CHECKING:
    from collections.abc import Callable

LDD = """\
/somewhere/libQt6Gui.so.6:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibGL.so.1 => not found
\tlibQt6Core.so.6 => /somewhere/libQt6Core.so.6 (0x00007f01)
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f02)
/somewhere/libqxcb.so:
\tlibGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""
LACKING = ["libGL.so.1", "libxcb-cursor.so.0"]


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes the machine one with just that package manager."""
    return lambda name: monkeypatch.setattr(shutil, "which", lambda asked: f"/bin/{asked}" if asked == name else None)


def test_each_missing_library_is_named_once() -> None:
    assert qt.not_found(LDD) == LACKING


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is Linux's")
def test_the_real_ldd_is_understood(tmp_path: Path) -> None:
    library = tmp_path / "Qt" / "lib" / "libQt6Core.so.6"
    library.parent.mkdir(parents=True)
    shutil.copy(Path(sys.executable).resolve(), library)

    assert qt.missing_libraries(tmp_path, ["xcb"], {"PATH": "/usr/bin:/bin"}) == []


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "apt-get install --no-install-recommends libgl1 libxcb-cursor0"),
        ("dnf", "dnf install 'libGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ("zypper", "zypper install 'libGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ("pacman", "pacman -S --needed libglvnd xcb-util-cursor"),
        ("apk", ""),
    ],
)
def test_an_administrator_gets_the_exact_command(manager: str, command: str, only: Callable[[str], None]) -> None:
    only(manager)

    assert qt.install_command(LACKING) == command


@pytest.mark.parametrize("manager", ["apt-get", "pacman"])
def test_no_command_is_made_up_for_an_unknown_library(manager: str, only: Callable[[str], None]) -> None:
    only(manager)

    assert qt.install_command(["libtomorrow.so.1"]) == ""


def test_what_is_missing_is_told_with_its_command(only: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    only("apt-get")
    monkeypatch.setattr(qt, "missing_libraries", lambda pyside, plugins, env: LACKING)

    with pytest.raises(SetupError, match=r"libGL\.so\.1.*apt-get install"):
        qt.check(Path("python"), Path("PySide6"), [], {})


def test_a_qt_that_does_not_start_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt, "missing_libraries", lambda pyside, plugins, env: [])
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'ImportError: libEGL.so.1' >&2\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)

    with pytest.raises(SetupError, match=r"libEGL\.so\.1"):
        qt.check(broken, tmp_path, [], {})


def test_a_display_is_what_the_variables_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")

    assert qt.displays({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) == {"xcb", "wayland"}
    assert qt.displays({"DISPLAY": ""}) == set()


def test_a_promise_that_nobody_keeps_is_no_display() -> None:
    assert not qt.display_answers(Path(sys.executable), {"DISPLAY": ":4711"})
