"""Does the draft stand on the network now, and where?"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coach.ui.theme import MEDIUM, SMALL
from coach.ui.widgets.fold import Fold
from coach.ui.widgets.names import NamesField


class PostedQuestion(QFrame):
    """Asks, takes the answer once, and goes. `posted` carries the address and who was answered, both may be empty.

    Of a thread it also says which part is on the clipboard, and `next_wanted` asks for the next.
    """

    posted = Signal(str, str)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._network = ""
        self._prefilled = self._opened = False
        self._handed_now = False
        self._asked = QElapsedTimer()
        self._sentence = QLabel(self, wordWrap=True)
        self._copied = self._parts = 1
        self.next_part = QPushButton(self)
        self.next_part.setProperty("role", "fix")
        self.next_part.setAutoDefault(False)
        self.next_part.clicked.connect(self._go_on)
        self.person = NamesField(self)
        self.url = QLineEdit(self)
        self.yes = QPushButton(self)
        self.yes.setProperty("role", "fix")
        self.not_yet = QPushButton(self)
        for button in (self.yes, self.not_yet):
            button.setAutoDefault(False)
        self.yes.clicked.connect(self._answer)
        self.person.entered.connect(self._answer)
        self.url.returnPressed.connect(self._answer)
        self.not_yet.clicked.connect(self.hide)
        fields = QHBoxLayout()
        fields.setSpacing(SMALL)
        fields.addWidget(self.person, 1)
        fields.addWidget(self.url, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.not_yet)
        buttons.addStretch(0)
        row = Fold(spacing=SMALL)
        row.addLayout(fields, 1)
        row.addLayout(buttons)
        self._pictures: QWidget | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._sentence)
        column.addWidget(self.next_part, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        self.hide()
        self.retranslate()

    def ask_after(self, network: str, *, answers: bool, prefilled: bool, opened: bool) -> None:
        """Ask it right after the hand-over, and say where the text is."""
        self._prefilled, self._opened, self._handed_now = prefilled, opened, True
        self._show(network, answers=answers)

    def ask(self, network: str, *, answers: bool) -> None:
        """Ask it of a draft that was handed over another time; of an answer, ask also whom it answers."""
        self._handed_now = False
        self._show(network, answers=answers)

    def show_parts(self, copied: int, total: int) -> None:
        """Of a thread of `total` parts this one is on the clipboard; one part is no thread."""
        self._copied, self._parts = copied, total
        self.next_part.setVisible(copied < total)
        self.retranslate()
        if copied < total:
            self.next_part.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_keyboard()

    def name_whom(self, person: str) -> None:
        """Fill in who was answered, unless the owner did."""
        if not self.person.text():
            self.person.setText(person)

    def show_pictures(self, pictures: QWidget | None) -> None:
        """The pictures that are to be dragged to the page, in the place of those of before."""
        if self._pictures is not None:
            self._pictures.hide()
            self._pictures.deleteLater()
        self._pictures = pictures
        if pictures is not None:
            self._column.insertWidget(1, pictures)

    def take_keyboard(self) -> None:
        """Put the keyboard where the answer begins."""
        (self.url if self.person.isHidden() else self.person).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.yes.setText(self.tr("It is posted"))
        self.not_yet.setText(self.tr("Not yet"))
        self.url.setPlaceholderText(self.tr("Address of the post, if you have it"))
        self.url.setAccessibleName(self.url.placeholderText())
        self.person.setPlaceholderText(self.tr("Whom did you answer?"))
        self.person.setAccessibleName(self.person.placeholderText())
        self.next_part.setText(self.tr("Copy part %1").replace("%1", str(self._copied + 1)))
        if self._network:
            self._sentence.setText(self._words())

    def _show(self, network: str, *, answers: bool) -> None:
        self._network = network
        self.url.clear()
        self.person.clear()
        self.person.setVisible(answers)
        self.yes.setEnabled(True)
        self.show()
        self._asked.start()
        self.show_parts(1, 1)

    def _words(self) -> str:
        if not self._handed_now:
            said = self.tr("Did you post this on %1?")
        elif self._parts > 1:
            said = self._thread_words().replace("%2", str(self._copied)).replace("%3", str(self._parts))
        elif not self._opened:
            said = self.tr(
                "Your text is on the clipboard. I could not open %1 here: paste it there yourself. Did you post it?"
            )
        elif self._prefilled:
            said = self.tr("%1 is open with your text filled in; it is on the clipboard too. Did you post it?")
        else:
            said = self.tr("Your text is on the clipboard and %1 is open: paste it there. Did you post it?")
        return said.replace("%1", self._network)

    def _thread_words(self) -> str:
        if self._copied == self._parts:
            return self.tr(
                "Part %2 of %3 is on the clipboard. Post it as a reply to the part before. Are all parts there?"
            )
        if self._copied > 1:
            return self.tr("Part %2 of %3 is on the clipboard. Post it as a reply to the part before.")
        if not self._opened:
            return self.tr("Part 1 of %3 is on the clipboard. I could not open %1 here: paste it there yourself.")
        if self._prefilled:
            return self.tr("%1 is open with part 1 of %3 filled in; it is on the clipboard too.")
        return self.tr("Part 1 of %3 is on the clipboard and %1 is open: paste it there.")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _go_on(self) -> None:
        # Nor does a double click skip a part.
        if self._asked.elapsed() >= QApplication.doubleClickInterval():
            self._asked.start()
            self.next_wanted.emit()

    def _answer(self) -> None:
        # The second half of a double click on what asked the question is no answer to it.
        if self._asked.elapsed() < QApplication.doubleClickInterval():
            return
        # Disabled until the answer has been logged: a double click must not say it twice.
        self.yes.setEnabled(False)
        self.posted.emit(self.url.text().strip(), self.person.text().strip())
