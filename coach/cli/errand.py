"""What a start of the window was asked, from the words of the call."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from coach.system.running import Door, Errand

if TYPE_CHECKING:
    from coach.cli.arguments import Arguments


def errand_of(arguments: Arguments) -> Errand:
    """The errand; a text that is given goes before the one in a file.

    Raises:
        Trouble: the file cannot be read, see `coach.cli.source.read_text`.
    """
    quick, tray = arguments.get("--quick-check"), arguments.get("--tray")
    door = Door.QUICK_CHECK if quick else Door.TRAY if tray else Door.WINDOW
    return Errand(door, arguments.get("--text") or _text_in(arguments.word), os.environ.get("XDG_ACTIVATION_TOKEN", ""))


def _text_in(name: str) -> str:
    if not name:
        return ""
    from coach.cli.source import read_text  # noqa: PLC0415 - most starts name no file

    return read_text(_path_of(name))


def _path_of(name: str) -> str:
    """A file manager names a file by its address."""
    if not name.startswith("file:"):
        return name
    from urllib.parse import urlsplit  # noqa: PLC0415 - only a file manager needs it
    from urllib.request import url2pathname  # noqa: PLC0415 - as above

    return url2pathname(urlsplit(name).path)
