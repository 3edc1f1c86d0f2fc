"""Start other programs: open or quiet with a sign of life, never asking, and orderly on Ctrl+C."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from typing import IO, TYPE_CHECKING

from fresh.words import tell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_BEAT = 10  # seconds between two signs of life
_TAIL = 25  # lines of a failed program's output that are worth showing


def run(command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> int:
    """Run a program on our own terminal; its exit status."""
    return _wait(_start(command, env, cwd, None, None), beats=False)


def run_with(text: str, command: Sequence[str | Path], *, env: Mapping[str, str] | None = None) -> int:
    """Run a program on our own terminal that reads `text`; its exit status."""
    with tempfile.TemporaryFile() as given:
        given.write(text.encode("utf-8"))
        given.seek(0)
        return _wait(_start(command, env, None, given, None), beats=False)


def run_quietly(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    show_failure: bool = True,
) -> int:
    """Run a program unseen, with a sign of life every ten seconds; the end of its output is shown if it fails."""
    with tempfile.TemporaryFile() as output:
        status = _wait(_start(command, env, cwd, subprocess.DEVNULL, output), beats=True)
        if status and show_failure:
            output.seek(0)
            print("\n".join(output.read().decode("utf-8", "replace").splitlines()[-_TAIL:]), flush=True)
    return status


def answer(command: Sequence[str | Path], *, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """A short program's exit status and all that it wrote; 127 and the reason where it could not be started."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except OSError as error:
        return 127, str(error)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def on_terminal() -> bool:
    """Whether somebody looks along, so that a program may draw its own progress."""
    return sys.stdout.isatty()


def _start(
    command: Sequence[str | Path],
    env: Mapping[str, str] | None,
    cwd: Path | None,
    given: IO[bytes] | int | None,
    output: IO[bytes] | None,
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [str(part) for part in command],
        env=env,
        cwd=cwd,
        stdin=given,
        stdout=output,
        stderr=subprocess.STDOUT if output else None,
    )


def _wait(child: subprocess.Popen[bytes], *, beats: bool) -> int:
    began = time.monotonic()
    try:
        while True:
            try:
                return child.wait(_BEAT if beats else None)
            except subprocess.TimeoutExpired:
                tell("busy", seconds=round(time.monotonic() - began))
    except KeyboardInterrupt:
        # The terminal sent Ctrl+C to the child too: let it tidy up (apt and pytest do); a second one ends it.
        child.wait()
        raise
    finally:
        if child.poll() is None:
            child.kill()
