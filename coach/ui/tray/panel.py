"""Whether this desktop has a tray, asked so that the answer may still change."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QSystemTrayIcon

_WATCHER = "org.kde.StatusNotifierWatcher"


def tray_is_there(*, sure: bool) -> bool:
    """Whether there is a tray now. `sure`: one that is not there on the session bus will not come there any more.

    WORKAROUND: Qt asks for the tray on the session bus once, and then believes for ever that there is none. At log-in
    the app may come before the panel, so Qt is not asked before there is one, or it is sure that none will come.
    """
    if sys.platform != "linux" or "DBUS_SESSION_BUS_ADDRESS" not in os.environ or _is_on_bus() or sure:
        return QSystemTrayIcon.isSystemTrayAvailable()
    return False


def _is_on_bus() -> bool:
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only a Linux desktop has it

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bool(bus.interface().isServiceRegistered(_WATCHER).value())
