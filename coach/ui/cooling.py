"""Drafts that wait to be sent: kept over a restart, and their owner reminded at the moment itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.domain.draft import Waiting
from coach.domain.trouble import Trouble
from coach.system.clock import now
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.domain.draft import Draft
    from coach.services.drafts import Drafts
    from coach.services.opening import DeskDoor
    from coach.ui.tasks import Tasks

_LONGEST_MS = 24 * 60 * 60 * 1000  # a timer takes no more than 24 days; what lies further off is set anew


class Cooling(QObject):
    """Knows which drafts wait. `changed`: another set of drafts waits; `ready`: a draft has waited long enough."""

    changed = Signal()
    ready = Signal(Waiting)
    troubled = Signal(Trouble)

    def __init__(self, tasks: Tasks, door: DeskDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._door = tasks, door
        self._waiting: dict[str, Waiting] = {}
        self._told: set[Waiting] = set()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    def until(self, draft_id: str) -> datetime | None:
        """The moment until which a draft still has to wait, None where it has not."""
        its = self._waiting.get(draft_id)
        return its.ready_at if its is not None and its.ready_at > now() else None

    def has_rested(self, waiting: Waiting) -> bool:
        """Whether a draft that was `ready` still is: neither sent nor put off since."""
        return self._waiting.get(waiting.id) == waiting

    def wait(self, draft: Draft, until: datetime) -> None:
        """Let a draft wait until this moment."""
        self._change(draft, until)

    def stop(self, draft: Draft) -> None:
        """Let a draft wait no longer; whoever was reminded of it is not reminded again."""
        self._change(draft, None)

    def refresh(self) -> None:
        """Read anew which drafts wait: one may have been posted or deleted meanwhile."""
        self._ask(lambda drafts: drafts.waiting())

    def look(self) -> None:
        """The owner came back: a timer does not run while the machine sleeps."""
        if any(its.ready_at <= now() and its not in self._told for its in self._waiting.values()):
            self.refresh()

    def end(self) -> None:
        """No more reminders."""
        self._timer.stop()

    def _change(self, draft: Draft, until: datetime | None) -> None:
        def change(drafts: Drafts) -> tuple[Waiting, ...]:
            drafts.wait(draft, until)
            return drafts.waiting()

        self._ask(change)

    def _ask(self, work: Callable[[Drafts], tuple[Waiting, ...]]) -> None:
        self._tasks.run(Lane.HISTORY, lambda: work(self._door.desk().drafts), self._take, self.troubled.emit)

    def _take(self, waiting: tuple[Waiting, ...]) -> None:
        self._waiting = {its.id: its for its in waiting}
        self.changed.emit()
        moment = now()
        self._timer.stop()
        later = [its.ready_at for its in waiting if its.ready_at > moment]
        if later:
            self._timer.start(min(_LONGEST_MS, int((min(later) - moment).total_seconds() * 1000) + 1))
        for its in waiting:
            if its.ready_at <= moment and its not in self._told:
                self._told.add(its)
                self.ready.emit(its)
