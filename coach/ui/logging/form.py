"""The part of the log window that is filled in: what was done, with whom, where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from coach.domain.acts import IN_GROUPS, RECEIVED, Act
from coach.domain.contact import Sort
from coach.networks.names import network_name
from coach.networks.places import network_of
from coach.networks.spec import network, network_ids
from coach.ui.logging.acts import act_of_key
from coach.ui.logging.chips import ActChips
from coach.ui.logging.told import Told
from coach.ui.logging.when import WhenField
from coach.ui.theme import MEDIUM, SMALL, TIGHT
from coach.ui.widgets.fold import Fold
from coach.ui.widgets.names import NamesField
from coach.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from coach.domain.activity import Activity
    from coach.ui.theme import Tokens

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
        self.chips = ActChips(tokens, self)
        self.person, self.group = NamesField(self, several=True), NamesField(self)
        self.network = QComboBox(self)
        self.times = QSpinBox(self)
        self.times.setRange(1, _MOST_TIMES)
        self.times.setSuffix(" ×")
        self.when = WhenField(self)
        self.said = PlainText(self)
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * SMALL)
        self.url, self.note = QLineEdit(self), QLineEdit(self)
        parts = (self.person, self.group, self.said, self.network, self.times, self.when, self.url, self.note)
        self._labels: dict[QWidget, QLabel] = {part: QLabel(self) for part in parts}
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
        for field in (self.person, self.group, self.url, self.note):
            field.clear()
        self.said.clear()
        self.times.setValue(1)
        self.when.begin()
        self._show(self.times, visible=True)
        self._show_act(None)

    def show_activity(self, activity: Activity) -> None:
        """Fill in what was logged before: it is one, at a moment of its own."""
        self.begin()
        self.choose_network(activity.network)
        self.person.put(activity.person)
        self.group.setText(activity.group)
        self.url.setText(activity.url)
        self.note.setText(activity.note)
        self.said.setPlainText(activity.text)
        self.when.show_moment(activity.at)
        self._show(self.times, visible=False)
        self._show_act(activity.act)

    def told(self) -> Told | None:
        """What the owner tells; None until it is known what was done."""
        if self.chips.act is None:
            return None
        return Told(
            act=self.chips.act,
            network=self.network.currentData(),
            people=self.person.names(),
            group=self.group.text(),
            times=self.times.value(),
            at=self.when.at(),
            url=self.url.text(),
            said=self.said.toPlainText(),
            note=self.note.text(),
        )

    def choose_act(self, act: Act) -> None:
        """It is known what was done: go on with whom."""
        self._show_act(act)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Whatever no field has taken: a letter, a figure, or Enter."""
        key = event.text()
        act = act_of_key(key)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif not key or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif act is not None:
            self.choose_act(act)
        elif key in "123456789" and self.times.isVisibleTo(self):
            self.times.setValue(int(key))
        else:
            super().keyPressEvent(event)

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        words: dict[QWidget, str] = {
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
        self.times.setToolTip(self.tr("Or type a figure before the letter"))
        self.person.setPlaceholderText(self.tr("Name, or several with commas between them"))
        self.url.setPlaceholderText(self.tr("Paste it, and the network is known"))
        self.note.setPlaceholderText(self.tr("For yourself alone"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # The parts

    def _add_network(self, its: str) -> None:
        self.network.addItem(network_name(its), its)

    def _connect(self) -> None:
        self.chips.pressed.connect(self.choose_act)
        self.person.asked.connect(lambda begun: self.asked.emit(Sort.PERSON, begun))
        self.group.asked.connect(lambda begun: self.asked.emit(Sort.GROUP, begun))
        self.person.entered.connect(self.entered)
        self.group.entered.connect(self.entered)
        self.url.textChanged.connect(self._on_url)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.chips)
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
            column.addWidget(part)
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _show(self, part: QWidget, *, visible: bool) -> None:
        part.setVisible(visible)
        self._labels[part].setVisible(visible)

    def _show_act(self, act: Act | None) -> None:
        self.chips.show_act(act)
        self._show(self.group, visible=act in IN_GROUPS)
        self._show(self.said, visible=act in RECEIVED)
        self.chosen.emit()

    def _on_url(self, url: str) -> None:
        if (its := network_of(url)) is not None:
            self.choose_network(its)
