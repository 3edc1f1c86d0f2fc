"""After the hand-over: does it stand on the network now, and where?"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from coach.ui.theme import MEDIUM, SMALL


class PostedQuestion(QFrame):
    """Asks, takes the answer once, and goes. `posted` carries the address and who was answered, both may be empty."""

    posted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._network = ""
        self._prefilled = self._opened = False
        self._sentence = QLabel(self, wordWrap=True)
        self.person = QLineEdit(self)
        self.url = QLineEdit(self)
        self.yes = QPushButton(self)
        self.yes.setProperty("role", "fix")
        self.not_yet = QPushButton(self)
        for button in (self.yes, self.not_yet):
            button.setAutoDefault(False)
        self.yes.clicked.connect(self._answer)
        self.person.returnPressed.connect(self._answer)
        self.url.returnPressed.connect(self._answer)
        self.not_yet.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.person, 1)
        row.addWidget(self.url, 2)
        row.addWidget(self.yes)
        row.addWidget(self.not_yet)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._sentence)
        column.addLayout(row)
        self.hide()
        self.retranslate()

    def ask(self, network: str, *, answers: bool, prefilled: bool, opened: bool) -> None:
        """Ask it for this network, and say where the text is; of an answer, ask also whom it answers."""
        self._network, self._prefilled, self._opened = network, prefilled, opened
        self.url.clear()
        self.person.clear()
        self.person.setVisible(answers)
        self.yes.setEnabled(True)
        self.retranslate()
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.yes.setText(self.tr("It is posted"))
        self.not_yet.setText(self.tr("Not yet"))
        self.url.setPlaceholderText(self.tr("Address of the post, if you have it"))
        self.url.setAccessibleName(self.url.placeholderText())
        self.person.setPlaceholderText(self.tr("Whom did you answer?"))
        self.person.setAccessibleName(self.person.placeholderText())
        if self._network:
            self._sentence.setText(self._words())

    def _words(self) -> str:
        if not self._opened:
            said = self.tr(
                "Your text is on the clipboard. I could not open %1 here: paste it there yourself. Did you post it?"
            )
        elif self._prefilled:
            said = self.tr("%1 is open with your text filled in; it is on the clipboard too. Did you post it?")
        else:
            said = self.tr("Your text is on the clipboard and %1 is open: paste it there. Did you post it?")
        return said.replace("%1", self._network)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _answer(self) -> None:
        # Disabled until the answer has been logged: a double click must not say it twice.
        self.yes.setEnabled(False)
        self.posted.emit(self.url.text().strip(), self.person.text().strip())
