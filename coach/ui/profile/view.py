"""The screen of profiles: who speaks, a card for each network, and why that matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from coach.domain.draft import AccountKind
from coach.system.words import say
from coach.ui.profile.card import ProfileCard
from coach.ui.profile.words import why
from coach.ui.theme import LARGE, MEDIUM, SMALL_TEXT, scaled
from coach.ui.widgets.screen import Screen
from coach.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.domain.profile import ProfileCheck
    from coach.ui.profile_picture import ProfilePicture

KINDS = tuple(AccountKind)


class ProfileView(Screen):
    """`kind_chosen` carries who speaks; `answered` the network, the question and whether it is so."""

    kind_chosen = Signal(AccountKind)
    answered = Signal(str, object, bool)

    def __init__(self, kind: AccountKind, language: str, picture: Callable[[str], ProfilePicture]) -> None:
        super().__init__()
        self._language, self._picture = language, picture
        self.cards: dict[str, ProfileCard] = {}
        self.kinds = Segments(len(KINDS), self)
        self.kinds.chosen.connect(lambda place: self.kind_chosen.emit(KINDS[place]))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(LARGE)
        self._why_title, self._why, self._source = (
            QLabel(self),
            QLabel(self, wordWrap=True),
            QLabel(self, wordWrap=True),
        )
        self._why_title.setFont(scaled(self.font(), 1.0, bold=True))
        self._source.setFont(scaled(self.font(), SMALL_TEXT))
        self._source.setProperty("role", "muted")
        because = QFrame(self)
        because.setObjectName("card")
        column = QVBoxLayout(because)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for label in (self._why_title, self._why, self._source):
            column.addWidget(label)
        self.add(self.kinds)
        self.add(self._cards)
        self.add(because)
        self.body.addStretch(1)
        self.show_kind(kind)

    def show_kind(self, kind: AccountKind) -> None:
        """Who speaks."""
        self.kinds.show_chosen(KINDS.index(kind))
        self.retranslate()

    def show_checks(self, checks: Sequence[ProfileCheck]) -> None:
        """Show these; a card that is there keeps its place and the keyboard."""
        if list(self.cards) != [each.network for each in checks]:
            for card in self.cards.values():
                card.hide()
                card.deleteLater()
            self.cards = {each.network: self._card(each) for each in checks}
        for each in checks:
            self.cards[each.network].show_check(each)

    def use_language(self, language: str) -> None:
        """Give the source of what is said in "nl" or "en"."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.entitle(self.tr("Profile"), self.tr("Who others see when they meet you on a network."))
        self.kinds.name([self.tr("A person speaks"), self.tr("The service desk of a large company speaks")])
        self._why_title.setText(self.tr("Why this matters"))
        self._why.setText("\n\n".join(why(KINDS[self.kinds.place])))
        self._source.setText(say("evidence.article", self._language))
        for card in self.cards.values():
            card.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _card(self, check: ProfileCheck) -> ProfileCard:
        card = ProfileCard(check, self._picture(check.network), self)
        card.answered.connect(lambda question, yes: self.answered.emit(check.network, question, yes))
        self._cards.addWidget(card)
        return card
