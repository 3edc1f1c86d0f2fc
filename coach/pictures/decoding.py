"""Makes a small picture of a large file, by Qt's decoders and in bounded memory."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

SIDE = 480  # pixels: an eighth of a phone's photo is a little more, and JPEG is made small by eighths while it is read
_MOST_MEGABYTES = 256


def decoded(data: bytes, path: Path | str, side: int = SIDE) -> QImage:
    """The picture held upright, its longer side at most `side` pixels; of an animation the first picture.

    Raises:
        Trouble: "picture-broken" where the decoder cannot make anything of it.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - all but pictures does without Qt
    from PySide6.QtGui import QImageReader  # noqa: PLC0415 - as above

    _prepare()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(_fitting(size, side))
    image = reader.read()
    # WORKAROUND: TIFF's decoder still looks at the buffer when it goes, and Python would let go of the buffer first.
    del reader
    if image.isNull():
        raise Trouble("picture-broken", path=str(path))
    if max(image.width(), image.height()) > side:
        return scaled(image, side)
    return image


@cache
def _prepare() -> None:
    """Bound the decoders' memory, and let them keep to themselves what they think of a file: we say it."""
    from PySide6.QtCore import QLoggingCategory  # noqa: PLC0415 - as above
    from PySide6.QtGui import QImageReader  # noqa: PLC0415 - as above

    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    QLoggingCategory.setFilterRules("qt.gui.imageio*=false\nqt.imageformats*=false")


def scaled(image: QImage, side: int) -> QImage:
    """The image with a longer side of at most `side` pixels."""
    size = _fitting(image.size(), side)
    if size == image.size():
        return image
    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def pixels_of(image: QImage) -> tuple[NDArray[np.uint8], NDArray[np.bool_] | None]:
    """The image as rows of RGB, on white where it is transparent; and where it is not, None where it is nowhere."""
    from PySide6.QtGui import QImage  # noqa: PLC0415 - as above

    has_alpha = image.hasAlphaChannel()
    made = image.convertToFormat(QImage.Format.Format_RGBA8888)
    high, wide = made.height(), made.width()
    rows = np.frombuffer(made.constBits(), np.uint8).reshape(high, made.bytesPerLine())
    four = rows[:, : wide * 4].reshape(high, wide, 4)
    if not has_alpha or four[:, :, 3].min() == 255:  # noqa: PLR2004 - opaque
        return four[:, :, :3].copy(), None
    alpha = four[:, :, 3:].astype(np.float32) / 255
    return (four[:, :, :3] * alpha + 255 * (1 - alpha)).astype(np.uint8), four[:, :, 3] > 127  # noqa: PLR2004 - half


def _fitting(size: QSize, side: int) -> QSize:
    if max(size.width(), size.height()) <= side:
        return size
    from PySide6.QtCore import QSize, Qt  # noqa: PLC0415 - as above

    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
