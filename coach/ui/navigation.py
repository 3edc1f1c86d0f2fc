"""The places that the window has, and the list at the left by which one goes there."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coach.ui.theme import CORNER, MEDIUM, SMALL, SMALL_TEXT, TIGHT, Tokens, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLACE = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_ROW = 1.9  # lines of text high
_FEWEST = 3  # rows that a low window shows
_MOST = 99  # a longer queue is told as this and a plus


class Place(StrEnum):
    """Where in the window one can be; the value is the name of its icon."""

    WRITE = "write"
    BALANCE = "balance"
    WAITING = "waiting"
    PEOPLE = "people"
    GOALS = "goals"
    PROFILE = "profile"
    REVIEW = "review"


class Navigation(QListWidget):
    """One row a place. `wanted` comes when the owner goes to one, by mouse or by key."""

    wanted = Signal(Place)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._narrow = False
        self._counts: dict[Place, int] = {}
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_Row(self))
        self.currentItemChanged.connect(self._on_current_changed)
        self.hide()

    def offer(self, places: Sequence[Place]) -> None:
        """Show these places, in this order, with the first one current."""
        with QSignalBlocker(self):
            self.clear()
            for place in places:
                item = QListWidgetItem()
                item.setData(_PLACE, place)
                self.addItem(item)
            self.setCurrentRow(0)
        self.retranslate()
        self.set_tokens(self._tokens)
        self._fit()
        self.show()

    def show_current(self, place: Place) -> None:
        """Mark where one is."""
        with QSignalBlocker(self):
            if (item := self._item(place)) is not None:
                self.setCurrentItem(item)
        self.viewport().update()

    def show_count(self, place: Place, count: int) -> None:
        """How many things wait in a place; none is not told."""
        self._counts[place] = count
        self.retranslate()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        from coach.ui.pictures import icon  # noqa: PLC0415 - the first paint does without pictures

        self._tokens = tokens
        for row in range(self.count()):
            item = self.item(row)
            item.setIcon(icon(item.data(_PLACE), tokens.ink))

    @property
    def tokens(self) -> Tokens:
        """The colours that it is drawn in."""
        return self._tokens

    @property
    def narrow(self) -> bool:
        """Whether only the icons are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - Qt's own setters look like this
        """In a narrow window only the icons stay."""
        self._narrow = narrow
        self.viewport().update()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        names = {
            Place.WRITE: self.tr("Write"),
            Place.BALANCE: self.tr("Balance"),
            Place.WAITING: self.tr("Waiting"),
            Place.PEOPLE: self.tr("People"),
            Place.GOALS: self.tr("Goals"),
            Place.PROFILE: self.tr("Profile"),
            Place.REVIEW: self.tr("Review"),
        }
        self.setAccessibleName(self.tr("Where to"))
        for row in range(self.count()):
            item = self.item(row)
            place = Place(item.data(_PLACE))
            count = self._counts.get(place, 0)
            item.setText(names[place])
            item.setData(_COUNT, f"{_MOST}+" if count > _MOST else str(count or ""))
            item.setToolTip(f"{names[place]} (Alt+{row + 1})")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{names[place]}, {count}" if count else names[place])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language, or another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def row_height(self) -> int:
        """How high a place is, in pixels."""
        return round(self.fontMetrics().lineSpacing() * _ROW) + TIGHT // 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows."""
        return QSize(super().sizeHint().width(), self.count() * self.row_height() + TIGHT)

    def _fit(self) -> None:
        """Never higher than its rows; where there is no room for them all, it can be scrolled."""
        self.setMaximumHeight(self.sizeHint().height())
        self.setMinimumHeight(min(self.count(), _FEWEST) * self.row_height())

    def _item(self, place: Place) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_PLACE) == place), None)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(Place(item.data(_PLACE)))


class _Row(QStyledItemDelegate):
    """An icon, the place's name, and how many things wait there."""

    def __init__(self, navigation: Navigation) -> None:
        super().__init__(navigation)
        self._navigation = navigation

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002, N802
        """A line and room around it."""
        return QSize(32, self._navigation.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The current place lies on a tint with an accent bar, as the open draft does in its list."""
        navigation, tokens = self._navigation, self._navigation.tokens
        rect: QRect = option.rect.adjusted(0, 1, -TIGHT, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        current = index.row() == navigation.currentRow()
        if current:
            painter.setBrush(QColor(tokens.tint))
            if navigation.hasFocus():
                painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(rect, CORNER, CORNER)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRect(rect.left(), rect.top() + SMALL, 3, rect.height() - 2 * SMALL), 1.5, 1.5)
        high = option.fontMetrics.height()
        left = rect.left() + ((rect.width() - high) // 2 if navigation.narrow else MEDIUM)
        place = QRect(left, rect.center().y() - high // 2 + 1, high, high)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, place)
        count = index.data(_COUNT) or ""
        if not navigation.narrow:
            room = rect.adjusted(MEDIUM + high + SMALL, 0, -SMALL, 0)
            if count:
                room.setRight(self._count(painter, option, rect, count) - TIGHT)
            painter.setFont(scaled(option.font, 1.0, bold=current))
            painter.setPen(QColor(tokens.ink))
            name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        elif count:
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QRect(place.right() - 2, place.top() - 3, SMALL, SMALL))
        painter.restore()

    def _count(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, count: str) -> int:
        """Draw how many wait in a pill at the right; where the pill begins."""
        tokens = self._navigation.tokens
        painter.setFont(scaled(option.font, SMALL_TEXT, bold=True))
        metrics = painter.fontMetrics()
        high = metrics.height() + 2
        wide = max(high, metrics.horizontalAdvance(count) + 2 * SMALL - 2)
        pill = QRectF(rect.right() - SMALL - wide, rect.center().y() - high / 2 + 1, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, count)
        return round(pill.left())
