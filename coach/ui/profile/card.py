"""One profile: what is asked of it, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.profile import Question
from coach.networks.names import network_name
from coach.ui.profile.words import asked, instead
from coach.ui.theme import LARGE, LEAD, SMALL, SMALL_TEXT, TIGHT, scaled
from coach.ui.widgets.day import day_words
from coach.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from coach.domain.profile import ProfileCheck
    from coach.ui.profile_picture import ProfilePicture


class ProfileCard(QFrame):
    """`answered` carries a question and whether it is so; `picture` looks at the owner's picture there."""

    answered = Signal(object, bool)

    def __init__(self, check: ProfileCheck, picture: ProfilePicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._check, self.picture = check, picture
        self._name = QLabel(network_name(check.network), self)
        self._name.setFont(scaled(self.font(), LEAD, bold=True))
        self._state = QLabel(self, wordWrap=True)
        self._state.setProperty("role", "muted")
        self.rows = {question: QuestionRow(self) for question in Question}
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(TIGHT)
        column.addWidget(self._name)
        column.addWidget(self._state)
        for question, row in self.rows.items():
            row.answered.connect(lambda yes, question=question: self.answered.emit(question, yes))
            column.addWidget(row)
        picture.setObjectName("")  # it stands on this card, and is none of its own
        self.rows[Question.PHOTO].body.addWidget(picture)
        self.show_check(check)

    def show_check(self, check: ProfileCheck) -> None:
        """Show what is known by now, in the interface's language."""
        self._check = check
        self._state.setText(self._told())
        for question, row in self.rows.items():
            row.setVisible(question in check.asked)
            row.show_question(question, check)
        self.picture.set_account_kind(check.kind)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.show_check(self._check)

    def _told(self) -> str:
        check = self._check
        if check.old:
            return self.tr("You looked at this half a year ago or more. Is it still so?")
        if check.again is None:
            return self.tr("Open your profile beside this window, and look.")
        again = day_words(check.again)
        if check.fine:
            return self.tr("As it should be. I ask again after %1.").replace("%1", again)
        return self.tr("Something to do yet. I ask again after %1.").replace("%1", again)


class QuestionRow(QWidget):
    """A question, yes or not yet, and what to do; `body` has room below for whoever can look along."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = QLabel(self, wordWrap=True)
        self.yes, self.no = QPushButton(self), QPushButton(self)
        self._group = QButtonGroup(self)
        self._when = QLabel(self)
        self._when.setProperty("role", "muted")
        self._when.setFont(scaled(self.font(), SMALL_TEXT))
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.yes, self.no):
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button)
            buttons.addWidget(button)
        buttons.addWidget(self._when)
        self._instead = QLabel(self, wordWrap=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, SMALL, 0, SMALL)
        self.body.setSpacing(SMALL)
        self.body.addWidget(self._question)
        self.body.addLayout(buttons)
        self.body.addWidget(self._instead)
        self._group.buttonClicked.connect(lambda button: self.answered.emit(button is self.yes))

    def show_question(self, question: Question, check: ProfileCheck) -> None:
        """Show what was answered; an old answer is not taken for one, but told with its day."""
        answer = check.answers.get(question)
        self._question.setText(asked(question, check.kind))
        for button, words, yes in ((self.yes, self.tr("Yes"), True), (self.no, self.tr("Not yet"), False)):
            button.setText(words)
            button.setAccessibleName(f"{self._question.text()} {words}")
            self._check(button, chosen=answer is not None and answer.yes is yes and not check.is_old(question))
        said = self.tr("on %1: yes") if answer is not None and answer.yes else self.tr("on %1: not yet")
        self._when.setText(said.replace("%1", day_words(answer.day)) if answer is not None else "")
        self._when.setVisible(answer is not None and answer.day != check.today)
        self._instead.setText(instead(question, check.kind))
        self._instead.setVisible(answer is not None and not answer.yes)

    def _check(self, button: QPushButton, *, chosen: bool) -> None:
        """Press a button, or none of the two."""
        self._group.setExclusive(False)
        with QSignalBlocker(button):
            button.setChecked(chosen)
        self._group.setExclusive(True)
