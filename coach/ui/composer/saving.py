"""Brings drafts to the disk, and holds on to every one that is not there yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.draft import Draft
from coach.domain.trouble import Trouble
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from coach.services.opening import DeskDoor
    from coach.ui.tasks import Tasks


class Saving(QObject):
    """Saves one draft at a time, always its latest words.

    A draft that could not be saved waits here, and is tried again with the next save, or when asked to.
    """

    saved = Signal(Draft)
    failed = Signal(Trouble)

    def __init__(self, tasks: Tasks, door: DeskDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._door = tasks, door
        self._waiting: dict[str, Draft] = {}
        self._under_way = False
        self._wanted_again = False

    def put(self, draft: Draft) -> None:
        """Save this draft; words of it that were still waiting are overtaken by these."""
        self._waiting[draft.id] = draft
        self.try_again()

    def waiting(self, draft: str) -> Draft | None:
        """The draft with this id as far as it is not on the disk yet."""
        return self._waiting.get(draft)

    @property
    def unsaved(self) -> bool:
        """Whether anything is not on the disk yet."""
        return bool(self._waiting)

    def try_again(self) -> None:
        """Save what waits, unless a save is under way: that one takes care of the rest, also where it fails."""
        if self._under_way or not self._waiting:
            self._wanted_again = self._under_way
            return
        self._under_way = True
        draft = next(iter(self._waiting.values()))

        def save() -> Draft | None:
            return self._door.desk().drafts.save(draft)

        self._tasks.run(Lane.HISTORY, save, partial(self._on_saved, draft), self._on_failed, always=self._on_rest)

    def _on_rest(self) -> None:
        self._under_way = False

    def _on_failed(self, trouble: Trouble) -> None:
        # Whoever asked to try again while this was failing may have made room on the disk by then.
        again, self._wanted_again = self._wanted_again, False
        if again:
            self.try_again()
        else:
            self.failed.emit(trouble)

    def _on_saved(self, draft: Draft, stored: Draft | None) -> None:
        if self._waiting.get(draft.id) == draft:
            del self._waiting[draft.id]
        if stored is not None:
            self.saved.emit(stored)
        self.try_again()
