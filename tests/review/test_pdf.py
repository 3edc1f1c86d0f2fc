"""The PDF as other programs read it."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from coach.review.export import Form, exported
from coach.review.written import written
from tests.reviews import NASTY, full

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils"),
]


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "week.pdf"
    path.write_bytes(exported(full(), Form.PDF, "nl"))
    return path


def asked(program: str, *words: str | Path) -> str:
    ended = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    return ended.stdout


def text_of(path: Path) -> str:
    return " ".join(asked("pdftotext", "-layout", path, "-").split())


def test_it_is_an_a4_with_a_title_and_a_language(pdf: Path) -> None:
    told = asked("pdfinfo", pdf)

    assert re.search(r"Title:\s+Week 47: je praatte meer dan je stuurde\n", told)
    assert "(A4)" in told
    assert "<rdf:li>nl</rdf:li>" in asked("pdfinfo", "-meta", pdf)


def test_every_sentence_and_every_figure_can_be_read(pdf: Path) -> None:
    told, page = text_of(pdf), written(full(), "nl")

    shown = [page.title, page.period, *page.footer]
    for section in page.sections:
        shown += [section.title, *section.words, *section.items, *(word for pair in section.pairs for word in pair)]
        if section.table:
            shown += [*section.table.head, *(cell for row in section.table.rows for cell in row)]
    together = told.replace(" ", "")
    missing = [each for each in shown if "".join(each.split()) not in together]
    assert missing == []


def test_charts_are_lines_and_letters_and_not_pictures(pdf: Path) -> None:
    told = text_of(pdf)

    assert asked("pdfimages", "-list", pdf).splitlines()[2:] == []
    for label in ("Je praatte 31", "Je stuurde 17", "doel: 33", "week 43", "promotie: 9 van de 16", "gelijkmatig"):
        assert label in told, label


def test_all_fonts_are_in_it(pdf: Path) -> None:
    rows = asked("pdffonts", pdf).splitlines()[2:]

    assert rows
    assert all(re.search(r"\byes (yes|no)\s+yes\b", row) for row in rows), rows  # embedded, and with its letters


def test_the_charts_are_seen_on_paper(pdf: Path, tmp_path: Path) -> None:
    asked("pdftoppm", "-r", "40", "-singlefile", pdf, tmp_path / "page")

    _, size, _, pixels = (tmp_path / "page.ppm").read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    colours = [pixels[place : place + 3] for place in range(0, width * height * 3, 3)]
    assert colours.count(bytes.fromhex("1d6b66")) > 300  # what was talked
    assert colours.count(b"\xff\xff\xff") > len(colours) / 2


def test_what_somebody_wrote_and_a_long_page_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "nasty.pdf"
    path.write_bytes(exported(full(NASTY, "woord " * 400 + "x" * 400), Form.PDF, "en"))

    told = text_of(path)
    assert "<script>alert(1)</script>" in told
    assert "/URI" not in path.read_bytes().decode("latin-1")


def test_an_anonymous_one_has_no_names(tmp_path: Path) -> None:
    path = tmp_path / "without.pdf"
    path.write_bytes(exported(full("Zwaantje", "Kruiwagens"), Form.PDF, "en", anonymous=True))

    told = text_of(path)
    assert "Zwaantje" not in told
    assert "Kruiwagens" not in told
    assert "Names and texts are left out." in told
