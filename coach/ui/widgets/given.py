"""Tells whether what is dropped or pasted is pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

ENDINGS = ("jpg", "jpeg", "png", "gif", "webp", "bmp", "tif", "tiff", "svg", "heic", "heif", "avif")
"""What files are called that are meant as pictures, those included that are then refused with a reason."""

_ENDS = tuple(f".{ending}" for ending in ENDINGS)


def is_picture(data: QMimeData) -> bool:
    """Whether it is files that are called pictures, or a picture without a file and without words beside it."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if files:
        return all(file.lower().endswith(_ENDS) for file in files)
    return data.hasImage() and not data.hasText()
