"""The icon in the tray, its menu, and the state in its tooltip."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from coach.domain.waiting import Later
from coach.ui.pictures import tray_icon
from coach.ui.tray.panel import tray_is_there

if TYPE_CHECKING:
    from coach.ui.tray.session_bus import Note

_NOTE_MS = 10_000


@dataclass(frozen=True, slots=True)
class TrayState:
    """How many people wait, how often was talked and sent today, and until when reminders pause ("": they do not)."""

    waiting: int = 0
    talked: int = 0
    sent: int = 0
    paused: str = ""


class TrayIcon(QObject):
    """Shows what it is told and signals what the owner wants. `opening`: its menu is about to be read, `tip` its words.

    `pause_wanted` carries for how long reminders are to pause, None for no longer.
    """

    quick_check_wanted = Signal()
    log_wanted = Signal()
    waiting_wanted = Signal()
    balance_wanted = Signal()
    review_wanted = Signal()
    window_wanted = Signal()
    pause_wanted = Signal(object)
    quit_wanted = Signal()
    opening = Signal()
    note_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = TrayState()
        self._icon: QSystemTrayIcon | None = None  # until there is a tray
        self.tip = ""
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self.opening)
        self._pause = QMenu(self.menu)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._draw)
        self.retranslate()

    @property
    def there(self) -> bool:
        """Whether the icon stands in a tray. A tray may come later than the app, and go."""
        return self._icon is not None and tray_is_there(sure=True)

    def look(self, *, sure: bool) -> None:
        """Put the icon into the tray if there is one now; `sure`: one that is still to come is not waited for."""
        if self._icon is None and tray_is_there(sure=sure):
            self._icon = icon = QSystemTrayIcon(self)
            icon.activated.connect(self._on_activated)
            icon.messageClicked.connect(self.note_clicked)
            icon.setContextMenu(self.menu)
            icon.setToolTip(self.tip)
            self._draw()
            icon.show()

    def leave(self) -> None:
        """Take the icon out of the tray."""
        if self._icon is not None:
            self._icon.hide()
        self.menu.deleteLater()

    def show_state(self, state: TrayState) -> None:
        """Tell this in the tooltip and the menu."""
        if state != self._state:
            self._state = state
            self.retranslate()

    def balloon(self, note: Note) -> bool:
        """Show a note at the icon; False where there is no tray."""
        if self._icon is None or not self.there:
            return False
        self._icon.showMessage(note.title, note.text, self._icon.icon(), _NOTE_MS)
        return True

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        state = self._state
        waiting, today = self._waiting_words(), self._today_words()
        paused = self.tr("Reminders pause until %1").replace("%1", state.paused) if state.paused else ""
        self.tip = "\n".join(filter(None, ("Post Coach", waiting, today, paused)))
        if self._icon is not None:
            self._icon.setToolTip(self.tip)
        menu = self.menu
        menu.clear()
        menu.addAction(self.tr("Quick check"), self.quick_check_wanted.emit)
        menu.addAction(self.tr("Log what you did …"), self.log_wanted.emit)
        menu.addSeparator()
        menu.addAction(waiting, self.waiting_wanted.emit).setEnabled(state.waiting > 0)
        menu.addAction(today, self.balance_wanted.emit)
        menu.addAction(self.tr("Hand on last week’s review …"), self.review_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Open Post Coach"), self.window_wanted.emit)
        if paused:
            menu.addAction(self.tr("Remind me again"), partial(self.pause_wanted.emit, None)).setToolTip(paused)
        else:
            self._offer_pauses()
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_wanted.emit)

    def _offer_pauses(self) -> None:
        self._pause.clear()
        self._pause.setTitle(self.tr("Pause reminders"))
        self._pause.addAction(self.tr("For an hour"), partial(self.pause_wanted.emit, Later.HOUR))
        self._pause.addAction(self.tr("Until tomorrow at nine"), partial(self.pause_wanted.emit, Later.MORNING))
        self.menu.addMenu(self._pause)

    def _waiting_words(self) -> str:
        if not self._state.waiting:
            return self.tr("Nobody waits for your answer")
        return self.tr("%n person(s) wait(s) for your answer", "", self._state.waiting)

    def _today_words(self) -> str:
        if not self._state.talked and not self._state.sent:
            return self.tr("Nothing logged today")
        said = self.tr("Today: talked %1 ×, sent %2 ×")
        return said.replace("%1", str(self._state.talked)).replace("%2", str(self._state.sent))

    def _draw(self) -> None:
        if self._icon is None:
            return
        icon = tray_icon(dark_panel=QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark)
        if sys.platform == "darwin":
            icon.setIsMask(True)
        self._icon.setIcon(icon)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click opens the menu, and tells so as well.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.quick_check_wanted.emit()
