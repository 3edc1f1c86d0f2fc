"""Logs what the owner tells, changes and takes out what was logged; each can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from coach.domain.acts import RECEIVED, SIDES, Act, Side
from coach.networks.names import network_name
from coach.system.words import say
from coach.ui.logging.acts import act_name
from coach.ui.logging.window import LogWindow
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.activity import Activity, Entry, Step
    from coach.domain.contact import Sort
    from coach.domain.trouble import Trouble
    from coach.services.opening import Desk
    from coach.ui.logging.told import Told
    from coach.ui.screens import Room
    from coach.ui.widgets.notice import Notice

T = TypeVar("T")
_LATELY = 20


class Logging(QObject):
    """The log window, with what works behind it. What was typed and not logged is there again when it is opened."""

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._changed: Activity | None = None  # what is being changed, as it was when it was shown
        self.view = view = LogWindow(room.preferences.tokens, room.window)
        view.form.choose_network(room.preferences.settings.network)
        view.form.asked.connect(self._ask_names)
        view.log_wanted.connect(self._submit)
        view.lately_wanted.connect(self._show_lately)
        view.lately.change_wanted.connect(self.change)
        view.lately.remove_wanted.connect(self._remove)
        room.preferences.colours_changed.connect(lambda: view.set_tokens(room.preferences.tokens))
        self._fresh = True

    def open(self, act: Act | None = None, *, network: str = "", person: str = "") -> None:
        """Show the window; what is known already is filled in."""
        view = self.view
        if not view.isVisible() or act is not None:
            view.notice.hide()
            if self._changed is not None or act is not None:
                self._changed = None
                view.form.begin()
            view.show_form()
        if network:
            view.form.choose_network(network)
        elif self._fresh:
            self._run(lambda desk: desk.logbook.newest(1), self._use_last_network)
        self._fresh = False
        if person:
            view.form.person.put(person)
        view.show()
        view.raise_()
        view.activateWindow()
        if act is not None:
            view.form.choose_act(act)

    def change(self, activity: Activity) -> None:
        """Show what was logged before, to be changed."""
        self._changed = activity
        self.view.form.show_activity(activity)
        self.view.show_form(changing=True)
        self.view.show()
        self.view.activateWindow()

    # Names and networks

    def _use_last_network(self, newest: tuple[Activity, ...]) -> None:
        if newest:
            self.view.form.choose_network(newest[0].network)

    def _ask_names(self, sort: Sort, begun: str) -> None:
        self._run(lambda desk: desk.people.named(sort, begun), lambda names: self.view.form.offer(sort, begun, names))

    # Logging

    def _submit(self) -> None:
        if self.view.log.isEnabled():
            self.view.busy()
            # Behind the names that were asked for: Enter may be quicker than the answer that completes one.
            self._run(lambda _: None, lambda _: self._take_down())

    def _take_down(self) -> None:
        told = self.view.form.told()
        if told is None:
            return
        if self._changed is not None:
            before, after = self._changed, told.applied_to(self._changed)
            self._do(lambda desk: desk.logbook.edit(before, after), self._on_changed)
        elif told.act is Act.DELETION:
            self._ask_about_deletion(told)
        else:
            self._log(told.entries())

    def _log(self, entries: tuple[Entry, ...]) -> None:
        self._do(lambda desk: desk.logbook.log(*entries), self._on_logged)

    def _on_logged(self, step: Step) -> None:
        self.view.form.begin()
        self.view.hide()
        self._say_done(lambda: self._said(step.activities), step)

    def _on_changed(self, step: Step) -> None:
        self._changed = None
        self.view.form.begin()
        self.view.hide()
        self._say_done(lambda: self.tr("Changed: %1.").replace("%1", _line(step.activities[0], 1)), step)

    def _said(self, activities: tuple[Activity, ...]) -> str:
        """What was logged, and what that does to the balance or to the list of those who wait."""
        first, language = activities[0], self._room.preferences.language
        said = self.tr("Logged: %1.").replace("%1", _line(first, len(activities), *_others(activities)))
        if first.act in RECEIVED and first.person:
            also = self.tr("It is on the list of those who wait for you.")
        elif SIDES[first.act] is Side.NEITHER:
            also = say("log.side-neither", language)
        else:
            also = say("log.side", language, side=say(f"side.{SIDES[first.act]}", language))
        return f"{said} {also}"

    # Lately

    def _show_lately(self) -> None:
        self._changed = None
        self.view.form.begin()
        self._read_lately()

    def _read_lately(self) -> None:
        def show(newest: tuple[Activity, ...]) -> None:
            self.view.lately.show_activities(newest)
            self.view.show_lately()

        self._run(lambda desk: desk.logbook.newest(_LATELY), show)

    def _remove(self, activity: Activity) -> None:
        def removed(step: Step) -> None:
            self._say_done(lambda: self.tr("Taken out: %1.").replace("%1", _line(activity, 1)), step, self.view.notice)
            self._read_lately()

        self._do(lambda desk: desk.logbook.remove(activity), removed)

    # Deleting somebody's message

    def _ask_about_deletion(self, told: Told) -> None:
        from coach.ui.deletion_guard import DeletionGuard  # noqa: PLC0415 - seldom opened

        guard = DeletionGuard(self._room.preferences.language, self.view)
        entries = told.entries()
        guard.log_wanted.connect(lambda why: self._log(tuple(replace(each, text=why) for each in entries)))
        guard.explain_wanted.connect(self._explain)
        guard.finished.connect(self.view.ready)
        open_dialog(guard)

    def _explain(self) -> None:
        self.view.hide()
        self.view.form.begin()
        self._room.write()

    # Doing and taking back

    def _say_done(self, words: Callable[[], str], step: Step, notice: Notice | None = None) -> None:
        self._room.changed()
        (notice or self._room.notice()).say(
            words,
            (lambda: self.tr("Undo"), partial(self._undo, step, notice)),
            (lambda: self.tr("Good"), lambda: None),
        )

    def _undo(self, step: Step, notice: Notice | None) -> None:
        def undone(back: Step) -> None:
            self._room.changed()
            (notice or self._room.notice()).say(
                lambda: self.tr("Taken back: it is as it was."),
                (lambda: self.tr("Do it again"), partial(self._undo, back, notice)),
                (lambda: self.tr("Good"), lambda: None),
            )
            if notice is not None:
                self._read_lately()

        self._do(lambda desk: desk.logbook.undo(step), undone)

    def _do(self, work: Callable[[Desk], Step], done: Callable[[Step], None]) -> None:
        """Write, and say what is in the way where the owner looks."""

        def finish(step: Step) -> None:
            self.view.ready()
            done(step)

        self._room.tasks.run(Lane.HISTORY, lambda: work(self._room.door.desk()), finish, self._tell)

    def _run(self, work: Callable[[Desk], T], done: Callable[[T], None]) -> None:
        self._room.tasks.run(Lane.HISTORY, lambda: work(self._room.door.desk()), done, self._tell)

    def _tell(self, trouble: Trouble) -> None:
        self.view.ready()
        if not self.view.isVisible():
            self._room.tell(trouble)
            return
        self.view.notice.say(
            lambda: say(f"trouble.{trouble.code}", self._room.preferences.language, **trouble.facts),
            (lambda: self.tr("Close"), lambda: None),
        )


def _others(activities: tuple[Activity, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.person for each in activities[1:] if each.person != activities[0].person))


def _line(activity: Activity, times: int, *others: str) -> str:
    """An activity in a few words."""
    what = act_name(activity.act) if times == 1 else f"{times} × {act_name(activity.act)}"
    who = ", ".join(name for name in (activity.person, *others) if name)
    return " · ".join(part for part in (what, activity.group, who, network_name(activity.network)) if part)
