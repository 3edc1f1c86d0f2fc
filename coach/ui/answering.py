"""Answering criticism: what the answer still lacks, letting it rest, and thinking twice before removing a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.draft import Draft, Kind, Waiting
from coach.domain.trouble import Trouble
from coach.domain.waiting import Later, moment_of
from coach.system.clock import now
from coach.ui.composer.answer_checks import AnswerChecks
from coach.ui.cooling import Cooling
from coach.ui.i18n import day_and_time
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.lint.criticism_coach import Part
    from coach.services.opening import DeskDoor
    from coach.ui.composer.presenter import Composer
    from coach.ui.preferences import Preferences
    from coach.ui.tasks import Tasks
    from coach.ui.window import Window


class Answering(QObject):
    """Joins the marks above the findings, the drafts that wait, and the question before a removal is logged.

    `logged`: the history has another activity.
    """

    logged = Signal()
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        window: Window,
        composer: Composer,
        preferences: Preferences,
        tasks: Tasks,
        door: DeskDoor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._composer, self._preferences = window, composer, preferences
        self._tasks, self._door = tasks, door
        self.checks = AnswerChecks(preferences.tokens, window.coach)
        window.coach.put_on_top(self.checks)
        self.cooling = Cooling(tasks, door, self)
        self.checks.later_wanted.connect(self._wait)
        self.checks.stop_wanted.connect(lambda: self.cooling.stop(composer.saved_now()))
        self.checks.removal_wanted.connect(self._ask_about_removal)
        self.cooling.changed.connect(self._show_waiting)
        self.cooling.ready.connect(self._remind)
        self.cooling.troubled.connect(self.troubled)
        window.came.connect(self.cooling.look)
        preferences.colours_changed.connect(lambda: self.checks.set_tokens(preferences.tokens))

    def show(self, draft: Draft) -> None:
        """Another draft, or the same for another purpose."""
        self.checks.setVisible(draft.kind is Kind.CRITICISM_REPLY)
        self._show_waiting()

    def show_parts(self, parts: frozenset[Part] | None) -> None:
        """What the answer has."""
        self.checks.show_parts(parts)

    # Waiting

    def holds(self, draft: Draft) -> bool:
        """Whether a draft still has to wait; if so, say until when, and offer to hand it over all the same."""
        until = self.cooling.until(draft.id)
        if until is None:
            return False
        self._window.page.notice.say(
            lambda: self.tr("This draft waits until %1. After a break you read it with other eyes.").replace(
                "%1", day_and_time(until)
            ),
            (lambda: self.tr("Keep waiting"), lambda: None),
            (lambda: self.tr("Do not wait"), lambda: self.cooling.stop(draft)),
        )
        return True

    def _wait(self, later: Later) -> None:
        draft = self._composer.saved_now()
        if draft.text.strip():
            self.cooling.wait(draft, moment_of(later, now()))
        else:
            self._window.page.notice.say(
                lambda: self.tr("There is nothing to send yet. Write your answer first; then I keep it."),
                (lambda: self.tr("Close"), lambda: None),
            )

    def _show_waiting(self) -> None:
        until = self.cooling.until(self._composer.draft.id)
        self.checks.show_waiting(day_and_time(until) if until is not None else "")

    def rested(self, waiting: Waiting) -> str:
        """What is said of a draft that has waited long enough."""
        return self.tr("“%1” has rested. Read it once more before you send it.").replace("%1", waiting.title)

    def read(self, waiting: Waiting) -> None:
        """Open a draft that has waited long enough; it waits no longer."""
        self._window.page.notice.hide()
        self._composer.open(waiting.id)
        self._done_waiting(waiting)

    def again(self, waiting: Waiting) -> None:
        """Let a draft wait a little longer."""
        self._window.page.notice.hide()
        self._with_draft(waiting, lambda draft: self.cooling.wait(draft, moment_of(Later.SOON, now())))

    def _remind(self, waiting: Waiting) -> None:
        self._window.page.notice.say(
            lambda: self.rested(waiting),
            (lambda: self.tr("Read it"), lambda: self.read(waiting)),
            (lambda: self.tr("Another 20 minutes"), lambda: self.again(waiting)),
            (lambda: self.tr("Not now"), lambda: self._done_waiting(waiting)),
        )
        QApplication.alert(self._window)

    def _done_waiting(self, waiting: Waiting) -> None:
        self._with_draft(waiting, self.cooling.stop)

    def _with_draft(self, waiting: Waiting, do: Callable[[Draft], None]) -> None:
        self._tasks.run(Lane.HISTORY, lambda: self._door.desk().drafts.open(waiting.id), do, self.troubled.emit)

    # Removing a message

    def _ask_about_removal(self) -> None:
        from coach.ui.deletion_guard import DeletionGuard  # noqa: PLC0415 - seldom opened

        guard = DeletionGuard(self._preferences.language, self._window)
        draft = self._composer.saved_now()
        guard.explain_wanted.connect(lambda: self._explain(draft))
        guard.log_wanted.connect(lambda why: self._log_removal(draft, why))
        open_dialog(guard)

    def _explain(self, draft: Draft) -> None:
        self._composer.begin(context=draft.context)
        self._window.page.notice.say(
            lambda: self.tr(
                "Tell everybody what was there and why it is gone, as you would say it to the person who wrote it."
            ),
            (lambda: self.tr("Good"), lambda: None),
        )

    def _log_removal(self, draft: Draft, why: str) -> None:
        def log() -> None:
            self._door.desk().logbook.log(Entry(act=Act.DELETION, network=draft.network, text=why))

        self._tasks.run(Lane.HISTORY, log, lambda _: self._on_logged(), self.troubled.emit)

    def _on_logged(self) -> None:
        self._window.page.notice.say(
            lambda: self.tr("Noted. It stays in your history and does not count in the balance."),
            (lambda: self.tr("Good"), lambda: None),
        )
        self.logged.emit()
