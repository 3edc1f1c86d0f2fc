"""The libraries of the system that Qt leans on under Linux, and whether a display answers."""

from __future__ import annotations

import re
import shutil
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fresh import debian, programs
from fresh.words import SetupError, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Library: its package in Debian and in Arch. dnf and zypper find a package by the library's own name.
# Seen on a bare Debian 12 with PySide6-Essentials 6.11.3.
PACKAGES = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libGL.so.1": ("libgl1", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype2"),
    "libbrotlidec.so.1": ("libbrotli1", "brotli"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5"),
    "libX11.so.6": ("libx11-6", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libx11"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libwayland-client.so.0": ("libwayland-client0", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "wayland"),
}
_ALWAYS = ("Core", "Gui", "Widgets", "Svg", "Network", "DBus", "Test")
_TRY = "from PySide6 import QtDBus, QtNetwork, QtSvg, QtWidgets; QtWidgets.QApplication([])"
_CONNECT = """
import ctypes, sys
xcb = ctypes.CDLL("libxcb.so.1")
xcb.xcb_connect.restype = ctypes.c_void_p
xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
sys.exit(xcb.xcb_connection_has_error(xcb.xcb_connect(None, None)) != 0)
"""


def displays(given: Mapping[str, str]) -> frozenset[str]:
    """The kinds of display that the variables promise: Qt's names, "xcb" and "wayland"; elsewhere than Linux, none."""
    names = {"DISPLAY": "xcb", "WAYLAND_DISPLAY": "wayland"}
    return frozenset(kind for name, kind in names.items() if sys.platform == "linux" and given.get(name))


def display_answers(python: Path, env: Mapping[str, str]) -> bool:
    """Whether a promised display is really there and lets us in."""
    promised = displays(env)
    if "wayland" in promised and _wayland_answers(env):
        return True
    return "xcb" in promised and programs.answer([python, "-I", "-S", "-c", _CONNECT], env=env)[0] == 0


def _wayland_answers(env: Mapping[str, str]) -> bool:
    path = Path(env.get("XDG_RUNTIME_DIR", ""), env["WAYLAND_DISPLAY"])
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(str(path))
        except OSError:
            return False
    return True


def missing_libraries(pyside: Path, plugins: Sequence[str], env: Mapping[str, str]) -> list[str]:
    """The names of the libraries that Qt and these platform plugins look for in vain."""
    files = [pyside / "Qt" / "lib" / f"libQt6{name}.so.6" for name in _ALWAYS]
    files += [pyside / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for name in plugins]
    _, said = programs.answer(["ldd", *filter(Path.exists, files)], env=env)
    return not_found(said)


def not_found(ldd_output: str) -> list[str]:
    """The libraries that ldd could not find, each once, in order."""
    return list(dict.fromkeys(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)))


def install_command(libraries: Sequence[str]) -> str:
    """What an administrator types to get these libraries here; empty where we do not know this Linux's packages."""
    packages = debian_packages(libraries)
    if shutil.which("apt-get"):
        return debian.install_command(packages) if packages else ""
    for manager in ("dnf", "zypper"):
        if shutil.which(manager):
            return " ".join([manager, "install", *(f"'{name}()(64bit)'" for name in libraries)])
    if shutil.which("pacman") and all(name in PACKAGES for name in libraries):
        return " ".join(["pacman -S --needed", *sorted({PACKAGES[name][1] for name in libraries})])
    return ""


def debian_packages(libraries: Sequence[str]) -> list[str]:
    """The Debian packages that hold these libraries, as far as we know them."""
    return sorted({PACKAGES[name][0] for name in libraries if name in PACKAGES})


def check(python: Path, pyside: Path, plugins: Sequence[str], env: Mapping[str, str]) -> None:
    """Try Qt itself.

    Raises:
        SetupError: libraries of the system are still missing, or Qt does not start; the sentence says what to do.
    """
    lacking = missing_libraries(pyside, plugins, env)
    if lacking:
        command = install_command(lacking)
        key = "qt-lacks" if command else "qt-lacks-unknown"
        raise SetupError(say(key, names=", ".join(lacking), command=command))
    status, said = programs.answer([python, "-c", _TRY], env={**env, "QT_QPA_PLATFORM": "offscreen"})
    if status:
        raise SetupError(say("qt-fails", why=(said.strip().splitlines() or [str(status)])[-1]))
