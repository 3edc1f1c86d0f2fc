"""Before a removed message is logged: why, what is known of removing, and the better way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from coach.system.words import say
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL_TEXT, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LINES = 3
_NARROWEST, _CHARACTERS = 480, 66  # pixels, and characters that a line should hold


class DeletionGuard(QDialog):
    """Asks and explains; never forbids. `explain_wanted`, or `log_wanted` with the owner's reason."""

    explain_wanted = Signal()
    log_wanted = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A message that was removed"))
        title = QLabel(self.tr("Why did it have to go?"), self)
        title.setFont(scaled(self.font(), LEAD, bold=True))
        self.why = QPlainTextEdit(self)
        self.why.setTabChangesFocus(True)
        self.why.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + LARGE)
        self.why.setAccessibleName(title.text())
        self.why.setPlaceholderText(self.tr("It held somebody's address. Or: it hurt."))
        known = QLabel(say("deletion.known", language), self, wordWrap=True)
        better = QLabel(say("deletion.better", language), self, wordWrap=True)
        source = QLabel(say("deletion.source", language), self, wordWrap=True)
        source.setFont(scaled(self.font(), SMALL_TEXT))
        source.setProperty("role", "muted")
        self.log = QPushButton(self.tr("Log it anyway"), self)
        self.log.setAutoDefault(False)
        self.log.clicked.connect(self._log)
        self.explain = QPushButton(self.tr("Write an explanation"), self)
        self.explain.setProperty("role", "main")
        self.explain.setAutoDefault(False)
        self.explain.clicked.connect(self._explain)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (title, self.why, known, better, source):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.log)
        buttons.addWidget(self.explain)
        column.addLayout(buttons)
        wide = max(_NARROWEST, self.fontMetrics().averageCharWidth() * _CHARACTERS)
        self.setMinimumSize(wide, column.totalHeightForWidth(wide))

    def _log(self) -> None:
        self.log_wanted.emit(self.why.toPlainText().strip())
        self.accept()

    def _explain(self) -> None:
        self.explain_wanted.emit()
        self.accept()
