"""Checks the text while it is being typed, without ever keeping a key waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.trouble import Trouble


DEBOUNCE_MS = 120


T = TypeVar("T")


class LiveCheck(QObject):
    """One check in flight; the latest text wins; answers to texts of before are dropped.

    `snapshot` is asked for everything that the check needs when it begins. `answered` carries what `work`
    made of it; it is emitted only if nothing was typed since.
    """

    answered = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        snapshot: Callable[[], T],
        work: Callable[[T], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._snapshot, self._work = tasks, snapshot, work
        self._revision = 0
        self._running = False
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._begin)

    def soon(self) -> None:
        """The text changed: check it when the keys rest a moment."""
        self._revision += 1
        self._timer.start()

    def now(self) -> None:
        """Something else than the text changed: check at once."""
        self._revision += 1
        self._timer.stop()
        self._begin()

    def stop(self) -> None:
        """No more checks."""
        self._revision += 1
        self._timer.stop()

    def _begin(self) -> None:
        if self._running:
            return  # the answer of the one in flight begins the next
        self._running = True
        revision, request = self._revision, self._snapshot()
        self._tasks.run(
            Lane.WORK,
            lambda: self._work(request),
            lambda answer: self._on_answer(revision, answer),
            failed=_nothing_to_say,
            always=self._on_rest,
        )

    def _on_rest(self) -> None:
        self._running = False

    def _on_answer(self, revision: int, answer: object) -> None:
        if revision == self._revision:
            self.answered.emit(answer)
        elif not self._timer.isActive():
            self._begin()


def _nothing_to_say(_trouble: Trouble) -> None:
    """A draft for a network that nobody knows has no findings; the button that hands it over says why."""
