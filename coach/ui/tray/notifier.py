"""Says one thing at a time outside the window, and tells what its owner did about it."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from coach.ui.tasks import Lane
from coach.ui.tray.session_bus import NAME, PATH, Note, notify

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
        self._shown = 0
        self._listens = False

    def show(self, note: Note) -> None:
        """Say this."""
        if sys.platform != "linux" or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            self.told.emit(self._balloon(note))
            return
        self._listen()
        self._tasks.run(Lane.WORK, partial(notify, note, self._shown), partial(self._on_shown, note))

    def _on_shown(self, note: Note, number: int) -> None:
        self._shown = number
        self.told.emit(bool(number) or self._balloon(note))

    def _listen(self) -> None:
        if self._listens:
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only who is reminded needs it

        bus = QDBusConnection.sessionBus()
        slot = SLOT("_on_action(uint,QString)").encode()
        self._listens = bus.isConnected() and bus.connect(NAME, PATH, NAME, "ActionInvoked", self, slot)

    @Slot("uint", "QString")
    def _on_action(self, number: int, key: str) -> None:
        if number == self._shown and number:
            self.acted.emit(key)
