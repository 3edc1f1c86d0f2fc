"""A line for a name that is completed while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_BETWEEN = ","


class NamesField(QLineEdit):
    """Asks for the names that go with what is typed, and takes the answer whenever it comes.

    `asked` carries what the name begins with so far; the down key asks even of an empty line. The first name that
    begins so is filled in, chosen, so that typing on replaces it. `entered` comes with Enter. With `several`, names
    stand with commas between them; a known name that has a comma of its own stays one name.
    """

    asked = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self._several = several
        self._length = 0
        self._grew = False
        self._with_comma: set[str] = set()
        self._list: _NamesList | None = None
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)  # after that of an edit

    def names(self) -> tuple[str, ...]:
        """The names, each once, without blanks around them."""
        tidy = (" ".join(part.split()) for part in self._parts())
        found: list[str] = []
        for name in tidy:
            if name and not any(_same(name, other) for other in found):
                found.append(name)
        return tuple(found)

    def put(self, name: str) -> None:
        """Show one name that is known."""
        self._know((name,))
        self.setText(name)

    def offer(self, beginning: str, names: Sequence[str]) -> None:
        """The names that go with this beginning; an answer that comes after something else was typed is late."""
        if beginning != self._begun():
            return
        self._know(names)
        if self._list is None:
            self._list = _NamesList(self)
            self._list.activated.connect(self._take)
        if self._grew and not any(_same(name, beginning) for name in names):
            self._fill_in(beginning, names)
        others = [name for name in names if name != self.text()[self._start() :]]
        self._list.show_names(names if others and self.hasFocus() else ())

    @property
    def list(self) -> QListView | None:
        """The list of names while it is open."""
        return self._list.view if self._list is not None and self._list.view.isVisible() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down brings up whom one talked with last; with Enter the name is told, unless it chooses one in the list."""
        if event.key() == Qt.Key.Key_Down:
            self._grew = False
            self.asked.emit(self._begun())
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.list is not None and self.list.currentIndex().isValid():
            event.ignore()
        else:
            if self.list is not None:
                self.list.hide()
            self.entered.emit()

    def _know(self, names: Sequence[str]) -> None:
        self._with_comma.update(name for name in names if _BETWEEN in name)

    def _parts(self) -> Iterator[str]:
        """The names as they stand there; of the known ones with a comma the longest that fits is taken whole."""
        rest = self.text() if self._several else ""
        while _BETWEEN in rest:
            fits = [name for name in self._with_comma if (rest.lstrip() + _BETWEEN).startswith(name + _BETWEEN)]
            part = max(fits, key=len, default=rest.partition(_BETWEEN)[0])
            yield part
            rest = rest.lstrip()[len(part) :] if fits else rest[len(part) :]
            rest = rest.removeprefix(_BETWEEN)
        yield rest if self._several else self.text()

    def _start(self) -> int:
        """Where the name begins that is being typed."""
        place = self.text().rfind(_BETWEEN, 0, self.cursorPosition()) + 1 if self._several else 0
        return place + len(self.text()[place:]) - len(self.text()[place:].lstrip())

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
        fits = (name for name in names if len(name) > length and _same(name[:length], beginning))
        if (name := next(fits, None)) is not None:
            self.setText(self.text()[:start] + name)
            self.setSelection(start + length, len(name) - length)

    def _take(self, name: str) -> None:
        """Put a whole name in the place of what was typed of it."""
        self.setText(self.text()[: self._start()] + name)


class _NamesList(QCompleter):
    """The names below a field, none of them chosen at first; made when there is something to show."""

    def __init__(self, field: QLineEdit) -> None:
        self._model = QStringListModel()
        super().__init__(self._model, field)
        self._model.setParent(self)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.view = QListView()
        self.view.setObjectName("names")
        self.setPopup(self.view)
        self.setWidget(field)

    def show_names(self, names: Sequence[str]) -> None:
        """Open with these; close where there are none."""
        self._model.setStringList(list(names))
        if names:
            self.complete()
            self.view.setCurrentIndex(self._model.index(-1))
        else:
            self.view.hide()


def _same(one: str, other: str) -> bool:
    """Whether both are the same name."""
    from coach.text.folding import folded  # noqa: PLC0415 - the first paint does without

    return folded(one) == folded(other)
