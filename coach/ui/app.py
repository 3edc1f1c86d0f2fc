"""Puts the window together, and takes it apart in order."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from coach.domain.draft import AccountKind, Draft, Reason, Version
from coach.domain.trouble import Trouble
from coach.networks.names import network_name
from coach.services.opening import DeskDoor, Look
from coach.system.clock import now
from coach.system.paths import Paths, made
from coach.system.settings import write_whole
from coach.system.words import say
from coach.ui.bugs import Bugs
from coach.ui.composer.findings import Findings
from coach.ui.composer.handing_over import HandingOver
from coach.ui.composer.presenter import Composer
from coach.ui.composer.window import Window
from coach.ui.instance import Instance
from coach.ui.preferences import Preferences
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.balance import Balances
    from coach.domain.finding import CheckRequest, HistoryFacts, Report
    from coach.ui.settings_menu import SettingsMenu
    from coach.ui.shutdown import Shutdown

_LAST_SAVE_SECONDS = 5.0


class App(QObject):
    """The window and everything behind it, for as long as it is open."""

    def __init__(self, qt: QApplication, paths: Paths, language: str = "") -> None:
        super().__init__()
        self._qt, self._paths = qt, paths
        self.preferences = Preferences(qt, paths, language, self)
        self.tasks = Tasks(self)
        self._door = DeskDoor(paths, now)
        target = self.preferences.settings.target
        self.window = window = Window(self.preferences.tokens)
        self._bugs = Bugs(window)
        self.composer = Composer(
            drafts=window.drafts,
            page=window.page,
            tasks=self.tasks,
            door=self._door,
            parent=self,
        )
        self.findings = Findings(
            editor=window.page.editor,
            panel=window.coach,
            tasks=self.tasks,
            request=self._request,
            language=lambda: self.preferences.language,
            parent=self,
        )
        self.handing_over = HandingOver(
            page=window.page,
            tasks=self.tasks,
            door=self._door,
            draft=self.composer.saved_now,
            target=target,
            parent=self,
        )
        self._menu: SettingsMenu | None = None
        self._shutdown: Shutdown | None = None
        self._connect()
        self._keys()
        window.painted.connect(self._after_first_paint)
        self._begin(self._door.look(target))
        if self.preferences.trouble is not None:
            self._tell(self.preferences.trouble)

    def show(self) -> None:
        """Show the window; what can wait until it is painted waits."""
        self.window.put(_window_place(self._paths))
        self.window.show()
        self.window.page.editor.setFocus()

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    # Putting together

    def _connect(self) -> None:
        window, composer, handing_over = self.window, self.composer, self.handing_over
        self.tasks.bug.connect(self._bugs.show)
        for part in (composer, handing_over, self.preferences):
            part.troubled.connect(self._tell)
        composer.purpose_changed.connect(self._on_purpose_changed)
        composer.versions_found.connect(self._show_versions)
        self.findings.fixing.connect(lambda: composer.keep_version(Reason.FIX))
        self.findings.ignore_wanted.connect(self._ignore)
        self.findings.reported.connect(self._on_report)
        handing_over.weighed.connect(self._on_weighed)
        handing_over.logged.connect(self._on_logged)
        window.coach.show_ignored.connect(self._restore_ignored)
        window.coach.example_wanted.connect(self._begin_example)
        window.coach.definitions_wanted.connect(self._show_definitions)
        window.left.connect(composer.flush)
        window.closing.connect(self._on_closing)
        self.preferences.language_changed.connect(self._on_language_changed)
        self.preferences.colours_changed.connect(lambda: window.set_tokens(self.preferences.tokens))

    def _keys(self) -> None:
        window, page = self.window, self.window.page
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+N", self.composer.begin),
            ("F8", lambda: self.findings.step(1)),
            ("Shift+F8", lambda: self.findings.step(-1)),
            ("Alt+Return", self.findings.show_fixes),
            ("Alt+Enter", self.findings.show_fixes),
            ("Ctrl+Return", self.handing_over.hand_over),
            ("Ctrl+Enter", self.handing_over.hand_over),
            ("Ctrl+H", page.versions_wanted.emit),
            ("Ctrl+L", lambda: window.drafts.list.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            ("Ctrl+E", lambda: page.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            ("F6", window.coach.focus_first),
            ("F1", self._show_keys),
            ("Ctrl+S", self.composer.flush),
            ("Ctrl+Q", window.close),
        )
        for sequence, act in keys:
            window.shortcut(sequence).activated.connect(act)

    def _begin(self, look: Look | None) -> None:
        lines = list(look.lines) if look is not None else []
        if look is not None and look.draft is not None:
            self.composer.show(look.draft, lines)
        else:
            self.composer.show(replace(self.composer.draft, network=self.preferences.settings.network), lines)
        if look is not None:
            self.window.coach.show_balance(look.balance)

    def _after_first_paint(self) -> None:
        from coach.networks.spec import network_ids  # noqa: PLC0415 - twelve TOML files, not before the first paint
        from coach.ui.pictures import app_icon  # noqa: PLC0415 - as above
        from coach.ui.shutdown import Shutdown  # noqa: PLC0415 - as above

        # From here on what is opened is checked and weighed: the linter and SQLAlchemy are loaded by it.
        self.composer.opened.connect(self._on_opened)
        self._on_opened(self.composer.draft)
        self._fill_menu()
        self._shutdown = Shutdown(self._qt, flush=self.composer.flush, end=self.window.close, parent=self)
        self.window.page.offer_networks({network: network_name(network) for network in network_ids()})
        self.window.setWindowIcon(app_icon())
        self.composer.refresh()
        self.tasks.run(Lane.HISTORY, self._purge, failed=lambda _: None)

    def _fill_menu(self) -> None:
        from coach.ui.settings_menu import SettingsMenu  # noqa: PLC0415 - not before the first paint

        menu = self._menu = SettingsMenu(self.preferences.settings, self.window)
        menu.chosen.connect(self._choose)
        menu.definitions_wanted.connect(self._show_definitions)
        menu.keys_wanted.connect(self._show_keys)
        self.window.drafts.settings_button.setMenu(menu)

    def _purge(self) -> None:
        self._door.desk().drafts.purge()

    # What happens

    def _request(self) -> CheckRequest:
        from coach.domain.finding import CheckRequest  # noqa: PLC0415 - not before the first paint

        draft, chosen = self.composer.text_now(), self.preferences.settings
        return CheckRequest(
            text=draft.text,
            network=draft.network,
            kind=draft.kind,
            language=draft.language if draft.language != "auto" else chosen.language,
            context=draft.context,
            account_kind=AccountKind(chosen.account_kind),
            premium=chosen.premium,
            server_limit=chosen.server_limit,
        )

    def _on_opened(self, draft: Draft) -> None:
        self.findings.ignored = frozenset()
        self._on_purpose_changed(draft)
        self._read_ignored(draft.id)

    def _on_purpose_changed(self, draft: Draft) -> None:
        self.handing_over.offer(draft)
        self.findings.refresh()
        self.handing_over.weigh(draft)

    def _on_report(self, report: Report) -> None:
        self.window.page.counter.show_length(report.length)
        other = say("window.other-language", self.preferences.language) if report.language == "other" else ""
        self.window.coach.say_also(other)

    def _on_weighed(self, balances: Balances, facts: HistoryFacts) -> None:
        self.window.coach.show_balance(balances.total)
        if facts != self.findings.facts:
            self.findings.facts = facts
            self.findings.refresh()

    def _on_logged(self) -> None:
        self.composer.refresh()
        self.handing_over.weigh(self.composer.draft)

    def _on_language_changed(self) -> None:
        self.composer.retranslate()
        self.handing_over.offer(self.composer.draft)
        self.findings.refresh()

    def _begin_example(self) -> None:
        self.composer.begin(say("window.example", self.preferences.language))

    def _tell(self, trouble: Trouble) -> None:
        sentence = say(f"trouble.{trouble.code}", self.preferences.language, **trouble.facts)
        actions = ((self.tr("Try again"), self.composer.try_again),) if self.composer.unsaved else ()
        self.window.page.notice.say(sentence, *actions, (self.tr("Close"), lambda: None))

    def _choose(self, setting: str, value: str) -> None:
        self.preferences.choose(setting, value)
        if self._menu is not None:
            # Not while one of the menu's own actions is being triggered.
            QTimer.singleShot(0, self._menu, partial(self._menu.use, self.preferences.settings))

    # What is ignored

    def _ignore(self, rule: str, key: str) -> None:
        draft = self.composer.draft.id
        self._change_ignored(draft, lambda: self._door.desk().history.ignore(draft, rule, key))

    def _restore_ignored(self) -> None:
        draft = self.composer.draft.id
        self._change_ignored(draft, lambda: self._door.desk().history.unignore(draft))

    def _change_ignored(self, draft: str, change: Callable[[], None]) -> None:
        self.composer.flush()
        self.tasks.run(Lane.HISTORY, change, lambda _: self._read_ignored(draft), self._tell)

    def _read_ignored(self, draft: str) -> None:
        def show(found: frozenset[str]) -> None:
            if draft == self.composer.draft.id:
                self.findings.ignored = found
                self.window.coach.show_ignored_count(len(found))
                self.findings.refresh()

        self.tasks.run(Lane.HISTORY, lambda: self._door.desk().history.ignored(draft), show, self._tell)

    # Dialogs

    def _show_versions(self, versions: list[Version], text: str) -> None:
        from coach.ui.composer.versions import VersionsDialog  # noqa: PLC0415 - seldom opened

        dialog = VersionsDialog(versions, text, self.preferences.tokens, self.window)
        dialog.restore_wanted.connect(self.composer.restore)
        self._open(dialog)

    def _show_definitions(self) -> None:
        from coach.ui.explanations import Explanation, definitions_page  # noqa: PLC0415 - seldom opened

        language = self.preferences.language
        self._open(Explanation(say("balance.title", language), definitions_page(language), self.window))

    def _show_keys(self) -> None:
        from coach.ui.explanations import Explanation, keys_page  # noqa: PLC0415 - seldom opened

        self._open(Explanation(self.tr("Keys"), keys_page(), self.window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # The end

    def _on_closing(self) -> None:
        self.composer.flush()
        self.tasks.wait(Lane.HISTORY, _LAST_SAVE_SECONDS)
        self._qt.sendPostedEvents(self.tasks)
        # Held back once: whoever closes again has seen the notice beside the text.
        self.window.may_close = not self.composer.unsaved or not self.window.may_close
        if self.window.may_close:
            self._end()

    def _end(self) -> None:
        self.findings.stop()
        with suppress(Trouble):  # where the window stood is not worth a word
            write_whole(self._paths.window, json.dumps({"place": self.window.place()}))
        self.tasks.run(Lane.HISTORY, self._door.close)
        self.tasks.close()
        if self._shutdown is not None:
            self._shutdown.restore()
        self._bugs.restore()
        self.preferences.release()


def _window_place(paths: Paths) -> str:
    try:
        return str(json.loads(paths.window.read_text(encoding="utf-8"))["place"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def run(paths: Paths, language: str = "") -> int:
    """Open the window, or bring the running one to the front; return the exit status when it is closed.

    `language` is the interface's for this time, whatever the settings say; empty leaves it to them.

    Raises:
        Trouble: "folder-unwritable" where there is no place for drafts.
    """
    made(paths.data)
    QApplication.setStyle("Fusion")
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Post Coach")
    qt.setDesktopFileName("post-coach")
    instance = Instance(paths.data)
    if not instance.first() and instance.raise_other():
        return 0
    app = App(qt, paths, language)
    app.show()
    app.window.painted.connect(instance.listen)
    instance.raised.connect(app.raise_window)
    from coach.system.logs import logging_to  # noqa: PLC0415 - as late as it can be

    with logging_to(paths.logs):
        status = qt.exec()
    instance.release()
    return status
