"""The second gauge: what the posts were for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from coach.domain.activity import Mix
from coach.review.charts.parts import Fill, Part, PartsWords, parts_chart
from coach.review.targets import OWN
from coach.system.words import say
from coach.ui.balance.standing import aim_words, percent, period
from coach.ui.widgets.chart import Chart
from coach.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from coach.domain.balance import MixBalance, Preset
    from coach.review.charts.drawing import Look
    from coach.ui.balance.standing import Standing
    from coach.ui.theme import Tokens

_FILLS = {Mix.PROMOTION: Fill.HATCHED, Mix.USEFUL: Fill.CORED, Mix.PERSONAL: Fill.FULL}


class MixCard(Panel):
    """Promotion, useful and personal, as parts of the posts of which the owner told it, and a way to tell it."""

    sorting_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart(tokens, self)
        self.body.addWidget(self.chart)
        self.sort = QPushButton(self)
        self.sort.clicked.connect(self.sorting_wanted)
        self.body.addWidget(self.sort, 0, Qt.AlignmentFlag.AlignLeft)
        self.before = self.add_sentence()
        self.definition = self.add_sentence(small=True)
        self.aim = self.add_sentence(small=True)
        self.body.addStretch(1)

    def show_standing(self, standing: Standing, rule: Preset, language: str) -> None:
        """Show this, in the interface's language, against the rule of thumb that the owner chose."""
        now = standing.mix.now
        self.entitle(self.tr("Mix"), self.tr("Choose an aim"))
        parts = [self._part(now, mix, rule, language) for mix in Mix]
        if now.untold:
            told = self.tr("not told yet: %1").replace("%1", str(now.untold))
            parts.append(Part(count=now.untold, told=told, fill=Fill.OUTLINED))
        words = PartsWords(title=self.tr("What the posts were for"), desc="; ".join(part.told for part in parts))
        self.chart.show_chart(partial(_drawn, parts, words), *self._table(now, rule, language))
        self.sort.setVisible(bool(now.untold))
        self.sort.setText(self.tr("Sort %n post(s)", "", now.untold))
        self.before.setText(self._before(standing, language))
        self.definition.setText(say("mix.explained", language))
        self.aim.setText(self._aim(rule, language))

    def _aim(self, rule: Preset, language: str) -> str:
        if rule.id == OWN:
            words = self.tr("Aim: at most %1 promotion, which you chose yourself.")
            return words.replace("%1", percent(rule.promotion))
        name, told = aim_words(rule.id, language)
        words = self.tr("Aim: “%1”. %2 A rule of thumb, no research. Source: %3.")
        return words.replace("%1", name).replace("%2", told).replace("%3", rule.source)

    def _part(self, now: MixBalance, mix: Mix, rule: Preset, language: str) -> Part:
        count, share, aim = getattr(now, mix.value), now.share(mix), self._aimed(mix, rule)
        figures = ", ".join(filter(None, ("" if share is None else percent(share), aim)))
        told = f"{say(f'mix.{mix}', language)}: {count}"
        return Part(count=count, told=f"{told} ({figures})" if figures else told, fill=_FILLS[mix])

    def _aimed(self, mix: Mix, rule: Preset) -> str:
        aim: float | None = getattr(rule, mix.value)
        if aim is None:
            return ""
        words = self.tr("at most %1") if mix is Mix.PROMOTION else self.tr("aim %1")
        return words.replace("%1", percent(aim))

    def _table(
        self, now: MixBalance, rule: Preset, language: str
    ) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        heads = (self.tr("For"), self.tr("Posts"), self.tr("Part"), self.tr("Aim"))
        rows = [
            (
                say(f"mix.{mix}", language),
                str(getattr(now, mix.value)),
                "–" if (share := now.share(mix)) is None else percent(share),
                self._aimed(mix, rule) or "–",
            )
            for mix in Mix
        ]
        return heads, (*rows, (self.tr("not told yet"), str(now.untold), "–", "–"))

    def _before(self, standing: Standing, language: str) -> str:
        before, days = standing.mix.before, period(standing, language)
        shares = [(mix, share) for mix in Mix if (share := before.share(mix)) is not None]
        if not shares:
            return self.tr("Of the %1 before, nothing is told.").replace("%1", days)
        told = ", ".join(f"{say(f'mix.{mix}', language)} {percent(share)}" for mix, share in shares)
        return self.tr("The %1 before: %2.").replace("%1", days).replace("%2", told)


def _drawn(parts: list[Part], words: PartsWords, look: Look, width: float) -> str:
    return parts_chart(parts, words, look, width=width, name="mix")
