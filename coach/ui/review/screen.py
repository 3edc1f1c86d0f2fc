"""What works behind the review on the screen: leafs through the weeks, keeps answers as they are typed, hands on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from coach.review.targets import aims_of
from coach.review.written import written
from coach.ui.navigation import Place
from coach.ui.review.view import ReviewView
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from datetime import date

    from coach.domain.review import Aims, Answers, Review
    from coach.services.opening import Desk
    from coach.ui.screens import Room
    from coach.ui.theme import Tokens


class _Read(NamedTuple):
    """A review, and the Mondays between which there are others."""

    review: Review
    first: date
    last: date
    waits: bool


class ReviewScreen(QObject):
    """Opens with the last week that is over."""

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._week: date | None = None
        self._read: _Read | None = None
        self._unkept: tuple[date, Answers] | None = None
        self._keeping = False
        self._to_hand_on = False
        self.view = ReviewView(room.preferences.tokens, room.preferences.language)
        self.view.week_wanted.connect(self.show_week)
        self.view.export_wanted.connect(self.hand_on)
        self.view.change_wanted.connect(self._reopen)
        self.view.language_changed.connect(self._on_language_changed)
        self.view.answers.written.connect(self._on_written)
        self.view.answers.finish_wanted.connect(self._finish)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self.view.set_tokens(tokens)

    def refresh(self) -> None:
        """Count the week that is shown anew."""
        week, aims = self._week, self._aims()
        self._room.tasks.run(
            Lane.HISTORY, lambda: _read(self._room.door.desk(), week, aims), self._on_read, self._room.tell
        )

    def show_week(self, week: date | None) -> None:
        """Show the review of the week that begins on this Monday; None for the last one that is over."""
        self._week = week
        self.refresh()

    def hand_on(self) -> None:
        """Choose a form and a place for a file of it."""
        from coach.ui.review.handing_on import HandingOn  # noqa: PLC0415 - few reviews leave the window

        if self._read is not None:
            HandingOn(self._room, self._read.review, first=self._read.first, parent=self.view).open()

    def hand_on_last(self) -> None:
        """The same for the last week that is over, once it is counted; what the tray's menu asks for."""
        self._to_hand_on = True
        self.show_week(None)

    def _aims(self) -> Aims:
        return aims_of(self._room.preferences.settings)

    def _on_read(self, read: _Read) -> None:
        self._room.window.drafts.navigation.show_count(Place.REVIEW, int(read.waits))
        if self._week not in (None, read.review.figures.week):
            return  # the owner leafed on
        self._week = read.review.figures.week
        if self._unkept is not None and self._unkept[0] == self._week:
            return  # what is being typed is newer than what was read
        if self._read != read:
            self._read = read
            self._show()
        if self._to_hand_on:
            self._to_hand_on = False
            self.hand_on()

    def _show(self) -> None:
        if self._read is not None:
            page = written(self._read.review, self._room.preferences.language)
            self.view.show_review(page, self._read.review, first=self._read.first, last=self._read.last)

    def _on_language_changed(self) -> None:
        self.view.answers.retranslate(self._room.preferences.language)
        self._show()

    # The owner's turn

    def _on_written(self, answers: Answers) -> None:
        if self._week is not None and self._read is not None:
            self._unkept = self._week, answers
            self._read = self._read._replace(review=replace(self._read.review, answers=answers))
            self._keep()

    def _keep(self) -> None:
        """Keep the answers, one at a time: whatever was typed meanwhile goes with the next."""
        if self._keeping or self._unkept is None:
            return
        week, answers = self._unkept
        self._keeping = True

        def done() -> None:
            self._keeping = False

        def kept(_: None) -> None:
            if self._unkept == (week, answers):
                self._unkept = None
            self._keep()

        self._room.tasks.run(
            Lane.HISTORY,
            lambda: self._room.door.desk().reviews.answer(week, answers),
            kept,
            self._room.tell,
            done,
        )

    def _finish(self) -> None:
        week, answers, aims = self._week, self.view.answers.answers(), self._aims()
        if week is None:
            return
        self._unkept = None

        def finish() -> _Read:
            desk = self._room.door.desk()
            desk.reviews.finish(week, answers, aims)
            return _read(desk, week, aims)

        self._room.tasks.run(Lane.HISTORY, finish, self._on_finished, self._room.tell)

    def _on_finished(self, read: _Read) -> None:
        self._on_read(read)
        self._room.notice().say(
            lambda: self.tr("Kept. It stays as it is now; next week takes up what you promised."),
            (lambda: self.tr("Good"), lambda: None),
        )
        self.view.export.setFocus()

    def _reopen(self) -> None:
        week, aims = self._week, self._aims()
        if week is None:
            return

        def reopen() -> _Read:
            desk = self._room.door.desk()
            desk.reviews.reopen(week)
            return _read(desk, week, aims)

        self._room.tasks.run(Lane.HISTORY, reopen, self._on_read, self._room.tell)


def _read(desk: Desk, week: date | None, aims: Aims) -> _Read:
    reviews = desk.reviews
    last = reviews.last_week()
    return _Read(reviews.review(week or last, aims), reviews.first_week(), last, reviews.waits())
