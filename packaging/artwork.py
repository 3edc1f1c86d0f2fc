"""Draws the app's icon in every form that desktops ask for: PNG for Linux, ICO for Windows, ICNS for macOS."""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels, those of the hicolor theme
_ICO = (16, 24, 32, 48, 64, 128, 256)
# Apple's four letters for a PNG of so many pixels.
_ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
_ICO_ENTRY = struct.Struct("<BBBBHHII")


def png(size: int) -> bytes:
    """The icon as a PNG of so many pixels wide and high."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(APP.read_bytes())).render(painter, QRectF(image.rect()))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def ico() -> bytes:
    """The icon for Windows, which has taken PNGs in this frame since Vista."""
    pictures = [png(size) for size in _ICO]
    offset = 6 + _ICO_ENTRY.size * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_ICO, pictures, strict=True):
        head += _ICO_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """The icon for macOS, PNGs in Apple's frame."""
    parts = b""
    for kind, size in _ICNS.items():
        picture = png(size)
        parts += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def draw(folder: Path) -> None:
    """Write all of them into a folder: icon-16.png … icon-512.png, post-coach.ico, post-coach.icns."""
    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"icon-{size}.png").write_bytes(png(size))
    (folder / "post-coach.ico").write_bytes(ico())
    (folder / "post-coach.icns").write_bytes(icns())
    del application


if __name__ == "__main__":
    draw(ROOT / "build" / "artwork")
