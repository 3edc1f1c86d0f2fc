"""The stamp that makes the second run quick: valid for as long as nothing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fresh import stamp

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "checkout.py").write_text("", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    venv = tmp_path / ".venv"
    for path in (stamp.python_of(venv), stamp.site_packages_of(venv) / "regex" / "__init__.py"):
        path.parent.mkdir(parents=True)
        path.write_text("", encoding="utf-8")
    stamp.note_ready(tmp_path, venv, {"app", "qt"})
    return tmp_path


def _ready(root: Path) -> set[str]:
    return set(stamp.ready(root, root / ".venv"))


def test_what_was_ready_stays_ready(root: Path) -> None:
    assert _ready(root) == {"app", "qt"}


def test_a_fresh_checkout_has_nothing_ready(root: Path) -> None:
    assert not stamp.ready(root, root / "elsewhere")


def test_other_dependencies_need_another_look(root: Path) -> None:
    (root / "pyproject.toml").write_text('[project]\ndependencies = ["more"]\n', encoding="utf-8")

    assert not _ready(root)


def test_other_scripts_need_another_look(root: Path) -> None:
    (root / "packaging" / "checkout.py").write_text("# new\n", encoding="utf-8")

    assert not _ready(root)


def test_another_python_needs_another_look(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.version", "3.99.0 (of tomorrow)")

    assert not _ready(root)


def test_a_python_that_went_away_is_noticed(root: Path) -> None:
    stamp.python_of(root / ".venv").unlink()

    assert not _ready(root)


def test_a_library_that_went_away_is_noticed_and_named(root: Path) -> None:
    (stamp.site_packages_of(root / ".venv") / "regex").rename(root / "regex")

    assert not _ready(root)
    assert stamp.lost(root / ".venv") == {"regex"}


def test_a_library_more_does_no_harm(root: Path) -> None:
    (stamp.site_packages_of(root / ".venv") / "debugger").mkdir()

    assert _ready(root) == {"app", "qt"}


@pytest.mark.parametrize("text", ["", "[1]", "{", '"ready"', "null"])
def test_a_damaged_stamp_counts_as_none(root: Path, text: str) -> None:
    (root / ".venv" / "checkout.json").write_text(text, encoding="utf-8")

    assert not _ready(root)
