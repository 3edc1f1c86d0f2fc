"""What happens in the quick check: the clipboard's text is checked, mended and taken back; nothing of it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from coach.domain.choices import Choices, Reach
from coach.domain.draft import Draft, Kind, blank_draft
from coach.networks.names import network_name
from coach.networks.spec import network_ids
from coach.system.clock import local, now
from coach.system.settings import working_hours
from coach.system.words import say
from coach.ui.composer.findings import Findings, Unwanted
from coach.ui.composer.spelling import Spelling
from coach.ui.pictures import app_icon
from coach.ui.quieting import Quieting
from coach.ui.tasks import Lane
from coach.ui.tray.quick_check import QuickCheck

if TYPE_CHECKING:
    from pathlib import Path

    from coach.domain.finding import CheckRequest, HistoryFacts, Report
    from coach.domain.trouble import Trouble
    from coach.services.handover import Confirmed
    from coach.services.opening import DeskDoor
    from coach.ui.on_networks import OnNetworks
    from coach.ui.preferences import Preferences
    from coach.ui.speller import SpellerProcess
    from coach.ui.tasks import Tasks
    from coach.ui.widgets.notice import Words


class QuickChecking(QObject):
    """Joins the small window to the checks. `draft_wanted`: its text is to go on as a draft.

    `changed`: it was posted, or something is kept quiet about from now on. The clipboard is looked at only when the
    window is opened, and the text is stored only when its owner says that it is posted.
    """

    draft_wanted = Signal(Draft)
    changed = Signal()

    def __init__(
        self,
        *,
        on_networks: OnNetworks,
        preferences: Preferences,
        tasks: Tasks,
        door: DeskDoor,
        speller: SpellerProcess,
        own_spelling: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_networks, self._preferences, self._tasks, self._door = on_networks, preferences, tasks, door
        chosen = preferences.settings
        network = chosen.quick_network if chosen.quick_network in network_ids() else chosen.network
        self._draft = blank_draft(network, Kind.POST, now())
        self._taken = ""  # what the clipboard held when it was looked at last
        self._waits_for_clipboard = False
        self.view = view = QuickCheck(preferences.tokens, preferences.language)
        view.setWindowIcon(app_icon())
        view.offer_networks({each: network_name(each) for each in network_ids()}, network)
        self.findings = Findings(
            editor=view.editor,
            panel=view.coach,
            tasks=tasks,
            request=self._request,
            language=lambda: preferences.language,
            thread=lambda: False,
            parent=self,
        )
        self._spelling = Spelling(
            editor=view.editor, speller=speller, tasks=tasks, request=self._request, path=own_spelling, parent=self
        )
        self._quieting = Quieting(
            notice=view.notice,
            tasks=tasks,
            door=door,
            draft=self.draft_now,
            network=lambda: self._draft.network,
            preferences=preferences,
            parent=self,
        )
        self._connect()

    def open(self, text: str | None = None) -> None:
        """Show the window with this text, or with what the clipboard holds; one that is open keeps its text."""
        if text is not None:
            self._show(text)
        elif not self.view.isVisible():
            self._take_clipboard()
        self.view.open()
        self.view.editor.selectAll()

    def get_ready(self) -> None:
        """Be there at once when it is wanted: what a window needs to be shown first is done before that."""
        self.view.ensurePolished()
        self.view.winId()

    def draft_now(self) -> Draft:
        """The text as a draft that nobody has stored."""
        return replace(self._draft, text=self.view.editor.text())

    def end(self) -> None:
        """Check no more."""
        self.findings.stop()
        self._spelling.end()
        self.view.hide()
        self.view.deleteLater()

    # The text

    def _take_clipboard(self) -> None:
        """The clipboard's text, if it is another than last time: what was being mended is not lost."""
        text = QGuiApplication.clipboard().text()
        self._waits_for_clipboard = not text  # a Wayland desktop shows it to none but the window in front
        if text.strip() and text != self._taken:
            self._taken = text
            self._show(text)
        else:
            self.refresh()

    def _on_came(self) -> None:
        if self._waits_for_clipboard:
            self._take_clipboard()
            self._waits_for_clipboard = False
            self.view.editor.selectAll()

    def _show(self, text: str) -> None:
        text = text.replace("\r\n", "\n")
        kind = Kind.REPLY if text.lstrip().startswith("@") else Kind.POST
        self._draft = replace(blank_draft(self._draft.network, kind, now()), text=text)
        self.findings.choices = replace(self.findings.choices, fingerprints=frozenset())
        self.view.show_kind(kind)
        self.view.notice.hide()
        self.view.editor.load(text)
        self.refresh()

    # The check

    def refresh(self) -> None:
        """Check at once with what is known, and again with what the history knows."""
        self.findings.refresh()
        self._spelling.use(on=self._preferences.settings.spelling)
        network, chosen = self._draft.network, self._preferences.settings

        def learn() -> tuple[str, HistoryFacts, Choices]:
            desk = self._door.desk()
            facts = desk.history.facts(
                network, chosen.target, draft="", hours=working_hours(chosen), response_days=chosen.response_days
            )
            return network, facts, desk.ignoring.choices("")

        self._tasks.run(Lane.HISTORY, learn, self._on_learnt, failed=lambda _: None)

    def _on_learnt(self, learnt: tuple[str, HistoryFacts, Choices]) -> None:
        network, facts, choices = learnt
        if network == self._draft.network:
            self.findings.facts = facts
            self.findings.choices = replace(choices, fingerprints=self.findings.choices.fingerprints)
            self.findings.refresh()

    def _request(self) -> CheckRequest:
        return self._on_networks.request(self.draft_now(), self._draft.network)

    def _on_report(self, report: Report) -> None:
        self.view.counter.show_length(report.length)

    def _ignore(self, unwanted: Unwanted) -> None:
        """Here: as long as the text is. What is to be kept quiet about everywhere is a choice like any other."""
        if unwanted.reach is Reach.HERE:
            known = self.findings.choices
            self.findings.choices = replace(known, fingerprints=known.fingerprints | {unwanted.key})
            self.findings.refresh()
        else:
            self._quieting.ignore(unwanted)

    # What its owner does

    def _choose_network(self, network: str) -> None:
        self._draft = replace(self._draft, network=network)
        self._preferences.choose("quick_network", network)
        self.refresh()

    def _choose_kind(self, kind: Kind) -> None:
        self._draft = replace(self._draft, kind=kind)
        self.findings.refresh()

    def _copy(self) -> None:
        text = self.view.editor.text()
        if text.strip():
            self._taken = text
            QGuiApplication.clipboard().setText(text)
            self._say(lambda: self.tr("It is on the clipboard: paste it back."))

    def _to_composer(self) -> None:
        self.draft_wanted.emit(self.draft_now())
        self.view.hide()

    def _log(self) -> None:
        draft = self.draft_now()
        if draft.text.strip():
            self._tasks.run(
                Lane.HISTORY,
                lambda: self._door.desk().handover.confirm(draft),
                self._on_logged,
                self._tell,
            )

    def _on_logged(self, confirmed: Confirmed) -> None:
        at = local(confirmed.activity.at).strftime("%H:%M")
        if confirmed.already:
            self._say(lambda: self.tr("Logged before, at %1.").replace("%1", at))
        else:
            self._say(lambda: self.tr("Logged at %1. It counts in the balance.").replace("%1", at))
        self.changed.emit()

    def _show_idea(self, idea: str) -> None:
        self._say(lambda: self.tr("Finish this in your own words: %1").replace("%1", idea))
        self.view.editor.setFocus()

    def _tell(self, trouble: Trouble) -> None:
        self._say(lambda: say(f"trouble.{trouble.code}", self._preferences.language, **trouble.facts))

    def _say(self, words: Words) -> None:
        self.view.notice.say(words, (lambda: self.tr("Good"), lambda: None))

    def _connect(self) -> None:
        view, findings, preferences = self.view, self.findings, self._preferences
        view.came.connect(self._on_came)
        view.network_chosen.connect(self._choose_network)
        view.kind_chosen.connect(self._choose_kind)
        view.copy_wanted.connect(self._copy)
        view.composer_wanted.connect(self._to_composer)
        view.log_wanted.connect(self._log)
        findings.reported.connect(self._on_report)
        findings.ignore_wanted.connect(self._ignore)
        findings.idea_chosen.connect(self._show_idea)
        findings.about_wanted.connect(lambda rule: self._quieting.show_rule(rule, findings.choices))
        self._quieting.changed.connect(self.refresh)
        self._quieting.changed.connect(self.changed)
        for part in (self._quieting, self._spelling):
            part.troubled.connect(self._tell)
        preferences.colours_changed.connect(lambda: view.set_tokens(preferences.tokens))
        preferences.language_changed.connect(self._use_language)
        for keys, act in (
            ("F8", lambda: findings.step(1)),
            ("Shift+F8", lambda: findings.step(-1)),
            ("Alt+Return", findings.show_fixes),
            ("Alt+Enter", findings.show_fixes),
            ("Ctrl+Shift+Return", findings.apply_safe),
            ("Ctrl+Shift+Enter", findings.apply_safe),
            ("F6", view.coach.focus_first),
        ):
            view.shortcut(keys).activated.connect(act)

    def _use_language(self) -> None:
        self.view.use_language(self._preferences.language)
        self.findings.refresh()
