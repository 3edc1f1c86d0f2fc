"""What works behind the screen of goals: reads and keeps them, and takes back what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.domain.goal import REVIEW_DAYS
from coach.lint.goal import samples
from coach.system.clock import local, now
from coach.ui.goals.builder import blank_goal
from coach.ui.goals.samples import goal_of
from coach.ui.goals.view import GoalsView
from coach.ui.tasks import Lane
from coach.ui.widgets.day import day_words
from coach.ui.widgets.number import figure

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.domain.goal import Goal, Progress
    from coach.services.goals import Goals
    from coach.ui.goals.card import GoalCard
    from coach.ui.screens import Room
    from coach.ui.theme import Tokens
    from coach.ui.widgets.notice import Words


class GoalsScreen(QObject):
    """Whatever changes a goal is kept at once and can be taken back from the notice."""

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self.view = GoalsView(room.preferences.tokens, room.preferences.language)
        room.preferences.language_changed.connect(lambda: self.view.use_language(room.preferences.language))
        self.view.new_wanted.connect(lambda: self.view.begin(blank_goal(_today()), _today(), new=True))
        self.view.samples.chosen.connect(self._begin_sample)
        self.view.builder.saved.connect(self._save)
        self.view.builder.left.connect(self.view.leave)
        self.view.card_made.connect(self._listen)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self.view.set_tokens(tokens)

    def refresh(self) -> None:
        """Read the goals anew."""

        def read() -> tuple[Progress, ...]:
            return self._room.door.desk().goals.progress()

        self._room.tasks.run(Lane.HISTORY, read, self.view.show_goals, self._room.tell)

    def _begin_sample(self, place: int) -> None:
        sample = samples(self._room.preferences.language)[place]
        self.view.begin(goal_of(sample, _today()), _today(), new=True)

    def _listen(self, card: GoalCard) -> None:
        progress = card.progress
        card.measured.connect(partial(self._measure, progress))
        card.change_wanted.connect(lambda: self.view.begin(progress.goal, _today(), new=False))
        card.right_still.connect(lambda: self._look_back(progress))
        card.end_wanted.connect(lambda: self._end(progress))
        card.resume_wanted.connect(lambda: self._put(replace(progress.goal, ended=None)))
        card.remove_wanted.connect(lambda: self._remove(progress))

    # What the owner does

    def _save(self, goal: Goal) -> None:
        def kept(goals: Goals) -> None:
            goals.save(goal)

        self._do(kept, self.view.leave)

    def _put(self, goal: Goal) -> None:
        self._do(lambda goals: goals.save(goal))

    def _measure(self, progress: Progress, value: float, day: date) -> None:
        goal = progress.goal
        before = next((each.value for each in progress.measured if each.day == day), None)

        def undo(goals: Goals) -> None:
            if before is None:
                goals.unmeasure(goal.id, day)
            else:
                goals.measure(goal.id, before, day)

        def said() -> str:
            return self.tr("Noted for %1: %2.").replace("%1", day_words(day)).replace("%2", figure(value))

        self._do(lambda goals: goals.measure(goal.id, value, day), lambda: self._offer_undo(said, undo))

    def _look_back(self, progress: Progress) -> None:
        goal = progress.goal
        again = progress.today + timedelta(days=REVIEW_DAYS)

        def said() -> str:
            return self.tr("Good. I ask again on %1.").replace("%1", day_words(again))

        self._do(
            lambda goals: goals.save(replace(goal, review=again)),
            lambda: self._offer_undo(said, lambda goals: goals.save(goal)),
        )

    def _end(self, progress: Progress) -> None:
        def said() -> str:
            return self.tr("You let go of “%1”. It stays below to be seen.").replace("%1", progress.goal.what)

        self._do(
            lambda goals: goals.end(progress.goal.id),
            lambda: self._offer_undo(said, lambda goals: goals.save(progress.goal)),
        )

    def _remove(self, progress: Progress) -> None:
        def said() -> str:
            return self.tr("“%1” is gone, with all that you measured.").replace("%1", progress.goal.what)

        self._do(
            lambda goals: goals.remove(progress.goal.id),
            lambda: self._offer_undo(said, lambda goals: goals.put_back(progress)),
        )

    def _offer_undo(self, said: Words, undo: Callable[[Goals], object]) -> None:
        self.view.notice.say(
            said, (lambda: self.tr("Undo"), lambda: self._do(undo)), (lambda: self.tr("Good"), lambda: None)
        )

    def _do(self, act: Callable[[Goals], object], done: Callable[[], None] = lambda: None) -> None:
        def on_done(_: object) -> None:
            done()
            self.refresh()

        self._room.tasks.run(Lane.HISTORY, lambda: act(self._room.door.desk().goals), on_done, self._room.tell)


def _today() -> date:
    return local(now()).date()
