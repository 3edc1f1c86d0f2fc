"""A part of the window that can be scrolled where the window is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_LOWEST = 120  # pixels
_SETTLED_MS = 50  # by then the layouts around a new part have made room


class Scrolled(QScrollArea):
    """As wide as the part asks, and as low as need be: large text on a small screen keeps all within reach."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._part = part
        self.setWidget(part)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The part's own width; its height can be scrolled."""
        needed = self._part.minimumSizeHint()
        return QSize(needed.width(), min(needed.height(), _LOWEST))


def bring_into_sight(part: QWidget) -> None:
    """Scroll to a part that was just shown, once it has its place."""

    def scroll() -> None:
        above = part.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(part)
            above = above.parentWidget()

    QTimer.singleShot(_SETTLED_MS, part, scroll)
