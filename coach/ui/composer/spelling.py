"""Misspelt words: underlined while the text is written, mended from a menu, or taken into the owner's own list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.trouble import Trouble
from coach.system.word_list import read_words, write_words
from coach.text.reading import Memory
from coach.text.spellable import Spellable, spellable
from coach.ui.composer.live_check import LiveCheck
from coach.ui.composer.marks import Mark
from coach.ui.textpos import Positions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from coach.domain.finding import CheckRequest
    from coach.ui.composer.editor import Editor
    from coach.ui.speller import SpellerProcess
    from coach.ui.tasks import Tasks

_Read = tuple[str, Spellable]  # a text, and its words


class Spelling(QObject):
    """Keeps the editor's underlines true. `path` is the owner's own list; `on` says whether spelling is checked."""

    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        editor: Editor,
        speller: SpellerProcess,
        tasks: Tasks,
        request: Callable[[], CheckRequest],
        path: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._speller, self._request, self._path = editor, speller, request, path
        self._on = False
        self._own: frozenset[str] = frozenset()
        self._right: dict[tuple[str, str], bool] = {}  # (language, word) → whether the dictionaries know it
        self._check = LiveCheck(tasks, request, partial(_read, Memory()), self)
        self._check.answered.connect(self._ask)
        editor.edited.connect(self._soon)
        editor.menu_opened.connect(self._fill)

    def use(self, *, on: bool) -> None:
        """Check spelling from now on, or no longer."""
        self._on = on
        if on:
            self._read_own()
        self.refresh()

    def refresh(self) -> None:
        """Look at the text at once: another draft or language."""
        if self._on:
            self._check.now()
        else:
            self._editor.set_misspelt(())

    def end(self) -> None:
        """No more checks."""
        self._check.stop()
        self._speller.end()

    def _soon(self) -> None:
        if self._on:
            self._check.soon()

    def _read_own(self) -> None:
        try:
            self._own = read_words(self._path)
        except Trouble as trouble:
            self.troubled.emit(trouble)

    # From the text to the underlines

    def _ask(self, read: _Read) -> None:
        """Ask for the words that were not asked for before."""
        language = read[1].language
        unknown = {word.text for word in read[1].words} - {word for its, word in self._right if its == language}
        if unknown:
            self._speller.find_wrong(sorted(unknown), language, partial(self._learn, read, unknown))
        else:
            self._show(read)

    def _learn(self, read: _Read, asked: set[str], wrong: list[str]) -> None:
        for word in asked:
            self._right[read[1].language, word] = word not in wrong
        self._show(read)

    def _show(self, read: _Read) -> None:
        text, found = read
        if text != self._editor.text() or not self._on:
            return  # the coming check shows the text of now
        positions = Positions(text)
        self._editor.set_misspelt(
            tuple(
                Mark(word.text, positions.to_qt(word.start), positions.to_qt(word.end), "muted")
                for word in found.words
                if not self._right[found.language, word.text] and word.text not in self._own
            )
        )

    # The menu

    def _fill(self, menu: QMenu, position: int) -> None:
        """Put what can be done about the word at this place on top of the editor's own menu."""
        mark = next((it for it in self._editor.misspelt() if it.start <= position <= it.end), None)
        if mark is None:
            return
        first = menu.actions()[0]
        looking = _inserted(menu, first, self.tr("Looking for suggestions…"), lambda: None)
        looking.setEnabled(False)
        add = self.tr("“%1” is right: add it to my words").replace("%1", mark.key)
        _inserted(menu, first, add, partial(self._add, mark.key))
        menu.insertSeparator(first)
        language = spellable(self._editor.text(), *self._languages()).language
        self._speller.suggest(mark.key, language, partial(self._offer, menu, looking, mark))

    def _languages(self) -> tuple[str, str]:
        request = self._request()
        return request.language, request.usual_language

    def _offer(self, menu: QMenu, looking: QAction, mark: Mark, suggestions: list[str]) -> None:
        if not menu.isVisible():
            return
        for suggestion in suggestions:
            _inserted(menu, looking, suggestion, partial(self._mend, mark, suggestion))
        if suggestions:
            menu.removeAction(looking)
            menu.setActiveAction(menu.actions()[0])
        else:
            looking.setText(self.tr("No suggestions"))

    def _mend(self, mark: Mark, word: str) -> None:
        if mark in self._editor.misspelt():
            self._editor.replace_ranges([(mark.start, mark.end, word)])

    def _add(self, word: str) -> None:
        self._read_own()
        try:
            write_words(self._path, self._own | {word})
        except Trouble as trouble:
            self.troubled.emit(trouble)
        self._own |= {word}
        self.refresh()


def _inserted(menu: QMenu, before: QAction, label: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(label.replace("&", "&&"), act)
    menu.removeAction(action)
    menu.insertAction(before, action)
    return action


def _read(memory: Memory, request: CheckRequest) -> _Read:
    """Runs in a worker."""
    return request.text, spellable(request.text, request.language, request.usual_language, memory=memory)
