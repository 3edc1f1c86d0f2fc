"""Programs are started so that the reader sees life, and sees why when one fails."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from fresh import programs

if TYPE_CHECKING:
    import pytest


def _python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_quiet_success_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    assert programs.run_quietly(_python("print('many lines')")) == 0
    assert capfd.readouterr() == ("", "")


def test_a_failure_shows_the_end_of_what_was_said(capfd: pytest.CaptureFixture[str]) -> None:
    code = "for line in range(100): print(line)\nprint('the reason')\nraise SystemExit(3)"

    assert programs.run_quietly(_python(code)) == 3
    said = capfd.readouterr().out
    assert "the reason" in said
    assert "\n50\n" not in said


def test_a_long_silence_is_broken_by_a_sign_of_life(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(programs, "_BEAT", 0.05)

    programs.run_quietly(_python("import time; time.sleep(0.3)"))

    assert "still busy" in capfd.readouterr().out


def test_a_quiet_program_cannot_ask(capfd: pytest.CaptureFixture[str]) -> None:
    assert programs.run_quietly(_python("input('Password: ')")) == 1
    assert "EOFError" in capfd.readouterr().out


def test_a_program_reads_the_text_it_is_given(capfd: pytest.CaptureFixture[str]) -> None:
    code = "import sys; sys.exit(sys.stdin.buffer.read().decode('utf-8') != 'één')"

    assert programs.run_with("één", _python(code)) == 0


def test_a_program_that_is_not_there_is_an_answer_too() -> None:
    status, said = programs.answer(["no-such-program-here"])

    assert status == 127
    assert "no-such-program-here" in said
