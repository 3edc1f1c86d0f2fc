"""The scripts run on a bare machine: nothing installed, and Python perhaps too old for more than to say so."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SCRIPTS = [ROOT / "packaging" / "checkout.py", *sorted((ROOT / "packaging" / "fresh").glob("*.py"))]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_python_3_8_can_read_it(path: Path) -> None:
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_it_needs_nothing_but_python(path: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])

    assert imported <= sys.stdlib_module_names | {"fresh"}


@pytest.mark.parametrize("path", [*SCRIPTS, ROOT / ".ci" / "run", ROOT / ".pre-commit-config.yaml"], ids=str)
def test_it_names_no_server(path: Path) -> None:
    """Where packages come from is the machine's own affair."""
    assert "://" not in path.read_text(encoding="utf-8")
