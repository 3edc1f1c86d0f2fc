"""Somebody from near by: how often, how long ago, what was said, a note, and how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.contact import Sort
from coach.networks.names import network_name
from coach.system.clock import now
from coach.ui.ago import ago, spell
from coach.ui.people.between import between_page
from coach.ui.people.forgetting import Forgetting
from coach.ui.theme import LARGE, LEAD, MEDIUM, ROOMY, TIGHT, scaled
from coach.ui.widgets.breakable import breakable
from coach.ui.widgets.fact import Fact
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.domain.activity import Activity
    from coach.domain.contact import Contact
    from coach.ui.people.known import Known
    from coach.ui.theme import Tokens

_NOTE_LINES = 4


class Details(QFrame):
    """`noted` carries the note as it is typed; `forget_wanted` comes once it is sure."""

    noted = Signal(str)
    write_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._tokens = tokens
        self._known: Known | None = None
        self._activities: Sequence[Activity] = ()
        self._name = self._label(LEAD, bold=True)
        self._networks = self._label(muted=True)
        self._given, self._got, self._last = Fact(self), Fact(self), Fact(self)
        self._state = self._label()
        self.write = QPushButton(self)
        self.write.setProperty("role", "main")
        self.write.clicked.connect(self.write_wanted)
        self._note_title = self._label(bold=True)
        self.note = PlainText(self)
        self.note.setTabChangesFocus(True)
        self.note.textChanged.connect(lambda: self.noted.emit(self.note.toPlainText()))
        self._between_title = self._label(bold=True)
        self.between = self._label()
        self.between.setTextFormat(Qt.TextFormat.RichText)
        self.between.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.forget = QPushButton(self)
        self.forget.setProperty("role", "quiet")
        self.forget.clicked.connect(self._ask)
        self.forgetting = Forgetting(self)
        self.forgetting.kept.connect(self._keep)
        self.forgetting.sure.connect(self.forget_wanted)
        self._arrange()
        self._fit()

    def show_one(self, known: Known, activities: Sequence[Activity] | None = None) -> None:
        """Show somebody; what was between the two may come later. A note that is being typed stays as it is."""
        other = self._known is None or self._known.key != known.key
        self._known = known
        if other or not self.note.hasFocus():
            with QSignalBlocker(self.note):
                if self.note.toPlainText() != known.contact.note:
                    self.note.setPlainText(known.contact.note)
        if other:
            self.forgetting.hide()
            self.forget.show()
            self._activities = ()
        if activities is not None:
            self._activities = activities
        self.retranslate()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        if self._known is None:
            return
        contact = self._known.contact
        name = contact.name
        self._name.setText(breakable(name))
        self._networks.setText(", ".join(map(network_name, contact.networks)))
        times = self.tr("%n time(s)", "", contact.given)
        person = contact.sort is Sort.PERSON
        self._given.tell(times, self.tr("you to them") if person else self.tr("you joined in"))
        self._got.tell(self.tr("%n time(s)", "", contact.got), self.tr("they to you"))
        self._got.setVisible(person)
        self._last.tell(ago(contact.last, now()), self.tr("the last time"))
        self._state.setText(self._told(self._known))
        self._state.setVisible(bool(self._state.text()))
        self.write.setText(self._invitation(contact))
        self._note_title.setText(self.tr("Your note"))
        self.note.setAccessibleName(self._note_title.text())
        self.note.setPlaceholderText(self.tr("What you want to remember: what it was about, what to ask next time."))
        self._between_title.setText(self.tr("What was between you") if person else self.tr("What you said there"))
        self._between_title.setVisible(bool(self._activities))
        self.between.setText(between_page(self._activities, self._tokens))
        self.between.setVisible(bool(self._activities))
        self.forget.setText(self.tr("Forget this person …"))
        self.forget.setVisible(person and self.forgetting.isHidden())
        self.forgetting.retranslate(contact)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language, or another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _invitation(self, contact: Contact) -> str:
        if contact.sort is Sort.GROUP:
            return self.tr("Begin a conversation there")
        return self.tr("Answer") if contact.waiting else self.tr("Write to them")

    def _told(self, known: Known) -> str:
        """That somebody waits, or went quiet: said kindly, with what usually was between the two."""
        contact = known.contact
        if contact.waiting:
            return self.tr("Waits for your answer.")
        if not known.quiet:
            return ""
        usual = round((contact.last - contact.first).days / (contact.times - 1))
        quiet = (now() - contact.last).days
        said = self.tr("You used to hear of each other every %1; now it has been quiet for %2. One question is enough.")
        return said.replace("%1", spell(max(usual, 2))).replace("%2", spell(quiet))

    def _ask(self) -> None:
        if self._known is not None:
            self.forget.hide()
            self.forgetting.ask(self._known.contact)

    def _keep(self) -> None:
        self.forget.show()
        self.forget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.forgetting.hide()

    def _label(self, size: float = 1.0, *, bold: bool = False, muted: bool = False) -> QLabel:
        label = QLabel(self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(scaled(self.font(), size, bold=bold))
        if muted:
            label.setProperty("role", "muted")
        return label

    def _fit(self) -> None:
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _NOTE_LINES + LARGE)

    def _arrange(self) -> None:
        facts = FlowLayout(spacing=ROOMY)
        for fact in (self._given, self._got, self._last):
            facts.addWidget(fact)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._name)
        column.addWidget(self._networks)
        column.addLayout(facts)
        column.addWidget(self._state)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(TIGHT)
        column.addWidget(self._note_title)
        column.addWidget(self.note)
        column.addSpacing(TIGHT)
        column.addWidget(self._between_title)
        column.addWidget(self.between)
        column.addStretch(1)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.forgetting)
