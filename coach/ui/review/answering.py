"""What the owner writes in a review: what became of the promise, three answers, and the next promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from coach.domain.review import Answers, Kept
from coach.review.wording import Wording, theirs
from coach.ui.theme import TIGHT
from coach.ui.widgets.panel import Panel
from coach.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from coach.domain.review import Review

_LINES = 3
_LONGEST = 2000  # characters of a promise


class AnswerPanel(Panel):
    """`written` comes with every change of the answers, `finish_wanted` when the owner is ready."""

    written = Signal(Answers)
    finish_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._promised = ""
        self._over = True
        self._kept_asked = QLabel(self, wordWrap=True)
        self.kept = QComboBox(self)
        for _ in range(len(Kept) + 1):
            self.kept.addItem("")
        self.fields = {name: PlainText(self) for name in ("talk", "otherwise", "missed")}
        self.promise = QLineEdit(self, maxLength=_LONGEST)
        self._asked = {name: QLabel(self, wordWrap=True) for name in (*self.fields, "promise")}
        self.finish = QPushButton(self)
        self.finish.setProperty("role", "main")
        self._wait = self._small()
        self._arrange()
        self.kept.currentIndexChanged.connect(self._tell)
        for field in self.fields.values():
            field.textChanged.connect(self._tell)
        self.promise.textEdited.connect(self._tell)
        self.finish.clicked.connect(self.finish_wanted)
        self.retranslate(language)

    def show_answers(self, review: Review) -> None:
        """Show what was written on this week."""
        self._promised, self._over = theirs(review.promised, 200), review.figures.over
        with QSignalBlocker(self):
            its = review.answers
            self.kept.setCurrentIndex(0 if its.kept is None else 1 + tuple(Kept).index(its.kept))
            for name, field in self.fields.items():
                if field.toPlainText() != getattr(its, name):  # or the place in the text would be lost
                    field.setPlainText(getattr(its, name))
            if self.promise.text() != its.promise:
                self.promise.setText(its.promise)
        for part in (self._kept_asked, self.kept):
            part.setVisible(bool(self._promised))
        self.finish.setVisible(self._over)
        self._wait.setVisible(not self._over)
        self.retranslate(self._language)

    def answers(self) -> Answers:
        """What stands there now."""
        place = self.kept.currentIndex()
        return Answers(
            **{name: field.toPlainText() for name, field in self.fields.items()},
            promise=self.promise.text(),
            kept=tuple(Kept)[place - 1] if place > 0 and self._promised else None,
        )

    def retranslate(self, language: str) -> None:
        """Put the words in the interface's language."""
        self._language = language
        words = Wording(language)
        self.entitle(self.tr("Your turn"))
        self._kept_asked.setText(words.say("yours.kept-question", promise=f"“{self._promised}”"))
        self.kept.setAccessibleName(self._kept_asked.text())
        choices = (self.tr("Choose"), self.tr("Yes"), self.tr("In part"), self.tr("No"))
        for place, choice in enumerate(choices):
            self.kept.setItemText(place, choice)
        for name, label in self._asked.items():
            label.setText(words.say("yours.promise-question" if name == "promise" else f"yours.{name}"))
            field: QWidget = self.promise if name == "promise" else self.fields[name]
            field.setAccessibleName(label.text())
        self.finish.setText(self.tr("Keep this review"))
        self.finish.setToolTip(self.tr("From then on it stays as it is, whatever you log later."))
        self._wait.setText(self.tr("The week is not over. What you write is kept; on Monday you can keep the review."))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of text: other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _arrange(self) -> None:
        self.body.addWidget(self._kept_asked)
        self.body.addWidget(self.kept)
        for name, field in self.fields.items():
            field.setTabChangesFocus(True)
            self.body.addWidget(self._asked[name])
            self.body.addWidget(field)
        self.body.addWidget(self._asked["promise"])
        self.body.addWidget(self.promise)
        self.body.addSpacing(TIGHT)
        self.body.addWidget(self._wait)
        self.body.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)
        self._fit()

    def _small(self) -> QLabel:
        label = QLabel(self, wordWrap=True)
        label.setProperty("role", "muted")
        return label

    def _fit(self) -> None:
        for field in self.fields.values():
            field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + 24)

    def _tell(self) -> None:
        self.written.emit(self.answers())
