"""A disk of less than a megabyte, to be filled up."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def on_a_small_disk(tmp_path: Path, code: str) -> list[str]:
    """What another process printed that had a disk of 800 kB, 100 kB of it taken by a file "0.filler"."""
    if shutil.which("unshare") is None:
        pytest.skip("needs unshare to make a small disk")
    small = tmp_path / "small"
    small.mkdir()
    # A disk of its own in a name space of its own: nothing stays mounted, and it need not be root.
    script = f'mount -t tmpfs -o size=800k none "{small}" && head -c 100k /dev/zero > "{small}/0.filler" && exec "$@"'
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh"]
    if subprocess.run([*command, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this system allows no name space with a disk of its own")
    result = subprocess.run(
        [*command, sys.executable, "-c", code, str(small / "history.sqlite3")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()
