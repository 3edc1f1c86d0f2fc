"""What a weekly review costs as a page, beside the least that a page can cost.

The PDF is a page with a chart, made once more in a process that made one before; beside it stands a page of the same
sentences and bars that a bare QPainter draws where it is told, without looking for room. The HTML is the whole
command, from the start of Python to the file; beside it stands a Python that opens the same history and counts the
same balance, and writes nothing. What a plain Python with SQLite alone takes is in the note. The reviews of many weeks
are counted one by one, on a history of any size.
"""

from __future__ import annotations

import os
from contextlib import closing
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from coach.domain.balance import week_of
from coach.domain.review import Aims
from coach.domain.weeks import week_name
from coach.review.export import Form, exported
from coach.review.written import written
from coach.services.people import People
from coach.services.reviews import Reviews
from coach.store.store import Store
from coach.system.paths import find_paths
from tests.bench.history import NOW, home_with
from tests.bench.processes import cpu_of_process
from tests.bench.rounds import Line, Table, cpu_of, in_rounds, ratios, shown, typical
from tests.reviews import plain

if TYPE_CHECKING:
    from pathlib import Path

    from coach.review.page import Page

PDF_AIM = 2
HTML_AIM = 2
AIMS = Aims(1 / 3, 1 / 3)
_LAST = week_of(NOW.date()) - timedelta(weeks=1)
_COUNT = (
    "from coach.services.opening import DeskDoor; from coach.system.clock import now; "
    "from coach.system.paths import find_paths; "
    "door = DeskDoor(find_paths(None), now); door.desk().history.balances(target=0.3); door.close()"
)
_PLAIN = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM day_count').fetchall()"


def measure(rounds: int, folder: Path, *, activities: int = 1_000_000, least: float = 0.06) -> list[Table]:
    """The tables. `least` is the processor time of one sample, in seconds."""
    return [_pages(rounds, least), _command(rounds, folder), _weeks(rounds, folder, activities, least)]


def _pages(rounds: int, least: float) -> Table:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    review = plain()
    page = written(review, "nl")
    exported(review, Form.PDF, "nl")  # makes Qt's application
    found = in_rounds(
        rounds,
        {
            "bare": partial(cpu_of, partial(bare_page, page), least),
            "pdf": partial(cpu_of, partial(exported, review, Form.PDF, "nl"), least),
            "html": partial(cpu_of, partial(exported, review, Form.HTML, "nl"), least),
        },
    )
    note = f"{shown(typical(found, 'pdf'))}; bare {shown(typical(found, 'bare'))}"
    return Table(
        "One page with a chart, warm: processor time as a ratio to a bare QPdfWriter and QPainter",
        (
            Line("PDF", ratios(found, "pdf", "bare"), PDF_AIM, note),
            Line("HTML", ratios(found, "html", "bare"), None, shown(typical(found, "html"))),
        ),
    )


def bare_page(page: Page) -> bytes:
    """The page's sentences and a chart's bars as a PDF, each put where it happens to fit."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QColor, QGuiApplication, QPageSize, QPainter, QPdfWriter

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(page.title)
    painter = QPainter(writer)
    font, y = QGuiApplication.font(), 0
    said = [page.title, page.period, *page.lead, *page.footer]
    for section in page.sections:
        said += [section.title, *section.words, *section.items]
    for place, words in enumerate(said):
        font.setPointSizeF(10 if place else 18)
        font.setBold(place == 0)
        painter.setFont(font)
        painter.drawText(QRectF(0, y, writer.width(), 600), Qt.TextFlag.TextWordWrap, words)
        y += 300
    for bar in range(10):
        painter.fillRect(QRectF(bar * 400, y, 300, 40 * bar), QColor("#1d6b66"))
    painter.end()
    return bytes(content.data())


def _command(rounds: int, folder: Path) -> Table:
    home = home_with(folder, activities=2_000)
    history = str(find_paths(str(home)).history)
    words = ("-m", "coach", "review", "--week", week_name(_LAST), "--force", "--output", str(folder / "week.html"))
    found = in_rounds(
        rounds,
        {
            "count": partial(cpu_of_process, ("-c", _COUNT), home),
            "plain": partial(cpu_of_process, ("-c", _PLAIN, history), home),
            "html": partial(cpu_of_process, words, home),
        },
    )
    note = "; ".join(f"{name} {shown(typical(found, name))}" for name in ("html", "count", "plain"))
    line = Line("review --output week.html", ratios(found, "html", "count"), HTML_AIM, note)
    return Table("A week as HTML, cold: processor time as a ratio to a Python that counts a balance", (line,))


def _weeks(rounds: int, folder: Path, activities: int, least: float) -> Table:
    home = home_with(folder, activities=activities)
    with closing(Store.open(find_paths(str(home)).history, now=lambda: NOW)) as store:
        reviews = Reviews(store, People(store, lambda: NOW), lambda: NOW)

        def a_week() -> None:
            # A year ago: who went quiet is asked for the newest one only.
            exported(reviews.review(_LAST - timedelta(weeks=52), AIMS), Form.HTML, "nl")

        found = in_rounds(
            rounds,
            {
                "count": partial(cpu_of, partial(reviews.review, _LAST - timedelta(weeks=52), AIMS), least),
                "week": partial(cpu_of, a_week, least),
            },
        )
    note = f"{shown(typical(found, 'week'))} a week; counted in {shown(typical(found, 'count'))}"
    line = Line(f"{activities:,} activities", ratios(found, "week", "count"), None, note)
    return Table("Each of many weeks as HTML: processor time as a ratio to counting it", (line,))
