"""A stretch of a post: words that wrap where they must, links and names coloured, what does not fit tinted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.textpos import Positions

if TYPE_CHECKING:
    from collections.abc import Iterable

_TINT = 0.16  # as in the text itself
_NARROWEST = 120  # pixels
_LINE_HEIGHT = 125  # per cent


class Words(QWidget):
    """Shows a text that nobody edits. `QLabel` would take the text for markup, and break no long word."""

    def __init__(self, text: str, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(font)
        self._document.setDefaultTextOption(_wrapping())
        self._document.setPlainText(text)
        roomy = QTextBlockFormat()
        roomy.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(roomy)
        self._positions = Positions(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def colour(self, ink: str, spans: Iterable[tuple[int, int, str]] = (), over: tuple[int, str] | None = None) -> None:
        """Draw in `ink`, and these code points in colours of their own; behind those from `over` on lies a tint."""
        self._format(0, self._document.characterCount() - 1, _inked(ink))
        for start, end, colour in spans:
            self._format(self._positions.to_qt(start), self._positions.to_qt(end), _inked(colour))
        if over is not None:
            tint = QTextCharFormat()
            shade = QColor(over[1])
            shade.setAlphaF(_TINT)
            tint.setBackground(shade)
            self._format(self._positions.to_qt(over[0]), self._document.characterCount() - 1, tint)
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines at this width."""
        self._document.setTextWidth(width)
        return round(self._document.size().height() + 0.5)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As the words need at the present width."""
        width = max(self.width(), _NARROWEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow enough for any pane."""
        return QSize(_NARROWEST, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """The document, from the top."""
        self._document.setTextWidth(self.width())
        painter = QPainter(self)
        self._document.drawContents(painter)
        painter.end()

    def _format(self, start: int, end: int, how: QTextCharFormat) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(start, self._document.characterCount() - 1))
        cursor.setPosition(min(end, self._document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(how)


def rendered_lines(text: str, font: QFont, width: int) -> list[int]:
    """The code points at which the lines begin when this text is laid out in this font and width (pixels)."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setDefaultTextOption(_wrapping())
    document.setPlainText(text)
    document.setTextWidth(width)
    document.documentLayout().hitTest(QPoint(0, 10_000_000), Qt.HitTestAccuracy.FuzzyHit)  # lay all of it out
    positions = Positions(text)
    starts: list[int] = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        lines = (layout.lineAt(number).textStart() for number in range(layout.lineCount()))
        starts += (positions.from_qt(block.position() + start) for start in lines)
        block = block.next()
    return starts


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _inked(colour: str) -> QTextCharFormat:
    how = QTextCharFormat()
    how.setForeground(QColor(colour))
    return how
