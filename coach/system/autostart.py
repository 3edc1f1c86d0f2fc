"""Starting with the login, by each platform's own convention; what stands there is the setting."""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coach.domain.trouble import Trouble
from coach.system.paths import find_paths, made

if TYPE_CHECKING:
    from coach.system.paths import Paths

_NAME = "post-coach"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
# What a desktop entry's quotes do not protect by themselves.
_QUOTED = str.maketrans({"\\": "\\\\\\\\", '"': '\\\\"', "`": "\\\\`", "$": "\\\\$", "%": "%%"})


def starts_at_login() -> bool:
    """Whether the app was told to start with the login."""
    if sys.platform == "win32":
        return _windows_value() is not None
    return _file().is_file()


def start_at_login(paths: Paths, *, on: bool) -> None:
    """Start with the login from now on, in the tray and on these folders; or no longer.

    Raises:
        Trouble: "folder-unwritable" where that cannot be written.
    """
    if sys.platform == "win32":
        _set_windows_value(_windows_words(command(paths)) if on else None)
        return
    file = _file()
    try:
        if on:
            made(file.parent)
            words = command(paths)
            file.write_bytes(agent(words) if sys.platform == "darwin" else entry(words).encode())
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble("folder-unwritable", path=str(file.parent)) from error


def command(paths: Paths) -> list[str]:
    """The words that start this app in the tray, on these folders."""
    beside = Path(sys.executable).with_name("post-coach.exe" if sys.platform == "win32" else "post-coach")
    if getattr(sys, "frozen", False):
        program = [sys.executable]
    else:
        program = [str(beside)] if beside.exists() else [sys.executable, "-m", "coach"]
    usual = find_paths("") if "COACH_HOME" not in os.environ else None
    home = [] if paths == usual else ["--home", str(paths.config.parent)]
    return [*program, *home, "--tray"]


def entry(words: list[str]) -> str:
    """A desktop entry, as the Desktop Application Autostart specification of freedesktop.org wants it."""
    quoted = " ".join(f'"{word.translate(_QUOTED)}"' for word in words)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Post Coach",
        f"Exec={quoted}",
        f"Icon={_NAME}",
        "Terminal=false",
    )
    return "\n".join((*lines, "X-GNOME-Autostart-enabled=true", ""))


def agent(words: list[str]) -> bytes:
    """A launch agent, as launchd.plist(5) of macOS wants it."""
    return plistlib.dumps({"Label": _NAME, "ProgramArguments": words, "RunAtLoad": True, "ProcessType": "Interactive"})


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_NAME}.plist"
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(config) / "autostart" / f"{_NAME}.desktop"


def _windows_words(words: list[str]) -> str:
    from subprocess import list2cmdline  # noqa: PLC0415 - Windows alone needs it

    return list2cmdline(words)


if sys.platform == "win32":
    import winreg

    def _windows_value() -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, _NAME)[0])
        except OSError:
            return None

    def _set_windows_value(value: str | None) -> None:
        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                if value is not None:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, value)
                elif _windows_value() is not None:
                    winreg.DeleteValue(key, _NAME)
        except OSError as error:
            raise Trouble("folder-unwritable", path=_RUN_KEY) from error
