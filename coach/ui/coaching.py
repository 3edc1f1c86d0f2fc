"""Everything that works on an open draft once the window is painted: findings, hand-over, balance, menu, keys."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coach.domain.choices import Choices
from coach.domain.draft import Draft, Reason
from coach.networks.names import network_name
from coach.networks.spec import network_ids
from coach.services.pictures import PictureFolder
from coach.system.settings import FIRST_RUN_DONE, working_hours
from coach.system.words import say
from coach.ui.answering import Answering
from coach.ui.composer.findings import Findings
from coach.ui.composer.handing_over import HandingOver
from coach.ui.composer.left_question import LeftQuestion
from coach.ui.composer.pictures import DraftPictures
from coach.ui.composer.spelling import Spelling
from coach.ui.conversations.badge import Badge
from coach.ui.navigation import Place
from coach.ui.on_networks import OnNetworks
from coach.ui.own_words import OwnWords
from coach.ui.pages import Pages, open_dialog
from coach.ui.quieting import Quieting
from coach.ui.screens import Room, Screens
from coach.ui.settings_menu import SettingsMenu
from coach.ui.speller import SpellerProcess
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.acts import Act
    from coach.domain.balance import Balances
    from coach.domain.finding import HistoryFacts, Report
    from coach.domain.trouble import Trouble
    from coach.services.opening import DeskDoor
    from coach.system.paths import Paths
    from coach.ui.composer.presenter import Composer
    from coach.ui.first_run.screen import FirstRun
    from coach.ui.logging.presenter import Logging
    from coach.ui.preferences import Preferences
    from coach.ui.widgets.notice import Notice
    from coach.ui.window import Window


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What the history knows when a draft is opened or something was logged."""

    draft: str
    balances: Balances
    facts: HistoryFacts
    choices: Choices
    review_waits: bool


class Coaching(QObject):
    """Joins the coach to the composer. Loading it takes as long as the first paint did: it comes after that."""

    tray_settings_wanted = Signal()
    history_changed = Signal()

    def __init__(
        self,
        *,
        window: Window,
        composer: Composer,
        preferences: Preferences,
        tasks: Tasks,
        door: DeskDoor,
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.window, self.composer, self.preferences, self.tasks, self._door = (
            window,
            composer,
            preferences,
            tasks,
            door,
        )
        self.own_words = OwnWords(paths.own_words, preferences, self)
        self.pictures = DraftPictures(
            page=window.page,
            composer=composer,
            preferences=preferences,
            tasks=tasks,
            folder=PictureFolder(paths.pictures),
            parent=self,
        )
        self.on_networks = on_networks = OnNetworks(
            window=window,
            composer=composer,
            preferences=preferences,
            tasks=tasks,
            door=door,
            own_words=lambda: self.own_words.words,
            pictures=self.pictures,
            parent=self,
        )
        self.findings = Findings(
            editor=window.page.editor,
            panel=window.coach,
            tasks=tasks,
            request=on_networks.request_now,
            language=lambda: preferences.language,
            thread=on_networks.is_thread,
            parent=self,
        )
        self.handing_over = HandingOver(
            page=window.page,
            tasks=tasks,
            door=door,
            draft=composer.saved_now,
            network=lambda: composer.showing,
            parts=on_networks.parts,
            found=lambda: self.findings.rules,
            whom=lambda draft: composer.answered.get(draft.id, ""),
            pictures=self.pictures.handed,
            parent=self,
        )
        self.left_question = LeftQuestion(
            page=window.page, tasks=tasks, door=door, ask=self.handing_over.ask, parent=self
        )
        self.quieting = Quieting(
            notice=window.page.notice,
            tasks=tasks,
            door=door,
            draft=composer.saved_now,
            network=lambda: composer.showing,
            preferences=preferences,
            parent=self,
        )
        self.answering = Answering(
            window=window,
            composer=composer,
            preferences=preferences,
            tasks=tasks,
            door=door,
            parent=self,
        )
        self.handing_over.held = self.answering.holds
        self._pages = Pages(window, composer, preferences, tasks, paths)
        self.speller = SpellerProcess(self)
        self.spelling = Spelling(
            editor=window.page.editor,
            speller=self.speller,
            tasks=tasks,
            request=on_networks.request_now,
            path=paths.spelling,
            parent=self,
        )
        self._menu = SettingsMenu(preferences.settings, window)
        window.drafts.settings_button.setMenu(self._menu)
        window.page.offer_networks({network: network_name(network) for network in network_ids()})
        self._logging: Logging | None = None
        self.room = Room(
            window=window,
            tasks=tasks,
            door=door,
            preferences=preferences,
            tell=self.tell,
            notice=self._notice,
            changed=self.look_again,
            go=self._go,
            write=composer.begin,
            define=self._pages.show_definitions,
            log=self.log,
            choose=self._choose,
        )
        self.screens = Screens(self.room, self)
        self._badge = Badge(self.room, self)
        self._first_steps: FirstRun | None = None
        self._to_ask = ""
        self._connect()
        self._keys()
        self.findings.refresh()  # at once: the history takes longer to open
        self._on_opened(composer.draft)
        self.pictures.show(composer.draft)
        self.spelling.use(on=preferences.settings.spelling)

    def end(self) -> None:
        """No more checks and reminders."""
        self.findings.stop()
        self.on_networks.stop()
        self.spelling.end()
        self.answering.cooling.end()
        if self._logging is not None:
            self._logging.view.hide()

    def tell(self, trouble: Trouble) -> None:
        """Say what is in the way and what can be done; a text that is not saved can be tried again."""

        def words() -> str:
            return say(f"trouble.{trouble.code}", self.preferences.language, **trouble.facts)

        again = ((lambda: self.tr("Try again"), self.composer.try_again),) if self.composer.unsaved else ()
        self._notice().say(words, *again, (lambda: self.tr("Close"), lambda: None))

    def log(self, act: Act | None = None, *, network: str = "", person: str = "") -> None:
        """Open the window in which the owner tells what they did; what is known already is filled in."""
        if self._logging is None:
            from coach.ui.logging.presenter import Logging  # noqa: PLC0415 - not before something is told

            self._logging = Logging(self.room, self)
        self._logging.open(act, network=network, person=person)

    def _notice(self) -> Notice:
        return self.screens.notice()

    def _go(self, place: Place) -> None:
        self.screens.go(place, keyboard=True)

    def begin(self) -> None:
        """The first steps, for whoever has no history yet; not where they were skipped, or something is written."""

        def show(blank: bool) -> None:  # noqa: FBT001 - what a task answers
            if blank and self.screens.place is Place.WRITE and not self.window.page.editor.text():
                self.show_first_steps()

        if self.preferences.settings.first_run != FIRST_RUN_DONE:
            blank = self._blank_history
            self.tasks.run(Lane.HISTORY, blank, show, failed=lambda _: None)  # what is in the way is told already

    def _blank_history(self) -> bool:
        return self._door.desk().history.is_blank()

    def show_first_steps(self) -> None:
        """Ask what is asked at first, or ask it again."""
        if self._first_steps is None:
            from coach.ui.first_run.screen import FirstRun  # noqa: PLC0415 - seldom shown

            self._first_steps = steps = FirstRun(self.room, self)
            steps.left.connect(lambda: self._go(Place.WRITE))
            steps.view.typed.connect(self._write_on)
            steps.idea_wanted.connect(self._show_idea)
            self.window.put_screen(steps.view)
        self._first_steps.begin_again()
        self.screens.show_over(self._first_steps.view)

    def _write_on(self, letters: str) -> None:
        """Whoever begins to type wants to write."""
        self._go(Place.WRITE)
        self.window.page.editor.insertPlainText(letters)

    def _connect(self) -> None:
        window, composer = self.window, self.composer
        for part in (
            composer,
            self.handing_over,
            self.left_question,
            self.quieting,
            self.own_words,
            self.pictures,
            self.answering,
            self.spelling,
            self.preferences,
            self.on_networks,
        ):
            part.troubled.connect(self.tell)
        composer.opened.connect(self._on_opened)
        composer.opened.connect(lambda _: self.screens.go(Place.WRITE))
        composer.purpose_changed.connect(self._on_purpose_changed)
        composer.versions_found.connect(self._pages.show_versions)
        self.findings.fixing.connect(lambda: composer.keep_version(Reason.FIX))
        self.findings.fixing.connect(self.quieting.heeded)
        self.findings.ignore_wanted.connect(self.quieting.ignore)
        self.findings.about_wanted.connect(lambda rule: self.quieting.show_rule(rule, self.findings.choices))
        self.findings.idea_chosen.connect(self._show_idea)
        self.findings.answer_read.connect(self.answering.show_parts)
        self.answering.logged.connect(self.look_again)
        self.quieting.changed.connect(lambda: self._learn(composer.draft))
        self.findings.reported.connect(self._on_report)
        self.on_networks.changed.connect(self.findings.refresh)
        self.handing_over.logged.connect(self.look_again)
        window.page.context_edited.connect(self.findings.refresh_soon)
        window.drafts.log_wanted.connect(self.log)
        window.drafts.posted_wanted.connect(self._ask_posted)
        window.drafts.clicked.connect(lambda: self._go(Place.WRITE))
        window.coach.show_ignored.connect(self.quieting.show_kept_quiet)
        window.coach.language.chosen.connect(self._set_language)
        window.coach.example_wanted.connect(self._begin_example)
        window.coach.definitions_wanted.connect(self._pages.show_definitions)
        window.coach.balance_wanted.connect(partial(self._go, Place.BALANCE))
        self._menu.chosen.connect(self._choose)
        self._menu.own_words_wanted.connect(lambda: self.own_words.show(window))
        self.own_words.changed.connect(self.findings.refresh)
        self._menu.kept_quiet_wanted.connect(self.quieting.show_kept_quiet)
        self._menu.definitions_wanted.connect(self._pages.show_definitions)
        self._menu.keys_wanted.connect(self._pages.show_keys)
        self._menu.tray_wanted.connect(self.tray_settings_wanted)
        self._menu.first_steps_wanted.connect(self.show_first_steps)
        self._menu.about_wanted.connect(self._pages.show_about)
        self._menu.networks_wanted.connect(lambda: open_dialog(self.on_networks.settings_dialog()))
        self.preferences.language_changed.connect(self._on_language_changed)

    def _keys(self) -> None:
        window, page = self.window, self.window.page
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+N", self.composer.begin),
            ("Ctrl+J", self.log),
            ("Ctrl+K", self.on_networks.variants.show_menu),
            ("Ctrl+P", self.on_networks.previewing.toggle),
            ("F8", lambda: self._step(1)),
            ("Shift+F8", lambda: self._step(-1)),
            ("Alt+Return", self.findings.show_fixes),
            ("Alt+Enter", self.findings.show_fixes),
            ("Ctrl+Shift+Return", self.findings.apply_safe),
            ("Ctrl+Shift+Enter", self.findings.apply_safe),
            ("Ctrl+Return", self.handing_over.hand_over),
            ("Ctrl+Enter", self.handing_over.hand_over),
            ("Ctrl+H", page.versions_wanted.emit),
            ("Ctrl+L", window.drafts.take_keyboard),
            ("Ctrl+E", lambda: self._go(Place.WRITE)),
            ("F6", self._focus_beside),
            ("F1", self._pages.show_keys),
            ("Ctrl+S", self.composer.flush),
            ("Ctrl+Q", window.close),
            ("Esc", page.put_notes_away),
            *((f"Ctrl+{n}", partial(self.on_networks.variants.choose_number, n - 1)) for n in range(1, 10)),
        )
        everywhere = {"Ctrl+N", "Ctrl+J", "Ctrl+L", "Ctrl+E", "F1", "Ctrl+S", "Ctrl+Q"}
        for sequence, act in keys:
            shortcut = window.shortcut(sequence) if sequence in everywhere else window.writing_shortcut(sequence)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    # What happens

    def _step(self, direction: int) -> None:
        """To the next finding; what is noticed has to be in sight for that."""
        self.on_networks.previewing.close()
        self.findings.step(direction)

    def _focus_beside(self) -> None:
        """To what stands beside the text: the findings, or the preview."""
        previewing = self.on_networks.previewing
        if previewing.open and previewing.pane is not None:
            previewing.pane.take_keyboard()
        else:
            self.window.coach.focus_first()

    def _on_opened(self, draft: Draft) -> None:
        self.findings.choices = Choices()
        self.own_words.read()
        self.spelling.refresh()
        self._on_purpose_changed(draft)
        if draft.id == self._to_ask:
            self.handing_over.ask(draft, self.composer.showing)
        self._to_ask = ""
        self.left_question.look_back(draft)

    def _on_purpose_changed(self, draft: Draft) -> None:
        self.handing_over.offer()
        self.answering.show(draft)
        self._learn(draft)

    def _learn(self, draft: Draft) -> None:
        """Read what the history knows, then check the draft with it; where it cannot be read, without."""
        network = self.composer.showing

        def learn() -> _Learnt:
            desk, chosen = self._door.desk(), self.preferences.settings
            facts = desk.history.facts(
                network,
                chosen.target,
                draft=draft.id,
                hours=working_hours(chosen),
                response_days=chosen.response_days,
            )
            balances = desk.history.balances(target=chosen.target)
            choices = desk.ignoring.choices(draft.id)
            return _Learnt(draft.id, balances, facts, choices, desk.reviews.waits())

        self.tasks.run(Lane.HISTORY, learn, self._on_learnt, self._on_not_learnt)
        self.on_networks.learn(draft)

    def _on_learnt(self, learnt: _Learnt) -> None:
        self.window.coach.show_balance(learnt.balances.total)
        self.window.drafts.navigation.show_count(Place.REVIEW, int(learnt.review_waits))
        if learnt.draft == self.composer.draft.id:
            self.findings.facts, self.findings.choices = learnt.facts, learnt.choices
            self.window.coach.show_ignored_count(len(learnt.choices.fingerprints))
            self.findings.refresh()

    def _on_not_learnt(self, trouble: Trouble) -> None:
        self.findings.refresh()
        self.tell(trouble)

    def _on_report(self, report: Report) -> None:
        self.window.page.counter.show_length(report.length)
        self.window.coach.language.show_language(self.composer.draft.language, report.language)
        self.on_networks.tally.show_length(report.length)
        other = say("window.other-language", self.preferences.language) if report.language == "other" else ""
        self.window.coach.say_also(other)

    def look_again(self) -> None:
        """Something was logged, here or elsewhere: the balance and what waits may be others."""
        self.answering.cooling.refresh()  # what is posted waits no longer
        self.composer.shelf.refresh()
        self._learn(self.composer.draft)
        self._badge.refresh()
        self.screens.refresh()
        self.history_changed.emit()

    def _ask_posted(self, draft: str) -> None:
        """Its owner says of a draft in the list that it was posted."""
        if draft == self.composer.draft.id:
            self.handing_over.ask(self.composer.saved_now(), self.composer.showing)
        else:
            self._to_ask = draft
            self.composer.open(draft)

    def _on_language_changed(self) -> None:
        self.composer.retranslate()
        self.handing_over.offer()
        self.findings.refresh()

    def _begin_example(self) -> None:
        self.composer.begin(say("window.example", self.preferences.language))

    def _set_language(self, language: str) -> None:
        self.composer.set_language(language)
        self.findings.refresh()
        self.spelling.refresh()

    def _show_idea(self, idea: str) -> None:
        """Beside the text and not in it: whoever has to write it again makes it their own."""
        self.window.page.notice.say(
            lambda: self.tr("Finish this in your own words: %1").replace("%1", idea),
            (lambda: self.tr("Close"), lambda: None),
        )
        self.window.page.editor.setFocus()

    def _choose(self, setting: str, value: object) -> None:
        self.preferences.choose(setting, value)
        self.spelling.use(on=self.preferences.settings.spelling)
        self.findings.refresh()  # who speaks makes a difference to the rules
        # Not while one of the menu's own actions is being triggered.
        QTimer.singleShot(0, self._menu, partial(self._menu.use, self.preferences.settings))
