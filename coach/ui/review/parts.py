"""The parts of a review's page as the window shows them: each a card with its sentences, charts and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from coach.ui.theme import LARGE, MEDIUM, SMALL, TIGHT
from coach.ui.widgets.chart import Chart
from coach.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLayout

    from coach.review.page import Section, Table
    from coach.ui.theme import Tokens

_CHART_WIDTH = 420  # pixels at most: wider ones say no more


class Parts(QWidget):
    """Shows sections one below the other."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._panels: list[Panel] = []
        self._charts: list[Chart] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LARGE)

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show these in place of what was there."""
        for panel in self._panels:
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels, self._charts = [], []
        for section in sections:
            panel = self._panel(section)
            self._panels.append(panel)
            self._column.addWidget(panel)
        self.setVisible(bool(self._panels))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        for chart in self._charts:
            chart.set_tokens(tokens)

    def _panel(self, section: Section) -> Panel:
        panel = Panel(self)
        panel.entitle(section.title)
        for words in section.words:
            panel.body.addWidget(_sentence(words, panel))
        for words in section.items:
            panel.body.addLayout(_item(words, panel))
        for asked, said in section.pairs:
            panel.body.addLayout(_pair(asked, said, panel))
        for draw in section.charts:
            chart = Chart(self._tokens, panel)
            chart.setMaximumWidth(_CHART_WIDTH)
            chart.show_chart(draw, (), ())
            self._charts.append(chart)
            panel.body.addWidget(chart)
        if section.table is not None:
            panel.body.addWidget(_table(section.table, panel))
        return panel


def _sentence(words: str, parent: QWidget, *, muted: bool = False) -> QLabel:
    label = QLabel(words, parent, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setProperty("role", "muted")
    return label


def _item(words: str, parent: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    dot = QLabel("•", parent)
    dot.setProperty("role", "muted")
    row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_sentence(words, parent), 1)
    return row


def _pair(asked: str, said: str, parent: QWidget) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(TIGHT)
    column.addWidget(_sentence(asked, parent, muted=True))
    column.addWidget(_sentence(said, parent))
    return column


def _table(table: Table, parent: QWidget) -> QWidget:
    inner = QWidget()
    grid = QGridLayout(inner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(MEDIUM)
    grid.setVerticalSpacing(SMALL)
    for place, row in enumerate((table.head, *table.rows)):
        for column, words in enumerate(row):
            label = _sentence(words, inner, muted=place == 0)
            label.setWordWrap(False)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, place, column)
    grid.setColumnStretch(len(table.head), 1)
    return _Wide(inner, parent)


class _Wide(QScrollArea):
    """What may be wider than the window: it is scrolled sideways there."""

    def __init__(self, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(part)
        for each in (part, self.viewport()):
            each.setAutoFillBackground(False)  # it lies on a card
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the part and the bar below it."""
        needed = self._part.sizeHint()
        return QSize(needed.width(), needed.height() + self.horizontalScrollBar().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as need be."""
        return QSize(0, self.sizeHint().height())
