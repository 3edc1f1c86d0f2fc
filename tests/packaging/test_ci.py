"""What a visitor reads, what CI runs and what a commit runs are one and the same."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEST = "python3 packaging/checkout.py test"
RUN = "python3 packaging/checkout.py run"


def test_the_readme_gives_both_commands() -> None:
    lines = [line.strip() for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()]

    assert RUN in lines
    assert TEST in lines


def test_ci_has_no_line_of_its_own_but_the_readmes_command() -> None:
    first, *lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert first.startswith("#!")
    assert lines == [f'cd "$(dirname "$0")/.." && exec {TEST}']


@pytest.mark.skipif(os.name == "nt", reason="CI's script is a bash script")
def test_ci_hands_on_the_exit_status_from_anywhere(
    program: Callable[[str, str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("python3", 'echo "$PWD $@"; exit 7')

    done = subprocess.run([ROOT / ".ci" / "run"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (7, f"{ROOT} packaging/checkout.py test\n")


def test_a_commit_fetches_nothing() -> None:
    """Every hook is of this checkout and uses its environment, or comes with pre-commit itself."""
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))

    assert [repo["repo"] for repo in config["repos"]] == ["local"]
    hooks = config["repos"][0]["hooks"]
    assert {hook["language"] for hook in hooks} == {"system", "pygrep"}
    assert all('PATH=".venv/bin:' in hook["entry"] for hook in hooks if hook["language"] == "system")
