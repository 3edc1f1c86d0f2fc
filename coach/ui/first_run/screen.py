"""What works behind the first steps: keeps each answer at once, so that the rest can follow another day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.audience import Audience
from coach.domain.draft import AccountKind, Kind, new_id
from coach.lint.goal import samples
from coach.lint.starters import ideas_for
from coach.system.clock import local, now
from coach.system.settings import FIRST_RUN_DONE
from coach.ui.first_run.steps import DRAFT, GOAL, WHERE, WHO, WHOM, step, suggested
from coach.ui.first_run.view import FirstRunView
from coach.ui.goals.samples import goal_of
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.system.settings import Settings
    from coach.ui.screens import Room

_KINDS = (Kind.POST, Kind.POST, Kind.REPLY)
_QUESTION = 1  # the place of the option that gives an idea to finish


class FirstRun(QObject):
    """`idea_wanted` carries a question to finish. Leaving for another place leaves it where it stands."""

    idea_wanted = Signal(str)
    left = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._goal_id = new_id()  # going back to choose another takes the place of the first
        self._goal = len(samples(room.preferences.language))  # none yet
        kept = room.preferences.settings.first_run
        self._number = int(kept) if kept.isdigit() else WHO
        self.view = FirstRunView()
        self.view.next_wanted.connect(self._next)
        self.view.back_wanted.connect(lambda: self._show(self._number - 1) if self._number > WHO else None)
        self.view.skip_wanted.connect(self._skip)
        room.preferences.language_changed.connect(lambda: self._show(self._number))
        self._show(self._number)

    def begin_again(self) -> None:
        """From the first step where all were gone through, else from where they were left."""
        if self._settings.first_run == FIRST_RUN_DONE:
            self._show(WHO)

    @property
    def _settings(self) -> Settings:
        return self._room.preferences.settings

    def _show(self, number: int) -> None:
        self._number = number
        self.view.show_step(step(number, self._settings, self._room.preferences.language, self._goal))

    def _next(self) -> None:
        chosen = self.view.options.chosen
        keep: dict[int, Callable[[tuple[int, ...]], None]] = {
            WHO: lambda it: self._room.choose("account_kind", tuple(AccountKind)[it[0]].value),
            WHOM: lambda it: self._room.choose("audience", ",".join(tuple(Audience)[place] for place in it)),
            WHERE: lambda it: self._room.choose("network", suggested(self._settings)[it[0]]),
            GOAL: lambda it: self._keep_goal(it[0]),
            DRAFT: lambda it: self._write(it[0]),
        }
        keep[self._number](chosen)
        if self._number < DRAFT:
            self._room.choose("first_run", str(self._number + 1))
            self._show(self._number + 1)

    def _keep_goal(self, place: int) -> None:
        self._goal = place
        found, goal_id = samples(self._room.preferences.language), self._goal_id
        goal = replace(goal_of(found[place], local(now()).date()), id=goal_id) if place < len(found) else None

        def keep() -> None:
            goals = self._room.door.desk().goals
            if goal is None:
                goals.remove(goal_id)
            else:
                goals.save(goal)

        self._room.tasks.run(Lane.HISTORY, keep, failed=self._room.tell)

    def _write(self, place: int) -> None:
        self._room.choose("first_run", FIRST_RUN_DONE)
        self._room.write(kind=_KINDS[place], network=self._settings.network)
        if place == _QUESTION:
            self.idea_wanted.emit(ideas_for("", self._room.preferences.language, local(now()).month)[0])

    def _skip(self) -> None:
        self._room.choose("first_run", FIRST_RUN_DONE)
        self.left.emit()
