"""The screen of those who wait for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from coach.ui.conversations.card import ConversationCard
from coach.ui.conversations.criticism import CriticismList
from coach.ui.conversations.put_off import PutOffList
from coach.ui.conversations.response import ResponseCard
from coach.ui.conversations.words import TimeWords
from coach.ui.theme import MEDIUM
from coach.ui.widgets.empty import EmptyState
from coach.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from coach.domain.activity import Activity
    from coach.domain.contact import OpenConversation, Waiting
    from coach.domain.hours import Response, WorkingHours
    from coach.ui.theme import Tokens

_AT_ONCE = 12  # cards; more take longer to draw than anybody reads


@dataclass(frozen=True, slots=True)
class Seen:
    """Who waits, who was put off, and criticism of late. `days` is the own response target, in working days."""

    open: tuple[OpenConversation, ...]
    put_off: tuple[Waiting, ...]
    criticism: tuple[Activity, ...]
    hours: WorkingHours
    days: float
    language: str


class ConversationsScreen(Screen):
    """Cards of those who wait, then those put off, criticism of late, and how the owner answers on the whole.

    `made` comes with every new card.
    """

    made = Signal(ConversationCard)
    hours_wanted = Signal()
    log_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._seen: Seen | None = None
        self._answered: tuple[Response, int] | None = None
        self._most = _AT_ONCE
        self.cards: list[ConversationCard] = []
        self.log, self.hours, self.more = QPushButton(self), QPushButton(self), QPushButton(self)
        self.log.clicked.connect(self.log_wanted)
        self.hours.clicked.connect(self.hours_wanted)
        self.more.clicked.connect(self._show_more)
        self.head.addWidget(self.log)
        self.head.addWidget(self.hours)
        self.body.setSpacing(MEDIUM)
        self.empty = EmptyState("empty-waiting", self)
        self.empty.pressed.connect(self.log_wanted)
        self.add(self.empty)
        self._first = self.body.count()
        self.add(self.more)
        self._put_off_title = self.add_title(QLabel(self, wordWrap=True))
        self.put_off = PutOffList(self)
        self.add(self.put_off)
        self._criticism_title = self.add_title(QLabel(self, wordWrap=True))
        self.criticism = CriticismList(self)
        self.add(self.criticism)
        self._response_title = self.add_title(QLabel(self, wordWrap=True))
        self.response = ResponseCard(self)
        self.add(self.response)
        self.body.addStretch(1)
        for button in (self.log, self.hours, self.more):
            button.setAutoDefault(False)
        titles = (self._put_off_title, self._criticism_title, self._response_title)
        for part in (self.empty, self.more, self.put_off, self.criticism, self.response, *titles):
            part.hide()
        self.retranslate()

    def show_seen(self, seen: Seen) -> None:
        """Show all of this. The keyboard stays on the card where it was, though somebody else may stand there now."""
        before, self._seen = self._seen, seen
        waited_for_it = before is None and self.log.hasFocus()
        self._show_cards(seen)
        if before is None or before.put_off != seen.put_off:
            self._show_put_off(seen)
        if before is None or (before.criticism, before.language) != (seen.criticism, seen.language):
            self._show_criticism(seen)
        self._entitle()
        if waited_for_it:  # the keyboard came before there was anybody to put it on
            self.take_card(0)

    def show_response(self, response: Response, days: int) -> None:
        """How those who wrote in the last so many days were answered."""
        self._answered = (response, days)
        self.response.show_response(response, days)
        for part in (self._response_title, self.response):
            part.setVisible(response.rate is not None)

    def take_card(self, place: int) -> None:
        """Put the keyboard on this card, or the last one before it."""
        if self.cards:
            self.cards[max(0, min(place, len(self.cards) - 1))].setFocus()
        else:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on whoever waits longest."""
        if self.cards:
            self.cards[0].setFocus()
        else:
            super().take_keyboard()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self._tokens = tokens
        self.empty.set_tokens(tokens)
        for card in self.cards:
            card.set_tokens(tokens)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._entitle()
        self.log.setText(self.tr("Log a message"))
        self.log.setToolTip(self.tr("Somebody wrote to you, or criticised you (Ctrl+J)"))
        self.hours.setText(self.tr("Working hours …"))
        self.empty.say(
            self.tr("Nobody waits for you. Log who asks you something, and I keep an eye on it."),
            self.tr("Log a message"),
        )
        self._put_off_title.setText(self.tr("Put off until later"))
        self._criticism_title.setText(self.tr("Criticism, and how it ended"))
        self._response_title.setText(self.tr("How you answer"))
        if self._seen is not None:
            self._show_put_off(self._seen)
            self._show_criticism(self._seen)
        if self._answered is not None:
            self.response.show_response(*self._answered)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == event.Type.LanguageChange:
            self.retranslate()

    def _summary(self, seen: Seen) -> str:
        late = sum(each.overdue for each in seen.open)
        said = self.tr("%n person(s) wait(s)", "", len(seen.open)) if seen.open else self.tr("Nobody waits")
        if late:
            said += self.tr(", %n of them longer than you meant", "", late)
        meant = self.tr("You mean to answer within %1, %2 from %3 to %4.")
        hours, words = seen.hours, TimeWords(self)
        figures = (words.target(seen.days), words.weekdays(hours.days), f"{hours.start:%H:%M}", f"{hours.end:%H:%M}")
        for place, figure in enumerate(figures, 1):
            meant = meant.replace(f"%{place}", figure)
        return f"{said}. {meant}"

    def _entitle(self) -> None:
        self.entitle(self.tr("Who waits for you"), self._summary(self._seen) if self._seen is not None else "")

    def _show_cards(self, seen: Seen) -> None:
        """The cards that are there tell of whoever stands in their place now; making them takes most of the time."""
        shown = seen.open[: self._most]
        for card, each in zip(self.cards, shown, strict=False):
            card.show_conversation(each, seen.hours)
        for each in shown[len(self.cards) :]:
            self._make_card(each, seen.hours)
        self._drop_cards(self.cards[len(shown) :])
        self.empty.setVisible(not shown)
        self.log.setVisible(bool(shown))  # where nobody waits, the empty state has the button
        self.more.setVisible(len(seen.open) > len(shown))
        self.more.setText(self.tr("Show %n more", "", len(seen.open) - len(shown)))

    def _make_card(self, conversation: OpenConversation, hours: WorkingHours) -> None:
        card, at = ConversationCard(conversation, hours, self._tokens, self), len(self.cards)
        card.step.connect(lambda by: self.take_card(at + by))
        self.body.insertWidget(self._first + at, card)
        self.cards.append(card)
        self.made.emit(card)

    def _drop_cards(self, cards: list[ConversationCard]) -> None:
        self.cards = self.cards[: len(self.cards) - len(cards)]
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and any(card is focused or card.isAncestorOf(focused) for card in cards):
            self.take_card(len(self.cards) - 1)
        for card in cards:
            card.hide()
            card.deleteLater()

    def _show_put_off(self, seen: Seen) -> None:
        self.put_off.show_people(seen.put_off)
        for part in (self._put_off_title, self.put_off):
            part.setVisible(bool(seen.put_off))

    def _show_criticism(self, seen: Seen) -> None:
        self.criticism.show_criticism(seen.criticism, seen.language)
        for part in (self._criticism_title, self.criticism):
            part.setVisible(bool(seen.criticism))

    def _show_more(self) -> None:
        at, self._most = len(self.cards), self._most + _AT_ONCE
        if self._seen is not None:
            self._show_cards(self._seen)
        self.take_card(at)
