"""Parts beside each other, or one below the other where there is no room for that."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Fold(QBoxLayout):
    """A row that becomes a column in a narrow window, also when its parts get longer words."""

    def __init__(self, *, spacing: int) -> None:
        super().__init__(_BESIDE)
        self.setSpacing(spacing)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Choose between row and column by the width that the parts ask for."""
        direction = _BESIDE if self._row() <= rect.width() else _BELOW
        if direction != self.direction():
            self.setDirection(direction)
            self.update()  # another height: whoever holds this has to make room
        super().setGeometry(rect)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the widest part."""
        parts = [item for place in range(self.count()) if (item := self.itemAt(place)) is not None]
        widest = max((item.minimumSize().width() for item in parts), default=0)
        return QSize(widest, super().minimumSize().height())

    def _row(self) -> int:
        parts = [item for place in range(self.count()) if (item := self.itemAt(place)) is not None]
        return sum(item.sizeHint().width() for item in parts) + self.spacing() * (len(parts) - 1)
