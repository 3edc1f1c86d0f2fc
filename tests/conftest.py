"""What every test gets: no display, no network, a home of its own, and a reckoning afterwards."""

from __future__ import annotations

import gc
import logging
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test must not depend on the language or the folders of whoever runs it.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("COACH_HOME", None)
# Nor may it talk to the desktop of whoever runs it.
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expects_log: the test expects warnings or errors in the log")


@pytest.fixture
def shared() -> Path:
    """The folder with data and conformance cases that are not part of the project."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the shared data in {SHARED.name}/ beside the checkout")
    return SHARED


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder of the test's own."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


class _Loud(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log that no test expects is a fault."""
    loud = _Loud()
    logging.getLogger("coach").addHandler(loud)
    yield
    logging.getLogger("coach").removeHandler(loud)
    if request.node.get_closest_marker("expects_log") is None and loud.lines:
        pytest.fail("Unexpected in the log:\n" + "\n".join(loud.lines))


@pytest.fixture(autouse=True)
def _no_stray_threads() -> Iterator[None]:
    """A thread that outlives its test belongs to nobody."""
    before = set(threading.enumerate())
    yield
    stray = [
        thread
        for thread in threading.enumerate()
        # A Qt pool's thread shows up as a dummy; _no_stray_qt below sees whether its pool still works.
        if thread not in before and thread.is_alive() and not thread.name.startswith("Dummy")
    ]
    if stray:
        pytest.fail(f"Threads left running: {[thread.name for thread in stray]}. Close what started them.")


@pytest.fixture(autouse=True)
def _no_stray_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """A timer, a pool at work or a window that outlives its test belongs to nobody."""
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtCore import QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    left = []
    for thing in gc.get_objects():
        if isinstance(thing, QTimer) and isValid(thing) and thing.isActive():
            left.append(f"a running QTimer of {thing.parent()!r}")
        elif isinstance(thing, QThreadPool) and isValid(thing) and thing.activeThreadCount():
            left.append("a QThreadPool at work")
    left += [f"a visible {widget!r}" for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    if left:
        pytest.fail("Left behind: " + "; ".join(left) + ". Stop or close it in the test or its fixture.")
