"""Whether there is a screen to open a window on. Asked first, for Qt ends the process where there is none."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

_WAIT = 2.0  # seconds
_X_PORT = 6000


def display_answers() -> bool:
    """Whether a window can be expected to open; only Linux leaves that in doubt.

    A platform named by QT_QPA_PLATFORM is taken at its word, unless it is one of those that need a display.
    """
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or (chosen and not chosen.startswith(("xcb", "wayland"))):
        return True
    return _wayland_answers() or _x_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _connects(socket.AF_UNIX, str(Path(folder, str(name))))


def _x_answers() -> bool:
    host, colon, rest = os.environ.get("DISPLAY", "").rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdigit():
        return False
    if host and host != "unix":
        return _connects(socket.AF_INET, (host, _X_PORT + int(number)))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server listens
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family) as line:
        line.settimeout(_WAIT)
        try:
            line.connect(address)
        except OSError:
            return False
    return True
