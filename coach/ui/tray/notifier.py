"""Says one thing at a time outside the window, and tells what its owner did about it."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from coach.ui.instance import use_token
from coach.ui.tasks import Lane
from coach.ui.tray.session_bus import Note, SessionBus

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.ui.tasks import Tasks


class Notifier(QObject):
    """Shows notes as the desktop does, else at the icon in the tray. `acted` carries the key of what was pressed.

    A later note takes the place of the earlier. `balloon` shows a note at the tray; False where there is none.
    `told` says whether the note was shown at all.
    """

    acted = Signal(str)
    told = Signal(bool)

    def __init__(self, tasks: Tasks, balloon: Callable[[Note], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._balloon = tasks, balloon
        self._bus = SessionBus()
        self._ear: QSocketNotifier | None = None
        self._shown = 0

    def show(self, note: Note) -> None:
        """Say this."""
        if sys.platform != "linux" or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            self.told.emit(self._balloon(note))
            return
        self._stop_hearing()  # while a worker talks
        self._tasks.run(Lane.WORK, partial(self._bus.notify, note, self._shown), partial(self._on_shown, note))

    def end(self) -> None:
        """Say no more."""
        self._stop_hearing()
        self._bus.close()

    def _on_shown(self, note: Note, number: int) -> None:
        self._shown = number
        if number:
            self._ear = QSocketNotifier(self._bus.socket, QSocketNotifier.Type.Read, self)
            self._ear.activated.connect(self._hear)
            self._hear()  # it may have been pressed already
        self.told.emit(bool(number) or self._balloon(note))

    def _hear(self) -> None:
        for signal, number, word in self._bus.heard():
            if number == self._shown and signal == "ActivationToken":
                use_token(word)
            elif number == self._shown:
                self.acted.emit(word)
        if self._bus.socket < 0:
            self._stop_hearing()

    def _stop_hearing(self) -> None:
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
            self._ear = None
