"""A field for a figure, whole or not, without more digits than it has."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from coach.ui.theme import TIGHT

_MOST = 1_000_000_000.0
_DIGITS = 2  # behind the point


class NumberField(QDoubleSpinBox):
    """The arrow keys count by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(_DIGITS)
        self.lineEdit().setTextMargins(TIGHT, 0, TIGHT, 0)  # the style sheet's do not reach it
        self.setRange(-_MOST, _MOST)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """As it is written in the interface's language."""
        return figure(value)


def figure(value: float) -> str:
    """A figure as the interface's language writes it: 3, 2,5."""
    if value == int(value):
        return QLocale().toString(int(value))
    return QLocale().toString(value, "f", _DIGITS).rstrip("0")
