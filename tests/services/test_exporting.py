"""Files are written whole or not at all, and never over another one unasked."""

from __future__ import annotations

import os
import stat
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.domain.review import Aims
from coach.domain.trouble import Trouble
from coach.review.export import Form
from coach.services.exporting import YearWriter, form_of, weeks_between, write
from coach.services.people import People
from coach.services.reviews import Reviews
from tests.history import AMSTERDAM, Clock

if TYPE_CHECKING:
    from coach.store.store import Store

WEEKS = weeks_between(date(2026, 10, 5), date(2026, 11, 16))
FULL = Path("/dev/full")


def code_of(path: Path, content: bytes = b"new", *, force: bool = False) -> str:
    with pytest.raises(Trouble) as told:
        write(path, content, force=force)
    assert told.value.facts == {"path": str(path)}
    return told.value.code


@pytest.fixture
def writer(store: Store, clock: Clock, tmp_path: Path) -> YearWriter:
    reviews = Reviews(store, People(store, clock), clock, AMSTERDAM)
    return YearWriter(reviews, tmp_path / "year", Aims(1 / 3, 1 / 3), "nl", form=Form.MARKDOWN)


@pytest.mark.parametrize(
    ("name", "form"), [("a.html", Form.HTML), ("b.PDF", Form.PDF), ("c.d.md", Form.MARKDOWN), ("e.Json", Form.JSON)]
)
def test_the_name_tells_the_form(name: str, form: Form) -> None:
    assert form_of(Path(name)) is form


@pytest.mark.parametrize("name", ["week", "week.docx", ".html", "week.", "html"])
def test_a_name_that_tells_no_form_is_refused(name: str) -> None:
    with pytest.raises(Trouble, match="export-form"):
        form_of(Path(name))


def test_a_file_is_written_and_nothing_beside_it(tmp_path: Path) -> None:
    write(tmp_path / "week.md", b"new")

    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("week.md", b"new")]


def test_another_file_is_replaced_only_where_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "week.md"
    path.write_bytes(b"old")

    assert code_of(path) == "export-exists"
    assert path.read_bytes() == b"old"

    write(path, b"new", force=True)
    assert path.read_bytes() == b"new"


def test_a_link_that_leads_nowhere_is_a_file_too(tmp_path: Path) -> None:
    path = tmp_path / "week.md"
    path.symlink_to(tmp_path / "gone")

    assert code_of(path) == "export-exists"


def test_a_folder_is_no_file_whatever_is_said(tmp_path: Path) -> None:
    assert code_of(tmp_path, force=True) == "file-folder"


@pytest.mark.parametrize("name", ["gone/week.md", "a\0b.md", f"{'x' * 300}.md"])
def test_where_nothing_can_be_written_is_told(tmp_path: Path, name: str) -> None:
    assert code_of(tmp_path / name) == "export-unwritable"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_ours_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert code_of(tmp_path / "week.md") == "export-unwritable"
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_a_full_disk_leaves_the_old_file_and_no_half_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "week.md"
    path.write_bytes(b"old")

    def no_room(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)

    assert code_of(path, force=True) == "export-full"
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("week.md", b"old")]


def test_weeks_are_written_one_by_one(writer: YearWriter, tmp_path: Path) -> None:
    steps = writer.write(WEEKS)

    assert next(steps) == tmp_path / "year" / "2026-W41.md"
    assert [each.name for each in (tmp_path / "year").iterdir()] == ["2026-W41.md"]
    assert [path.name for path in steps] == [f"2026-W{week}.md" for week in range(42, 48)]
    assert len(list((tmp_path / "year").iterdir())) == 7


def test_what_was_written_before_it_was_cancelled_is_whole(writer: YearWriter, tmp_path: Path) -> None:
    asked = iter(range(99))
    done = list(writer.write(WEEKS, lambda: next(asked) == 3))

    assert sorted((tmp_path / "year").iterdir()) == done
    assert len(done) == 3
    assert all(path.read_text(encoding="utf-8").endswith("zei.\n") for path in done)


def test_nothing_is_begun_where_one_of_the_weeks_is_there(writer: YearWriter, tmp_path: Path) -> None:
    (tmp_path / "year").mkdir()
    (tmp_path / "year" / "2026-W47.md").write_text("mine", encoding="utf-8")

    with pytest.raises(Trouble, match="export-exists"):
        list(writer.write(WEEKS))

    assert [each.name for each in (tmp_path / "year").iterdir()] == ["2026-W47.md"]


def test_a_file_is_no_folder_to_write_in(writer: YearWriter, tmp_path: Path) -> None:
    (tmp_path / "year").write_text("mine", encoding="utf-8")

    with pytest.raises(Trouble, match="export-unwritable"):
        list(writer.write(WEEKS))
