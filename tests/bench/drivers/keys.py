"""Keys typed into a window in a process of its own: prints what they cost until their letters are painted.

    keys.py bare|app TEXT keys rest place

Run by keystrokes.py. "bare" is a QPlainTextEdit with the words of the file TEXT, "app" is the app's own way in, with a
history below COACH_HOME whose last draft has the same words. Prints five figures: per key the median seconds until
its letter is painted and the processor seconds (all threads, everything that follows the key included); then,
for keys that change what is found, the median and the 95th percentile of the seconds from the end of the
debounce to the last repainting of editor or panel, and how many such keys were seen. For "bare" those three are 0.

The letter is painted when Qt's loop comes back from a round in which the editor's page was told to paint. Keys are
sent to the editor as the window system's own would be; the way from the keyboard through the X server, alike for
both, is left out. The keys that change what is found break a phrase at `place` and mend it again.
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QPlainTextEdit, QTextEdit, QWidget

WHICH, TEXT = sys.argv[1], Path(sys.argv[2])
KEYS, REST, PLACE = int(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5])
SETTLE = 1.5  # seconds: the history opens, the first check is shown
LETTERS = "de fiets is weer heel "
UNSEEN = 5  # keys typed before anything is counted
Editor = QPlainTextEdit | QTextEdit
run_loop = QApplication.exec
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Paints(QObject):
    """Counts how often the widgets that it watches are told to paint."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.count, self._watched = 0, watched
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False

    def stop(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)


def rest(seconds: float) -> None:
    """Let the loop run and sleep, as an app does that waits for its owner."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def time_to_letter(editor: Editor, paints: Paints, letter: str) -> float:
    before, begun = paints.count, perf_counter()
    QTest.keyClick(editor, Qt.Key(ord(letter.upper())))
    while paints.count == before:
        QCoreApplication.processEvents(WAIT)
    return perf_counter() - begun


def typing(editor: Editor) -> tuple[float, float]:
    """(median seconds until the letter is painted, processor seconds per key)."""
    paints, times = Paints(editor.viewport()), []
    for number in range(UNSEEN + KEYS):
        if number == UNSEEN:
            begun = process_time()
        times.append(time_to_letter(editor, paints, LETTERS[number % len(LETTERS)]))
        rest(REST)
    spent = (process_time() - begun) / KEYS
    paints.stop()
    return median(times[UNSEEN:]), spent


def findings(editor: Editor) -> tuple[float, float, int]:
    """(median, 95th percentile, number) of the seconds from the debounce's end until all is painted."""
    from coach.ui.composer.findings import Findings
    from coach.ui.composer.live_check import LiveCheck

    checks = [thing for thing in gc.get_objects() if isinstance(thing, LiveCheck)]
    # The quick check in the tray has one of its own.
    check = next(it for it in checks if isinstance(its := it.parent(), Findings) and its._editor is editor)
    ends: list[float] = []
    check._timer.timeout.connect(lambda: ends.append(perf_counter()))
    cursor = editor.textCursor()
    cursor.setPosition(PLACE)
    editor.setTextCursor(cursor)
    rest(0.8)
    paints, times = Paints(editor.viewport(), *parts_of_panel(editor.window())), []
    for number in range(KEYS):
        ends.clear()
        QTest.keyClick(editor, Qt.Key.Key_Backspace if number % 2 else Qt.Key.Key_X)
        last = last_paint(paints, REST + 0.1)
        if ends and last > ends[-1]:
            times.append(last - ends[-1])
    paints.stop()
    times.sort()
    return (median(times), times[int(0.95 * (len(times) - 1))], len(times)) if times else (0.0, 0.0, 0)


def parts_of_panel(window: QWidget) -> list[QWidget]:
    """What of the coach's panel paints whenever a card in it does."""
    panel = window.findChild(QWidget, "coach")
    if panel is None:
        raise ValueError("the coach's panel is not to be found by its name")
    return [panel, *(area.viewport() for area in panel.findChildren(QAbstractScrollArea))]


def last_paint(paints: Paints, seconds: float) -> float:
    """When something watched was painted last, within so many seconds; 0 where nothing was."""
    over: list[bool] = []
    QTimer.singleShot(round(seconds * 1000), lambda: over.append(True))
    seen, last = paints.count, 0.0
    while not over:
        QCoreApplication.processEvents(WAIT)
        if paints.count != seen:
            seen, last = paints.count, perf_counter()
    return last


def measure(window: QMainWindow) -> None:
    """Print the figures and end: not an ordinary end, for what closing costs is not asked."""
    status = 1
    try:
        sys.stdout.write(" ".join(map(str, measured(window))))
        sys.stdout.flush()
        status = 0
    except Exception:  # noqa: BLE001 - Qt's loop would swallow it and go on for ever
        traceback.print_exc()
    finally:
        os._exit(status)


def measured(window: QMainWindow) -> tuple[float, ...]:
    editor = window.findChild(QAbstractScrollArea, "editor")
    if not isinstance(editor, Editor) or editor.toPlainText() != TEXT.read_text(encoding="utf-8").removesuffix("\n"):
        raise ValueError("the editor does not hold the text")
    QApplication.setCursorFlashTime(0)  # the caret's blinking would count as painting
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    rest(SETTLE if WHICH == "app" else 0.3)
    return *typing(editor), *(findings(editor) if WHICH == "app" else (0, 0, 0))


def measured_loop(*_: object) -> int:
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    QTimer.singleShot(0, lambda: measure(window))
    return run_loop()


def bare() -> int:
    qt = QApplication(sys.argv[:1])
    window = QMainWindow()
    editor = QPlainTextEdit(TEXT.read_text(encoding="utf-8").removesuffix("\n"))
    editor.setObjectName("editor")
    window.setCentralWidget(editor)
    window.resize(1120, 720)
    window.show()
    return qt.exec()


def app() -> int:
    from coach.main import main

    return main([])


QApplication.exec = measured_loop  # type: ignore[method-assign]
sys.exit(bare() if WHICH == "bare" else app())
