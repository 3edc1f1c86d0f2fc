"""One set-up at a time in a checkout: another waits its turn, and says so."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import IO, TYPE_CHECKING

from fresh.words import tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAUSE = 0.2  # seconds


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock on this file, which is made and stays; wait as long as another process holds it.

    The lock is the system's own, on the open file: it goes with the process that held it, however that ended, so
    there is no such thing as a lock left behind. Programs that the holder starts do not inherit it.

    Raises:
        OSError: the file cannot be made, or its disk knows no locks.
    """
    with path.open("ab") as file:
        waited = False
        while not _taken(file):
            if not waited:
                tell("waiting")
                waited = True
            time.sleep(_PAUSE)
        try:
            yield
        finally:
            _let_go(file)


if sys.platform == "win32":
    import msvcrt

    def _taken(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _let_go(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _taken(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _let_go(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
