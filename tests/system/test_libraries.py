"""What the app is made of, read from the libraries themselves."""

from __future__ import annotations

from importlib.metadata import version

from coach.system.libraries import libraries


def test_our_own_libraries_and_theirs_are_listed_once_with_version_and_licence() -> None:
    found = {library.name: library for library in libraries()}
    assert len(found) == len(libraries())
    assert found["SQLAlchemy"].version == version("SQLAlchemy")
    assert found["SQLAlchemy"].licence == "MIT"
    assert "LGPL" in found["PySide6_Essentials"].licence
    assert "Mako" in found or "mako" in found  # which only Alembic asks for


def test_what_only_developers_need_is_not_listed() -> None:
    assert not {"pytest", "ruff", "mypy", "post-coach"} & {library.name.lower() for library in libraries()}
