"""The screen of goals: those that hold, those that were let go, and where a new one is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from coach.ui.goals.builder import Builder
from coach.ui.goals.card import GoalCard
from coach.ui.goals.samples import Samples
from coach.ui.theme import LARGE
from coach.ui.widgets.empty import EmptyState
from coach.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.domain.goal import Goal, Progress
    from coach.ui.theme import Tokens


class GoalsView(Screen):
    """`new_wanted` asks for a new goal; `card_made` carries each card, to be listened to."""

    new_wanted = Signal()
    card_made = Signal(GoalCard)

    def __init__(self, tokens: Tokens, language: str) -> None:
        super().__init__()
        self._tokens, self._language = tokens, language
        self._shown: tuple[Progress, ...] | None = None
        self.cards: list[GoalCard] = []
        self.new = QPushButton(self)
        self.new.setProperty("role", "main")
        self.new.setAutoDefault(False)
        self.new.clicked.connect(self.new_wanted)
        self.builder = Builder(tokens, language, self)
        self.nothing = EmptyState("empty-goals", self)
        self.nothing.set_tokens(tokens)
        self.nothing.pressed.connect(self.new_wanted)
        self.samples = Samples(language, self)
        self._ended_title = QLabel(self)
        self._open, self._ended = _column(), _column()
        self.head.addWidget(self.new)
        for part in (self.builder, self._open, self.nothing, self.samples):
            self.add(part)
        self.add_title(self._ended_title)
        self.add(self._ended)
        self.body.addStretch(1)
        self.retranslate()

    def show_goals(self, goals: Sequence[Progress]) -> None:
        """Show these; where nothing changed the cards stay, with what is being written in them."""
        if self._shown == tuple(goals):
            self._show_what_fits()
            return
        self._shown = tuple(goals)
        focused = next(
            (card.progress.goal.id for card in self.cards if card.isAncestorOf(self.window().focusWidget())), ""
        )
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(each) for each in goals]
        self._show_what_fits()
        for card in self.cards:
            if card.progress.goal.id == focused:
                card.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, goal: Goal, today: date, *, new: bool) -> None:
        """Open the place where a goal is written."""
        self.builder.begin(goal, today, new=new)
        self._show_what_fits()

    def leave(self) -> None:
        """Close it again."""
        self.builder.hide()
        self._show_what_fits()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self.builder.set_tokens(tokens)
        self.nothing.set_tokens(tokens)
        for card in self.cards:
            card.set_tokens(tokens)

    def use_language(self, language: str) -> None:
        """Say what a goal lacks in "nl" or "en"."""
        self._language = language
        self.builder.use_language(language)
        self.samples.use_language(language)
        for card in self.cards:
            card.use_language(language)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.entitle(self.tr("Goals"), self.tr("What all that talking is for, and by what you see that it works."))
        self.new.setText(self.tr("Set a goal"))
        self._ended_title.setText(self.tr("Let go of"))
        self.nothing.say(self.tr("No goal yet. One that you can measure tells you on Monday whom to talk with."))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_what_fits(self) -> None:
        """The examples help whoever begins; who is writing does not see the rest."""
        writing = not self.builder.isHidden()
        running = any(not card.ended for card in self.cards)
        self.new.setVisible(not writing)
        self.nothing.setVisible(not running and not writing)
        self.samples.setVisible(self.builder.new if writing else not running)
        self._ended_title.setVisible(any(card.ended for card in self.cards))

    def _card(self, progress: Progress) -> GoalCard:
        card = GoalCard(progress, self._tokens, self._language, self)
        (self._ended if card.ended else self._open).addWidget(card)
        self.card_made.emit(card)
        return card


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(LARGE)
    return column
