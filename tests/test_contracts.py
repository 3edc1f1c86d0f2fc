"""The house's own rules: which way imports run, and that every package says what it is for."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

MODULES = sorted(path for folder in ("coach", "packaging") for path in (ROOT / folder).rglob("*.py"))


def test_imports_run_downwards_only() -> None:
    """The contracts in pyproject.toml hold: layers, and one door for every library."""
    result = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_opens_with_what_it_is_for(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))

    assert docstring, "no docstring"
    assert docstring.splitlines()[0].rstrip().endswith((".", "?", ":")), docstring.splitlines()[0]


def test_packaging_is_no_package() -> None:
    """An __init__.py there would hide the library of that name from everything run at the root."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_nothing_but_the_window_needs_qt() -> None:
    """Every module outside ui, but the writer of PDFs, can be imported where PySide6 cannot."""
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in (ROOT / "coach").rglob("*.py")
        if "ui" not in path.relative_to(ROOT / "coach").parts
        and "migrations" not in path.parts
        and path.name != "__main__.py"
        and path != ROOT / "coach" / "review" / "pdf.py"  # loaded only when a PDF is asked for
    ]
    code = f"import sys; sys.modules['PySide6'] = None\nfor name in {names!r}: __import__(name)"

    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stderr
