"""The two commands: what they need, what they refuse, and what they hand on."""

from __future__ import annotations

import os
import sys
from collections import namedtuple
from typing import TYPE_CHECKING

import checkout
import pytest
from fresh import environment, programs, stamp
from fresh.words import SetupError

if TYPE_CHECKING:
    from pathlib import Path

_Version = namedtuple("_Version", "major minor micro")


def _needed(command: str, *displays: str, root: bool = False, xvfb: bool = False) -> set[str]:
    return set(checkout.parts_needed(command, displays=frozenset(displays), root=root, xvfb=xvfb))


@pytest.mark.parametrize(("lang", "sentence"), [("nl_NL.UTF-8", "nodig"), ("en_GB.UTF-8", "needs")])
def test_an_old_python_hears_which_one_is_needed(
    lang: str, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", lang)
    monkeypatch.setattr("sys.version_info", _Version(3, 9, 2))

    assert checkout.main(["run"]) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert "3.11" in said
    assert "3.9.2" in said


@pytest.mark.parametrize("arguments", [[], ["start"], ["--help"]])
def test_anything_else_gets_the_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert checkout.main(arguments) == 2
    assert "checkout.py run" in capsys.readouterr().err


def test_without_a_display_the_app_needs_no_qt_libraries() -> None:
    assert _needed("run") == {"app"}


def test_with_a_display_the_app_needs_qt_and_that_displays_plugin() -> None:
    assert _needed("run", "xcb") == {"app", "qt", "xcb"}
    assert _needed("run", "wayland", root=True) == {"app", "qt", "wayland"}


def test_tests_touch_the_machine_only_for_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")

    assert _needed("test", "xcb") == {"app", "tests", "qt"}
    assert _needed("test", root=True) == {"app", "tests", "qt", "xcb", "desktop"}


def test_a_user_with_a_virtual_display_can_test_the_real_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")

    assert _needed("test", xvfb=True) == {"app", "tests", "qt", "xcb"}


def test_other_systems_bring_what_qt_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")

    assert _needed("test") == {"app", "tests"}


def test_what_is_ready_is_not_touched(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(stamp, "ready", lambda root, venv: frozenset({"app", "qt"}))
    monkeypatch.setattr(environment, "provide", lambda venv: pytest.fail("set up again"))

    checkout.prepare(frozenset({"app"}))

    assert capsys.readouterr().out == ""


def test_what_could_not_be_had_is_tried_again_next_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    noted: list[frozenset[str]] = []
    monkeypatch.setattr(checkout, "LOCK", tmp_path / "lock")
    monkeypatch.setattr(stamp, "ready", lambda root, venv: frozenset({"app", "tests", "qt"}))
    monkeypatch.setattr(stamp, "note_ready", lambda root, venv, parts: noted.append(parts))
    monkeypatch.setattr(environment, "provide", lambda venv: None)
    monkeypatch.setattr(checkout, "provide_system", lambda **_: {"desktop"})

    checkout.prepare(frozenset({"app", "tests", "qt", "xcb", "desktop"}))

    assert noted == [{"app", "tests", "qt", "xcb"}]


@pytest.mark.parametrize(
    ("trouble", "status", "said"),
    [
        (SetupError("Ask an administrator."), 1, "Ask an administrator."),
        (KeyboardInterrupt(), 130, "goes on from here"),
        (PermissionError(13, "Permission denied", "/some/.venv"), 1, "/some/.venv cannot be written"),
    ],
)
def test_trouble_ends_in_a_sentence(
    trouble: BaseException,
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(parts: frozenset[str]) -> None:
        raise trouble

    monkeypatch.setattr(checkout, "prepare", fail)

    assert checkout.main(["run"]) == status
    assert said in capsys.readouterr().err


def test_every_check_runs_and_the_first_failure_decides(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = []

    def run(command: list[str | Path], **_: object) -> int:
        ran.append([str(part) for part in command[2:]])
        return {"mypy": 3, "pytest": 1}.get(str(command[2]), 0)

    monkeypatch.setattr(programs, "run", run)

    assert checkout.run_checks(["-k", "word"]) == 3
    assert ran == [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["pytest", "-k", "word"]]
    assert capsys.readouterr().out.endswith("Failed: mypy, pytest\n")


@pytest.mark.parametrize(("lang", "language"), [("nl_NL.UTF-8", "nl"), ("C.UTF-8", "en")])
def test_the_sample_is_checked_in_the_systems_language(
    lang: str, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = []

    def run_with(text: str, command: list[str], **_: object) -> int:
        asked.append((text, command))
        return 0

    monkeypatch.setenv("LC_ALL", lang)
    monkeypatch.setattr(programs, "run_with", run_with)

    assert checkout.check_sample(["coach"], {}) == 0
    [(text, command)] = asked
    assert text in capsys.readouterr().out
    assert command[command.index("--lang") + 1] == command[command.index("--ui-lang") + 1] == language


@pytest.mark.parametrize(
    ("lang", "noticed"), [("nl_NL.UTF-8", "▲ Dit stuurt alleen."), ("C.UTF-8", "▲ This only sends.")]
)
def test_the_real_coach_has_something_to_say_about_the_sample_and_all_is_well(
    lang: str, noticed: str, home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", lang)
    coach = [sys.executable, "-m", "coach", "--home", str(home)]

    assert checkout.check_sample(coach, dict(os.environ)) == 0
    assert noticed in capfd.readouterr().out
