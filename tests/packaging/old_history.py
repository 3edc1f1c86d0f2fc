"""Makes a history as an earlier version left it: `python -m tests.packaging.old_history FILE SCHEMA`."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from coach.store.migrate import SCRIPTS, migrate
from coach.store.values import to_micros


def make(path: Path, schema: int) -> None:
    """Take a new history as far as this schema, with one draft in it."""
    moment = datetime(2026, 11, 1, 12, tzinfo=UTC)
    with TemporaryDirectory() as folder:
        scripts = Path(folder) / "steps"
        shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        for step in sorted((scripts / "versions").glob("v*.py"))[schema:]:
            step.unlink()
        migrate(path, moment=moment, scripts=scripts, schema=schema)
    draft = (f"{schema:032x}", f"Kept since schema {schema}", to_micros(moment), to_micros(moment))
    with closing(sqlite3.connect(path)) as history, history:
        history.execute(
            "INSERT INTO draft (id, network, kind, text, context, language, created_at, changed_at)"
            " VALUES (?, 'linkedin', 'post', ?, '', 'auto', ?, ?)",
            draft,
        )


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
