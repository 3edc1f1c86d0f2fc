"""One window at a time: a second start hands over what it was asked to the first."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThread, Signal

from coach.domain.trouble import Trouble
from coach.system.running import ANSWER, Errand, addresses, errand_in, hand_over

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PAUSE_MS, _TRIES = 100, 50


class Instance(QObject):
    """Holds the lock of one data folder while the window is open.

    Two windows on one history would save over each other's draft. `asked` carries what a further start was asked.
    """

    asked = Signal(Errand)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "window.lock"))
        # The lock of a process that died is stale at once; one that lives is never stale.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def first_or_handed(self, errand: Errand) -> bool:
        """True where this is the only window on this folder from now on; False where another took the errand.

        Raises:
            Trouble: "folder-unwritable" where no lock can be made in the folder; "window-running" where another
                window holds it and does not answer. One that was started a moment ago gets some seconds to begin.
        """
        for _ in range(_TRIES):
            if self._lock.tryLock(0):
                return True
            if self._lock.error() == QLockFile.LockError.PermissionError:
                raise Trouble("folder-unwritable", path=str(self._folder))
            if hand_over(self._folder, errand):
                return False
            QThread.msleep(_PAUSE_MS)
        raise Trouble("window-running")

    def listen(self) -> None:
        """Hear of further starts; a socket left behind by a crash is taken over."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - 10 ms that the first paint need not wait for

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        for address in addresses(self._folder):
            QLocalServer.removeServer(address)  # the lock is ours: whatever stands there has nobody behind it
            if server.listen(address):
                break
        server.newConnection.connect(self._on_connection)
        self._server = server

    def release(self) -> None:
        """Let another window begin."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            line = self._server.nextPendingConnection()
            line.disconnected.connect(line.deleteLater)
            line.readyRead.connect(partial(self._hear, line))
            self._hear(line)

    def _hear(self, line: QLocalSocket) -> None:
        if line.canReadLine():
            errand = errand_in(bytes(line.readLine().data()))
            line.write(ANSWER)
            line.flush()
            line.disconnectFromServer()
            self.asked.emit(errand)


def use_token(token: str) -> None:
    """Let the next window that comes to the front use the leave to do so that the desktop gave another start."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from here, once
