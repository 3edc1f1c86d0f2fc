"""What works behind the screen of profiles: reads what was answered, and keeps what is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.domain.draft import AccountKind
from coach.domain.picture import Verdict
from coach.domain.profile import Question
from coach.ui.profile.view import ProfileView
from coach.ui.profile_picture import ProfilePicture
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from coach.domain.profile import ProfileCheck
    from coach.ui.screens import Room
    from coach.ui.theme import Tokens

_SURE = {Verdict.PERSON: True, Verdict.GRAPHIC: False}


class ProfileScreen(QObject):
    """Who speaks is a setting, as it is for the coach; the answers are kept in the history."""

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self.view = ProfileView(self._kind(), room.preferences.language, self._picture)
        room.preferences.language_changed.connect(lambda: self.view.use_language(room.preferences.language))
        self.view.kind_chosen.connect(self._choose)
        self.view.answered.connect(self._answer)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        for card in self.view.cards.values():
            card.picture.set_tokens(tokens)

    def refresh(self) -> None:
        """Read what was answered anew."""
        kind, otherwise = self._kind(), self._room.preferences.settings.network
        self.view.show_kind(kind)

        def read() -> tuple[ProfileCheck, ...]:
            return self._room.door.desk().profiles.checks(kind, otherwise)

        self._room.tasks.run(Lane.HISTORY, read, self.view.show_checks, self._room.tell)

    def _picture(self, network: str) -> ProfilePicture:
        """What looks at the owner's picture on a network; what it is sure of answers the question about it."""
        preferences = self._room.preferences
        picture = ProfilePicture(
            network=network,
            tasks=self._room.tasks,
            tokens=preferences.tokens,
            language=lambda: preferences.language,
        )

        def on_looked(verdict: Verdict) -> None:
            if verdict in _SURE:
                self._answer(network, Question.PHOTO, _SURE[verdict])

        picture.looked.connect(on_looked)
        return picture

    def _kind(self) -> AccountKind:
        return AccountKind(self._room.preferences.settings.account_kind)

    def _choose(self, kind: AccountKind) -> None:
        self._room.choose("account_kind", kind.value)
        self.refresh()

    def _answer(self, network: str, question: Question, yes: bool) -> None:  # noqa: FBT001 - what a signal carries
        def keep() -> None:
            self._room.door.desk().profiles.answer(network, question, yes=yes)

        # Read again also where it could not be kept: the buttons tell what is in the history.
        self._room.tasks.run(Lane.HISTORY, keep, failed=self._room.tell, always=self.refresh)
