"""A part that scrolls by itself where it stands beside another, and with the whole screen where it stands below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from coach.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class Aside(Scrolled):
    """As high as there is room for; `unfold` makes it as high as its part."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(part, parent)
        self._unfolded = False

    def unfold(self, unfolded: bool) -> None:  # noqa: FBT001 - Qt's own setters look like this
        """Show the whole part, or as much as fits."""
        self._unfolded = unfolded
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width: the part may be higher."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The part has other words: it may be higher."""
        seen = super().eventFilter(watched, event)
        if watched is self._part and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return seen

    def _fit(self) -> None:
        part = self._part
        needed = max(part.heightForWidth(self.viewport().width()), part.minimumSizeHint().height())
        self.setMinimumHeight(needed if self._unfolded else 0)
