"""A card on somebody who waits: who, since when, what they said, and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from coach.domain.waiting import PutOff, put_off_until
from coach.networks.names import network_name
from coach.system.clock import now
from coach.ui.conversations.words import TimeWords
from coach.ui.i18n import day_and_time, split_key
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, SMALL_TEXT, TIGHT, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.places import below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

    from coach.domain.contact import OpenConversation
    from coach.domain.hours import WorkingHours
    from coach.ui.theme import Tokens

_LONGEST = 280  # code points of what was said; whoever wants to read all of it answers


class ConversationCard(QFrame):
    """A card with keys of its own: Enter answers, the letters in its buttons' tips press these, arrows go on.

    `answered` says that the answer stands on the network already, `elsewhere` that it was given in another place.
    `put_off` carries the moment until which the conversation is put off, `step` 1 for the next card and -1 for the one
    before.
    """

    answer_wanted = Signal()
    answered = Signal()
    put_off = Signal(object)
    elsewhere = Signal()
    unneeded = Signal()
    look_wanted = Signal()
    step = Signal(int)

    def __init__(
        self, conversation: OpenConversation, hours: WorkingHours, tokens: Tokens, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.conversation, self._hours, self._tokens = conversation, hours, tokens
        self._mark, self._who, self._where = QLabel(self), QLabel(self), QLabel(self)
        self._wait, self._said = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        self._criticism = QLabel(self)
        self.answer, self.later, self.done = (QPushButton(self) for _ in range(3))
        self.other, self.none, self.look = (QPushButton(self) for _ in range(3))
        self._keys: dict[str, QPushButton] = {}
        self._arrange()
        self.show_conversation(conversation, hours)

    def show_conversation(self, conversation: OpenConversation, hours: WorkingHours) -> None:
        """Tell of this one from now on."""
        self.conversation, self._hours = conversation, hours
        self._criticism.setVisible(conversation.waiting.criticism)
        self._said.setVisible(bool(conversation.text.strip()))
        self.look.setVisible(conversation.url.startswith(("https://", "http://")))
        self.set_tokens(self._tokens)
        self.retranslate()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on: a triangle where somebody waits too long, a circle where not."""
        from coach.ui.pictures import shape  # noqa: PLC0415 - the first paint does without pictures

        self._tokens = tokens
        late = self.conversation.overdue
        name, colour = ("level-warning", tokens.warning) if late else ("count-fits", tokens.muted)
        self._mark.setPixmap(shape(name, colour, self.fontMetrics().ascent(), self.devicePixelRatioF()))

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        waiting = self.conversation.waiting
        self._who.setText(waiting.person)
        self._where.setText(network_name(waiting.network))
        self._wait.setText(self._wait_words())
        self._criticism.setText(self.tr("Criticism"))
        text = self.conversation.text.strip()
        self._said.setText(f"“{text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + '…'}”")
        self._name_buttons()
        kind = f"{self._criticism.text()}, " if waiting.criticism else ""
        self.setAccessibleName(f"{kind}{waiting.person}, {self._where.text()}. {self._wait.text()}")
        self.setAccessibleDescription(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The card's keys."""
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self.hasFocus() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer.click()
        elif plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step.emit(1 if key is Qt.Key.Key_Down else -1)
        elif plain and (button := self._keys.get(event.text().upper())) is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def _wait_words(self) -> str:
        its = self.conversation
        since = day_and_time(its.waiting.since)
        if its.overdue:
            said = self.tr("Waits longer than you meant: %2, since %1.")
            said = said.replace("%2", TimeWords(self).working(its.waited, self._hours))
        else:
            said = self.tr("Since %1. In time until %2.").replace("%2", day_and_time(its.due))
        more = self.tr("%n message(s).", "", its.waiting.count) if its.waiting.count > 1 else ""
        return f"{said.replace('%1', since)} {more}".rstrip()

    def _name_buttons(self) -> None:
        words = {
            self.answer: self.tr("&Answer"),
            self.later: self.tr("&Later"),
            self.done: self.tr("&I answered there"),
            self.other: self.tr("Answered &elsewhere"),
            self.none: self.tr("&Not needed"),
            self.look: self.tr("Look &there"),
        }
        self._keys = {}
        for button, its in words.items():
            said, key = split_key(its)
            button.setText(f"{said} ▾" if button is self.later else said)
            button.setAccessibleName(f"{said}: {self.conversation.waiting.person}")
            button.setToolTip(self.tr("Enter") if button is self.answer else key)
            if not button.isHidden():
                self._keys[key] = button

    def _show_later(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for when, words in self._laters():
            if (until := put_off_until(when, now(), self._hours)) is not None:
                said = f"{words}\t{day_and_time(until)}"
                menu.addAction(said, partial(self.put_off.emit, until))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(below(self.later))

    def _laters(self) -> Iterator[tuple[PutOff, str]]:
        yield PutOff.TODAY, self.tr("Later today")
        yield PutOff.TOMORROW, self.tr("Tomorrow")
        yield PutOff.NEXT_WEEK, self.tr("Next week")

    def _arrange(self) -> None:
        self._who.setFont(scaled(self.font(), LEAD, bold=True))
        self._criticism.setObjectName("criticism")
        self._criticism.setFont(scaled(self.font(), SMALL_TEXT, bold=True))
        self._where.setProperty("role", "muted")
        for label in (self._who, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)  # an endless word is cut, and widens nothing
        self.answer.setProperty("role", "fix")
        for button in (self.done, self.other, self.none, self.look):
            button.setProperty("role", "quiet")
        head = FlowLayout(spacing=SMALL)
        for part in (self._who, self._criticism, self._where):
            head.addWidget(part)
        since = QHBoxLayout()
        since.setSpacing(SMALL)
        since.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        since.addWidget(self._wait, 1)
        buttons = FlowLayout(spacing=TIGHT + 2)
        for button in (self.answer, self.later, self.done, self.other, self.none, self.look):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.answer.clicked.connect(self.answer_wanted)
        self.later.clicked.connect(self._show_later)
        self.done.clicked.connect(self.answered)
        self.other.clicked.connect(self.elsewhere)
        self.none.clicked.connect(self.unneeded)
        self.look.clicked.connect(self.look_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addLayout(since)
        column.addWidget(self._said)
        column.addLayout(buttons)
