"""A chart as `coach.review.charts` draws it, as sharp as the screen, that can be read as a table instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontInfo, QHelpEvent, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from coach.review.charts.drawing import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from coach.ui.theme import Tokens

Draw = Callable[[Look, float], str]
"""Gives the chart as SVG, in these colours and so many pixels wide."""

_SVG = "{http://www.w3.org/2000/svg}"
_USUAL, _NARROWEST = 320, 160  # pixels
_STRETCH, _AS_NEEDED = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents
_ROWS = 10  # of a table that are in sight; the others are scrolled to


class Chart(QWidget):
    """Shows the picture or the table. Its name and description for screen readers are those of the SVG."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = _Picture(tokens, self)
        self.table = _table(self)
        self.table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addWidget(self.table)

    def show_chart(self, draw: Draw, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show another chart; `heads` and `rows` are the same figures as a table."""
        self.picture.show_chart(draw)
        self.table.setAccessibleName(self.picture.accessibleName())
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        header = self.table.horizontalHeader()
        for column in range(len(heads)):
            header.setSectionResizeMode(column, _STRETCH if column == 0 else _AS_NEEDED)
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, words in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(words))
        self._fit()

    def show_table(self, shown: bool) -> None:  # noqa: FBT001 - what a button's toggled tells
        """The figures as a table, or the picture."""
        self.table.setVisible(shown)
        self.picture.setHidden(shown)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self.picture.set_tokens(tokens)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of text: other rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to some."""
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(row) for row in range(min(self.table.rowCount(), _ROWS)))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + 4)


class _Picture(QWidget):
    """The SVG, drawn anew for each width, so that its letters keep their size."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._draw: Draw | None = None
        self._renderer = QSvgRenderer(self)
        self._told: list[tuple[QRectF, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, draw: Draw) -> None:
        self._draw = draw
        self._redraw()

    def set_tokens(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._redraw()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_USUAL, self._renderer.defaultSize().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_NARROWEST, self._renderer.defaultSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._redraw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(0, 0, self.width(), self._renderer.defaultSize().height()))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """What is pointed at tells its figures."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = event.pos()
            told = next((words for box, words in self._told if box.left() <= at.x() < box.right()), "")
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _redraw(self) -> None:
        if self._draw is None:
            return
        svg = self._draw(self._look(), max(self.width(), _NARROWEST))
        self._renderer.load(QByteArray(svg.encode()))
        root = ET.fromstring(svg)  # noqa: S314 - our own
        self.setAccessibleName(root.findtext(f"{_SVG}title", ""))
        self.setAccessibleDescription(root.findtext(f"{_SVG}desc", ""))
        told = ((each, each.findtext(f"{_SVG}title")) for each in root.iter(f"{_SVG}rect"))
        self._told = [(_box(each), words) for each, words in told if words]
        self.updateGeometry()
        self.update()

    def _look(self) -> Look:
        tokens, font = self._tokens, QFontInfo(self.font())
        return Look(
            ground=tokens.card,
            ink=tokens.ink,
            muted=tokens.muted,
            line=tokens.line,
            shade=tokens.tint,
            talked=tokens.talked,
            sent=tokens.sent,
            other=tokens.hint,
            font=font.family(),
            size=font.pixelSize(),
        )


def _box(rect: ET.Element) -> QRectF:
    return QRectF(*(float(rect.get(name, 0)) for name in ("x", "y", "width", "height")))


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(parent)
    table.verticalHeader().hide()
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    return table
