"""The screens beside the composer: which there are, each loaded when it is first gone to, and going between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from coach.ui.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coach.domain.trouble import Trouble
    from coach.services.opening import DeskDoor
    from coach.ui.preferences import Preferences
    from coach.ui.tasks import Tasks
    from coach.ui.theme import Tokens
    from coach.ui.widgets.notice import Notice
    from coach.ui.widgets.screen import Screen
    from coach.ui.window import Window


@dataclass(frozen=True, slots=True)
class Room:
    """What every screen works with.

    `tell` says what is in the way; `notice` is the line for sentences of the place that is in sight; `changed` makes
    whatever shows the history read it anew; `go` goes to a place; `write` begins a draft, as `Composer.begin` does;
    `define` shows what counts as what; `log` opens the window in which the owner tells what they did, as `Logging.open`
    does; `choose` takes over a setting and its value, as the settings menu does.
    """

    window: Window
    tasks: Tasks
    door: DeskDoor
    preferences: Preferences
    tell: Callable[[Trouble], None]
    notice: Callable[[], Notice]
    changed: Callable[[], None]
    go: Callable[[Place], None]
    write: Callable[..., None]
    define: Callable[[], None]
    log: Callable[..., None]
    choose: Callable[[str, object], None]


class Part(Protocol):
    """A screen with what works behind it."""

    @property
    def view(self) -> Screen:
        """What is shown."""

    def refresh(self) -> None:
        """Read what is shown anew; called whenever it comes into sight, and when the history changed."""

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""


def _balance(room: Room, parent: QObject) -> Part:
    from coach.ui.balance.presenter import BalanceScreen  # noqa: PLC0415 - loaded when it is first gone to

    return BalanceScreen(room, parent)


def _waiting(room: Room, parent: QObject) -> Part:
    from coach.ui.conversations.presenter import Waits  # noqa: PLC0415 - as above

    return Waits(room, parent)


def _people(room: Room, parent: QObject) -> Part:
    from coach.ui.people.screen import PeopleScreen  # noqa: PLC0415 - as above

    return PeopleScreen(room, parent)


def _goals(room: Room, parent: QObject) -> Part:
    from coach.ui.goals.screen import GoalsScreen  # noqa: PLC0415 - as above

    return GoalsScreen(room, parent)


def _profile(room: Room, parent: QObject) -> Part:
    from coach.ui.profile.screen import ProfileScreen  # noqa: PLC0415 - as above

    return ProfileScreen(room, parent)


LOADERS: dict[Place, Callable[[Room, QObject], Part]] = {
    Place.BALANCE: _balance,
    Place.WAITING: _waiting,
    Place.PEOPLE: _people,
    Place.GOALS: _goals,
    Place.PROFILE: _profile,
}
"""How each screen is loaded. They stand in the navigation in the order of `Place`, after the composer."""


class Screens(QObject):
    """Goes between the composer and the screens. `gone` comes with the place that is in sight from now on."""

    gone = Signal(Place)

    def __init__(
        self,
        room: Room,
        parent: QObject,
        loaders: Mapping[Place, Callable[[Room, QObject], Part]] = LOADERS,
    ) -> None:
        super().__init__(parent)
        self._room, self._loaders = room, loaders
        places = [place for place in Place if place is Place.WRITE or place in loaders]
        self._parts: dict[Place, Part] = {}
        self._over: Screen | None = None
        self.place = Place.WRITE
        navigation = room.window.drafts.navigation
        if loaders:
            navigation.offer(places)
        navigation.wanted.connect(self.go)
        room.preferences.colours_changed.connect(self._set_tokens)
        for number, place in enumerate(places, 1):
            room.window.shortcut(f"Alt+{number}").activated.connect(partial(self.go, place, keyboard=True))

    def go(self, place: Place, *, keyboard: bool = False) -> None:
        """Show a place; with `keyboard` the keys go there too."""
        window = self._room.window
        if place is Place.WRITE:
            window.show_screen(None)
            if keyboard:
                window.page.editor.setFocus()
        else:
            part = self._part(place)
            window.show_screen(part.view)
            part.refresh()
            if keyboard:
                part.view.take_keyboard()
        self._over = None
        self.place = place
        window.drafts.navigation.show_current(place)
        self.gone.emit(place)

    def show_over(self, screen: Screen) -> None:
        """Show a screen where the text is, until one goes to any place."""
        self.go(Place.WRITE)
        self._over = screen
        self._room.window.show_screen(screen)
        screen.take_keyboard()

    def refresh(self) -> None:
        """The history changed: what is in sight reads it anew."""
        if (part := self._parts.get(self.place)) is not None:
            part.refresh()

    def notice(self) -> Notice:
        """The line for sentences of the place that is in sight."""
        if self._over is not None:
            return self._over.notice
        part = self._parts.get(self.place)
        return part.view.notice if part is not None else self._room.window.page.notice

    def _part(self, place: Place) -> Part:
        if place not in self._parts:
            part = self._loaders[place](self._room, self)
            part.set_tokens(self._room.preferences.tokens)
            self._room.window.put_screen(part.view)
            self._parts[place] = part
        return self._parts[place]

    def _set_tokens(self) -> None:
        for part in self._parts.values():
            part.set_tokens(self._room.preferences.tokens)
