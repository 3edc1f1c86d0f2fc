"""The app's own drawings, in the colours of the theme and as sharp as the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coach.system.assets import assets


@cache
def _svg(name: str) -> str:
    return (assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def drawn(svg: str, size: QSize, ratio: float) -> QPixmap:
    """An SVG as a pixmap of `size` logical pixels on a screen of this device pixel ratio."""
    pixmap = QPixmap((size.toSizeF() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(QPointF(), size.toSizeF()))
    painter.end()
    return pixmap


def _sharpest() -> float:
    return max(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """An icon in one colour, sharp on every screen that is connected."""
    svg = _svg(name).replace("currentColor", colour)
    found = QIcon()
    for ratio in {1.0, _sharpest()}:
        found.addPixmap(drawn(svg, QSize(size, size), ratio))
    return found


def shape(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """A one-colour picture for a label."""
    return drawn(_svg(name).replace("currentColor", colour), QSize(size, size), ratio)


def drawing(name: str, ink: str, soft: str, size: QSize, ratio: float) -> QPixmap:
    """A two-tone drawing of an empty state."""
    svg = _svg(f"drawings/{name}").replace("#111111", ink).replace("#999999", soft)
    return drawn(svg, size, ratio)


def tray_icon(*, dark_panel: bool) -> QIcon:
    """The mark for the tray in one colour, with a rim in the other: which colour a panel has is only a guess."""
    ink, rim = ("#ffffff", "#22252a") if dark_panel else ("#22252a", "#ffffff")
    svg = _svg("tray").replace("#111111", ink).replace("#999999", rim)
    found = QIcon()
    for size in (16, 22, 24, 32, 48, 64):
        found.addPixmap(drawn(svg, QSize(size, size), 1.0))
    return found


def app_icon() -> QIcon:
    """The app's own icon, in the sizes that desktops ask for."""
    found = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        found.addPixmap(drawn(_svg("app"), QSize(size, size), 1.0))
    return found
