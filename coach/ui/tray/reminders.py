"""Reminds the owner, one thing at a time: looked at once a minute, so that a machine that slept catches up."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.reminder import About, Reminder, Wishes
from coach.domain.trouble import Trouble
from coach.services.reminding import due, still, token
from coach.system.clock import now
from coach.system.settings import Settings, working_hours, write_whole
from coach.ui.navigation import Place
from coach.ui.screens import LOADERS
from coach.ui.tasks import Lane
from coach.ui.tray.session_bus import Note

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coach.domain.draft import Waiting
    from coach.services.opening import DeskDoor
    from coach.ui.answering import Answering
    from coach.ui.preferences import Preferences
    from coach.ui.tasks import Tasks
    from coach.ui.tray.notifier import Notifier

_APART = timedelta(minutes=15)  # between two reminders, and between two looks into the history

_PLACES = {
    About.COOLED: Place.WRITE,
    About.WAITING: Place.WAITING,
    About.REVIEW: Place.REVIEW,
    About.TALK: Place.WRITE,
}


class Reminders(QObject):
    """Says what is due, unless its owner is at work in the window, where the coach speaks already.

    `pause_wanted`: no more today.
    """

    place_wanted = Signal(Place)
    pause_wanted = Signal()

    def __init__(
        self,
        *,
        answering: Answering,
        notifier: Notifier,
        preferences: Preferences,
        tasks: Tasks,
        door: DeskDoor,
        told: Path,
        in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._answering, self._notifier, self._preferences = answering, notifier, preferences
        self._tasks, self._door, self._path, self._in_front = tasks, door, told, in_front
        self._told = _read(told)
        self._said: Reminder | None = None
        self._said_at = self._asked_at = datetime.min.replace(tzinfo=now().tzinfo)
        self._cooled: list[Waiting] = []
        answering.cooling.ready.connect(self._on_cooled)
        notifier.told.connect(self._on_told)
        notifier.acted.connect(self._on_acted)

    def look(self) -> None:
        """A minute has passed, or the machine woke up: say what is due."""
        self._answering.cooling.look()
        moment, wishes = now(), wishes_of(self._preferences.settings)
        if still(moment, wishes) or self._in_front():
            return
        self._cooled = [each for each in self._cooled if self._answering.cooling.has_rested(each)]
        if self._cooled:
            self._say(Reminder(about=About.COOLED, draft=self._cooled.pop(0)))
            return
        if min(moment - self._said_at, moment - self._asked_at) < _APART:
            return
        if asked := due(moment, wishes, self._told):
            self._asked_at = moment
            self._ask(asked, wishes)

    def open(self) -> None:
        """Open what was said last."""
        self._on_acted("default")

    def _on_cooled(self, draft: Waiting) -> None:
        if self._preferences.settings.remind_cooled and not self._in_front():
            self._cooled.append(draft)
            self.look()

    def _ask(self, asked: tuple[About, ...], wishes: Wishes) -> None:
        days = self._preferences.settings.response_days

        def ask() -> Reminder | None:
            desk = self._door.desk()
            late = [it for it in desk.conversations.open(wishes.hours, days) if it.overdue]
            people = tuple(dict.fromkeys(it.waiting.person for it in late))
            today = desk.history.today()
            talked = desk.history.balances(today, today, target=0).total.conversation
            holds = {About.WAITING: bool(people), About.REVIEW: desk.reviews.waits(), About.TALK: not talked}
            about = next((each for each in asked if holds[each]), None)
            return None if about is None else Reminder(about=about, people=people)

        self._tasks.run(Lane.HISTORY, ask, self._say_if_any, failed=lambda _: None)

    def _say_if_any(self, reminder: Reminder | None) -> None:
        if reminder is not None:
            self._say(reminder)

    # What is said

    def _say(self, reminder: Reminder) -> None:
        self._said, self._said_at = reminder, now()
        self._notifier.show(self._note(reminder))

    def _note(self, reminder: Reminder) -> Note:
        pause = ("pause", self.tr("No more today"))
        if reminder.draft is not None:
            actions = (("open", self.tr("Read it")), ("again", self.tr("Another 20 minutes")))
            return Note(self.tr("An answer has rested"), self._answering.rested(reminder.draft), actions)
        if reminder.about is About.WAITING:
            names = ", ".join(reminder.people)
            said = self.tr("Longer than you want: %1.").replace("%1", names)
            return Note(self.tr("Somebody waits for your answer"), said, (("open", self.tr("Show")), pause))
        if reminder.about is About.REVIEW:
            said = self.tr("A few minutes to see how much you talked, and with whom.")
            return Note(self.tr("Look back on last week"), said, (("open", self.tr("Show")), pause))
        said = self.tr("Read what others wrote today, and answer one of them.")
        return Note(self.tr("A quarter of an hour of conversation"), said, (("open", self.tr("Open")), pause))

    def _on_told(self, told: bool) -> None:  # noqa: FBT001 - a signal's argument
        if told and self._said is not None and self._said.draft is None:
            self._told[self._said.about] = token(self._said.about, now())
            with suppress(Trouble):  # then it is said once more after a restart
                write_whole(self._path, json.dumps(self._told))

    # What its owner does about it

    def _on_acted(self, key: str) -> None:
        said = self._said
        if said is None:
            return
        if key == "pause":
            self.pause_wanted.emit()
        elif said.draft is not None and key == "again":
            self._answering.again(said.draft)
        elif said.draft is not None:
            self.place_wanted.emit(Place.WRITE)
            self._answering.read(said.draft)
        else:
            self.place_wanted.emit(_PLACES[said.about])


def wishes_of(settings: Settings) -> Wishes:
    """What the owner chose, for the clock."""
    on = {
        About.COOLED: settings.remind_cooled,
        About.WAITING: settings.remind_waiting,
        About.REVIEW: settings.remind_review and Place.REVIEW in LOADERS,
        About.TALK: settings.remind_talk,
    }
    return Wishes(
        on=frozenset(about for about, chosen in on.items() if chosen),
        hours=working_hours(settings),
        talk_at=time.fromisoformat(settings.talk_at),
        quiet_from=time.fromisoformat(settings.quiet_from),
        quiet_until=time.fromisoformat(settings.quiet_until),
        paused_until=datetime.fromisoformat(settings.paused_until) if settings.paused_until else None,
    )


def _read(path: Path) -> dict[About, str]:
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
        return {About(about): str(said_for) for about, said_for in saved.items()}
    except (OSError, ValueError, AttributeError):
        return {}
