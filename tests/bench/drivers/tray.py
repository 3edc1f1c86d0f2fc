"""A program in the tray, in a process of its own: prints its memory, what it costs at rest, and how soon it opens.

    tray.py bare|app [seconds at rest] [seconds before that]

Run by tray.py. "bare" is an icon with a menu of two entries and nothing behind it, "app" is the app's own way in, with
--tray and the history below COACH_HOME. Three figures: private memory in bytes, the processor's part in per cent
while nothing happens, and the milliseconds from a click on the icon until the quick check is painted (0 for "bare").
The click is the signal that the tray's gives; painted is when all that was asked to paint has been handed over.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from time import perf_counter

WHICH, REST, SETTLE = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer  # noqa: E402 - the arguments come first
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget  # noqa: E402 - as above

CLICKS = 9
figures: list[float] = []


def private_memory() -> int:
    """The bytes that are this process's alone."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Private_"))


class Clicker(QObject):
    """Clicks, waits until the window is painted, puts it away, and again; tells the middle one of the times."""

    def __init__(self, app: object) -> None:
        super().__init__()
        self._icon = app.at_hand.icon  # type: ignore[attr-defined]
        self._view: QWidget = app.at_hand.quick_checking.view  # type: ignore[attr-defined]
        self._editor: QWidget = self._view.editor
        self._times: list[float] = []

    def click(self) -> None:
        QApplication.clipboard().setText(f"Wij ontzorgen u met totaaloplossingen. BEL NU!!! {len(self._times)}")
        self._editor.installEventFilter(self)
        self._begun = perf_counter()
        self._icon.quick_check_wanted.emit()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._editor.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1)  # ahead of all others, after this paint
        return False

    def customEvent(self, _: QEvent) -> None:  # noqa: N802 - Qt's name
        self._times.append((perf_counter() - self._begun) * 1000)
        self._view.hide()
        if len(self._times) < CLICKS:
            QTimer.singleShot(300, self.click)
        else:
            figures.append(sorted(self._times)[CLICKS // 2])
            tell()


def tell() -> None:
    sys.stdout.write("".join(f"{figure}\n" for figure in figures))
    sys.stdout.flush()
    os._exit(0)


def rest() -> None:
    figures.append(private_memory())
    begun, used = perf_counter(), time.process_time()
    QTimer.singleShot(round(REST * 1000), lambda: rested(begun, used))


def rested(begun: float, used: float) -> None:
    figures.append((time.process_time() - used) / (perf_counter() - begun) * 100)
    if not apps:
        figures.append(0.0)
        tell()
    clickers.append(Clicker(apps[0]))
    clickers[0].click()


apps: list[object] = []
clickers: list[Clicker] = []


def bare() -> int:
    qt = QApplication(sys.argv[:1])
    menu = QMenu()
    menu.addAction("Open")
    menu.addAction("Quit", qt.quit)
    icon = QSystemTrayIcon(qt.style().standardIcon(qt.style().StandardPixmap.SP_ComputerIcon))
    icon.setContextMenu(menu)
    icon.show()
    QTimer.singleShot(round(SETTLE * 1000), rest)
    return qt.exec()


def app() -> int:
    from coach.main import main
    from coach.ui.app import App

    begin = App.begin

    def begin_and_rest(self: App, errand: object) -> None:
        begin(self, errand)  # type: ignore[arg-type]
        apps.append(self)
        QTimer.singleShot(round(SETTLE * 1000), rest)

    App.begin = begin_and_rest  # type: ignore[method-assign]
    return main(["--tray"])


sys.exit(bare() if WHICH == "bare" else app())
