"""A line for a name that is completed while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from coach.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_BETWEEN = ","


class NamesField(QLineEdit):
    """Asks for the names that go with what is typed, and takes the answer whenever it comes.

    `asked` carries what the name begins with so far; the down key asks even of an empty line. The first name that
    begins so is filled in, chosen, so that typing on replaces it. `entered` comes with Enter where the list of names
    is open and none of it is chosen. With `several`, names stand with commas between them.
    """

    asked = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self._several = several
        self._length = 0
        self._grew = False
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.setObjectName("names")
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)  # after that of an edit
        self.returnPressed.connect(self._on_enter)

    def names(self) -> tuple[str, ...]:
        """The names, each once, without blanks around them."""
        parts = self.text().split(_BETWEEN) if self._several else [self.text()]
        tidy = (" ".join(part.split()) for part in parts)
        found: dict[str, str] = {}
        for name in tidy:
            found.setdefault(folded(name), name)
        return tuple(name for name in found.values() if name)

    def offer(self, beginning: str, names: Sequence[str]) -> None:
        """The names that go with this beginning; an answer that comes after something else was typed is late."""
        if beginning != self._begun():
            return
        self._model.setStringList(list(names))
        if self._grew and not any(folded(name) == folded(beginning) for name in names):
            self._fill_in(beginning, names)
        others = [name for name in names if name != self._written()]
        if others and self.hasFocus():
            self._completer.complete()
            self._popup.setCurrentIndex(self._model.index(-1))
        else:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down brings up whom one talked with last."""
        if event.key() == Qt.Key.Key_Down:
            self._grew = False
            self.asked.emit(self._begun())
        else:
            super().keyPressEvent(event)

    def _start(self) -> int:
        """Where the name begins that is being typed."""
        place = self.text().rfind(_BETWEEN, 0, self.cursorPosition()) + 1 if self._several else 0
        return place + len(self.text()[place:]) - len(self.text()[place:].lstrip())

    def _written(self) -> str:
        return self.text()[self._start() :]

    def _begun(self) -> str:
        """What was typed of the name, without what was filled in."""
        end = self.selectionStart() if self.hasSelectedText() else len(self.text())
        return self.text()[self._start() : end]

    def _on_edited(self, text: str) -> None:
        self._grew = len(text) > self._length and self.cursorPosition() == len(text)
        self.asked.emit(self._begun())

    def _on_changed(self, text: str) -> None:
        self._length = len(text)

    def _fill_in(self, beginning: str, names: Sequence[str]) -> None:
        """The rest of the first name that begins so, chosen."""
        if not beginning:
            return
        length, start = len(beginning), self._start()
        fits = (name for name in names if len(name) > length and folded(name[:length]) == folded(beginning))
        if (name := next(fits, None)) is not None:
            self.setText(self.text()[:start] + name)
            self.setSelection(start + length, len(name) - length)

    def _take(self, name: str) -> None:
        """Put a whole name in the place of what was typed of it."""
        self.setText(self.text()[: self._start()] + name)

    def _on_enter(self) -> None:
        if self._popup.isVisible() and not self._popup.currentIndex().isValid():
            self._popup.hide()
            self.entered.emit()
