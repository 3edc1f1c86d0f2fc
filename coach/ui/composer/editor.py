"""The text being written: plain text, roomy lines, wavy underlines at the findings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from coach.ui.theme import LARGE, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE_HEIGHT = 150  # per cent
WIDEST = 72  # characters a line
# While keys come faster than this the word at the cursor is still being typed, and is left alone.
TYPING_PAUSE_MS = 700
WAVE = 2.0  # pixels: half the height of the underline's wave, and its thickness


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding's place in the text, in UTF-16 units, half open. `colour` is a role of the theme's tokens."""

    key: str
    start: int
    end: int
    colour: str


class Editor(QTextEdit):
    """A plain-text editor that keeps the marks where their words are while the text changes around them."""

    edited = Signal()
    left = Signal()
    mark_entered = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tokens = tokens
        self._marks: tuple[Mark, ...] = ()
        self._chosen = ""
        self._over: tuple[int, int] | None = None
        self._loading = False
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._repaint)
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
        self._marks, self._over = (), None
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
        cursor.beginEditBlock()
        for start, end, text in sorted(edits, reverse=True):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
        cursor.endEditBlock()
        self._typing.stop()

    # The marks

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self._repaint()

    def set_marks(self, marks: tuple[Mark, ...], over: tuple[int, int] | None) -> None:
        """Underline these places, and tint the part that is past the limit."""
        if (marks, over) != (self._marks, self._over):
            self._marks, self._over = marks, over
            self._repaint()

    def marks(self) -> tuple[Mark, ...]:
        """The marks where they are now."""
        return self._marks

    def choose_mark(self, key: str, *, move_cursor: bool) -> None:
        """Light a mark up; with `move_cursor` the cursor goes there too."""
        self._chosen = key
        mark = next((mark for mark in self._marks if mark.key == key), None)
        if mark is not None and move_cursor:
            cursor = self.textCursor()
            cursor.setPosition(mark.start)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self._repaint()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._loading or (removed == added == 0):
            return
        self._marks = tuple(_shifted(self._marks, position, removed, added))
        if self._over is not None:
            self._over = (min(self._over[0], self.document().characterCount() - 1), self._over[1])
        self._typing.start()
        self.edited.emit()

    def _on_cursor_moved(self) -> None:
        if self._loading or self._typing.isActive():
            return
        position = self.textCursor().position()
        for mark in self._marks:
            if mark.start <= position <= mark.end and mark.key != self._chosen:
                self.mark_entered.emit(mark.key)
                return

    # What Qt asks

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste as plain text, in the editor's own line height."""
        if source.hasText():
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

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

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the owner went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The tints lie under the text, the waves below it."""
        if self._marks or self._over is not None:
            self._paint_tints()
        super().paintEvent(event)
        if self._marks:
            self._paint_waves()

    def _paint_tints(self) -> None:
        painter = QPainter(self.viewport())
        if self._over is not None:
            self._fill(painter, *self._over, self._tokens.error, 0.16)
        chosen = next((mark for mark in self._marks if mark.key == self._chosen), None)
        if chosen is not None:
            self._fill(painter, chosen.start, chosen.end, getattr(self._tokens, chosen.colour), 0.18)
        painter.end()

    def _paint_waves(self) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks:
            if not self._being_typed(mark):
                self._underline(painter, mark)
        painter.end()

    def _repaint(self) -> None:
        # Asking for the viewport loads every widget class there is, 13 ms: not while there is nothing on it yet.
        if self.isVisible():
            self.viewport().update()

    def _being_typed(self, mark: Mark) -> bool:
        return self._typing.isActive() and mark.start <= self.textCursor().position() <= mark.end

    def _underline(self, painter: QPainter, mark: Mark) -> None:
        painter.setPen(QPen(QColor(getattr(self._tokens, mark.colour)), WAVE))
        for rect in self._line_rects(mark.start, mark.end):
            painter.drawPolyline(_wave(rect.left(), rect.right(), rect.bottom()))

    def _fill(self, painter: QPainter, start: int, end: int, colour: str, opacity: float) -> None:
        shade = QColor(colour)
        shade.setAlphaF(opacity)
        for rect in self._line_rects(start, end):
            painter.fillRect(rect.adjusted(-1, 0, 1, 3), shade)

    def _line_rects(self, start: int, end: int) -> Iterator[QRectF]:
        """The places on the screen of a range, a rectangle a line, only where it can be seen."""
        top, bottom = 0, self.viewport().height()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            frame = self.document().documentLayout().blockBoundingRect(block)
            frame.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            if frame.top() > bottom:
                return
            if frame.bottom() >= top:
                yield from _rects_in_block(block, frame.topLeft(), start, end)
            block = block.next()


def _rects_in_block(block: QTextBlock, origin: QPointF, start: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            one, other = sorted((_x(line.cursorToX(begin)), _x(line.cursorToX(stop))))
            top = origin.y() + line.y()
            yield QRectF(origin.x() + one, top, other - one, line.ascent() + line.descent())


def _x(answer: object) -> float:
    # WORKAROUND: PySide6 returns (x, position) from QTextLine.cursorToX(int), typed as float.
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]


def _wave(left: float, right: float, base: float) -> QPolygonF:
    points, x, up = [], left, False
    while x < right:
        points.append(QPointF(x, base + (0 if up else WAVE)))
        x, up = x + WAVE, not up
    points.append(QPointF(right, base + (0 if up else WAVE)))
    return QPolygonF(points)


def _shifted(marks: tuple[Mark, ...], position: int, removed: int, added: int) -> Iterator[Mark]:
    """The marks after an edit; one whose own words were touched is gone until the next check."""
    shift = added - removed
    for mark in marks:
        if mark.end <= position:
            yield mark
        elif mark.start >= position + removed:
            yield replace(mark, start=mark.start + shift, end=mark.end + shift)
