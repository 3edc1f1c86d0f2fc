"""The part of the log window that is filled in: what was done, with whom, where and when."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QEvent, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coach.domain.acts import IN_GROUPS, RECEIVED, Act
from coach.domain.contact import Sort
from coach.networks.names import network_name
from coach.networks.places import network_of
from coach.networks.spec import network, network_ids
from coach.system.clock import local
from coach.ui.logging.acts import MINE, ORDER, THEIRS, keycap, keycap_size, words_and_key
from coach.ui.logging.told import Told
from coach.ui.theme import MEDIUM, SMALL, TIGHT
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.fold import Fold
from coach.ui.widgets.names import NamesField
from coach.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from coach.domain.activity import Activity
    from coach.ui.theme import Tokens

_NOW, _YESTERDAY, _THEN = range(3)
_MOST_TIMES = 99
_LINES = 3


class LogForm(QWidget):
    """One letter chooses what was done; a figure before it says how often. `asked` wants names to complete with.

    `entered` comes with Enter, from wherever in the form; `chosen` when what was done is known.
    """

    asked = Signal(Sort, str)
    entered = Signal()
    chosen = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._act: Act | None = None
        self.acts = {act: self._act_button(act) for act in ORDER}
        self.i_did, self.they_did = QLabel(self), QLabel(self)
        for label in (self.i_did, self.they_did):
            label.setProperty("role", "muted")
        self.person = NamesField(self, several=True)
        self.group = NamesField(self)
        self.network = QComboBox(self)
        self.times = QSpinBox(self)
        self.times.setRange(1, _MOST_TIMES)
        self.when = QComboBox(self)
        self.moment = QDateTimeEdit(self)
        self.moment.setCalendarPopup(True)
        self.moment.hide()
        self.said = PlainText(self)
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * SMALL)
        self.url, self.note = QLineEdit(self), QLineEdit(self)
        self._labels = {part: QLabel(self) for part in self._parts()}
        for each in network_ids():
            if network(each).retired is None:
                self._add_network(each)
        self._connect()
        self._arrange()
        self.retranslate()
        self.begin()

    # What is told

    def begin(self) -> None:
        """Empty, but for the network."""
        self._choose(None)
        for field in (self.person, self.group, self.url, self.note):
            field.clear()
        self.said.clear()
        self.times.setValue(1)
        self._was: QDateTime | None = None
        self.when.setCurrentIndex(_NOW)
        self.set_changing(changing=False)

    def set_changing(self, *, changing: bool) -> None:
        """An activity that was logged before is one, at a moment of its own."""
        self._show(self.times, visible=not changing)
        self.when.setVisible(not changing)

    def show_activity(self, activity: Activity) -> None:
        """Fill in what was logged before."""
        self.begin()
        self.choose_network(activity.network)
        self.person.setText(activity.person)
        self.group.setText(activity.group)
        self.url.setText(activity.url)
        self.note.setText(activity.note)
        self.said.setPlainText(activity.text)
        self.when.setCurrentIndex(_THEN)
        here = local(activity.at)
        self._was = QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
        self.moment.setDateTime(self._was)
        self.set_changing(changing=True)
        self._choose(activity.act)

    def told(self) -> Told | None:
        """What the owner tells; None until it is known what was done."""
        if self._act is None:
            return None
        return Told(
            act=self._act,
            network=self.network.currentData(),
            people=self.person.names(),
            group=self.group.text(),
            times=self.times.value(),
            at=self._at(),
            url=self.url.text(),
            said=self.said.toPlainText(),
            note=self.note.text(),
        )

    def _at(self) -> datetime | None:
        """The moment that was given; None for now, and for that of an activity whose moment was left alone."""
        given = self.moment.dateTime()
        if self.when.currentIndex() == _NOW or given == self._was:
            return None
        day, clock = given.date(), given.time()
        return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - the owner's

    def choose_act(self, act: Act) -> None:
        """It is known what was done: go on with whom."""
        self._choose(act)
        field = self.group if act in IN_GROUPS else self.person
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def choose_network(self, its: str) -> None:
        """Where it was; a network that is not among those of today is added."""
        if self.network.findData(its) < 0:
            self._add_network(its)
        self.network.setCurrentIndex(self.network.findData(its))

    def offer(self, sort: Sort, beginning: str, names: tuple[str, ...]) -> None:
        """The names that go with this beginning."""
        (self.person if sort is Sort.PERSON else self.group).offer(beginning, names)

    def take_keyboard(self) -> None:
        """Put the keyboard where a letter says what was done."""
        at = self.acts.get(self._act) if self._act is not None else None
        (at or self.acts[ORDER[0]]).setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Whatever no field has taken: a letter, a figure, or Enter."""
        text = event.text().upper()
        act = next((act for act in ORDER if text and words_and_key(act)[1] == text), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not text:
            super().keyPressEvent(event)
        elif act is not None:
            self.choose_act(act)
        elif text in "123456789" and self.times.isVisibleTo(self):
            self.times.setValue(int(text))
        else:
            super().keyPressEvent(event)

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.i_did.setText(self.tr("I …"))
        self.they_did.setText(self.tr("Somebody …"))
        self._name_acts()
        words = {
            self.person: self.tr("Who"),
            self.group: self.tr("Group"),
            self.said: self.tr("What they said"),
            self.network: self.tr("Where"),
            self.times: self.tr("How often"),
            self.when: self.tr("When"),
            self.url: self.tr("Address"),
            self.note: self.tr("Note"),
        }
        for part, label in self._labels.items():
            label.setText(words[part])
            part.setAccessibleName(words[part])
        self.moment.setAccessibleName(words[self.when])
        self.moment.setDisplayFormat(self.tr("ddd d MMM yyyy HH:mm"))
        self.times.setSuffix(" ×")
        self.times.setToolTip(self.tr("Or type a figure before the letter"))
        self.person.setPlaceholderText(self.tr("Name, or several with commas between them"))
        self.url.setPlaceholderText(self.tr("Paste it, and the network is known"))
        self.note.setPlaceholderText(self.tr("For yourself alone"))
        chosen = max(self.when.currentIndex(), _NOW)
        with QSignalBlocker(self.when):
            self.when.clear()
            self.when.addItems([self.tr("Just now"), self.tr("Yesterday"), self.tr("Another time")])
            self.when.setCurrentIndex(chosen)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self._name_acts()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_acts(self) -> None:
        for act, button in self.acts.items():
            words, letter = words_and_key(act)
            button.setText(words)
            button.setIcon(keycap(letter, self.font(), self._tokens))
            button.setIconSize(keycap_size(self.font()))
            button.setShortcut(f"Alt+{letter}")

    # The parts

    def _parts(self) -> tuple[QWidget, ...]:
        return (self.person, self.group, self.said, self.network, self.times, self.when, self.url, self.note)

    def _act_button(self, act: Act) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.choose_act(act))
        return button

    def _add_network(self, its: str) -> None:
        self.network.addItem(network_name(its), its)

    def _connect(self) -> None:
        self._group = QButtonGroup(self)
        for button in self.acts.values():
            self._group.addButton(button)
        self.person.asked.connect(lambda begun: self.asked.emit(Sort.PERSON, begun))
        self.group.asked.connect(lambda begun: self.asked.emit(Sort.GROUP, begun))
        self.person.entered.connect(self.entered)
        self.group.entered.connect(self.entered)
        self.url.textChanged.connect(self._on_url)
        self.when.currentIndexChanged.connect(self._on_when)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        for label, acts in ((self.i_did, MINE), (self.they_did, THEIRS)):
            column.addWidget(label)
            chips = FlowLayout(spacing=TIGHT + 2)
            for act in acts:
                chips.addWidget(self.acts[act])
            column.addLayout(chips)
        column.addSpacing(SMALL)
        for row in ((self.group,), (self.person,), (self.said,), (self.network, self.times), (self.when,)):
            column.addLayout(self._row(row))
        column.addLayout(self._row((self.url, self.note)))
        column.addStretch(1)

    def _row(self, parts: Iterable[QWidget]) -> Fold:
        """Parts beside each other, each with its name above it."""
        row = Fold(spacing=MEDIUM)
        for part in parts:
            label = self._labels[part]
            label.setProperty("role", "muted")
            label.setBuddy(part)
            column = QVBoxLayout()
            column.setSpacing(TIGHT)
            column.addWidget(label)
            line = QHBoxLayout()
            line.setSpacing(SMALL)
            line.addWidget(part, 1)
            if part is self.when:
                line.addWidget(self.moment, 2)
            column.addLayout(line)
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _show(self, part: QWidget, *, visible: bool) -> None:
        part.setVisible(visible)
        self._labels[part].setVisible(visible)

    def _choose(self, act: Act | None) -> None:
        self._act = act
        self._group.setExclusive(False)  # or the last one could not be taken back
        for its, button in self.acts.items():
            button.setChecked(its is act)
        self._group.setExclusive(True)
        self._show(self.group, visible=act in IN_GROUPS)
        self._show(self.said, visible=act in RECEIVED)
        self.chosen.emit()

    def _on_url(self, url: str) -> None:
        if (its := network_of(url)) is not None:
            self.choose_network(its)

    def _on_when(self, when: int) -> None:
        """Yesterday at this time, or from today on; either can be changed."""
        today = QDateTime.currentDateTime()
        self.moment.setVisible(when != _NOW)
        if when != _NOW:
            self.moment.setDateTime(today.addDays(-1) if when == _YESTERDAY else today)
            self.moment.setFocus(Qt.FocusReason.OtherFocusReason)
