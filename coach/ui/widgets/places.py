"""Where on the screen small windows open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_GAP = 2  # pixels between a button and its menu


def below(button: QWidget) -> QPoint:
    """Where a button's menu opens."""
    return button.mapToGlobal(button.rect().bottomLeft() + QPoint(0, _GAP))
