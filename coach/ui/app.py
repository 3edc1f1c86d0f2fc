"""Puts the window together, and takes it apart in order."""

from __future__ import annotations

import gc
import json
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from coach.domain.trouble import Trouble
from coach.services.opening import DeskDoor, Look
from coach.system.clock import now
from coach.system.paths import Paths, made
from coach.system.running import Door, Errand
from coach.system.settings import write_whole
from coach.ui.bugs import Bugs
from coach.ui.composer.presenter import Composer
from coach.ui.instance import Instance, use_token
from coach.ui.navigation import Place
from coach.ui.preferences import Preferences
from coach.ui.tasks import Lane, Tasks
from coach.ui.window import Window

if TYPE_CHECKING:
    from coach.ui.coaching import Coaching
    from coach.ui.shutdown import Shutdown
    from coach.ui.tray.at_hand import AtHand

_LAST_SAVE_SECONDS = 5.0
_OPEN_WINDOW = Errand()


class App(QObject):
    """The window and everything behind it, for as long as it is open or at hand in the tray.

    What is needed to write stands before the first paint; the rest is there after it, when `furnished` is emitted.
    `ended`: all is saved and closed.
    """

    furnished = Signal()
    ended = Signal()
    coaching: Coaching
    at_hand: AtHand
    _shutdown: Shutdown

    def __init__(self, qt: QApplication, paths: Paths, language: str = "") -> None:
        super().__init__()
        self._qt, self._paths = qt, paths
        self._furnished = self._leaving = self._ended = False
        self._errands: list[Errand] = []
        self.preferences = Preferences(qt, paths, language, self)
        self.tasks = Tasks(self)
        self._door = DeskDoor(paths, now)
        self.window = window = Window(self.preferences.tokens)
        self.bugs = Bugs(window)
        self.composer = Composer(drafts=window.drafts, page=window.page, tasks=self.tasks, door=self._door, parent=self)
        self.tasks.bug.connect(self.bugs.show)
        self.preferences.colours_changed.connect(lambda: window.set_tokens(self.preferences.tokens))
        window.painted.connect(self._furnish)
        window.left.connect(self.composer.flush)
        self.composer.saved.connect(self._on_saved)
        window.closing.connect(self._on_closing)
        self._begin(self._door.look(self.preferences.settings.target))

    def begin(self, errand: Errand) -> None:
        """Open what the first start was asked for; what can wait until it is painted waits."""
        if errand.text or errand.door is not Door.WINDOW:
            self._errands.append(errand)
        if errand.door is Door.WINDOW:
            self.show()
        else:
            QTimer.singleShot(0, self, self._furnish)

    def obey(self, errand: Errand) -> None:
        """Do what a further start was asked."""
        if not self._furnished:
            self._errands.append(errand)
        elif errand.door is Door.QUICK_CHECK:
            self.at_hand.open_quick_check(errand.text or None, errand.token)
        elif errand.door is Door.WINDOW:
            self.raise_window(errand.token)
            if errand.text:
                self.composer.begin(errand.text)

    def show(self) -> None:
        """Show the window; what can wait until it is painted waits."""
        self.window.put(_window_place(self._paths))
        self.window.show()
        self.window.page.editor.setFocus()

    def raise_window(self, token: str = "") -> None:
        """Bring the window to the front; `token` is the desktop's leave to do so."""
        use_token(token)
        if not self.window.isVisible():
            self.show()
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def finish(self) -> None:
        """End in order where that was not done: the system may close everything without asking the window."""
        if not self._ended:
            self._save_all()
            self._end()

    def _show_place(self, place: Place) -> None:
        from coach.ui.screens import LOADERS  # noqa: PLC0415 - as late as it can be

        self.raise_window()
        self.coaching.screens.go(place if place in LOADERS else Place.WRITE, keyboard=True)

    def quit(self) -> None:
        """End, also where the app is to stay at hand."""
        self._leaving = True
        self.window.close()

    def _begin(self, look: Look | None) -> None:
        lines = look.lines if look is not None else ()
        self._has_drafts = bool(lines)
        if look is not None and look.draft is not None:
            self.composer.show(look.draft, lines)
        else:
            self.composer.show(replace(self.composer.draft, network=self.preferences.settings.network), lines)
        if look is not None:
            self.window.coach.show_balance(look.balance)

    def _furnish(self) -> None:
        """Bring in what the first paint did without."""
        if self._furnished:
            return
        from coach.ui.coaching import Coaching  # noqa: PLC0415 - loads the linter, and in its thread SQLAlchemy
        from coach.ui.pictures import app_icon  # noqa: PLC0415 - as late as it can be
        from coach.ui.shutdown import Shutdown  # noqa: PLC0415 - as above
        from coach.ui.tray.at_hand import AtHand  # noqa: PLC0415 - as above

        self.window.set_tokens(self.preferences.tokens)
        self._shutdown = Shutdown(self._qt, flush=self._on_log_out, end=self.quit, parent=self)
        self.coaching = Coaching(
            window=self.window,
            composer=self.composer,
            preferences=self.preferences,
            tasks=self.tasks,
            door=self._door,
            paths=self._paths,
            parent=self,
        )
        self.at_hand = AtHand(
            window=self.window,
            coaching=self.coaching,
            preferences=self.preferences,
            tasks=self.tasks,
            door=self._door,
            paths=self._paths,
            parent=self,
        )
        self.at_hand.place_wanted.connect(self._show_place)
        self.coaching.tray_settings_wanted.connect(self.at_hand.show_settings)
        self.at_hand.quit_wanted.connect(self.quit)
        self.at_hand.put_away.connect(self._rest)
        self._furnished = True
        gc.enable()
        self.window.setWindowIcon(app_icon())
        self.composer.shelf.refresh()
        self.tasks.run(Lane.HISTORY, self._purge, failed=lambda _: None)
        if self.preferences.trouble is not None:
            self.coaching.tell(self.preferences.trouble)
        self._use_own_limits()
        if not self._has_drafts:
            self.coaching.begin()
        self.at_hand.begin(hidden=not self.window.isVisible())
        for errand in self._errands:
            self.obey(errand)
        self.furnished.emit()

    def _use_own_limits(self) -> None:
        from coach.networks.own_limits import use_own_limits  # noqa: PLC0415 - as late as it can be

        try:
            use_own_limits(self._paths.networks)
        except Trouble as trouble:
            self.coaching.tell(trouble)

    def _purge(self) -> None:
        from coach.services.pictures import PictureFolder  # noqa: PLC0415 - as late as it can be

        drafts = self._door.desk().drafts
        drafts.purge()
        drafts.sweep(PictureFolder(self._paths.pictures))

    # The end

    def _rest(self) -> None:
        """The quick check was put away: where nothing else is open or at hand, that was the end."""
        if not self.window.isVisible() and not self.at_hand.stays:
            self.quit()

    def _on_closing(self) -> None:
        self._save_all()
        if self._furnished and self.at_hand.stays and not self._leaving:
            self.window.may_close = False
            self.window.hide()
            return
        # Held back once after a save that failed: whoever closes again has seen the notice beside the text.
        self.window.may_close = not self.composer.unsaved or not self.window.may_close
        if self.window.may_close:
            self._end()

    def _on_log_out(self) -> None:
        self._save_all()
        self._leaving = True  # the windows are about to be closed: none may stay

    def _on_saved(self) -> None:
        self.window.may_close = True

    def _save_all(self) -> None:
        """Save what is not saved yet, and wait for it; the last words may come behind a save that is under way."""
        self.composer.flush()
        for _ in range(2):
            self.tasks.wait(Lane.HISTORY, _LAST_SAVE_SECONDS)
            self._qt.sendPostedEvents(self.tasks)

    def _end(self) -> None:
        self._ended = True
        if self._furnished:
            self.at_hand.end()
            self.coaching.end()
            self._shutdown.restore()
        with suppress(Trouble):  # where the window stood is not worth a word
            write_whole(self._paths.window, json.dumps({"place": self.window.place()}))
        self.tasks.run(Lane.HISTORY, self._door.close)
        self.tasks.wait(Lane.HISTORY, _LAST_SAVE_SECONDS)
        self.tasks.close()
        self.bugs.restore()
        self.preferences.release()
        self.ended.emit()


def _window_place(paths: Paths) -> str:
    try:
        return str(json.loads(paths.window.read_text(encoding="utf-8"))["place"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def run(paths: Paths, language: str = "", errand: Errand = _OPEN_WINDOW) -> int:
    """Do the errand here, or let the app do it that runs already; return the exit status when all is closed.

    `language` is the interface's for this time, whatever the settings say; empty leaves it to them.

    Raises:
        Trouble: "folder-unwritable" where there is no place for drafts, "window-running" where another window
            holds them and does not answer.
    """
    made(paths.data)
    QApplication.setStyle("Fusion")
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Post Coach")
    qt.setDesktopFileName("post-coach")
    qt.setQuitOnLastWindowClosed(False)  # the app knows when it ends: it may be at hand without a window
    instance = Instance(paths.data)
    if not instance.first_or_handed(errand):
        return 0
    app = App(qt, paths, language)
    app.furnished.connect(instance.listen)
    app.ended.connect(qt.exit)
    instance.asked.connect(app.obey)
    app.begin(errand)
    from coach.system.logs import logging_to  # noqa: PLC0415 - as late as it can be

    with logging_to(paths.logs):
        status = qt.exec()
        app.finish()
    instance.release()
    return status
