"""What the Balance screen shows: the choices, two gauges, the weeks, the row of weeks and the networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QComboBox, QPushButton, QWidget

from coach.networks.names import network_name
from coach.review.targets import mix_rule
from coach.services.gauges import MONTH, WEEK, YEAR
from coach.ui.balance.dialogue_card import DialogueCard
from coach.ui.balance.mix_card import MixCard
from coach.ui.balance.networks_card import NetworksCard
from coach.ui.balance.standing import Standing, sentence
from coach.ui.balance.streak_card import StreakCard
from coach.ui.balance.weeks_card import WeeksCard
from coach.ui.theme import LEAD, MEDIUM, scaled
from coach.ui.widgets.empty import EmptyState
from coach.ui.widgets.fold import Fold
from coach.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from coach.domain.balance import Preset
    from coach.ui.preferences import Preferences
    from coach.ui.theme import Tokens
    from coach.ui.widgets.chart import Chart

_WIDEST = 140  # characters: two gauges beside each other


class BalanceView(Screen):
    """`period_chosen` carries days, `network_chosen` a network's id, "" for all."""

    period_chosen = Signal(int)
    network_chosen = Signal(str)
    begin_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=_WIDEST)
        self.sentence.setProperty("role", "")
        self.sentence.setFont(scaled(self.font(), LEAD))
        self._preferences = preferences
        self._shown: tuple[Standing, Preset] | None = None
        self.periods = {days: QPushButton(self) for days in (WEEK, MONTH, YEAR)}
        self._period_group = QButtonGroup(self)
        for days, button in self.periods.items():
            button.setProperty("role", "chip")
            button.setCheckable(True)
            self._period_group.addButton(button, days)
            self.head.addWidget(button)
        self.periods[MONTH].setChecked(True)
        self._period_group.idClicked.connect(self.period_chosen)
        self.networks = QComboBox(self)
        self.networks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.networks.activated.connect(lambda: self.network_chosen.emit(self.networks.currentData()))
        self.head.addWidget(self.networks)
        self.as_table = QPushButton(self)
        self.as_table.setProperty("role", "chip")
        self.as_table.setCheckable(True)
        self.head.addWidget(self.as_table)
        self._put_cards(preferences.tokens)
        self.retranslate()

    def _put_cards(self, tokens: Tokens) -> None:
        self.dialogue, self.mix = DialogueCard(tokens, self), MixCard(tokens, self)
        self.weeks, self.streak, self.by_network = WeeksCard(tokens, self), StreakCard(self), NetworksCard(tokens, self)
        self.empty = EmptyState("empty-balance", self)
        self.empty.pressed.connect(self.begin_wanted)
        gauges, below = Fold(spacing=MEDIUM), Fold(spacing=MEDIUM)
        for row, card in ((gauges, self.dialogue), (gauges, self.mix), (below, self.streak), (below, self.by_network)):
            row.addWidget(card, 1)
        self.body.setSpacing(MEDIUM)
        for part in (gauges, self.weeks, below, self.empty):
            self.add(part)
        for chart in self._charts():
            self.as_table.toggled.connect(chart.show_table)
        self.by_network.chosen.connect(self.network_chosen)
        self.by_network.chosen.connect(lambda _: self.networks.setFocus())
        self.body.addStretch(1)
        self._show_parts(begun=None)

    def show_standing(self, standing: Standing) -> None:
        """Show how it stands; what is shown already stays as it is."""
        settings = self._preferences.settings
        shown = (standing, mix_rule(settings.mix_preset, settings.mix_promotion))
        if shown != self._shown:
            self._shown = shown
            self._show(*shown)

    def _show(self, standing: Standing, rule: Preset) -> None:
        language = self._preferences.language
        self._show_parts(begun=standing.begun)
        self.periods[standing.days].setChecked(True)
        self._offer(standing)
        self.entitle(self.tr("Balance"), sentence(standing, language) if standing.begun else "")
        self.dialogue.show_standing(standing, language)
        self.mix.show_standing(standing, rule, language)
        self.weeks.show_standing(standing)
        self.streak.show_standing(standing)
        self.by_network.show_standing(standing)

    def take_keyboard(self) -> None:
        """Put the keyboard on the period, where there is one to choose."""
        chosen = self._period_group.checkedButton()
        if chosen is not None and chosen.isVisible():
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().take_keyboard()

    def _show_parts(self, *, begun: bool | None) -> None:
        """All of it, or how to begin; None is not known yet."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        for part in (*self.periods.values(), self.networks, self.as_table):
            part.setHidden(begun is False)
        for card in (self.dialogue, self.mix, self.weeks, self.streak, self.by_network):
            card.setVisible(begun is True)
        self.empty.setVisible(begun is False)
        if had_keyboard and not begun:
            self.take_keyboard()

    def _charts(self) -> tuple[Chart, ...]:
        return self.dialogue.chart, self.mix.chart, self.weeks.chart

    def _offer(self, standing: Standing) -> None:
        ids = sorted({*standing.networks, *filter(None, (standing.network,))}, key=network_name)
        with QSignalBlocker(self.networks):
            self.networks.clear()
            self.networks.addItem(self.tr("All networks"), "")
            for each in ids:
                self.networks.addItem(network_name(each), each)
            self.networks.setCurrentIndex(self.networks.findData(standing.network or ""))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        for chart in self._charts():
            chart.set_tokens(tokens)
        self.by_network.set_tokens(tokens)
        self.empty.set_tokens(tokens)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.entitle(self.tr("Balance"))
        for days, words in ((WEEK, self.tr("7 days")), (MONTH, self.tr("28 days")), (YEAR, self.tr("52 weeks"))):
            self.periods[days].setText(words)
        self.networks.setAccessibleName(self.tr("Of which network"))
        self.as_table.setText(self.tr("As a table"))
        self.empty.say(
            self.tr("Nothing to weigh yet. Your first reply or post starts the balance."),
            self.tr("Write something"),
        )
        if self._shown is not None:
            self._show(*self._shown)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
