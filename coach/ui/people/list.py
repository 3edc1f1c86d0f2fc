"""The list of people or groups: two lines each, however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coach.networks.names import network_name
from coach.system.clock import now
from coach.ui.ago import ago
from coach.ui.theme import CORNER, MEDIUM, SMALL, SMALL_TEXT, TIGHT, Tokens, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from coach.ui.people.known import Known

_SEVERAL = 5  # rows that stay in sight where the list stands above the details
_Index = QModelIndex | QPersistentModelIndex


class PeopleList(QListView):
    """`picked` carries whoever is current, None where nobody is; `wanted` comes with Enter or a double click."""

    picked = Signal(object)
    wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.tokens = tokens
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda index: self.picked.emit(self._model.at(index)))
        self.activated.connect(lambda _: self.wanted.emit())

    def show_all(self, everybody: Sequence[Known], current: Known | None) -> None:
        """Show these; whoever was current stays so, else the first one is."""
        self._model.show_all(everybody)
        keys = [each.key for each in everybody]
        row = keys.index(current.key) if current is not None and current.key in keys else 0
        if everybody:
            self.setCurrentIndex(self._model.index(row))
        else:
            self.picked.emit(None)

    def update_one(self, changed: Known) -> None:
        """Something is known otherwise of one of them."""
        self._model.update_one(changed)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self.tokens = tokens
        self.viewport().update()

    def row_height(self) -> int:
        """How high somebody is, in pixels."""
        return round(self.fontMetrics().lineSpacing() * 1.95) + 2 * SMALL

    def height_of_several(self) -> int:
        """How high the list is where the details stand below it, in pixels."""
        rows = min(_SEVERAL, max(self._model.rowCount(), 2))
        return rows * self.row_height() + 2 * TIGHT

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on to what can be done."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[Known] = []

    def show_all(self, everybody: Sequence[Known]) -> None:
        self.beginResetModel()
        self._all = list(everybody)
        self.endResetModel()

    def update_one(self, changed: Known) -> None:
        for row, each in enumerate(self._all):
            if each.key == changed.key:
                self._all[row] = changed
                self.dataChanged.emit(self.index(row), self.index(row))

    def at(self, index: _Index) -> Known | None:
        return self._all[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        return 0 if parent.isValid() else len(self._all)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each = self.at(index)
        if each is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return each.contact.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (each.contact.name, how_often(each), ago(each.contact.last, now()), state(each))
            return ", ".join(filter(None, told))
        return each if role == Qt.ItemDataRole.UserRole else None


def how_often(known: Known) -> str:
    """How often in both directions, in the window's language; a group does not say anything back."""
    contact = known.contact
    given = QCoreApplication.translate("PeopleList", "%1 from you").replace("%1", QLocale().toString(contact.given))
    if not contact.got:
        return given
    got = QCoreApplication.translate("PeopleList", "%1 back").replace("%1", QLocale().toString(contact.got))
    return f"{given}, {got}"


def state(known: Known) -> str:
    """That somebody waits or went quiet; empty where neither is so."""
    if known.contact.waiting:
        return QCoreApplication.translate("PeopleList", "waits for you")
    return QCoreApplication.translate("PeopleList", "quiet for a while") if known.quiet else ""


class _Row(QStyledItemDelegate):
    """A name and how long ago; below it how often, and where. Who waits or went quiet has it said at the right."""

    def __init__(self, people: PeopleList) -> None:
        super().__init__(people)
        self._people = people

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802
        """Two lines and room around them."""
        return QSize(100, self._people.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The current one lies on a tint with an accent bar, as the open draft does in its list."""
        known: Known = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(1, 1, -TIGHT, -1)
        current = index.row() == self._people.currentIndex().row()
        if current:
            self._ground(painter, rect)
        words = rect.adjusted(MEDIUM, SMALL - 2, -SMALL, -SMALL + 2)
        half = words.height() // 2
        top, bottom = words.adjusted(0, 0, 0, -half), words.adjusted(0, half, 0, 0)
        tokens = self._people.tokens
        painter.setFont(scaled(option.font, SMALL_TEXT))
        top = _right(painter, top, ago(known.contact.last, now()), tokens.muted)
        bottom = _right(painter, bottom, state(known), tokens.warning if known.contact.waiting else tokens.hint)
        below = " · ".join((how_often(known), ", ".join(map(network_name, known.contact.networks))))
        _left(painter, bottom, below, tokens.muted)
        painter.setFont(scaled(option.font, 1.0, bold=current))
        _left(painter, top, known.contact.name, tokens.ink)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect) -> None:
        tokens = self._people.tokens
        painter.setPen(QPen(QColor(tokens.accent), 2) if self._people.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.tint))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRect(rect.left(), rect.top() + SMALL, 3, rect.height() - 2 * SMALL), 1.5, 1.5)


def _right(painter: QPainter, rect: QRect, words: str, colour: str) -> QRect:
    """Write at the right of one line; the room that this leaves of it."""
    painter.setPen(QColor(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
    return rect.adjusted(0, 0, -(painter.fontMetrics().horizontalAdvance(words) + SMALL) if words else 0, 0)


def _left(painter: QPainter, rect: QRect, words: str, colour: str) -> None:
    """Write at the left of one line, cut where there is no more room."""
    painter.setPen(QColor(colour))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
