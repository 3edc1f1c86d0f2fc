"""What the coach keeps quiet about, with a way to take each of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from coach.domain.choices import IgnoredHere, Quiet
from coach.domain.finding import Level
from coach.networks.names import network_name
from coach.services.rules import rule_title
from coach.ui.theme import LARGE, LEAD, MEDIUM, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coach.domain.choices import Ignored


class ChangedLevel(NamedTuple):
    """A rule that matters as much as the owner said."""

    rule: str
    level: Level


Taken = IgnoredHere | Quiet | ChangedLevel


class KeptQuiet(QDialog):
    """A list in three parts; `taken_back` carries what its owner chose to hear of again."""

    taken_back = Signal(object)

    def __init__(self, ignored: Ignored, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(self.tr("What I keep quiet about"))
        self.resize(620, 480)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.nothing = QLabel(self.tr("Nothing. I say whatever I notice."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.again = QPushButton(self.tr("Take this back"), self)
        self.again.setProperty("role", "main")
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self._take_back)
        self.list.itemActivated.connect(self._take_back)
        self.list.currentItemChanged.connect(lambda item: self.again.setEnabled(item is not None))
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._take_back)
        self._arrange()
        self.show_all(ignored)

    def show_all(self, ignored: Ignored) -> None:
        """Show this; the row that was chosen gives way to the one that takes its place."""
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        tell: tuple[tuple[str, list[tuple[str, Taken]]], ...] = (
            (self.tr("Ignored in one draft"), [(self._here(it), it) for it in ignored.here]),
            (self.tr("Not mentioned anywhere"), [(self._quiet(it), it) for it in ignored.quiet]),
            (
                self.tr("Matters more or less"),
                [(self._level(*it), ChangedLevel(*it)) for it in sorted(ignored.levels.items())],
            ),
        )
        for heading, lines in tell:
            if lines:
                self._add_heading(heading)
            for words, what in lines:
                item = QListWidgetItem(words, self.list)
                item.setData(Qt.ItemDataRole.UserRole, what)
        self._choose_near(row)
        empty = not self.list.count()
        self.list.setHidden(empty)
        self.nothing.setVisible(empty)
        self.again.setVisible(not empty)

    def _choose_near(self, row: int) -> None:
        rows = [n for n in range(self.list.count()) if self.list.item(n).flags() & Qt.ItemFlag.ItemIsSelectable]
        if rows:
            self.list.setCurrentRow(min(rows, key=lambda n: (abs(n - row), n)))

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled & ~Qt.ItemFlag.ItemIsSelectable)
        item.setFont(scaled(self.font(), LEAD, bold=True))

    def _take_back(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.taken_back.emit(item.data(Qt.ItemDataRole.UserRole))

    # The words of a row

    def _here(self, it: IgnoredHere) -> str:
        told = self.tr("“%1”, %n time(s), in “%2”", "", it.count)
        title = it.title or self.tr("Without words")
        return told.replace("%1", rule_title(it.rule, self._language)).replace("%2", title)

    def _quiet(self, it: Quiet) -> str:
        title = rule_title(it.rule, self._language)
        if it.words:
            return self.tr("The words “%1” (%2)").replace("%1", it.words).replace("%2", title)
        if it.network:
            return self.tr("“%1” on %2").replace("%1", title).replace("%2", network_name(it.network))
        return self.tr("“%1” anywhere").replace("%1", title)

    def _level(self, rule: str, level: Level) -> str:
        names = {
            Level.ERROR: self.tr("“%1” is an error"),
            Level.WARNING: self.tr("“%1” is a warning"),
            Level.HINT: self.tr("“%1” is a hint"),
        }
        return names[level].replace("%1", rule_title(rule, self._language))

    def _arrange(self) -> None:
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(buttons)
