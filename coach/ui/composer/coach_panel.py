"""The colleague at the right: what is noticed in the text, and the balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from coach.ui.composer.language_choice import LanguageChoice
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, SMALL_TEXT, Tokens, scaled
from coach.ui.widgets.empty import EmptyState
from coach.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from coach.domain.balance import Balance
    from coach.ui.composer.card import Card
    from coach.ui.composer.noticing import CardContent

_NARROWEST, _CHARACTERS = 280, 36  # pixels, and characters that a line of a card should hold


class CoachPanel(QWidget):
    """Cards, one a finding; below them the balance of the last 28 days. A `small` one has the cards alone."""

    chosen = Signal(str)
    fix_chosen = Signal(str, int)
    ignored = Signal(str, object)  # a Reach, for whose module the first paint need not wait
    about_wanted = Signal(str)
    ideas_wanted = Signal(QPoint)
    safe_fixes_wanted = Signal()
    show_ignored = Signal()
    example_wanted = Signal()
    definitions_wanted = Signal()
    balance_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("coach")
        self._small = small
        self._tokens = tokens
        self._cards: list[Card] = []
        self._shown: tuple[list[CardContent], bool] | None = None
        self._balance: Balance | None = None
        self._ignored_count = 0
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), LEAD, bold=True))
        self._number = QLabel(self)
        self._number.setProperty("role", "muted")
        self.language = LanguageChoice(self)
        self._begin = EmptyState("" if small else "empty-draft", self)
        self._begin.pressed.connect(self.example_wanted)
        self._quiet = EmptyState("" if small else "empty-findings", self)
        self._quiet.hide()
        self._restore = QPushButton(self)
        self._restore.setProperty("role", "quiet")
        self._restore.clicked.connect(self.show_ignored)
        self._restore.hide()
        self._safe_fixes = QPushButton(self)
        self._safe_fixes.setProperty("role", "fix")
        self._safe_fixes.clicked.connect(self.safe_fixes_wanted)
        self._safe_fixes.hide()
        self._more = QLabel(self)
        self._more.setProperty("role", "muted")
        self._more.hide()
        self._notes = QLabel(self, wordWrap=True)
        self._notes.setProperty("role", "muted")
        self._notes.setFont(scaled(self.font(), SMALL_TEXT))
        self._notes.hide()
        self._scale = Scale(tokens, self)
        self._scale.pressed.connect(self.balance_wanted)
        self.balance_title = QPushButton(self)
        self.balance_title.setProperty("role", "title")
        self.balance_title.setFont(scaled(self.font(), 1.0, bold=True))
        self.balance_title.clicked.connect(self.balance_wanted)
        self._balance_words = QLabel(self, wordWrap=True)
        self._balance_words.setProperty("role", "muted")
        self._balance_words.setFont(scaled(self.font(), SMALL_TEXT))
        self._definitions = QPushButton(self)
        self._definitions.setProperty("role", "quiet")
        self._definitions.clicked.connect(self.definitions_wanted)
        self._arrange()
        self.retranslate()

    # What is shown

    def show_findings(self, contents: list[CardContent], *, written: bool, chosen: str = "") -> None:
        """Show these findings, one of them lit up; `written` tells an empty sheet from a text without findings."""
        if self._shown == (contents, written):
            return
        self._shown = (contents, written)
        kept = {card.content: card for card in self._cards}
        cards = []
        for content in contents:
            card = kept.pop(content, None) or self._new_card(content)
            cards.append(card)
        for card in kept.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        if cards != self._cards:
            for place, card in enumerate(cards):
                self._column.insertWidget(place, card)
        self._cards = cards
        self._number.setText(str(len(cards)) if cards else "")
        self._begin.setVisible(not written and not self._small)
        self._quiet.setVisible(written and not cards)
        for card in cards:
            card.set_chosen(card.content.key == chosen)

    def show_more(self, count: int) -> None:
        """How many findings there are beyond those shown."""
        self._more.setText(self.tr("and %n more", "", count))
        self._more.setVisible(count > 0)

    def show_safe_fixes(self, count: int) -> None:
        """How many fixes can be applied in one go; one alone has its own button on its card."""
        self._safe_fixes.setText(self.tr("Apply all safe fixes (%1)").replace("%1", str(count)))
        self._safe_fixes.setVisible(count > 1)

    def say_also(self, sentence: str) -> None:
        """A quiet line under the findings; empty for none."""
        self._notes.setText(sentence)
        self._notes.setVisible(bool(sentence))

    def show_ignored_count(self, count: int) -> None:
        """How many findings of this draft are ignored, with the way to what is kept quiet about."""
        self._ignored_count = count
        self._restore.setText(self.tr("%n ignored here", "", count))
        self._restore.setVisible(count > 0)

    def show_balance(self, balance: Balance) -> None:
        """The scale and its sentence."""
        self._balance = balance
        self._scale.show_share(balance.share, balance.target)
        self._balance_words.setText(self._balance_sentence(balance))
        self._scale.setAccessibleName(self._balance_sentence(balance))

    def put_on_top(self, part: QWidget) -> None:
        """Show something else above the findings."""
        self._above.insertWidget(0, part)

    def choose(self, key: str, *, focus: bool = False) -> None:
        """Light the card of this finding up and bring it into view."""
        for card in self._cards:
            card.set_chosen(card.content.key == key)
            if card.content.key == key:
                self._area.ensureWidgetVisible(card, 0, SMALL)
                if focus:
                    card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first finding."""
        if self._cards:
            self.choose(self._cards[0].content.key, focus=True)

    def card(self, key: str) -> Card | None:
        """The card of this finding, None where it is gone."""
        return next((card for card in self._cards if card.content.key == key), None)

    def keys(self) -> list[str]:
        """The findings in the order shown."""
        return [card.content.key for card in self._cards]

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        for drawing in (self._begin, self._quiet):
            drawing.set_tokens(tokens)
        for card in self._cards:
            card.set_tokens(tokens)
        self._scale.set_tokens(tokens)

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._title.setText(self.tr("What I notice"))
        self._begin.say(self.tr("Nothing written yet. Begin with what happened today."), self.tr("Show me an example"))
        self._quiet.say(self.tr("I have nothing to remark. Read it once aloud, as if to the person you wrote it for."))
        self.balance_title.setText(self.tr("Balance, last 28 days"))
        self.balance_title.setToolTip(self.tr("See all of the balance"))
        self._definitions.setText(self.tr("What counts as what?"))
        self._safe_fixes.setToolTip(self.tr("Ctrl+Shift+Enter; Ctrl+Z takes them back"))
        self.show_ignored_count(self._ignored_count)
        if self._balance is not None:
            self.show_balance(self._balance)

    def _balance_sentence(self, balance: Balance) -> str:
        if balance.share is None:
            return self.tr("Nothing yet. Your first reply or post starts the scale.")
        talked = self.tr("You talked %n time(s)", "", balance.conversation)
        sent = self.tr("you sent %n time(s)", "", balance.broadcast)
        target = self.tr("The mark is the aim: %1 % conversation.").replace("%1", str(round(balance.target * 100)))
        return f"{talked}, {sent}. {target}"

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # Layout

    def _new_card(self, content: CardContent) -> Card:
        from coach.ui.composer.card import Card  # noqa: PLC0415 - not before the first paint

        card = Card(content, self._tokens, self._holder)
        card.chosen.connect(self.chosen)
        card.fix_chosen.connect(self.fix_chosen)
        card.ignored.connect(self.ignored)
        card.about_wanted.connect(self.about_wanted)
        card.ideas_wanted.connect(self.ideas_wanted)
        return card

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.language)
        head.addWidget(self._number)
        self._holder = QWidget(self)
        self._holder.setObjectName("cards")
        self._above = QVBoxLayout(self._holder)
        self._above.setContentsMargins(0, 0, SMALL, 0)
        self._above.setSpacing(SMALL)
        self._column = QVBoxLayout()
        self._column.setSpacing(SMALL)
        self._above.addLayout(self._column, 1)
        for part in (self._begin, self._quiet, self._more, self._notes):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._holder)
        findings = QVBoxLayout()
        findings.setSpacing(MEDIUM)
        findings.addLayout(head)
        findings.addWidget(self._safe_fixes, 0, Qt.AlignmentFlag.AlignLeft)
        findings.addWidget(self._area, 1)
        findings.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        balance = QVBoxLayout()
        balance.setSpacing(SMALL)
        balance.addStretch(0)
        balance.addWidget(self.balance_title)
        balance.addWidget(self._scale)
        balance.addWidget(self._balance_words)
        balance.addWidget(self._definitions, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setSpacing(LARGE)
        self._parts.addLayout(findings, 2)
        self._parts.addLayout(balance, 0)
        self.set_lying(lying=False)
        if self._small:
            self._leave_cards_alone()

    def _leave_cards_alone(self) -> None:
        balance = (self.balance_title, self._scale, self._balance_words, self._definitions)
        for part in (self._title, self._number, *balance):
            part.hide()
        self._parts.setSpacing(0)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(0)

    def set_lying(self, *, lying: bool) -> None:
        """Beside the editor the balance stands under the findings; under the editor it lies beside them."""
        direction = QBoxLayout.Direction.LeftToRight if lying else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(direction)
        self._parts.setStretch(1, 1 if lying else 0)
        top = SMALL if lying else LARGE
        self._parts.setContentsMargins(MEDIUM if lying else SMALL, top, LARGE, LARGE)
        self.setMinimumWidth(0 if lying else max(_NARROWEST, self.fontMetrics().averageCharWidth() * _CHARACTERS))
