"""Brings the interface's translations up to date: reads the words in the code, and compiles what was translated.

Run it after changing words in coach/ui, fill in what it leaves unfinished in coach_nl.ts, and run it again.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
# English words stand in the code; its own file holds nothing but plurals, or "1 post(s)" would ship.
LANGUAGES = {"nl": (), "en": ("-pluralonly",)}


def tool(name: str) -> str:
    """One of the translation tools that come with PySide6, from the environment that runs this."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def update(folder: Path) -> None:
    """Write every word that the code asks to be translated into the .ts files below `folder`."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "coach" / "ui").rglob("*.py"))]
    for language, options in LANGUAGES.items():
        subprocess.run(
            [
                tool("lupdate"),
                *sources,
                *("-ts", str(folder / f"coach_{language}.ts")),
                *("-source-language", "en", "-target-language", language),
                *("-no-obsolete", "-locations", "none", "-silent"),
                *options,
            ],
            cwd=ROOT,
            check=True,
        )


def compile_all(folder: Path, target: Path) -> None:
    """Compile the .ts files of `folder` into .qm files of `target`."""
    for language in LANGUAGES:
        source, made = folder / f"coach_{language}.ts", target / f"coach_{language}.qm"
        subprocess.run([tool("lrelease"), str(source), "-qm", str(made), "-silent"], cwd=ROOT, check=True)


if __name__ == "__main__":
    update(FOLDER)
    compile_all(FOLDER, FOLDER)
