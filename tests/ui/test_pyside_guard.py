"""The PySide6 that is installed must not be the one that aborts."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Bell(QObject):
    rung = Signal()


def test_emitting_a_signal_keeps_true_alive() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to True at every emit, and aborts when none is left."""
    bell = _Bell()
    bell.rung.emit()
    before = sys.getrefcount(True)

    for _ in range(100):
        bell.rung.emit()

    assert abs(sys.getrefcount(True) - before) < 20
