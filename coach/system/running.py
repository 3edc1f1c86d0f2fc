"""Reaches the app that is running already, without Qt: a second start hands over what it was asked, and ends."""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from coach.domain.trouble import Trouble

ANSWER = b"ok\n"
_PATIENCE = 10.0  # seconds; a window that is busy answers when it can
_LONGEST_PATH = 100  # bytes; a socket's path may have 104 on macOS, 108 on Linux


class Door(StrEnum):
    """What a start opens."""

    WINDOW = "window"
    QUICK_CHECK = "quick-check"
    TRAY = "tray"  # nothing yet; the app is at hand


@dataclass(frozen=True, slots=True)
class Errand:
    """What a start was asked: what to open, and a text to put there ("": none).

    `token` is what the desktop gave this start so that its window may come to the front.
    """

    door: Door = Door.WINDOW
    text: str = ""
    token: str = ""

    def line(self) -> bytes:
        """The errand as it goes to the running app: one line."""
        return json.dumps(asdict(self)).encode() + b"\n"


def errand_in(line: bytes) -> Errand:
    """The errand that a line holds; one that cannot be read asks for the window."""
    try:
        told = json.loads(line)
        return Errand(Door(told["door"]), str(told["text"]), str(told["token"]))
    except (ValueError, KeyError, TypeError):
        return Errand()


def addresses(folder: Path) -> tuple[str, ...]:
    """Where the app that keeps its data in this folder may listen, what is tried first first."""
    from zlib import crc32  # noqa: PLC0415 - no command needs it; hashlib would load all of OpenSSL at every start

    name = f"post-coach-{crc32(os.fsencode(folder)):08x}"
    if sys.platform == "win32":
        return (rf"\\.\pipe\{name}",)
    beside = str(folder / "window.socket")
    # Where the path is too long, or the file system takes no sockets. Not by tempfile: every start would load that.
    elsewhere = str(Path(os.environ.get("TMPDIR") or "/tmp", name))  # noqa: S108 - whose it is is looked at
    return (beside, elsewhere) if len(os.fsencode(beside)) <= _LONGEST_PATH else (elsewhere,)


def hand_over(folder: Path, errand: Errand) -> bool:
    """Give the errand to the app that keeps its data in this folder; False where none is running.

    Raises:
        Trouble: "window-running" where one took the errand and does not answer.
    """
    return any(_told(address, errand) for address in addresses(folder))


def _told(address: str, errand: Errand) -> bool:
    if sys.platform == "win32":
        return _told_by_pipe(address, errand)
    try:
        if os.stat(address).st_uid != os.getuid():  # noqa: PTH116 - somebody else's is nothing to talk to
            return False
    except OSError:
        return False
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(address)
        except OSError:  # left behind by a crash
            return False
        line.settimeout(_PATIENCE)
        try:
            line.sendall(errand.line())
            answered = line.recv(len(ANSWER)) == ANSWER
        except OSError as error:
            raise Trouble("window-running") from error
    return answered


def _told_by_pipe(address: str, errand: Errand) -> bool:
    """A named pipe is opened like a file."""
    with suppress(OSError), open(address, "r+b", buffering=0) as pipe:  # noqa: PTH123 - a Path would lose the pipe's name
        pipe.write(errand.line())
        return pipe.readline() == ANSWER
    return False
