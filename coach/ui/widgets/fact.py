"""A figure, and below it in small what it is of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coach.ui.theme import LEAD, SMALL_TEXT, scaled


class Fact(QWidget):
    """Stands in a row of its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure, self._of = QLabel(self), QLabel(self)
        self._figure.setFont(scaled(self.font(), LEAD, bold=True))
        self._of.setFont(scaled(self.font(), SMALL_TEXT))
        self._of.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._figure, self._of):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)

    def tell(self, figure: str, of: str) -> None:
        """Show a figure."""
        self._figure.setText(figure)
        self._of.setText(of)
