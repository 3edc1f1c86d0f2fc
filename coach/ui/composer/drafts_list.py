"""The list of drafts at the left, and the deleted ones behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coach.ui.navigation import Navigation
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, SMALL_TEXT, TIGHT, Tokens, scaled
from coach.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_ID = Qt.ItemDataRole.UserRole
_BELOW = Qt.ItemDataRole.UserRole + 1
_POSTED = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of a draft: a title, and below it what it is for."""

    id: str
    title: str
    below: str
    posted: bool


class DraftsList(QWidget):
    """Drafts, newest first; a button begins another. `deleted_wanted` asks for the other list.

    `opened` comes when another draft is chosen, `clicked` also when it is the open one.
    """

    opened = Signal(str)
    clicked = Signal()
    new_wanted = Signal()
    log_wanted = Signal()
    delete_wanted = Signal(str)
    undelete_wanted = Signal(str)
    copy_wanted = Signal(str)
    posted_wanted = Signal(str)
    deleted_wanted = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._tokens = tokens
        self._showing_deleted = False
        self._narrow = False
        self._mark = QLabel(self)
        self._name = QLabel("Post Coach", self)
        self._name.setFont(scaled(self.font(), LEAD, bold=True))
        self.navigation = Navigation(tokens, self)
        self.new_button = QPushButton(self)
        self.new_button.clicked.connect(self.new_wanted)
        self.log_button = QPushButton(self)
        self.log_button.clicked.connect(self.log_wanted)
        self.popup_button = QToolButton(self)
        self.popup_button.setProperty("role", "quiet")
        self.popup_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._title = QLabel(self)
        self._title.setProperty("role", "muted")
        self._title.setFont(scaled(self.font(), SMALL_TEXT, bold=True))
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.currentItemChanged.connect(self._on_current_changed)
        for pressed in (self.list.itemClicked, self.list.itemActivated):
            pressed.connect(self._on_pressed)
        self.list.customContextMenuRequested.connect(self._show_menu)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete_current)
        self._empty = QLabel(self, wordWrap=True)
        self._empty.setProperty("role", "muted")
        self.deleted_button = QToolButton(self)
        self.deleted_button.setProperty("role", "quiet")
        self.deleted_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.deleted_button.setCheckable(True)
        self.deleted_button.toggled.connect(self.deleted_wanted)
        self.settings_button = QToolButton(self)
        self.settings_button.setProperty("role", "quiet")
        self.settings_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list.setItemDelegate(_TwoLines(tokens, self.list))
        self._set_icon_sizes()
        self._arrange()
        self.retranslate()

    def show_rows(self, rows: Sequence[Row], current: str, *, deleted: bool = False) -> None:
        """Show these drafts, with the current one chosen."""
        self._showing_deleted = deleted
        keyboard = self.list is self.window().focusWidget()
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in rows:
                item = QListWidgetItem(row.title)
                item.setData(_ID, row.id)
                item.setData(_BELOW, row.below)
                item.setData(_POSTED, row.posted)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.below}")
                self.list.addItem(item)
                if row.id == current:
                    self.list.setCurrentItem(item)
        self._show_what_fits()
        if keyboard and self.list.isHidden():  # the last one went: Qt would go on to whatever comes next
            self.new_button.setFocus()
        self.retranslate()

    def update_row(self, row: Row) -> None:
        """The words of one draft changed."""
        item = self._item(row.id)
        if item is not None:
            item.setText(row.title)
            item.setData(_BELOW, row.below)
            item.setData(_POSTED, row.posted)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on; the pictures come with the first call."""
        from coach.ui.pictures import icon, shape  # noqa: PLC0415 - the first paint does without pictures

        self._tokens = tokens
        self._mark.setPixmap(shape("mark", tokens.accent, self._mark.height(), self.devicePixelRatioF()))
        self.new_button.setIcon(icon("new", tokens.ink))
        self.log_button.setIcon(icon("log", tokens.ink))
        self.deleted_button.setIcon(icon("trash", tokens.muted))
        self.settings_button.setIcon(icon("settings", tokens.muted))
        self.popup_button.setIcon(icon("drafts", tokens.ink))
        self.navigation.set_tokens(tokens)
        if self.popup_button.menu() is None:
            menu = QMenu(self.popup_button)
            menu.aboutToShow.connect(partial(self._fill_popup, menu))
            self.popup_button.setMenu(menu)
        self.list.setItemDelegate(_TwoLines(tokens, self.list))

    def _set_icon_sizes(self) -> None:
        high = self.fontMetrics().height()
        self._mark.setFixedSize(round(high * 1.4), round(high * 1.4))
        for button in (self.new_button, self.log_button, self.popup_button, self.deleted_button, self.settings_button):
            button.setIconSize(QSize(high, high))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - Qt's own setters look like this
        """In a narrow window only the icons stay."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_what_fits()
            self.retranslate()

    def _show_what_fits(self) -> None:
        self.setFixedWidth(self.new_button.iconSize().width() + 2 * LARGE + MEDIUM if self._narrow else self._wide())
        direction = QBoxLayout.Direction.TopToBottom if self._narrow else QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(direction)
        self.navigation.set_narrow(self._narrow)
        self.popup_button.setVisible(self._narrow)
        self._name.setVisible(not self._narrow)
        self._title.setVisible(not self._narrow)
        self.list.setVisible(not self._narrow and self.list.count() > 0)
        self._empty.setVisible(not self._narrow and self.list.count() == 0)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.new_button.setText("" if self._narrow else self.tr("New draft"))
        self.new_button.setToolTip(self.tr("New draft (Ctrl+N)"))
        self.new_button.setAccessibleName(self.tr("New draft"))
        self.log_button.setText("" if self._narrow else self.tr("Log"))
        self.log_button.setToolTip(self.tr("Log what you did on a network (Ctrl+J)"))
        self.log_button.setAccessibleName(self.tr("Log what you did"))
        self.list.setAccessibleName(self.tr("Drafts"))
        self.popup_button.setAccessibleName(self.tr("Drafts"))
        self.popup_button.setToolTip(self.tr("Drafts"))
        deleted = self._showing_deleted
        self._title.setText(self.tr("DELETED") if deleted else self.tr("DRAFTS"))
        self._empty.setText(
            self.tr("Nothing here. What you delete stays 30 days.")
            if deleted
            else self.tr("Your drafts come here, from the first letter on.")
        )
        self.deleted_button.setText("" if self._narrow else self.tr("Deleted"))
        self.deleted_button.setToolTip(self.tr("Deleted drafts; they stay 30 days"))
        self.settings_button.setToolTip(self.tr("Settings"))
        self.settings_button.setAccessibleName(self.tr("Settings"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def take_keyboard(self) -> None:
        """Put the keyboard on the drafts; in a narrow window they come up as a menu."""
        if self._narrow:
            self.popup_button.showMenu()
        else:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill_popup(self, menu: QMenu) -> None:
        menu.clear()
        for row in range(self.list.count()):
            item = self.list.item(row)
            menu.addAction(item.text(), partial(self.list.setCurrentItem, item))
        menu.setEnabled(self.list.count() > 0)

    def _wide(self) -> int:
        return min(max(190, self.fontMetrics().averageCharWidth() * 27), 340)

    def _item(self, draft: str) -> QListWidgetItem | None:
        items = (self.list.item(place) for place in range(self.list.count()))
        return next((item for item in items if item.data(_ID) == draft), None)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._showing_deleted:
            self.opened.emit(item.data(_ID))

    def _on_pressed(self) -> None:
        if not self._showing_deleted:
            self.clicked.emit()

    def _delete_current(self) -> None:
        if self.list.currentRow() >= 0 and not self._showing_deleted:
            item = self.list.currentItem()
            self.delete_wanted.emit(item.data(_ID))

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        row = index.row() if index.isValid() else self.list.currentRow()
        if row < 0:
            return
        draft = self.list.item(row).data(_ID)
        menu = QMenu(self)
        if self._showing_deleted:
            menu.addAction(self.tr("Put back"), lambda: self.undelete_wanted.emit(draft))
        else:
            if not self.list.item(row).data(_POSTED):
                menu.addAction(self.tr("I posted this"), lambda: self.posted_wanted.emit(draft))
            menu.addAction(self.tr("New draft from this text"), lambda: self.copy_wanted.emit(draft))
            menu.addAction(self.tr("Delete"), lambda: self.delete_wanted.emit(draft))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _arrange(self) -> None:
        brand = QHBoxLayout()
        brand.setSpacing(SMALL)
        brand.addWidget(self._mark)
        brand.addWidget(self._name, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self.deleted_button)
        self._foot.addStretch(1)
        self._foot.addWidget(self.settings_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, LARGE, TIGHT, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addLayout(brand)
        column.addWidget(self.navigation)
        begin = Fold(spacing=TIGHT)
        begin.addWidget(self.new_button, 1)
        begin.addWidget(self.log_button)
        column.addLayout(begin)
        column.addWidget(self.popup_button)
        column.addSpacing(SMALL)
        column.addWidget(self._title)
        column.addWidget(self._empty)
        column.addWidget(self.list, 100)
        column.addStretch(1)
        column.addLayout(self._foot)
        self._show_what_fits()


class _TwoLines(QStyledItemDelegate):
    """A title, and below it in small what the draft is for."""

    def __init__(self, tokens: Tokens, parent: QListWidget) -> None:
        super().__init__(parent)
        self._tokens, self._list = tokens, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002, N802
        """Two lines and room around them."""
        return QSize(100, round(option.fontMetrics.lineSpacing() * 1.95) + 2 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The chosen one lies on a tint with an accent bar, so that colour is not the only sign."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(0, 1, -TIGHT, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if index.row() == self._list.currentRow():  # QStyle alone takes 9 ms to load its flags
            painter.setBrush(QColor(self._tokens.tint))
            if self._list.hasFocus():
                painter.setPen(QPen(QColor(self._tokens.accent), 2))
            painter.drawRoundedRect(rect, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.accent))
            painter.drawRoundedRect(QRect(rect.left(), rect.top() + SMALL, 3, rect.height() - 2 * SMALL), 1.5, 1.5)
        words = rect.adjusted(MEDIUM, SMALL - 2, -SMALL, -SMALL + 2)
        painter.setFont(option.font)
        painter.setPen(QColor(self._tokens.ink))
        title = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(scaled(option.font, SMALL_TEXT))
        painter.setPen(QColor(self._tokens.muted))
        below = ("✓ " if index.data(_POSTED) else "") + index.data(_BELOW)
        below = painter.fontMetrics().elidedText(below, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, below)
        painter.restore()
