"""The window: drafts and places at the left, and beside them text and coach, or another screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QWidget

from coach.ui.composer.coach_panel import CoachPanel
from coach.ui.composer.drafts_list import DraftsList
from coach.ui.composer.page import DraftPage
from coach.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from coach.ui.theme import Tokens
    from coach.ui.widgets.screen import Screen

_FIRST_SIZE = QSize(1120, 720)
_NARROWEST, _LOWEST = 420, 420  # pixels
_CHARACTER = 7  # pixels: the width of one, at the size of text that these widths are meant for
_PANEL_BESIDE = 900  # pixels: below this the coach goes under the editor
_LIST_WITH_WORDS = 640  # below this the list of drafts becomes icons


class Window(QMainWindow):
    """Drafts on the left, the text in the middle, the coach at the right. `painted` comes once."""

    painted = Signal()
    closing = Signal()
    left = Signal()
    came = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setWindowTitle("Post Coach")
        room = self.screen().availableGeometry().size()
        self.resize(_FIRST_SIZE.boundedTo(room * 0.95))
        self.setMinimumSize(min(round(_NARROWEST * self._scale()), room.width() // 2), _LOWEST)
        self.may_close = True
        self._was_painted = False
        self.drafts = DraftsList(tokens, self)
        self.page = DraftPage(tokens, self)
        self.coach = CoachPanel(tokens, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.page)
        self._splitter.addWidget(self.coach)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([600, 330])
        middle = QWidget(self)
        self._row = row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.drafts)
        row.addWidget(self._splitter, 1)
        self._screen: Screen | None = None
        self.setCentralWidget(middle)
        self.setTabOrder(self.page.editor, self.page.hand_over_button)
        self.painted.connect(self._let_page_scroll)

    def _let_page_scroll(self) -> None:
        """Put the page where it can be scrolled; that makes the first paint a twentieth dearer, so it comes after."""
        sizes, focused = self._splitter.sizes(), self.focusWidget()
        self._splitter.insertWidget(0, Scrolled(self.page, self))
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes(sizes)
        if focused is not None:
            focused.setFocus()

    def put_beside(self, pane: QWidget) -> None:
        """Keep a pane that can take the coach's place beside the text."""
        self._splitter.addWidget(pane)
        pane.hide()

    def show_beside(self, pane: QWidget, *, at_least: int = 0) -> None:
        """Show this pane, or the coach, beside the text, as large as what was there; `at_least` so wide (pixels)."""
        page, *sides = self._splitter.sizes()
        for place in range(1, self._splitter.count()):
            if (other := self._splitter.widget(place)) is not None:
                other.setVisible(other is pane)
        side = max(at_least if self._splitter.orientation() is Qt.Orientation.Horizontal else 0, *sides)
        self._splitter.setSizes([page + max(sides) - side, *([side] * len(sides))])

    def put_screen(self, screen: Screen) -> None:
        """Keep a screen that can take the place of text and coach."""
        screen.hide()
        self._row.addWidget(screen, 1)

    def show_screen(self, screen: Screen | None) -> None:
        """Show a screen beside the drafts; None brings the text and the coach back."""
        if screen is self._screen:
            return
        (self._splitter if screen is None else screen).show()  # before the other goes, or the keyboard goes astray
        (self._splitter if self._screen is None else self._screen).hide()
        self._screen = screen

    def shortcut(self, keys: str) -> QShortcut:
        """A shortcut that works everywhere in the window."""
        return QShortcut(QKeySequence(keys), self)

    def writing_shortcut(self, keys: str) -> QShortcut:
        """A shortcut that works while the text is in sight."""
        return QShortcut(QKeySequence(keys), self._splitter)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        for part in (self.drafts, self.page, self.coach):
            part.set_tokens(tokens)

    def place(self) -> str:
        """Where the window stands, to be kept for the next start."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def put(self, place: str) -> None:
        """Stand where the window stood before."""
        self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that there is something to see, once it is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold what does not fit."""
        super().resizeEvent(event)
        scale = self._scale()
        beside = self.width() >= _PANEL_BESIDE * scale
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() != wanted:
            self._splitter.setOrientation(wanted)
            page, side = (600, 330) if beside else (420, 300)
            self._splitter.setSizes([page, *([side] * (self._splitter.count() - 1))])
            self.coach.set_lying(lying=not beside)
        self.drafts.set_narrow(self.width() < _LIST_WITH_WORDS * scale)

    def _scale(self) -> float:
        """How much wider text is than these widths are meant for; at least 1."""
        return max(1.0, self.fontMetrics().averageCharWidth() / _CHARACTER)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the owner goes to another window, and comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            (self.came if self.isActiveWindow() else self.left).emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing never asks; it waits only where a text could not be saved."""
        self.closing.emit()
        event.setAccepted(self.may_close)
