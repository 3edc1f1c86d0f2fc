"""The frame of a screen beside the composer: a title, what can be done, a line for notices, and a column to scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.ui.theme import LARGE, MEDIUM, ROOMY, SMALL, TITLE, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.notice import Notice
from coach.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_WIDEST = 110  # characters: what is read stays in one glance on a wide screen


class Screen(QWidget):
    """Has a title and a sentence below it; `body` is the column that its parts go into, `head` is for its buttons.

    The column is at most `widest` characters wide.
    """

    def __init__(self, parent: QWidget | None = None, *, widest: int = _WIDEST) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), TITLE, bold=True))
        self.sentence = QLabel(self, wordWrap=True)
        self.sentence.setProperty("role", "muted")
        self.head = FlowLayout(spacing=SMALL)
        self.notice = Notice(self)
        column = QWidget(self)
        column.setObjectName("middle")
        column.setMaximumWidth(self.fontMetrics().averageCharWidth() * widest)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, 0, SMALL, LARGE)
        self.body.setSpacing(LARGE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(ROOMY, LARGE, LARGE, 0)
        whole.setSpacing(MEDIUM)
        whole.addWidget(self._title)
        whole.addWidget(self.sentence)
        whole.addLayout(self.head)
        whole.addWidget(self.notice)
        whole.addWidget(Scrolled(_beginning(column), self), 1)
        self.sentence.hide()

    def entitle(self, title: str, below: str = "") -> None:
        """The screen's title, and a sentence below it."""
        self._title.setText(title)
        self.sentence.setText(below)
        self.sentence.setVisible(bool(below))
        self.setAccessibleName(title)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing in the screen that takes it."""
        part = self.nextInFocusChain()
        while part is not None and self.isAncestorOf(part):
            if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
            part = part.nextInFocusChain()

    def add_title(self, label: QLabel) -> QLabel:
        """Put a part's title in the column; the same label, dressed."""
        label.setFont(scaled(self.font(), 1.0, bold=True))
        self.body.addWidget(label)
        return label

    def add(self, part: QWidget | QLayout) -> None:
        """Put a part below the others."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)


def _beginning(column: QWidget) -> QWidget:
    """The column at the left of whatever room there is."""
    room = QWidget()
    room.setObjectName("middle")
    row = QHBoxLayout(room)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(column, 1)
    row.addStretch(0)
    row.setAlignment(Qt.AlignmentFlag.AlignTop)
    return room
