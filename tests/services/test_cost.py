"""What importing the services costs."""

from __future__ import annotations

import pytest

from tests.history import run_python


@pytest.mark.parametrize("module", ["drafts", "history", "handover", "keeping"])
def test_a_service_loads_no_database_library(module: str) -> None:
    code = f"""
import sys
import coach.services.{module}
print(sorted({{name.partition(".")[0] for name in sys.modules}} & {{"sqlalchemy", "alembic", "sqlite3", "PySide6"}}))
"""
    assert run_python(code) == "[]\n"
