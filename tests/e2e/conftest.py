"""A desktop of the test's own: an X server, a window manager, and the app as a process on it."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

T = TypeVar("T")
NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 20.0  # seconds; what is waited for usually takes a fraction


class Desktop:
    """Nothing outside it is touched, and every process of it is ended."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[subprocess.Popen[str]] = []
        read, write = os.pipe()
        kept = ("PATH", "HOME", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "XKB_CONFIG_ROOT", "VIRTUAL_ENV")
        self.env = {name: os.environ[name] for name in kept if name in os.environ}
        self.env |= {"LANG": "nl_NL.UTF-8", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self.env |= {"XDG_RUNTIME_DIR": str(folder), "NO_AT_BRIDGE": "1"}
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        self._processes.append(subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL, text=True))
        os.close(write)
        with os.fdopen(read) as number:
            self.env["DISPLAY"] = ":" + number.readline().strip()
        self._processes.append(subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL, text=True))

    def begin_session(self) -> None:
        """Let there be a session bus, as on every desktop that has a notification service."""
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = subprocess.Popen(command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._processes.append(bus)
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def run(self, *words: str, told: Path | None = None) -> None:
        """Run a program of the desktop until the end; what it tells goes to a file."""
        with (told or self._folder / "desktop.log").open("a") as log:
            self._processes.append(subprocess.Popen(words, env=self.env, stdout=log, stderr=log, text=True))

    def ask(self, *words: str, given: str = "") -> str:
        """What a program answers, given this on standard input; empty where it fails."""
        asked = subprocess.run(
            words, cwd=ROOT, env=self.env, input=given, stdout=subprocess.PIPE, text=True, check=False, timeout=PATIENCE
        )
        return asked.stdout if asked.returncode == 0 else ""

    def start(self, home: Path, door: str = "window") -> App:
        """The app as a process of its own on this desktop."""
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.e2e.driver", str(home), door]
        log = (self._folder / "app.log").open("a")
        process = subprocess.Popen(
            command, cwd=ROOT, env=self.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
        )
        log.close()
        self._processes.append(process)
        return App(self, process)

    def hands(self, *words: str) -> None:
        """Press keys, move and click: what xdotool is told reaches the app as from a keyboard and a mouse."""
        subprocess.run(["xdotool", *words], env=self.env, check=True, capture_output=True)

    def close(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


class App:
    """The running app, seen from outside."""

    def __init__(self, desktop: Desktop, process: subprocess.Popen[str]) -> None:
        self.desktop, self.process = desktop, process

    def see(self, **question: Any) -> dict[str, Any]:
        """What the window shows now."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(question or {"see": True}) + "\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        line = self.process.stdout.readline() if ready else ""
        assert line, f"the app does not answer; exit status {self.process.poll()}"
        return dict(json.loads(line))

    def wait(self, seen: Callable[[dict[str, Any]], T]) -> T:
        """Look until `seen` finds something in what the window shows."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            state = self.see()
            if found := seen(state):
                return found
            time.sleep(0.05)
        raise AssertionError(f"not seen within {PATIENCE} s; the window shows {state}")

    def ready(self) -> None:
        """Wait until the window is there and has the keyboard."""
        self.wait(lambda state: state["active"])

    def type(self, text: str) -> None:
        """Type like a fast typist."""
        self.desktop.hands("type", "--delay", "8", "--", text)

    def press(self, *keys: str) -> None:
        """Press these keys, one after the other."""
        self.desktop.hands("key", "--delay", "40", *keys)

    def click(self, button: str, times: int = 1) -> None:
        """Click, or double-click, the button whose words begin like this."""
        end = time.monotonic() + PATIENCE
        while (place := self.see(button=button)["at"]) is None:
            assert time.monotonic() < end, f"no button {button!r}; the window shows {self.see()}"
            time.sleep(0.05)
        self.desktop.hands(
            "mousemove", str(place[0]), str(place[1]), "click", "--repeat", str(times), "--delay", "120", "1"
        )

    def end(self) -> int:
        """End it as a system does at log-out, and give its exit status."""
        self.process.terminate()
        return self.process.wait(PATIENCE)


def until(found: Callable[[], T]) -> T:
    """Ask until there is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if it := found():
            return it
        time.sleep(0.05)
    raise AssertionError(f"not there within {PATIENCE} s")


def needs(*names: str) -> None:
    """Skip the test where one of these programs is not here, and say so."""
    missing = [name for name in names if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    needs(*NEEDED)
    desktop = Desktop(tmp_path)
    yield desktop
    desktop.close()
