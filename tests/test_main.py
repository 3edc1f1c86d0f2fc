"""Ctrl+C while the program is still being loaded, whatever it is loading."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import environment
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")

# Presses Ctrl+C the moment a module is asked for, and then goes on as if nothing had happened.
PRELUDE = """
import os, signal, sys
class Impatient:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Impatient())
from coach.main import main
sys.exit(main())
"""


def interrupted(module: str, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PRELUDE.format(module=module), *words],
        input="Wat gebruik jij al twintig jaar?",
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
        timeout=60,
    )


@pytest.mark.parametrize("module", ["coach.cli.door", "coach.domain.trouble", "coach.cli.check", "coach.lint.engine"])
def test_a_command_that_is_still_loading_ends_without_a_word(module: str, home: Path) -> None:
    ended = interrupted(module, home, "check", "--network", "x", "-")

    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")


@pytest.mark.parametrize("module", ["coach.system.display", "PySide6.QtWidgets", "coach.ui.app", "coach.ui.coaching"])
def test_a_window_that_is_still_loading_ends_without_a_word(module: str, home: Path) -> None:
    """The last one comes after the first paint, from within Qt's loop, where no exception can be passed on."""
    ended = interrupted(module, home)

    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")
