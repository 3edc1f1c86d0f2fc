"""Builds the app as people install it, one folder with everything in it, and prints what every part weighs.

Run with the Python of an environment that holds the app and its "package" extra:
`.venv/bin/python packaging/bundle.py`. The folder is build/dist/post-coach.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fresh import programs

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
BUNDLE = BUILD / "dist" / "post-coach"
_SPEC = ROOT / "packaging" / "pyinstaller" / "post-coach.spec"
_LEAST = 0.5  # MB: smaller parts are told as one line


def build() -> Path:
    """Build the folder anew and return it.

    Raises:
        SystemExit: PyInstaller failed; what it said was printed.
    """
    artwork = programs.run_quietly([sys.executable, ROOT / "packaging" / "artwork.py"])
    where: list[str | Path] = ["--distpath", BUILD / "dist", "--workpath", BUILD / "work"]
    made = artwork or programs.run_quietly(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *where, _SPEC], cwd=ROOT
    )
    if made:
        raise SystemExit(made)
    _drop_doubles(BUNDLE)
    return BUNDLE


def _drop_doubles(bundle: Path) -> None:
    """What pip notes about an installation says nothing to whoever runs the app, and names folders of the builder."""
    for folder in bundle.rglob("*.dist-info"):
        for name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json"):
            (folder / name).unlink(missing_ok=True)
    for folder in list(bundle.rglob("__pycache__")):
        shutil.rmtree(folder)


def weights(bundle: Path) -> dict[str, float]:
    """The size in MB of every part that weighs, the heaviest first; what is small is added up under "other"."""
    found: dict[str, float] = {}
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            parts = path.relative_to(bundle).parts
            within = parts[1:] if parts[0] == "_internal" and len(parts) > 1 else parts
            part = within[0] if len(within) > 1 or "lib" not in within[0] else "system libraries"
            found[part] = found.get(part, 0.0) + path.stat().st_size / 1e6
    other = sum(size for size in found.values() if size < _LEAST)
    heavy = {part: size for part, size in found.items() if size >= _LEAST}
    return dict(sorted(heavy.items(), key=lambda it: -it[1])) | {"other": other}


def tell(bundle: Path) -> None:
    """Print what every part weighs."""
    found = weights(bundle)
    for part, size in [*found.items(), ("all", sum(found.values()))]:
        print(f"{size:8.1f} MB  {part}")


if __name__ == "__main__":
    tell(build())
