"""Where the owner writes down what they counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from coach.ui.theme import SMALL
from coach.ui.widgets.day import DayField
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.number import NumberField
from coach.ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from coach.domain.goal import Progress


class Measuring(QWidget):
    """`measured` carries a figure and its day, `left` comes when its owner would rather not."""

    measured = Signal(float, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = QLabel(self, wordWrap=True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self.value = NumberField(self)
        self._on = QLabel(self)
        self.day = DayField(self)
        self._keep, self._cancel = QPushButton(self), QPushButton(self)
        self._keep.setProperty("role", "main")
        row = FlowLayout(spacing=SMALL)
        for part in (self.value, self._on, self.day, self._keep, self._cancel):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._question)
        column.addLayout(row)
        for button in (self._keep, self._cancel):
            button.setAutoDefault(False)
        self._keep.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.left)
        for keys, act in (("Return", self._tell), ("Enter", self._tell), ("Esc", self.left.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.hide()

    def ask(self, progress: Progress) -> None:
        """Ask what it is today, beginning from what was counted last."""
        self.retranslate(progress)
        self.day.bound(first=progress.goal.begun, last=max(progress.today, progress.goal.begun))
        self.day.show_day(progress.today)
        self.value.setValue(progress.value)
        self.show()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.value.selectAll()
        bring_into_sight(self)

    def retranslate(self, progress: Progress) -> None:
        """Put the words in the interface's language."""
        measure = progress.goal.measure
        asked = self.tr("How many %1 is it now?").replace("%1", measure) if measure else self.tr("How many is it now?")
        self._question.setText(asked)
        self.value.setAccessibleName(asked)
        self._on.setText(self.tr("on"))
        self.day.setAccessibleName(self.tr("on"))
        self._keep.setText(self.tr("Keep"))
        self._cancel.setText(self.tr("Cancel"))

    def _tell(self) -> None:
        self.measured.emit(self.value.value(), self.day.day())
