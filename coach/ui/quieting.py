"""What the owner wants to hear less of: ignores it, offers the way back, and shows all that is kept quiet about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from coach.domain.choices import PATIENCE, Choices, IgnoredHere, Quiet, Reach, same_words
from coach.domain.finding import Level
from coach.domain.trouble import Trouble
from coach.networks.names import network_name
from coach.services.rules import rule_title
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coach.domain.choices import Ignored
    from coach.domain.draft import Draft
    from coach.services.ignoring import Ignoring
    from coach.services.opening import DeskDoor
    from coach.ui.composer.findings import Unwanted
    from coach.ui.kept_quiet import KeptQuiet, Taken
    from coach.ui.preferences import Preferences
    from coach.ui.widgets.notice import Notice

T = TypeVar("T")


class Quieting(QObject):
    """The owner's say in what is noticed on the network shown. `changed`: the draft has to be looked at anew."""

    changed = Signal()
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        notice: Notice,
        tasks: Tasks,
        door: DeskDoor,
        draft: Callable[[], Draft],
        network: Callable[[], str],
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notice, self._tasks, self._door, self._draft = notice, tasks, door, draft
        self._network, self._preferences = network, preferences

    # Ignoring

    def ignore(self, unwanted: Unwanted) -> None:
        """Ignore a finding as far as its owner wants, and offer the way back at once."""
        draft = self._draft()
        if unwanted.reach is Reach.HERE:
            self._run(
                lambda its: its.ignore(draft.id, unwanted.rule, unwanted.key),
                partial(self._on_ignored, draft, unwanted),
            )
            return
        words = same_words(unwanted.words) if unwanted.reach is Reach.WORDS else ""
        network = self._network() if unwanted.reach is Reach.NETWORK else ""
        self.keep_quiet(Quiet(unwanted.rule, network, words))

    def keep_quiet(self, quiet: Quiet) -> None:
        """Do not mention this again, in any draft."""
        self._run(lambda its: its.keep_quiet(quiet), lambda _: self._tell_quiet(quiet))

    def heeded(self, rules: Iterable[str]) -> None:
        """The owner did what these rules said."""

        def note(its: Ignoring) -> None:
            for rule in rules:
                its.heeded(rule)

        self._run(note, lambda _: None, changes=False)

    def _on_ignored(self, draft: Draft, unwanted: Unwanted, offer: bool) -> None:  # noqa: FBT001 - a task's answer
        def undo() -> None:
            self._run(lambda its: its.notice_again(draft.id, unwanted.rule, unwanted.key))

        if not offer:
            self._notice.say(
                lambda: self.tr("Ignored in this draft."),
                (lambda: self.tr("Undo"), undo),
                (lambda: self.tr("Close"), lambda: None),
            )
            return
        network, rule = self._network(), unwanted.rule

        def said() -> str:
            words = self.tr("You ignored “%1” %2 times in a row. Shall I keep quiet about it from now on?")
            return words.replace("%1", unwanted.title).replace("%2", str(PATIENCE))

        self._notice.say(
            said,
            (
                lambda: self.tr("On %1").replace("%1", network_name(network)),
                lambda: self.keep_quiet(Quiet(rule, network)),
            ),
            (lambda: self.tr("Everywhere"), lambda: self.keep_quiet(Quiet(rule))),
            (lambda: self.tr("Not now"), lambda: None),
        )

    def _tell_quiet(self, quiet: Quiet) -> None:
        def said() -> str:
            if quiet.words:
                return self.tr("I will not mention “%1” again.").replace("%1", quiet.words)
            words = self.tr("I keep quiet about “%1” from now on.")
            if quiet.network:
                words = self.tr("On %2 I keep quiet about “%1”.").replace("%2", network_name(quiet.network))
            return words.replace("%1", rule_title(quiet.rule, self._preferences.language))

        self._notice.say(
            said,
            (lambda: self.tr("Undo"), lambda: self._run(lambda its: its.mention_again(quiet))),
            (lambda: self.tr("What I keep quiet about"), self.show_kept_quiet),
            (lambda: self.tr("Close"), lambda: None),
        )

    # Pages

    def show_kept_quiet(self) -> None:
        """Everything that is kept quiet about, to be looked through and taken back."""
        self._run(lambda its: its.ignored(), self._open_kept_quiet, changes=False)

    def _open_kept_quiet(self, ignored: Ignored) -> None:
        from coach.ui.kept_quiet import KeptQuiet  # noqa: PLC0415 - seldom opened

        dialog = KeptQuiet(ignored, self._preferences.language, self._notice.window())
        dialog.taken_back.connect(partial(self._take_back, dialog))
        open_dialog(dialog)

    def _take_back(self, dialog: KeptQuiet, what: Taken) -> None:
        def change(its: Ignoring) -> Ignored:
            if isinstance(what, IgnoredHere):
                its.show_again(what.draft, what.rule)
            elif isinstance(what, Quiet):
                its.mention_again(what)
            else:
                its.set_level(what.rule, None)
            return its.ignored()

        self._run(change, dialog.show_all)

    def show_rule(self, rule: str, choices: Choices) -> None:
        """The page about a rule, with how much it matters now."""
        from coach.ui.rule_page import SILENT, RulePage  # noqa: PLC0415 - seldom opened

        level = SILENT if Quiet(rule) in choices.quiet else choices.levels.get(rule, "")
        preferences = self._preferences
        page = RulePage(
            rule,
            level=level,
            language=preferences.language,
            tokens=preferences.tokens,
            parent=self._notice.window(),
        )
        page.level_chosen.connect(partial(self._set_level, rule))
        open_dialog(page)

    def _set_level(self, rule: str, chosen: str) -> None:
        from coach.ui.rule_page import SILENT  # noqa: PLC0415 - loaded by the page that asks

        def change(its: Ignoring) -> None:
            if chosen == SILENT:
                its.keep_quiet(Quiet(rule))
            else:
                its.mention_again(Quiet(rule))
                its.set_level(rule, Level(chosen) if chosen else None)

        self._run(change)

    def _run(
        self,
        work: Callable[[Ignoring], T],
        done: Callable[[T], None] = lambda _: None,
        *,
        changes: bool = True,
    ) -> None:
        def on_done(answer: T) -> None:
            done(answer)
            if changes:
                self.changed.emit()

        self._tasks.run(Lane.HISTORY, lambda: work(self._door.desk().ignoring), on_done, self.troubled.emit)
