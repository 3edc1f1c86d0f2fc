"""Ends the window in order when the system asks for it, so that nothing typed is lost."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from PySide6.QtGui import QGuiApplication, QSessionManager


class Shutdown(QObject):
    """Calls `flush` at log-out, and `end` at SIGTERM, SIGINT and SIGHUP.

    Python runs a signal's handler only between two of its own instructions, and an idle window runs
    none: the wake-up descriptor makes Qt's loop run one.
    """

    def __init__(
        self,
        app: QGuiApplication,
        *,
        flush: Callable[[], None],
        end: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._end = end
        self._flush = flush
        app.commitDataRequest.connect(self._on_log_out)
        self._reader, self._writer = socket.socketpair()
        for one in (self._reader, self._writer):
            one.setblocking(False)  # noqa: FBT003 - the standard library's signature
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._previous_descriptor = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        names = ("SIGTERM", "SIGINT", "SIGHUP")
        self._previous = {
            number: signal.signal(number, _noted) for name in names if (number := getattr(signal, name, None))
        }

    def restore(self) -> None:
        """Give the signals back to whoever had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._previous_descriptor)
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    def _on_signal(self) -> None:
        self._reader.recv(64)
        self._end()

    def _on_log_out(self, _manager: QSessionManager) -> None:
        self._flush()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The wake-up descriptor carries the news; the handler only keeps Python from ending the process."""
