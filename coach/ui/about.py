"""What this app is: its version, what it is made of under which licence, and a report for whoever is asked for help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from coach import __version__
from coach.system.libraries import libraries
from coach.ui.pictures import app_icon
from coach.ui.theme import LARGE, MEDIUM, TIGHT, TITLE, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ICON = 64  # pixels


class About(QDialog):
    """A page to read, with a button that copies a report. `report_wanted` asks for one; `give` puts it in."""

    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Post Coach"))
        self.resize(620, 560)
        self.copy_button = QPushButton(self.tr("Copy a report for whoever helps you"), self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.report_wanted)
        self._copied = QLabel(self, wordWrap=True)
        self._copied.setProperty("role", "muted")
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._head())
        column.addWidget(self._said(self.tr("Made with, among others:")))
        column.addWidget(self._table(), 1)
        column.addWidget(self._copied)
        column.addLayout(foot)

    def give(self, report: str) -> None:
        """Put the report on the clipboard, and say what is in it."""
        QGuiApplication.clipboard().setText(report)
        self._copied.setText(
            self.tr("Copied. It holds versions and names of folders, and nothing of what you wrote or whom you know.")
        )

    def _head(self) -> QHBoxLayout:
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        name = QLabel(f"Post Coach {__version__}", self)
        name.setFont(scaled(self.font(), TITLE, bold=True))
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(name)
        words.addWidget(self._said(self.tr("Reads along while you write. It works on your own computer only.")))
        words.addWidget(self._said(self.tr("Free software under the MIT licence.")))
        head = QHBoxLayout()
        head.setSpacing(LARGE)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _said(self, sentence: str) -> QLabel:
        label = QLabel(sentence, self, wordWrap=True)
        label.setProperty("role", "muted")
        return label

    def _table(self) -> QTableWidget:
        known = [(one.name, one.version, one.licence) for one in libraries()]
        known.append((self.tr("Dutch spelling list of OpenTaal"), "", "BSD-3-Clause, CC-BY-3.0"))
        known.append((self.tr("English spelling list of SCOWL"), "2020.12.07", "MIT-like, BSD-3-Clause"))
        table = QTableWidget(len(known), 3, self)
        table.setHorizontalHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        table.setAccessibleName(self.tr("Libraries and their licences"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        for row, facts in enumerate(known):
            for column, fact in enumerate(facts):
                table.setItem(row, column, QTableWidgetItem(fact))
        return table
