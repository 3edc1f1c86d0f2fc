"""The only place where threads start: work goes in as values and comes back as values, on the window's thread."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_PATIENCE_MS = 6000  # a history that another program holds answers within five seconds


class Lane(Enum):
    """A queue of its own and the number of workers that serve it."""

    HISTORY = 1  # everything that touches the database, in order
    WORK = 2  # checking and other sums


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: Callable[[Callable[[], None]], None], done: Any, failed: Any):
        super().__init__()
        self._work, self._answer, self._done, self._failed = work, answer, done, failed

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - an outer door: the window's thread tells trouble from bug
            self._answer(partial(self._failed, error))
            return
        self._answer(partial(self._done, result))


class Tasks(QObject):
    """Runs work off the window's thread and brings the answers back to it, in the order they came.

    `bug` is emitted with any exception that is not a Trouble.
    """

    bug = Signal(Exception)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        for lane, pool in self._pools.items():
            pool.setMaxThreadCount(lane.value)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._closed = False

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Trouble], None] | None = None,
        always: Callable[[], None] = lambda: None,
    ) -> None:
        """Do `work` in the lane; then, on the window's thread, `always()` and `done(result)` or `failed(trouble)`."""
        if self._closed:
            return  # what a closed window still asks for has nobody to answer to

        def on_done(result: T) -> None:
            always()
            done(result)

        def on_error(error: Exception) -> None:
            always()
            if isinstance(error, Trouble) and failed is not None:
                failed(error)
            else:
                self.bug.emit(error)

        self._pools[lane].start(_Job(work, self._answered.emit, on_done, on_error))

    def wait(self, lane: Lane, seconds: float = 10.0) -> bool:
        """Wait until the lane has done all its work; answers are still to be delivered. False on time-out."""
        return self._pools[lane].waitForDone(round(seconds * 1000))

    def close(self) -> None:
        """Let what runs finish, for some seconds; drop what waits, and every answer that comes after this."""
        self._closed = True
        for pool in self._pools.values():
            pool.clear()
            pool.waitForDone(_PATIENCE_MS)

    def _deliver(self, answer: Callable[[], None]) -> None:
        if not self._closed:
            answer()
