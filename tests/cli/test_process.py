"""The process itself: streams, signals, encodings, missing libraries, our own bugs."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import POST, PostCoach, environment, into_a_full_disk, refused
from tests.conftest import ROOT

LINE = b'{"network": "x", "text": "Hallo"}\n'
COMMAND = [sys.executable, "-m", "coach", "check", "--jsonl", "-"]
posix_only = pytest.mark.skipif(os.name == "nt", reason="needs POSIX")


def test_nobody_reads_any_more(home: Path) -> None:
    process = subprocess.Popen(
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(home),
        cwd=ROOT,
    )
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None

    _, err = process.communicate(LINE * 500, timeout=60)

    assert (process.returncode, err) == (0, b"")


@posix_only
def test_control_c_ends_it_without_a_word(home: Path) -> None:
    process = subprocess.Popen(
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(home),
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(LINE)
    process.stdin.flush()
    process.stdout.readline()  # it waits for the second line now

    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (130, b"")


@posix_only
def test_a_terminal_is_no_text(home: Path) -> None:
    import pty

    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"this machine has no terminals to give: {error}")
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "coach", "check"],
            stdin=theirs,
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=environment(home),
            timeout=60,
        )
    finally:
        os.close(ours)
        os.close(theirs)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert "Give a file" in ended.stderr


@posix_only
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_is_no_traceback(home: Path, tmp_path: Path, closed: str) -> None:
    (tmp_path / "draft.txt").write_text("" if closed == "2>&-" else POST, encoding="utf-8")
    words = "check -" if closed == "<&-" else f"check {tmp_path / 'draft.txt'}"

    ended = subprocess.run(
        ["/bin/sh", "-c", f"exec {shlex.quote(sys.executable)} -m coach {words} {closed}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(home),
        timeout=60,
    )

    assert ended.returncode == (0 if closed == ">&-" else 2)
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("words", [("--help",), ("networks", "--format", "json"), ("check", "--jsonl", "-")])
def test_a_full_disk_is_one_sentence(home: Path, words: tuple[str, ...]) -> None:
    ended = into_a_full_disk(home, *words, given=LINE.decode())

    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "cannot write the answer" in ended.stderr


@pytest.mark.parametrize("settings", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_output_is_utf8_whatever_the_locale(post_coach: PostCoach, settings: dict[str, str]) -> None:
    answer = post_coach("check", "--network", "x", "--ui-lang", "nl", given="Één café — 5 € 🙂 " + POST, env=settings)

    assert answer.status == 0
    assert "·" in answer.out


@posix_only
@pytest.mark.parametrize("option", ["--context", "--content-warning"])
def test_a_word_that_is_not_utf8_is_refused(post_coach: PostCoach, option: str) -> None:
    assert option in refused(post_coach("check", "--network", "x", option, b"caf\xe9", given=POST))


@posix_only
def test_a_file_name_that_is_not_utf8_is_only_a_name(post_coach: PostCoach, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(name, "w", encoding="utf-8") as file:  # noqa: PTH123 - a name in bytes
        file.write(POST)

    assert post_coach("check", "--network", "x", name).status == 0
    assert "missing" in refused(post_coach("check", name + b".missing"))


def run_with(prelude: str, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command line in an interpreter where the prelude came first."""
    code = f"import sys\n{prelude}\nfrom coach.main import main\nsys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        input=POST,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(home),
        timeout=60,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--network", "x"),
        ("check", "--network", "x", "--history", "--format", "json"),
        ("networks",),
        ("log", "reply", "--network", "x"),
        ("balance",),
        ("balance", "--definitions"),
        ("doctor",),
        ("--help",),
        ("--version",),
    ],
    ids=" ".join,
)
def test_no_command_needs_qt(home: Path, words: tuple[str, ...]) -> None:
    ended = run_with("sys.modules['PySide6'] = None", home, *words)

    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize(
    "words",
    [("check", "--network", "x"), ("networks",), ("balance", "--definitions"), ("--help",), ("--version",)],
    ids=" ".join,
)
def test_only_the_history_needs_sqlalchemy(home: Path, words: tuple[str, ...]) -> None:
    ended = run_with("sys.modules['sqlalchemy'] = sys.modules['sqlite3'] = None", home, *words)

    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize(
    "heavy", ["argparse", "sqlalchemy", "sqlite3", "PySide6", "keyring", "platformdirs", "difflib"]
)
def test_a_check_loads_nothing_that_it_does_not_use(home: Path, heavy: str) -> None:
    """A cold check is asked for by editors and hooks, many times a day."""
    code = f"import atexit\natexit.register(lambda: print({heavy!r} in sys.modules, file=sys.stderr))"

    ended = run_with(code, home, "check", "--network", "x")

    assert ended.stderr == "False\n"


def test_without_qt_the_window_says_what_is_missing(home: Path) -> None:
    ended = run_with("sys.modules['PySide6'] = None", home)

    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "PySide6" in ended.stderr


BROKEN = """
import coach.lint.engine
def broken(request, *_, **__): raise ValueError(request.text)
coach.lint.engine.check = broken
"""


def test_a_bug_is_one_sentence_and_the_log_holds_no_text(home: Path) -> None:
    ended = run_with(BROKEN, home, "check", "--network", "x")

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.count("\n") == 1
    log = home / "logs" / "post-coach.log"
    assert str(log) in ended.stderr
    logged = log.read_text(encoding="utf-8")
    assert "ValueError" in logged
    assert "broken" in logged
    assert "kruiwagen" not in logged + ended.stderr


def test_a_bug_that_cannot_be_logged_is_one_sentence_too(home: Path) -> None:
    (home / "logs").write_text("in the way", encoding="utf-8")

    ended = run_with(BROKEN, home, "check", "--network", "x")

    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "ValueError" in ended.stderr


CRASHING = """
import coach.lint.catalogue, coach.lint.engine as engine
from dataclasses import replace
def judge(case): raise ValueError(case.request.text)
rules = tuple(replace(rule, judge=judge) if rule.id == "shouting" else rule for rule in coach.lint.catalogue.RULES)
check = engine.check
engine.check = lambda request, history=None, **more: check(request, history, rules=rules, **more)
"""


def test_a_rule_that_fails_is_told_and_logged_without_the_text(home: Path) -> None:
    ended = run_with(CRASHING, home, "check", "--network", "x")

    assert (ended.returncode, ended.stderr) == (0, "")
    assert "One of my rules failed" in ended.stdout
    logged = (home / "logs" / "post-coach.log").read_text(encoding="utf-8")
    assert "shouting" in logged
    assert "kruiwagen" not in logged
