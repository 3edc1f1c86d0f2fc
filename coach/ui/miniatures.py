"""Pictures made small for the window, in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.pictures.file import facts_of, read_picture

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage


def miniature(path: Path, side: int) -> QImage | None:
    """The picture upright, its longer side at most `side` pixels; None for a drawing file, which is not rendered.

    Raises:
        Trouble: see `coach.pictures.file`, and "picture-broken".
    """
    from coach.pictures.decoding import decoded  # noqa: PLC0415 - brings NumPy along

    data = read_picture(path)
    return None if facts_of(data, path).format == "svg" else decoded(data, path, side)
