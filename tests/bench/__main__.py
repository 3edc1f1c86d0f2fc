"""python -m tests.bench lint|counting|start|tray|typing|balance|review|search|screens|linear|all [--rounds N]."""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

from tests.bench.rounds import UnmeasurableError

# Subject → module. "typing" would hide the standard library's module of that name from anything run beside it.
SUBJECTS = {
    "lint": "lint",
    "counting": "counting",
    "start": "start",
    "tray": "tray",
    "typing": "keystrokes",
    "balance": "balance",
    "review": "review",
    "search": "search",
    "screens": "screens",
    "linear": "linear",
}


def main() -> int:
    """Run what was asked for and print its tables; 1 where something could not be measured."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Ratios, measured in one run.")
    parser.add_argument("subject", choices=(*SUBJECTS, "all"))
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured (default: 5)")
    asked = parser.parse_args()
    missed = False
    with tempfile.TemporaryDirectory(prefix="post-coach-bench-") as folder:
        for subject in SUBJECTS if asked.subject == "all" else (asked.subject,):
            missed |= not _run(subject, max(1, asked.rounds), Path(folder))
    return int(missed)


def _run(subject: str, rounds: int, folder: Path) -> bool:
    try:
        for table in importlib.import_module(f"tests.bench.{SUBJECTS[subject]}").measure(rounds, folder):
            sys.stdout.write(f"{table}\n")
    except UnmeasurableError as reason:
        sys.stdout.write(f"{subject} could not be measured: {reason}\n")
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
