"""The words of their trade that the owner does not want to use, as a table to be filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
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

from coach.domain.own_words import OwnWord
from coach.ui.theme import LARGE, MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

_BETWEEN = ", "  # forms in one cell


class OwnWordsDialog(QDialog):
    """A row a word. `save_wanted` carries the whole list; whoever saves it closes the dialog or says what is wrong."""

    save_wanted = Signal(tuple)

    def __init__(self, words: Iterable[OwnWord], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Words I do not want to use"))
        self.resize(720, 420)
        self._explained = QLabel(
            self.tr(
                "Write several forms with commas between them; a * stands for any ending. "
                "Whatever you would rather say becomes a button on the card."
            ),
            self,
            wordWrap=True,
        )
        self._explained.setProperty("role", "muted")
        self.table = self._made_table()
        self._wrong = QLabel(self, wordWrap=True)
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.hide()
        self.add = self._button(self.tr("Add a word"), self._add)
        self.remove = self._button(self.tr("Take out"), self._remove)
        self.save = self._button(self.tr("Save"), self._save)
        self.save.setProperty("role", "main")
        self._arrange()
        for word in words:
            self._append(_BETWEEN.join(word.say), _BETWEEN.join(word.rather), word.why)
        self.table.currentCellChanged.connect(self._offer)
        self._offer()
        self.table.setCurrentCell(0, 0)

    def begin(self) -> None:
        """Where nothing is listed yet, put the keyboard in the first row."""
        if not self.table.rowCount():
            self._add()

    def say(self, sentence: str) -> None:
        """What keeps the list from being saved."""
        self._wrong.setText(sentence)
        self._wrong.show()

    def words(self) -> tuple[OwnWord, ...]:
        """The list as it stands in the table; rows without a word are left out."""
        rows = (tuple(self._cell(row, column) for column in range(3)) for row in range(self.table.rowCount()))
        return tuple(OwnWord(_forms(never), _forms(rather), why) for never, rather, why in rows if _forms(never))

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""

    def _append(self, *texts: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _add(self) -> None:
        self._append("", "", "")
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()
        self.table.edit(self.table.model().index(row, 0))

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
        self._offer()

    def _offer(self) -> None:
        self.remove.setEnabled(self.table.currentRow() >= 0)

    def _save(self) -> None:
        self.table.setCurrentCell(-1, -1)  # a cell that is still being edited counts too
        self._wrong.hide()
        self.save_wanted.emit(self.words())

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setHorizontalHeaderLabels([self.tr("Never say"), self.tr("Rather say"), self.tr("Why")])
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * SMALL)
        return table

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        cancel = self._button(self.tr("Cancel"), self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._explained)
        column.addWidget(self.table, 1)
        column.addWidget(self._wrong)
        column.addLayout(buttons)


def _forms(text: str) -> tuple[str, ...]:
    return tuple(form for part in text.split(",") if (form := part.strip()))
