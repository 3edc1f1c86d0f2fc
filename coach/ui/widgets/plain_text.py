"""A field for some lines of text that others wrote and the owner pastes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from coach.ui.widgets.wrapping import begin_empty, break_as_needed

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class PlainText(QPlainTextEdit):
    """Takes any text without keeping the window waiting."""

    def setPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        begin_empty(self)
        break_as_needed(self, text)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste."""
        break_as_needed(self, self.toPlainText() + source.text())
        super().insertFromMimeData(source)
