"""The review on the screen: what went well first, then what could be different, then the owner's turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from coach.domain.weeks import WEEK
from coach.review.page import Section
from coach.ui.review.answering import AnswerPanel
from coach.ui.review.parts import Parts
from coach.ui.theme import LEAD, scaled
from coach.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from datetime import date

    from coach.domain.review import Review
    from coach.review.page import Page
    from coach.ui.theme import Tokens

_BEFORE_ANSWERS = ("good", "otherwise", "balance")


class ReviewView(Screen):
    """`week_wanted` carries the Monday of a week to be shown; `language_changed` asks for its words anew."""

    week_wanted = Signal(object)
    export_wanted = Signal()
    change_wanted = Signal()
    language_changed = Signal()

    def __init__(self, tokens: Tokens, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: date | None = None
        self.earlier, self.later, self.export = QPushButton(self), QPushButton(self), QPushButton(self)
        for button in (self.earlier, self.later, self.export):
            button.setEnabled(False)
            self.head.addWidget(button)
        self._lead = QLabel(self, wordWrap=True)
        self._lead.setTextFormat(Qt.TextFormat.PlainText)
        self._lead.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lead.setFont(scaled(self.font(), LEAD))
        self._first, self._rest = Parts(tokens, self), Parts(tokens, self)
        self.answers = AnswerPanel(language, self)
        self.change = QPushButton(self)
        self.change.setProperty("role", "quiet")
        self.change.hide()
        self.answers.hide()
        for part in (self._lead, self._first, self.answers, self._rest, self.change):
            self.add(part)
        self.body.setAlignment(self.change, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        self.export.clicked.connect(self.export_wanted)
        self.change.clicked.connect(self.change_wanted)
        self._retranslate()

    def show_review(self, page: Page, review: Review, *, first: date, last: date) -> None:
        """Show a review; `first` and `last` are the Mondays between which one can leaf."""
        week = self._week = review.figures.week
        self.entitle(page.title, page.period)
        self._lead.setText(" ".join(page.lead))
        sections = [each for each in page.sections if review.done or each.id != "yours"]
        self._first.show_sections(each for each in sections if each.id in _BEFORE_ANSWERS)
        footer = Section(id="footer", title=self.tr("How this was counted"), words=page.footer[-1:])
        self._rest.show_sections((*(each for each in sections if each.id not in _BEFORE_ANSWERS), footer))
        self.answers.setVisible(not review.done)
        self.answers.show_answers(review)
        self.change.setVisible(review.done)
        self.earlier.setEnabled(week > first)
        self.later.setEnabled(week < last)
        self.export.setEnabled(True)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._first.set_tokens(tokens)
        self._rest.set_tokens(tokens)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language, or another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.language_changed.emit()
        elif event.type() == QEvent.Type.FontChange:
            self._lead.setFont(scaled(self.font(), LEAD))

    def _retranslate(self) -> None:
        self.earlier.setText(self.tr("Week before"))
        self.later.setText(self.tr("Week after"))
        self.export.setText(self.tr("Hand on…"))
        self.export.setToolTip(self.tr("As a web page, a PDF or a table, for this week or for a whole year"))
        self.change.setText(self.tr("Change this review"))
        self.change.setToolTip(self.tr("It is counted anew, and you can answer again."))
        if self._week is None:
            self.entitle(self.tr("Review"))

    def _step(self, by: int) -> None:
        if self._week is not None:
            self.week_wanted.emit(self._week + by * WEEK)
