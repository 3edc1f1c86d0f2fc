"""The owner's own list of words: read for the checks, shown and changed in a dialog, kept in its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.trouble import Trouble
from coach.lint.own_words import read_own_words, write_own_words
from coach.system.words import say
from coach.ui.pages import open_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from coach.domain.own_words import OwnWord
    from coach.ui.own_words_dialog import OwnWordsDialog
    from coach.ui.preferences import Preferences


class OwnWords(QObject):
    """`words` is the list as it was last read; `changed` tells that its owner changed it in the dialog."""

    changed = Signal()
    troubled = Signal(Trouble)

    def __init__(self, path: Path, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._preferences = path, preferences
        self._told = ""
        self.words: tuple[OwnWord, ...] = ()

    def read(self) -> None:
        """Read the list anew: its owner may have changed the file. What is wrong with it is told once."""
        try:
            self.words = read_own_words(self._path)
            self._told = ""
        except Trouble as trouble:
            if self._told != str(trouble):
                self._told = str(trouble)
                self.troubled.emit(trouble)

    def show(self, window: QWidget) -> None:
        """The list in a dialog; a file that cannot be read is told instead."""
        from coach.ui.own_words_dialog import OwnWordsDialog  # noqa: PLC0415 - seldom opened

        self._told = ""
        self.read()
        if self._told:
            return
        dialog = OwnWordsDialog(self.words, window)
        dialog.save_wanted.connect(lambda words: self._save(dialog, words))
        open_dialog(dialog)
        dialog.begin()

    def _save(self, dialog: OwnWordsDialog, words: tuple[OwnWord, ...]) -> None:
        try:
            write_own_words(self._path, words)
        except Trouble as trouble:
            dialog.say(say(f"trouble.{trouble.code}", self._preferences.language, **trouble.facts))
            return
        dialog.accept()
        self.read()
        self.changed.emit()
