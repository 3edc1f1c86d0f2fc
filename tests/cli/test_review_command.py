"""review: a week on the terminal, in a file, and a year of them in a folder."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.weeks import week_name
from tests.cli.conftest import PostCoach, environment, refused
from tests.conftest import ROOT
from tests.small_disk import on_a_small_disk

if TYPE_CHECKING:
    from pathlib import Path

LAST = date.today() - timedelta(days=date.today().weekday() + 7)  # noqa: DTZ011 - the owner's own day
WEEK = week_name(LAST)
NEXT = week_name(LAST + timedelta(weeks=2))


@pytest.fixture
def history(home: Path, post_coach: PostCoach) -> Path:
    """A history with a reply and a post in the last whole week."""
    for act, other in (("reply", ("--with", "Karin")), ("post", ("--text", "<b>Vandaag</b> =1+1"))):
        at = f"{LAST + timedelta(days=2)}T12:00"
        assert post_coach("log", act, "--network", "x", "--at", at, *other).status == 0
    return home


@pytest.mark.usefixtures("history")
def test_the_last_whole_week_is_told_on_the_terminal(post_coach: PostCoach) -> None:
    answer = post_coach("review", "--ui-lang", "en")

    assert answer.status == 0
    assert answer.out.startswith(f"Week {LAST.isocalendar().week}: your first week here\n")
    assert answer.out.index("What went well") < answer.out.index("What you could do differently")
    assert "You talked with Karin." in answer.out
    assert "Karin" not in post_coach("review", "--anonymous").out


@pytest.mark.usefixtures("history")
def test_programs_get_its_figures(post_coach: PostCoach) -> None:
    told = post_coach("review", "--format", "json").json

    assert (told["format"], told["version"], told["week"]) == ("post-coach-review", 1, WEEK)
    assert told["figures"]["weeks"][-1] == {"week": LAST.isoformat(), "broadcast": 1, "conversation": 1}


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize("end", ["html", "pdf", "md", "csv", "json", "HTML"])
def test_a_week_goes_into_a_file(post_coach: PostCoach, tmp_path: Path, end: str) -> None:
    path = tmp_path / f"week.{end}"

    answer = post_coach("review", "--week", WEEK.lower(), "--output", str(path), "--ui-lang", "nl")

    assert (answer.status, answer.out) == (0, f"De terugblik staat in {path}.\n")
    assert path.stat().st_size > 100
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


@pytest.mark.usefixtures("history")
def test_another_file_is_kept_unless_it_is_forced(post_coach: PostCoach, tmp_path: Path) -> None:
    path = tmp_path / "week.md"
    path.write_text("mine", encoding="utf-8")

    assert "--force" in refused(post_coach("review", "--output", str(path)))
    assert path.read_text(encoding="utf-8") == "mine"

    told = post_coach("review", "--output", str(path), "--force", "--format", "json")
    assert told.json == {"written": [str(path)]}
    assert path.read_text(encoding="utf-8").startswith("# Week")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--week", "2025-W53"), "2025 has 52 weeks"),
        (("--week", NEXT), "still to come"),
        (("--week", "47"), "such as 2026-W47"),
        (("--week", "0001-W01"), "from 2000 on"),
        (("--week", "2026-W40..2026-W39", "--output", "x"), "comes before"),
        (("--week", "2026-W39..2026-W40"), "need a folder"),
        (("--output", "week.docx"), ".html, .pdf, .md, .csv, .json"),
        (("--output", "gone/week.html"), "cannot write"),
        (("--as", "pdf"), "--as goes with more weeks"),
        (("--as", "doc"), "html, pdf, md, csv, json"),
        (("--week", "2026-W39..2026-W40", "--output", "taken.md"), "cannot write"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(
    post_coach: PostCoach, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    (tmp_path / "taken.md").write_text("mine", encoding="utf-8")

    assert said in refused(post_coach("review", "--ui-lang", "en", *words))
    assert (tmp_path / "taken.md").read_text(encoding="utf-8") == "mine"


def test_a_year_without_anything_in_it_can_be_written_too(post_coach: PostCoach, tmp_path: Path) -> None:
    words = ("review", "--week", "2026-W01..2026-W12", "--output", str(tmp_path / "year"), "--as", "csv")

    answer = post_coach(*words, "--ui-lang", "en")

    assert (answer.status, answer.out) == (0, f"12 reviews are in {tmp_path / 'year'}.\n")
    assert sorted(each.name for each in (tmp_path / "year").iterdir()) == [f"2026-W{n:02}.csv" for n in range(1, 13)]
    assert "--force" in refused(post_coach(*words))


def test_a_year_with_a_week_to_come_is_not_begun(post_coach: PostCoach, tmp_path: Path) -> None:
    told = refused(post_coach("review", "--week", f"{WEEK}..{NEXT}", "--output", str(tmp_path / "year")))

    assert NEXT in told
    assert not (tmp_path / "year").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_ctrl_c_leaves_whole_files_only(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "year"
    started = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "coach",
            "review",
            "--ui-lang",
            "en",
            "--week",
            "2000-W01..2026-W40",
            "--output",
            folder,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(home),
    )
    for _ in range(1000):
        if folder.is_dir() and len(list(folder.iterdir())) > 5:
            break
        time.sleep(0.02)
    started.send_signal(signal.SIGINT)
    out, err = started.communicate(timeout=60)

    assert (started.returncode, out) == (130, "")
    found = re.fullmatch(r"Stopped after (\d+) of 1396\. What is in .* is whole\.\n", err)
    assert found, err
    written = list(folder.iterdir())
    assert len(written) == int(found[1]) < 1396
    assert all(path.read_text(encoding="utf-8").endswith("</html>\n") for path in written)


@pytest.mark.usefixtures("history")
def test_only_the_pdf_needs_qt_and_it_needs_no_widgets(home: Path, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6.QtWidgets'] = None\n"
        "if 'pdf' not in sys.argv[-1]: sys.modules['PySide6'] = None\n"
        "from coach.main import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    for end in ("html", "md", "csv", "json", "pdf"):
        ended = subprocess.run(
            [sys.executable, "-c", code, "review", "--output", tmp_path / f"week.{end}"],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env={name: value for name, value in environment(home).items() if name != "QT_QPA_PLATFORM"},
        )
        assert (ended.returncode, ended.stderr) == (0, ""), ended.stderr


FULL = """
import shutil, sys
from pathlib import Path
from coach.main import main
folder = Path(sys.argv[1]).parent
(folder / "old.html").write_text("mine")
(folder / "1.filler").write_bytes(b"0" * (shutil.disk_usage(folder).free))
for name in ("new.html", "old.html"):
    print(main(["review", "--home", sys.argv[1] + ".home", "--force", "--output", str(folder / name)]))
print((folder / "old.html").read_text(), sorted(path.name for path in folder.iterdir()))
"""


def test_a_full_disk_leaves_no_half_file(home: Path, tmp_path: Path) -> None:
    code = FULL.replace('sys.argv[1] + ".home"', repr(str(home)))

    assert on_a_small_disk(tmp_path, code) == ["2", "2", "mine ['0.filler', '1.filler', 'old.html']"]


def test_json_on_the_terminal_is_all_there_is(post_coach: PostCoach) -> None:
    assert json.loads(post_coach("review", "--format", "json").out)["figures"]["since"] is None
