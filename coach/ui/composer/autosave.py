"""Saves the draft as it is typed: at most a second after any key, however fast the keys come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

SAVE_WITHIN_MS = 700  # leaves 0.3 s for the writing itself


class Autosave(QObject):
    """Calls `save` within SAVE_WITHIN_MS of the first change; changes until then ride along."""

    def __init__(self, save: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        # Never restarted by further keys: a debounce would wait for as long as somebody types.
        self._timer = QTimer(self, singleShot=True, interval=SAVE_WITHIN_MS)
        self._timer.timeout.connect(self._save)

    @property
    def waiting(self) -> bool:
        """Whether there is something that was not handed to `save` yet."""
        return self._timer.isActive()

    def changed(self) -> None:
        """Something is to be saved."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Save now what is waiting."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def drop(self) -> None:
        """Forget what is waiting: somebody else took care of it."""
        self._timer.stop()
