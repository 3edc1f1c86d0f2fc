"""Those who were put off until later, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.contact import Waiting
from coach.networks.names import network_name
from coach.ui.i18n import day_and_time
from coach.ui.theme import LARGE, MEDIUM, SMALL
from coach.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from collections.abc import Sequence


class PutOffList(QFrame):
    """Until when, and a button to have somebody back at once: `wake_wanted`."""

    wake_wanted = Signal(Waiting)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.buttons: list[QPushButton] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self._column.setSpacing(SMALL)

    def show_people(self, waiting: Sequence[Waiting]) -> None:
        """These were put off."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(each) for each in waiting]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, waiting: Waiting) -> QWidget:
        until = waiting.snoozed_until
        words = self.tr("%1 on %2, until %3").replace("%2", network_name(waiting.network))
        words = words.replace("%3", day_and_time(until) if until is not None else "")
        label = QLabel(words.replace("%1", waiting.person), self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(1)  # an endless word is cut, and widens nothing
        back = QPushButton(self.tr("Now after all"), self)
        back.setAutoDefault(False)
        back.setAccessibleName(f"{back.text()}: {waiting.person}")
        back.clicked.connect(lambda: self.wake_wanted.emit(waiting))
        self.buttons.append(back)
        row = QWidget(self)
        line = Fold(spacing=SMALL)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(back)
        row.setLayout(line)
        return row
