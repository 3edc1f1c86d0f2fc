"""A choice among a few, all in sight: buttons in a row of which one is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from coach.ui.theme import TIGHT
from coach.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class Segments(QWidget):
    """`chosen` carries the place of the button that its owner pressed, from 0; the arrow keys go along the row."""

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, spacing=TIGHT)
        self._group = QButtonGroup(self)
        for place in range(count):
            button = _Segment(self)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def place(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def show_chosen(self, place: int) -> None:
        """Press one without telling."""
        self._group.button(place).setChecked(True)

    def name(self, names: Sequence[str]) -> None:
        """Put these words on the buttons."""
        for button, words in zip(self._group.buttons(), names, strict=True):
            button.setText(words)

    def step(self, by: int) -> None:
        """To the next or the one before, as the arrow keys do."""
        place = min(max(self.place + by, 0), len(self._group.buttons()) - 1)
        button = self._group.button(place)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        if place != self.place:
            button.click()


class _Segment(QPushButton):
    def __init__(self, row: Segments) -> None:
        super().__init__(row)
        self._row = row
        self.setCheckable(True)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right go along the row."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if (by := steps.get(Qt.Key(event.key()))) is not None:
            self._row.step(by)
        else:
            super().keyPressEvent(event)
