"""The weeks: what was talked and sent in each, and which were holidays."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from coach.review.charts.weeks import WeekBar, WeeksWords, weeks_chart
from coach.ui.i18n import short_date
from coach.ui.widgets.chart import Chart
from coach.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coach.review.charts.drawing import Look
    from coach.ui.balance.standing import Standing
    from coach.ui.theme import Tokens


class WeeksCard(Panel):
    """A bar up and a bar down for every week."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart(tokens, self)
        self.body.addWidget(self.chart)

    def show_standing(self, standing: Standing) -> None:
        """Show this, in the interface's language."""
        self.entitle(self.tr("The last %n week(s)", "", len(standing.weeks)))
        bars = [
            WeekBar(
                label=short_date(each.week),
                talked=each.conversation,
                sent=each.broadcast,
                paused=each.week in standing.paused,
                told=self._told(short_date(each.week), each.conversation, each.broadcast),
            )
            for each in standing.weeks
        ]
        self.chart.show_chart(partial(_drawn, bars, self._words(bars)), self._heads(), self._rows(bars))

    def _told(self, day: str, talked: int, sent: int) -> str:
        words = self.tr("Week of %1: talked %2, sent %3")
        return words.replace("%1", day).replace("%2", str(talked)).replace("%3", str(sent))

    def _words(self, bars: list[WeekBar]) -> WeeksWords:
        talked, sent = sum(bar.talked for bar in bars), sum(bar.sent for bar in bars)
        silent = sum(not bar.talked and not bar.paused for bar in bars)
        desc = (
            self.tr("You talked %n time(s)", "", talked),
            self.tr("sent %n time(s)", "", sent),
            self.tr("%n week(s) without talk", "", silent),
        )
        return WeeksWords(
            title=self.tr("The last %n week(s)", "", len(bars)),
            desc=", ".join(desc),
            talked=self.tr("talked"),
            sent=self.tr("sent"),
            paused=self.tr("holiday"),
        )

    def _heads(self) -> tuple[str, ...]:
        return (self.tr("Week of"), self.tr("Talked"), self.tr("Sent"), self.tr("Holiday"))

    def _rows(self, bars: list[WeekBar]) -> list[tuple[str, ...]]:
        return [
            (bar.label, str(bar.talked), str(bar.sent), self.tr("yes") if bar.paused else "") for bar in reversed(bars)
        ]


def _drawn(bars: list[WeekBar], words: WeeksWords, look: Look, width: float) -> str:
    return weeks_chart(bars, words, look, width=width, height=look.size * 15, name="weeks")
