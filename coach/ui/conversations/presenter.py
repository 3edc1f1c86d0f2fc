"""Reads who waits, and does what the owner decides; each decision can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from coach.domain.acts import Act
from coach.domain.contact import Settled
from coach.domain.draft import Kind
from coach.services.conversations import is_snoozed
from coach.system.clock import now
from coach.system.settings import working_hours
from coach.ui.conversations.screen import ConversationsScreen, Seen
from coach.ui.i18n import day_and_time
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.domain.activity import Activity, Outcome
    from coach.domain.contact import OpenConversation, Waiting
    from coach.domain.hours import Response, WorkingHours
    from coach.domain.trouble import Trouble
    from coach.services.opening import Desk
    from coach.ui.conversations.card import ConversationCard
    from coach.ui.screens import Room
    from coach.ui.theme import Tokens

T = TypeVar("T")
_PERIOD = 28  # days
_CRITICISM = 5
_MINUTE_MS = 60_000


class Waits(QObject):
    """The screen of those who wait, with what works behind it."""

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.view = view = ConversationsScreen(room.preferences.tokens)
        view.made.connect(self._connect)
        view.hours_wanted.connect(self._ask_hours)
        view.log_wanted.connect(lambda: room.log(Act.MESSAGE_RECEIVED))
        view.put_off.wake_wanted.connect(self._wake)
        view.criticism.ended.connect(self._end_criticism)
        room.preferences.language_changed.connect(self._look_again)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._look_again)
        self._clock.start()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self.view.set_tokens(tokens)

    def refresh(self) -> None:
        """Read who waits."""
        settings = self._room.preferences.settings
        hours, days = working_hours(settings), settings.response_days
        language = self._room.preferences.language

        def read() -> Seen:
            desk, moment = self._room.door.desk(), now()
            known = desk.conversations.open(hours, days, snoozed=True)
            return Seen(
                open=tuple(each for each in known if not is_snoozed(each.waiting, moment)),
                put_off=tuple(each.waiting for each in known if is_snoozed(each.waiting, moment)),
                criticism=desk.conversations.criticism(_CRITICISM),
                hours=hours,
                days=days,
                language=language,
            )

        def answered() -> Response:
            return self._room.door.desk().conversations.response(_PERIOD)

        run = self._room.tasks.run
        run(Lane.HISTORY, read, self.view.show_seen, self._room.tell)
        run(Lane.HISTORY, answered, lambda found: self.view.show_response(found, _PERIOD), lambda _: None)

    def _look_again(self) -> None:
        """Somebody may wait too long by now, or no longer be put off; or all of it is said in another language."""
        if self.view.isVisible():
            self.refresh()

    # What is decided of one who waits

    def _connect(self, card: ConversationCard) -> None:
        card.answer_wanted.connect(lambda: self._answer(card.conversation))
        card.put_off.connect(lambda until: self._settle(card.conversation.waiting, Settled.SNOOZED, until))
        card.answered.connect(lambda: self._log_answer(card.conversation.waiting))
        card.elsewhere.connect(lambda: self._settle(card.conversation.waiting, Settled.ELSEWHERE))
        card.unneeded.connect(lambda: self._settle(card.conversation.waiting, Settled.UNNEEDED))
        card.look_wanted.connect(lambda: QDesktopServices.openUrl(QUrl(card.conversation.url)))

    def _answer(self, its: OpenConversation) -> None:
        kind = Kind.CRITICISM_REPLY if its.waiting.criticism else Kind.REPLY
        self._room.write(kind=kind, context=its.text, network=its.waiting.network, person=its.waiting.person)

    def _log_answer(self, waiting: Waiting) -> None:
        act = Act.CRITICISM_ANSWERED if waiting.criticism else Act.REPLY
        self._room.log(act, network=waiting.network, person=waiting.person)

    def _settle(self, waiting: Waiting, how: Settled, until: datetime | None = None) -> None:
        def words() -> str:
            said = {
                Settled.SNOOZED: self.tr("%1 is off the list until %2."),
                Settled.ELSEWHERE: self.tr("Noted: you answered %1 elsewhere."),
                Settled.UNNEEDED: self.tr("Noted: %1 needs no answer."),
            }[how]
            return said.replace("%2", day_and_time(until) if until else "").replace("%1", waiting.person)

        self._do(
            lambda desk: desk.conversations.settle(waiting, how, until),
            words,
            lambda number: lambda desk: desk.conversations.unsettle(number),
        )

    def _wake(self, waiting: Waiting) -> None:
        until = waiting.snoozed_until
        self._do(
            lambda desk: desk.conversations.wake(waiting),
            lambda: self.tr("%1 is on the list again.").replace("%1", waiting.person),
            lambda _: lambda desk: desk.conversations.settle(waiting, Settled.SNOOZED, until),
        )

    def _end_criticism(self, criticism: Activity, outcome: Outcome | None) -> None:
        self._do(
            lambda desk: desk.logbook.edit(criticism, replace(criticism, outcome=outcome)),
            lambda: self.tr("Noted how it ended."),
            lambda step: lambda desk: desk.logbook.undo(step),
        )

    def _do(
        self, work: Callable[[Desk], T], words: Callable[[], str], back: Callable[[T], Callable[[Desk], object]]
    ) -> None:
        """Write, say so with a way back, and let everything read the history anew."""

        def done(result: T) -> None:
            self._room.changed()
            undo = partial(self._undo, back(result))
            self._room.notice().say(words, (lambda: self.tr("Undo"), undo), (lambda: self.tr("Good"), lambda: None))

        self._room.tasks.run(Lane.HISTORY, lambda: work(self._room.door.desk()), done, self._on_failed)

    def _undo(self, back: Callable[[Desk], object]) -> None:
        self._room.tasks.run(
            Lane.HISTORY, lambda: back(self._room.door.desk()), lambda _: self._room.changed(), self._on_failed
        )

    def _on_failed(self, trouble: Trouble) -> None:
        self.refresh()
        self._room.tell(trouble)

    # Hours

    def _ask_hours(self) -> None:
        from coach.ui.conversations.hours_dialog import HoursDialog  # noqa: PLC0415 - seldom opened

        settings = self._room.preferences.settings
        dialog = HoursDialog(working_hours(settings), settings.response_days, self._room.window)
        dialog.told.connect(self._keep_hours)
        open_dialog(dialog)

    def _keep_hours(self, hours: WorkingHours, days: float) -> None:
        choose = self._room.preferences.choose
        choose("work_days", "".join(map(str, sorted(hours.days))))
        choose("work_from", f"{hours.start:%H:%M}")
        choose("work_until", f"{hours.end:%H:%M}")
        choose("response_days", days)
        self._room.changed()
