"""The text being written: plain text, roomy lines, wavy underlines at the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from coach.ui.composer.marks import Mark, Placed, WaveBrush, blocks_in, painted, rects, shifted, tint, within
from coach.ui.theme import LARGE, Tokens
from coach.ui.widgets.wrapping import begin_empty, break_as_needed

if TYPE_CHECKING:
    from collections.abc import Iterable

LINE_HEIGHT = 150  # per cent
WIDEST = 72  # characters a line
# While keys come faster than this the word at the cursor is still being typed, and is left alone.
TYPING_PAUSE_MS = 700


class Editor(QTextEdit):
    """A plain-text editor that keeps the marks where their words are while the text changes around them.

    `menu_opened` carries its menu before it is shown, and the place in the text that it is for; `pictures_given` what
    was pasted or dropped, where that is pictures.
    """

    edited = Signal()
    focused = Signal(bool)
    mark_entered = Signal(str)
    menu_opened = Signal(QMenu, int)
    pictures_given = Signal(QMimeData)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tokens = tokens
        self._marks: tuple[Mark, ...] = ()
        self._misspelt: tuple[Mark, ...] = ()
        self._chosen = ""
        self._over: tuple[int, int] | None = None
        self._loading = False
        self._choosing = False
        self._brush = WaveBrush(self.devicePixelRatioF())
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._show_held_back)
        self._held_back: set[str] = set()
        self.document().contentsChange.connect(self._on_contents_change)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    # The text

    def text(self) -> str:
        """The text exactly as written; toPlainText() would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def load(self, text: str) -> None:
        """Show another text. Undo does not go back beyond this."""
        self._loading = True
        self.setUndoRedoEnabled(False)
        self._marks, self._misspelt, self._over = (), (), None
        begin_empty(self)
        break_as_needed(self, text)
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        roomy = QTextBlockFormat()
        roomy.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(roomy)
        self.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._loading = False

    def replace_ranges(self, edits: list[tuple[int, int, str]]) -> None:
        """Put texts in the place of UTF-16 ranges, as one step that undo takes back whole."""
        cursor = self.textCursor()
        break_as_needed(self, "".join((self.text(), *(text for _, _, text in edits))))
        cursor.beginEditBlock()
        for start, end, text in sorted(edits, reverse=True):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
        cursor.endEditBlock()
        self._typing.stop()

    def replace_all(self, text: str) -> None:
        """Put another text in the place of the whole, as one step that undo takes back."""
        self.replace_ranges([(0, self.document().characterCount() - 1, text)])

    # The marks

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self._repaint()

    def set_marks(self, marks: tuple[Mark, ...], over: tuple[int, int] | None) -> None:
        """Underline these places, and tint the part that is past the limit."""
        changed = set(marks).symmetric_difference(self._marks)
        tinted = over != self._over
        self._marks, self._over = marks, over
        if tinted:
            self._repaint()
        elif changed:
            self._repaint_places(changed)

    def marks(self) -> tuple[Mark, ...]:
        """The marks where they are now."""
        return self._marks

    def set_misspelt(self, marks: tuple[Mark, ...]) -> None:
        """Underline these words as misspelt; a mark's key is the word."""
        if marks != self._misspelt:
            self._misspelt = marks
            self._repaint()

    def misspelt(self) -> tuple[Mark, ...]:
        """The misspelt words where they are now."""
        return self._misspelt

    def choose_mark(self, key: str, *, move_cursor: bool) -> None:
        """Light a mark up; with `move_cursor` the cursor goes there too."""
        self._chosen = key
        mark = next((mark for mark in self._marks if mark.key == key), None)
        if mark is not None and move_cursor:
            cursor = self.textCursor()
            cursor.setPosition(mark.start)
            self._choosing = True  # another mark may begin at the same place, or lie around this one
            self.setTextCursor(cursor)
            self._choosing = False
            self.ensureCursorVisible()
        self._repaint()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._loading or (removed == added == 0):
            return
        self._marks = tuple(shifted(self._marks, position, removed, added))
        self._misspelt = tuple(shifted(self._misspelt, position, removed, added))
        if self._over is not None:
            self._over = (min(self._over[0], self.document().characterCount() - 1), self._over[1])
        self._typing.start()
        self.edited.emit()

    def _on_cursor_moved(self) -> None:
        if self._loading or self._choosing or self._typing.isActive():
            return
        position = self.textCursor().position()
        inside = [mark for mark in self._marks if mark.start <= position <= mark.end]
        if inside:
            smallest = min(inside, key=lambda mark: mark.end - mark.start)
            if smallest.key != self._chosen:
                self.mark_entered.emit(smallest.key)

    # What Qt asks

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste as plain text, in the editor's own line height; pictures go with the text, not into it."""
        if _is_picture(source):
            self.pictures_given.emit(source)
        elif source.hasText():
            pasted, cursor = source.text(), self.textCursor()
            block, place = cursor.block().text(), cursor.positionInBlock()
            break_as_needed(self, "".join((self.text(), block[:place], pasted, block[place:])))
            cursor.insertText(pasted)
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Words can be put in, and pictures can be taken."""
        return _is_picture(source) or super().canInsertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the lines short enough to read."""
        widest = self.fontMetrics().averageCharWidth() * WIDEST
        side = max(LARGE, (self.width() - widest) // 2)
        self.setViewportMargins(side, LARGE, max(side - 10, 0), LARGE // 2)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another font means other margins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small enough for a narrow window, large enough to write in."""
        return QSize(220, 140)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keys come here."""
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003 - a signal's argument

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the owner went elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)  # noqa: FBT003 - a signal's argument

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Shift+Enter is a line like any other: a line separator would be one character to Qt and none to a network."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Let others add to the menu of the place that was clicked, or of the cursor where a key asked for it."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(self.viewport().mapFrom(self, event.pos()))
        self.menu_opened.emit(menu, cursor.position())
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The tints lie under the text, the waves below it."""
        if not self._marks and not self._misspelt and self._over is None:
            super().paintEvent(event)
            return
        # Only what is painted anew is looked at: every key comes through here.
        blocks = list(blocks_in(self, event.rect()))
        marks = list(within(blocks, (*self._misspelt, *self._marks)))
        painter = QPainter(self.viewport())
        self._paint_tints(painter, blocks)
        painter.end()
        super().paintEvent(event)
        if not marks:
            return
        painter.begin(self.viewport())
        for mark in marks:
            if self._being_typed(mark):
                self._held_back.add(mark.key)
            else:
                self._brush.underline(painter, rects(blocks, mark.start, mark.end), getattr(self._tokens, mark.colour))
        painter.end()

    def _paint_tints(self, painter: QPainter, blocks: list[Placed]) -> None:
        if self._over is not None:
            tint(painter, rects(blocks, *self._over), self._tokens.error, 0.16)
        chosen = next((mark for mark in self._marks if mark.key == self._chosen), None)
        if chosen is not None:
            tint(painter, rects(blocks, chosen.start, chosen.end), getattr(self._tokens, chosen.colour), 0.18)

    def _repaint(self) -> None:
        # Asking for the viewport loads every widget class there is, 13 ms: not while there is nothing on it yet.
        if self.isVisible():
            self.viewport().update()

    def _repaint_places(self, marks: Iterable[Mark]) -> None:
        """Only where these marks stand: the whole text takes longer than a check."""
        if not self.isVisible():
            return
        page = self.viewport()
        blocks = list(blocks_in(self, page.rect()))
        for mark in within(blocks, marks):
            for rect in rects(blocks, mark.start, mark.end):
                page.update(painted(rect))

    def _show_held_back(self) -> None:
        """The word that was being typed is done: its underline may come."""
        held, self._held_back = self._held_back, set()
        self._repaint_places([mark for mark in self._marks if mark.key in held])

    def _being_typed(self, mark: Mark) -> bool:
        return self._typing.isActive() and mark.start <= self.textCursor().position() <= mark.end


def _is_picture(data: QMimeData) -> bool:
    from coach.ui.widgets.given import is_picture  # noqa: PLC0415 - nothing is pasted before the first paint

    return is_picture(data)
