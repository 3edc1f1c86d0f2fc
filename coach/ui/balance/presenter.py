"""Reads the balance for its screen, and does what is asked for there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from coach.services.gauges import MONTH
from coach.ui.balance.purposes import Purposes
from coach.ui.balance.standing import Standing, read
from coach.ui.balance.view import BalanceView
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.domain.activity import Activity
    from coach.services.opening import Desk
    from coach.ui.screens import Room
    from coach.ui.theme import Tokens

T = TypeVar("T")


class BalanceScreen(QObject):
    """The screen with what works behind it."""

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._days, self._network = MONTH, ""
        self._asked = 0
        self.view = view = BalanceView(room.preferences)
        view.period_chosen.connect(self._choose_period)
        view.network_chosen.connect(self._choose_network)
        view.begin_wanted.connect(room.write)
        view.dialogue.definitions_wanted.connect(room.define)
        view.dialogue.action.clicked.connect(partial(self._choose_aims, "target"))
        view.mix.action.clicked.connect(partial(self._choose_aims, "mix_preset"))
        view.mix.sorting_wanted.connect(self._sort)
        view.streak.pause_wanted.connect(self._pause)
        view.streak.resume_wanted.connect(self._resume)

    def refresh(self) -> None:
        """Read it anew; an answer to an earlier question is not shown any more."""
        self._asked += 1
        work = partial(self._read, self._days, self._network or None, self._room.preferences.settings.target)
        self._room.tasks.run(Lane.HISTORY, work, partial(self._show, self._asked), self._room.tell)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self.view.set_tokens(tokens)

    def _read(self, days: int, network: str | None, target: float) -> Standing:
        return read(self._room.door.desk(), days, network, target)

    def _show(self, asked: int, standing: Standing) -> None:
        if asked == self._asked:
            self.view.show_standing(standing)

    def _choose_period(self, days: int) -> None:
        self._days = days
        self.refresh()

    def _choose_network(self, network: str) -> None:
        self._network = network
        self.refresh()

    # What is aimed at

    def _choose_aims(self, first: str) -> None:
        from coach.ui.balance.aims_dialog import AimsDialog  # noqa: PLC0415 - seldom opened

        preferences = self._room.preferences
        dialog = AimsDialog(preferences.settings, first, language=preferences.language, parent=self._room.window)
        dialog.chosen.connect(preferences.choose)
        dialog.finished.connect(self._room.changed)
        open_dialog(dialog)

    # What posts were for

    def _sort(self) -> None:
        days, network = self._days, self._network or None
        self._ask(lambda desk: desk.gauges.untold(days, network), self._show_posts)

    def _show_posts(self, posts: tuple[Activity, ...]) -> None:
        from coach.ui.balance.sorting_dialog import SortingDialog  # noqa: PLC0415 - seldom opened

        if not posts:
            self.refresh()  # they were told elsewhere
            return
        dialog = SortingDialog(posts, language=self._room.preferences.language, parent=self._room.window)
        purposes = Purposes()
        dialog.told.connect(lambda post, mix: self._ask(lambda desk: purposes.tell(desk, post, mix)))
        dialog.taken_back.connect(lambda post: self._ask(lambda desk: purposes.take_back(desk, post)))
        dialog.finished.connect(self._room.changed)
        open_dialog(dialog)

    # Holidays

    def _pause(self, since: date, until: date) -> None:
        self._ask(lambda desk: desk.gauges.pause(since, until), self._on_changed)

    def _resume(self, since: date, until: date) -> None:
        def on_resumed(_: None) -> None:
            self._room.changed()
            self.view.notice.say(
                lambda: self.tr("The holiday is taken out."),
                (lambda: self.tr("Put it back"), lambda: self._pause(since, until)),
                (lambda: self.tr("Close"), lambda: None),
            )

        self._ask(lambda desk: desk.gauges.resume(since), on_resumed)

    def _on_changed(self, _: None) -> None:
        self._room.changed()

    def _ask(self, work: Callable[[Desk], T], done: Callable[[T], None] = lambda _: None) -> None:
        self._room.tasks.run(Lane.HISTORY, lambda: work(self._room.door.desk()), done, self._room.tell)
