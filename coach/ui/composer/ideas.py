"""A small list of questions to finish by hand. What is chosen stands beside the text, never in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from coach.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

_CHARACTERS = 46  # of a line of the list


class Ideas(QFrame):
    """Opens at a place and closes by itself; `chosen` carries one of the questions."""

    chosen = Signal(str)

    def __init__(self, ideas: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        title = QLabel(self.tr("Choose one to finish in your own words"), self, wordWrap=True)
        title.setProperty("role", "muted")
        self.list = QListWidget(self)
        self.list.setAccessibleName(title.text())
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        for idea in ideas:
            QListWidgetItem(idea, self.list)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(title)
        column.addWidget(self.list)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)

    def open_at(self, place: QPoint) -> None:
        """Open below this place, or as far above it as the screen needs, with the keyboard on the first question."""
        self.ensurePolished()
        screen = (self.parentWidget() or self).screen().availableGeometry()
        self.list.setFixedWidth(self.width() - 2 * MEDIUM)
        self.list.resize(self.list.width(), screen.height())  # with this much room every line shows how high it is
        self.list.doItemsLayout()
        last = self.list.visualItemRect(self.list.item(self.list.count() - 1))
        self.list.setFixedHeight(min(last.bottom() + SMALL, screen.height() * 2 // 3))
        self.adjustSize()
        left = min(place.x(), screen.right() - self.width())
        top = min(place.y(), screen.bottom() - self.height())
        self.move(max(screen.left(), left), max(screen.top(), top))
        self.show()
        self.list.setFocus()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.text())
        self.close()
