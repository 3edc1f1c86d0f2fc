"""A window in a process of its own: prints the processor seconds it took to be painted, and to come to rest.

    first_paint.py bare|app [seconds of rest]

Run by start.py. "bare" is a QMainWindow with nothing in it, "app" is the app's own way in, with the history below
COACH_HOME. Neither knows that it is watched: QApplication.exec is wrapped, so that just before the loop begins one
event filter is put on one widget, the editor or the bare window. When that widget is told to paint, an
event is queued ahead of all others; it arrives when the whole window is painted and handed to the screen, and is
answered with the time that the process has used since it was begun, the interpreter's start included.

It imports next to nothing of its own, because that would count on both sides and flatter the ratio, and the app's
modules before Qt's, as the app does: once PySide6 is there, it looks at the source of every module that is imported.
"""

from __future__ import annotations

import os
import sys
import time

WHICH = sys.argv[1]
REST = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
if WHICH == "app":
    from coach.main import main

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer  # noqa: E402 - see above
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QWidget  # noqa: E402 - see above

HIGH = 1  # Qt.EventPriority.HighEventPriority; the name `Qt` alone costs a bare window a tenth of its time
run_loop = QApplication.exec
watchers: list[Watcher] = []  # a filter lives as long as somebody holds it


class Watcher(QObject):
    """Waits until one widget, and with it the window, is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), HIGH)
        return False

    def customEvent(self, _: QEvent) -> None:  # noqa: N802 - Qt's name
        tell()
        if REST:
            QTimer.singleShot(round(REST * 1000), end)
        else:
            os._exit(0)


def tell() -> None:
    sys.stdout.write(f"{time.process_time()}\n")
    sys.stdout.flush()


def end() -> None:
    """Not an ordinary end: what closing costs is not asked."""
    tell()
    os._exit(0)


def watched_loop(*_: object) -> int:
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    editor = window.findChild(QAbstractScrollArea, "editor")
    if (editor is None) != (WHICH == "bare"):
        sys.exit("the window's editor is not to be found by its name")
    # Not its viewport: asking for one makes PySide6 load dozens of types, which is the app's to pay or to spare.
    watchers.append(Watcher(editor or window))
    return run_loop()


def bare() -> int:
    qt = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1120, 720)
    window.show()
    return qt.exec()


QApplication.exec = watched_loop  # type: ignore[method-assign]
sys.exit(bare() if WHICH == "bare" else main([]))
