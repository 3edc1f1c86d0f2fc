"""The log: a small file for our own faults. No word of the owner's comes into it."""

from __future__ import annotations

import contextlib
import logging
import traceback
from typing import TYPE_CHECKING

from coach.domain.trouble import Trouble
from coach.system.paths import made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST_BYTES = 500_000  # then the file becomes the older one, of which one is kept


def log_file(folder: Path) -> Path:
    """Where the log stands in the folder of logs."""
    return folder / "post-coach.log"


@contextlib.contextmanager
def logging_to(folder: Path) -> Iterator[LogFile]:
    """While this lasts, all that the program logs goes to the file, which is made at the first record."""
    logger, handler = logging.getLogger("coach"), LogFile(folder)
    logger.addHandler(handler)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)


def log_bug(error: BaseException, folder: Path) -> bool:
    """Write down where an unexpected error happened; False where that was impossible."""
    with logging_to(folder) as handler:
        logging.getLogger("coach").error("%s", describe(error))
    return not handler.lost


def describe(error: BaseException) -> str:
    """The kind of error and where it happened, its causes first. Its message may quote the owner and stays out."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    places = "".join(
        f"\n  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
    )
    return (f"{describe(before)}\nled to\n" if before else "") + kind + places


class LogFile(logging.Handler):
    """Appends to the log. `lost` says that a record could not be written, which stops nobody."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._path = log_file(folder)
        self.lost = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record."""
        try:
            self._append(self.format(record))
        except (OSError, Trouble):
            self.lost = True

    def _append(self, text: str) -> None:
        made(self._path.parent)
        if self._path.is_file() and self._path.stat().st_size > _MOST_BYTES:
            self._path.replace(self._path.with_suffix(".old.log"))
        with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text + "\n")
