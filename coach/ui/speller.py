"""Asks the spelling process, so that no key ever waits for a dictionary."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_PATIENCE_MS = 1000  # for a process that is ended

# In a bundle the program is its own interpreter.
_PROGRAM = () if getattr(sys, "frozen", False) else ("-m", "coach")


class SpellerProcess(QObject):
    """Starts the process with the first question. Where it cannot be started, or ends, nothing is misspelt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._asked: dict[int, Callable[[dict[str, Any]], None]] = {}
        self._next = 0
        self._failed = False

    def find_wrong(self, words: Iterable[str], language: str, done: Callable[[list[str]], None]) -> None:
        """Call `done` with those of the words that are misspelt in "nl" or "en"."""
        self._ask({"words": list(words), "language": language}, lambda answer: done(answer["wrong"]))

    def suggest(self, word: str, language: str, done: Callable[[list[str]], None]) -> None:
        """Call `done` with what may have been meant."""
        self._ask({"word": word, "language": language}, lambda answer: done(answer["suggestions"]))

    def end(self) -> None:
        """Let the process end; answers that are still under way are dropped."""
        self._failed = True
        self._asked.clear()
        if self._process is not None:
            self._process.kill()  # it has nothing to lose
            self._process.waitForFinished(_PATIENCE_MS)

    def _ask(self, question: dict[str, Any], done: Callable[[dict[str, Any]], None]) -> None:
        if self._failed:
            return
        self._next += 1
        self._asked[self._next] = done
        self._running().write(json.dumps({"id": self._next, **question}).encode() + b"\n")

    def _running(self) -> QProcess:
        if self._process is None:
            self._process = QProcess(self)
            self._process.setStandardErrorFile(QProcess.nullDevice())
            self._process.readyReadStandardOutput.connect(self._read)
            self._process.errorOccurred.connect(self._give_up)
            self._process.finished.connect(self._give_up)
            self._process.start(sys.executable, [*_PROGRAM, "--speller"])
        return self._process

    def _give_up(self) -> None:
        self._failed = True
        self._asked.clear()

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            done = self._asked.pop(answer["id"], None)
            if done is not None:
                done(answer)
