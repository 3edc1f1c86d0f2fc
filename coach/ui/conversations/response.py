"""How the owner answers on the whole: two figures, with what they mean beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from coach.ui.conversations.words import TimeWords
from coach.ui.theme import LARGE, MEDIUM, ROOMY, SMALL, SMALL_TEXT, TITLE, scaled
from coach.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from coach.domain.hours import Response


class ResponseCard(QFrame):
    """The part that was answered, and the middle one of the times that took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.rate, self._rate_words = QLabel(self), QLabel(self, wordWrap=True)
        self.median, self._median_words = QLabel(self), QLabel(self, wordWrap=True)
        self._means, self._others = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        figures = Fold(spacing=ROOMY)
        for figure, words in ((self.rate, self._rate_words), (self.median, self._median_words)):
            figure.setFont(scaled(self.font(), TITLE, bold=True))
            one = QVBoxLayout()
            one.setSpacing(2)
            one.addWidget(figure)
            one.addWidget(words)
            one.addStretch(1)
            figures.addLayout(one, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(figures)
        for label in (self._means, self._others):
            label.setProperty("role", "muted")
            label.setFont(scaled(self.font(), SMALL_TEXT))
            column.addWidget(label)

    def show_response(self, response: Response, days: int) -> None:
        """The response to those who wrote in the last so many days, of whom there is at least one."""
        rate, median = response.rate, response.median
        self.rate.setText(f"{round(100 * (rate or 0))} %")
        self.median.setText("–" if median is None else TimeWords(self).clock(median))
        said = self.tr("answered: %1 of %2 who wrote to you in the last %3 days")
        for place, count in enumerate((response.answered, response.received, days), 1):
            said = said.replace(f"%{place}", str(count))
        self._rate_words.setText(said)
        self._median_words.setText(self.tr("until your answer: half of them came sooner, half later"))
        self._means.setText(
            self.tr(
                "Counted is the first message after a day of silence between the two of you, as Facebook counts it for "
                "its badge. What needs no answer does not count. The time is by the clock, nights and weekends "
                "included."
            )
        )
        self._others.setText(
            self.tr(
                "Beside it, not as a target: 134 Dutch organisations answered 61 % of messages in 2017, on average "
                "after 3 hours and a quarter (Digital Dialogues Pulse, Goud Uberconnected and Hogeschool Utrecht)."
            )
        )
        for figure, words in ((self.rate, self._rate_words), (self.median, self._median_words)):
            figure.setAccessibleName(f"{figure.text()} {words.text()}")
