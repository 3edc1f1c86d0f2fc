"""Reads a text from a file or from standard input."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEGABYTES = 10


def read_text(name: str) -> str:
    """The text in the file of that name, or on standard input for "" and "-", without its last line end.

    Everything else stays as it is, so that places in it are places in the file. A byte order mark is no text.

    Raises:
        Trouble: the file is absent, a folder, unreadable, too large, empty or not UTF-8; or nothing is
            given but a terminal.
    """
    with opened(name) as file:
        content = file.read(_MEGABYTES * 1_000_000 + 1)
    if len(content) > _MEGABYTES * 1_000_000:
        raise Trouble("file-huge", path=_called(name), megabytes=_MEGABYTES)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Trouble("file-not-utf8", path=_called(name), byte=error.start + 1) from error
    text = text.removeprefix("\ufeff").removesuffix("\n").removesuffix("\r")
    if not text.strip():
        raise Trouble("text-empty", path=_called(name))
    return text


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The file of that name, or standard input for "" and "-"; what goes wrong in reading is a Trouble.

    Raises:
        Trouble: see `read_text`.
    """
    try:
        if name in ("", "-"):
            yield _standard_input()
        else:
            with Path(name).open("rb") as file:
                yield file
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Trouble("file-missing", path=name) from error
    except OSError as error:
        # Windows refuses a folder as it refuses a file that is not ours to read.
        folder = os.path.isdir(name)  # noqa: PTH112 - Path's own raises where the folder above may not be entered
        raise Trouble("file-folder" if folder else "file-unreadable", path=_called(name)) from error


def _standard_input() -> BinaryIO:
    if sys.stdin is None or sys.stdin.isatty():
        raise Trouble("terminal-input")
    return sys.stdin.buffer


def _called(name: str) -> str:
    return name if name not in ("", "-") else "stdin"
