"""The owner's own spelling list: words that are right whatever the dictionaries say, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.trouble import Trouble
from coach.system.settings import write_whole

if TYPE_CHECKING:
    from pathlib import Path


def read_words(path: Path) -> frozenset[str]:
    """The words in the file, in lower case; none where there is no file.

    Raises:
        Trouble: "file-unreadable" or "file-not-utf8".
    """
    try:
        lines = path.read_bytes().decode("utf-8-sig").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    except OSError as error:
        raise Trouble("file-unreadable", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise Trouble("file-not-utf8", path=str(path), byte=error.start + 1) from error
    return frozenset(word for line in lines if (word := line.strip().lower()))


def write_words(path: Path, words: frozenset[str]) -> None:
    """Write the list in alphabetical order, all or nothing.

    Raises:
        Trouble: "folder-unwritable".
    """
    write_whole(path, "".join(f"{word}\n" for word in sorted(words)))
