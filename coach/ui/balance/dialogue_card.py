"""The first gauge: conversation against broadcast."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from coach.review.charts.sides import SidesWords, sides_chart
from coach.review.targets import presets
from coach.ui.balance.standing import aim_words, before_sentence, percent
from coach.ui.widgets.chart import Chart
from coach.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from coach.domain.balance import Balance
    from coach.review.charts.drawing import Look
    from coach.ui.balance.standing import Standing
    from coach.ui.theme import Tokens


class DialogueCard(Panel):
    """Talked and sent in one bar, the mark at the aim, and what either means."""

    definitions_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart(tokens, self)
        self.body.addWidget(self.chart)
        self.before = self.add_sentence()
        self.definition = self.add_sentence(small=True)
        self.definitions = QPushButton(self)
        self.definitions.setProperty("role", "quiet")
        self.definitions.clicked.connect(self.definitions_wanted)
        self.body.addWidget(self.definitions, 0, Qt.AlignmentFlag.AlignLeft)
        self.aim = self.add_sentence(small=True)
        self.body.addStretch(1)

    def show_standing(self, standing: Standing, language: str) -> None:
        """Show this, in the interface's language."""
        now = standing.dialogue.now.total
        self.entitle(self.tr("Dialogue"), self.tr("Choose an aim"))
        self.chart.show_chart(partial(_drawn, now, self._words(now)), self._heads(), self._rows(standing))
        self.before.setText(before_sentence(standing, language))
        self.definition.setText(
            self.tr(
                "Talked is what you say to somebody, or in a group that talks back. "
                "Sent is what you say to nobody in particular."
            )
        )
        self.definitions.setText(self.tr("What counts as what?"))
        self.aim.setText(self._aim(now.target, language))

    def _words(self, now: Balance) -> SidesWords:
        aim = self.tr("aim: %1 talk").replace("%1", percent(now.target))
        told = self.tr("You talked %n time(s)", "", now.conversation)
        sent = self.tr("sent %n time(s)", "", now.broadcast)
        part = "" if now.share is None else self.tr("%1 talk").replace("%1", percent(now.share))
        return SidesWords(
            title=self.tr("Dialogue"),
            desc=", ".join(filter(None, (told, sent, part, aim))),
            talked=self.tr("You talked"),
            sent=self.tr("You sent"),
            target=aim,
        )

    def _heads(self) -> tuple[str, ...]:
        return ("", self.tr("Talked"), self.tr("Sent"), self.tr("Talk's part"))

    def _rows(self, standing: Standing) -> tuple[tuple[str, ...], ...]:
        periods = (
            (self.tr("This period"), standing.dialogue.now.total),
            (self.tr("The one before"), standing.dialogue.before.total),
        )
        return tuple(
            (name, str(its.conversation), str(its.broadcast), "–" if its.share is None else percent(its.share))
            for name, its in periods
        )

    def _aim(self, target: float, language: str) -> str:
        share = percent(target)
        rule = next((each for each in presets().values() if each.dialogue == target), None)
        if rule is None:
            return self.tr("Aim: %1 talk, which you chose yourself.").replace("%1", share)
        name, _ = aim_words(rule.id, language)
        words = self.tr("Aim: %1 talk, after “%2”. A rule of thumb, no research. Source: %3.")
        return words.replace("%1", share).replace("%2", name).replace("%3", rule.source)


def _drawn(now: Balance, words: SidesWords, look: Look, width: float) -> str:
    return sides_chart(now.conversation, now.broadcast, now.target, words, look, width=width, name="dialogue")
