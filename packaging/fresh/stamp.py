"""Know in a moment whether .venv is ready, from a stamp that the last successful set-up left in it."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME = "checkout.json"


def python_of(venv: Path) -> Path:
    """The environment's interpreter, there or not."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def site_packages_of(venv: Path) -> Path:
    """Where the environment keeps its libraries."""
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(venv)}))


def ready(root: Path, venv: Path) -> frozenset[str]:
    """What is known to be set up and untouched since: "app", "tests", "qt", …; empty when anything changed."""
    stamp = _read(venv)
    same = stamp.get("of") == _fingerprint(root) and python_of(venv).exists() and not lost(venv)
    return frozenset(stamp["ready"]) if same else frozenset()


def note_ready(root: Path, venv: Path, parts: Iterable[str]) -> None:
    """Remember that these parts are set up, for the next run's sake."""
    stamp = {"of": _fingerprint(root), "holds": sorted(_libraries(venv)), "ready": sorted(parts)}
    (venv / _NAME).write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def lost(venv: Path) -> set[str]:
    """The libraries that were in the environment when it was ready, and are gone; pip may not miss them."""
    return set(_read(venv).get("holds", ())) - _libraries(venv)


def _read(venv: Path) -> dict[str, Any]:
    try:
        return dict(json.loads((venv / _NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def _libraries(venv: Path) -> set[str]:
    folder = site_packages_of(venv)
    # Updating a library by hand is no loss, but changes the name of its .dist-info.
    return {path.name for path in folder.iterdir() if path.suffix != ".dist-info"} if folder.is_dir() else set()


def _fingerprint(root: Path) -> str:
    """Changes with the dependencies, with these scripts, with the Python, and when the checkout is moved."""
    sums = hashlib.sha256(repr((str(root), sys.version)).encode())
    scripts = sorted(Path(__file__).parent.glob("*.py"))
    for path in (root / "pyproject.toml", root / "packaging" / "checkout.py", *scripts):
        sums.update(path.read_bytes())
    return sums.hexdigest()
