"""Processes to be measured: what they cost from their start to their end, and a screen for those with a window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.rounds import UnmeasurableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
DRIVERS = Path(__file__).parent / "drivers"
_LONGEST = 120  # seconds for one process
_SCREEN = "1280x800x24"


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a measured process: this one's, with a home of its own and compiled modules kept."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COACH_", "QT_", "PYTHON"))}
    own = {"HOME": str(home), "COACH_HOME": str(home), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    return {**kept, **own, **more}


def cpu_of_process(words: Sequence[str], home: Path, good: Sequence[int] = (0,)) -> float:
    """The processor seconds of a Python process with these arguments, its children included.

    Raises:
        UnmeasurableError: it ended with another status than the good ones, or this system has no wait4.
    """
    if not hasattr(os, "wait4"):
        raise UnmeasurableError("the processor time of an ended process needs os.wait4")
    process = subprocess.Popen(
        [sys.executable, *words], env=environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in good:
        raise UnmeasurableError(f"python {' '.join(words)} ended with status {process.returncode}")
    return used.ru_utime + used.ru_stime


def answer_of(driver: str, *words: str, home: Path, screen: Mapping[str, str]) -> list[float]:
    """The figures that a driver of drivers/ prints, in a process of its own with a window on the screen.

    Raises:
        UnmeasurableError: it ended badly or gave no answer in time.
    """
    try:
        ended = subprocess.run(
            [sys.executable, str(DRIVERS / f"{driver}.py"), *words],
            env=environment(home, **screen),
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnmeasurableError(f"{driver} {words[0]} gave no answer in {_LONGEST} s") from error
    if ended.returncode:
        raise UnmeasurableError(f"{driver} {words[0]} ended with status {ended.returncode}:\n{ended.stderr[-2000:]}")
    return [float(word) for word in ended.stdout.split()]


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen of its own for as long as this lasts, as environment for its programs.

    Raises:
        UnmeasurableError: Xvfb is not installed or does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise UnmeasurableError("Xvfb is not installed")
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [program, "-displayfd", str(writer), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            display = answer.readline().strip()
        if not display:
            raise UnmeasurableError("Xvfb does not start")
        yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        process.terminate()
        process.wait()
