"""How many wait for the owner's answer, beside the name of their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from coach.ui.navigation import Place
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from coach.ui.screens import Room

_MINUTE_MS = 60_000


class Badge(QObject):
    """Counts when it is told to, every minute, and when the owner comes back: those put off wait again by then."""

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        clock = QTimer(self, interval=_MINUTE_MS)
        clock.timeout.connect(self.refresh)
        clock.start()
        room.window.came.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count who waits now; others tell where the history cannot be read."""
        door, navigation = self._room.door, self._room.window.drafts.navigation

        def count() -> int:
            return door.desk().conversations.count()

        self._room.tasks.run(
            Lane.HISTORY,
            count,
            lambda count: navigation.show_count(Place.WAITING, count),
            lambda _: None,
        )
