"""One window at a time: a second start brings the running window to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QThread, Signal

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

_PAUSE_MS, _TRIES = 100, 50


class Instance(QObject):
    """Holds the lock of one data folder while the window is open.

    Two windows on one history would save over each other's draft.
    """

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "window.lock"))
        # The lock of a process that died is stale at once; one that lives is never stale.
        self._lock.setStaleLockTime(0)
        self._name = "post-coach-" + _digest(str(folder))
        self._server: QLocalServer | None = None

    def first_or_raised(self) -> bool:
        """True where this is the only window on this folder from now on; False where another came to the front.

        Raises:
            Trouble: "folder-unwritable" where no lock can be made in the folder; "window-running" where another
                window holds it and does not answer. One that was started a moment ago gets some seconds to begin.
        """
        for _ in range(_TRIES):
            if self._lock.tryLock(0):
                return True
            if self._lock.error() == QLockFile.LockError.PermissionError:
                raise Trouble("folder-unwritable", path=str(self._folder))
            if self._raise_other():
                return False
            QThread.msleep(_PAUSE_MS)
        raise Trouble("window-running")

    def _raise_other(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - 10 ms that the first paint need not wait for

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PAUSE_MS):
            return False
        socket.write(b"raise\n")
        return socket.waitForBytesWritten(_PAUSE_MS)

    def listen(self) -> None:
        """Hear of further starts; a socket left behind by a crash is taken over."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - 10 ms that the first paint need not wait for

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            QLocalServer.removeServer(self._name)
            server.listen(self._name)
        server.newConnection.connect(self._on_connection)
        self._server = server

    def release(self) -> None:
        """Let another window begin."""
        self._lock.unlock()

    def _on_connection(self) -> None:
        if self._server is None:
            return
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.raised.emit()


def _digest(text: str) -> str:
    digest = QCryptographicHash.hash(text.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.toHex().data()).decode()[:16]
