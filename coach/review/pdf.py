"""The review as PDF on A4: real text in embedded fonts, charts as vectors.

Qt can give a PDF a title and a language, but no tags (up to 6.11): the HTML is the copy for who listens to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from coach.review.charts.colours import PAPER
from coach.review.charts.drawing import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.review.page import Draw, Page, Section, Table

_DPI = 1200
_PT = _DPI / 72
_MARGIN = 18.0  # millimetres
_BODY, _TITLE, _HEADING, _LEAD, _SMALL = 10.0, 18.0, 12.0, 11.5, 8.0  # points
_LINE = 1.35
_GUTTER = 22 * _PT
_CHART = 345.0  # the width a chart is drawn for, in its own pixels
_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>'
    "</rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def as_pdf(page: Page) -> bytes:
    """The page as a whole file. Any thread may call it; Qt's application is made where there is none."""
    _have_qt()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(_DPI)
    writer.setTitle(page.title)
    writer.setCreator("Post Coach")
    about = _XMP.format(title=clean(page.title), language=page.language)
    writer.setDocumentXmpMetadata(about.encode())
    painter = QPainter(writer)
    _Flow(writer, painter).page(page)
    painter.end()
    buffer.close()
    return bytes(content.data())


_made: list[QGuiApplication] = []


def _have_qt() -> None:
    """Fonts need an application; one without a window needs no display."""
    if QGuiApplication.instance() is None:
        _made.append(QGuiApplication(["post-coach", "-platform", "offscreen"]))


class _Row(NamedTuple):
    """Charts beside each other, each `width` wide; lengths in the writer's pixels."""

    charts: tuple[QSvgRenderer, ...]
    heights: tuple[float, ...]
    width: float
    height: float


class _Flow:
    """Sets a page from top to bottom, and goes on on a new sheet where one is full."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        self._width, self._height = float(writer.width()), float(writer.height())
        self._y = 0.0

    def page(self, page: Page) -> None:
        self._text(page.title, _TITLE, bold=True, after=2)
        self._text(page.period, _BODY, colour=PAPER.muted, after=10)
        self._text(" ".join(page.lead), _LEAD, after=5)
        for section in page.sections:
            self._section(section)
        self._y += 16 * _PT
        for each in page.footer:
            self._text(each, _SMALL, colour=PAPER.muted, after=3)

    def _section(self, section: Section) -> None:
        rows = [self._row(section.charts[place : place + 2]) for place in range(0, len(section.charts), 2)]
        told = bool(section.words or section.items or section.pairs)
        self._y += 10 * _PT
        # A heading stays with what it is about.
        self._keep(_HEADING * _LINE * _PT + (3 * _BODY * _LINE * _PT if told or not rows else rows[0].height))
        self._text(section.title, _HEADING, bold=True, after=4)
        for each in section.words:
            self._text(each, _BODY, after=4)
        for each in section.items:
            self._item(each)
        for asked, said in section.pairs:
            self._text(asked, _BODY, colour=PAPER.muted, after=1)
            self._text(said, _BODY, after=5)
        for row in rows:
            self._charts(row)
        if section.table:
            self._table(section.table)

    def _item(self, text: str) -> None:
        self._keep(_BODY * _LINE * _PT)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(PAPER.talked))
        self._painter.drawEllipse(QPointF(3 * _PT, self._y + _BODY * _LINE * _PT / 2), 1.6 * _PT, 1.6 * _PT)
        self._text(text, _BODY, indent=12, after=3)

    def _text(
        self, text: str, size: float, *, bold: bool = False, colour: str = "", indent: float = 0, after: float = 0
    ) -> None:
        """A paragraph; sizes and distances in points."""
        layout = QTextLayout(text, _font(size, bold=bold), self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width - indent * _PT)
            lines.append(line)
        layout.endLayout()
        self._painter.setPen(QColor(colour or PAPER.ink))
        step = size * _LINE * _PT
        for line in lines:
            self._keep(step)
            line.setPosition(QPointF(0, 0))
            line.draw(self._painter, QPointF(indent * _PT, self._y + (step - line.height()) / 2))
            self._y += step
        self._y += after * _PT

    def _row(self, charts: Sequence[Draw]) -> _Row:
        """One or two charts beside each other."""
        drawn = tuple(QSvgRenderer(draw(PAPER, _CHART).encode()) for draw in charts)
        wide = (self._width - _GUTTER) / 2
        heights = tuple(wide * its.defaultSize().height() / its.defaultSize().width() for its in drawn)
        return _Row(drawn, heights, wide, max(heights) + 8 * _PT)

    def _charts(self, row: _Row) -> None:
        self._keep(row.height)
        for column, (each, high) in enumerate(zip(row.charts, row.heights, strict=True)):
            box = QRectF(column * (row.width + _GUTTER), self._y + 4 * _PT, row.width, high)
            each.render(self._painter, box)
        self._y += row.height

    def _table(self, table: Table) -> None:
        """The first column as wide as its words, the others right-aligned beside it."""
        metrics = QFontMetricsF(_font(_BODY), self._writer)
        widths = [
            max(metrics.horizontalAdvance(row[column]) for row in (table.head, *table.rows)) + 14 * _PT
            for column in range(len(table.head))
        ]
        step = _BODY * 1.7 * _PT
        for number, row in enumerate((table.head, *table.rows)):
            self._keep(step)
            self._painter.setFont(_font(_BODY))
            self._painter.setPen(QColor(PAPER.ink if number else PAPER.muted))
            x = 0.0
            for column, (words, wide) in enumerate(zip(row, widths, strict=True)):
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                self._painter.drawText(QRectF(x, self._y, wide, step), side | Qt.AlignmentFlag.AlignVCenter, words)
                x += wide
            self._y += step
            self._painter.setPen(QColor(PAPER.line))
            self._painter.drawLine(QPointF(0, self._y), QPointF(x, self._y))

    def _keep(self, height: float) -> None:
        """Go on on a new sheet where this one has less room."""
        if self._y and self._y + height > self._height:
            self._writer.newPage()
            self._y = 0.0


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QGuiApplication.font()
    font.setPointSizeF(size)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
