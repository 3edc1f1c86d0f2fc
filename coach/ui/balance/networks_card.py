"""The balance of each network, in a row of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from coach.networks.names import network_name
from coach.ui.theme import MEDIUM, TIGHT
from coach.ui.widgets.panel import Panel
from coach.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from coach.domain.balance import Balance
    from coach.ui.balance.standing import Standing
    from coach.ui.theme import Tokens


class NetworksCard(Panel):
    """Pressing a network's name shows that network alone: `chosen` carries its id."""

    chosen = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.rows: list[NetworkRow] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        """Show this, in the interface's language; there is nothing to compare where one network is chosen."""
        networks = standing.dialogue.now.networks
        self.setVisible(standing.network is None and bool(networks))
        self.entitle(self.tr("Network by network"))
        by_size = sorted(networks.items(), key=lambda item: -(item[1].conversation + item[1].broadcast))
        while len(self.rows) < len(by_size):
            self.rows.append(self._new_row(len(self.rows)))
        for row, (network, its) in zip(self.rows, by_size, strict=False):
            talked = self.tr("talked %1").replace("%1", str(its.conversation))
            sent = self.tr("sent %1").replace("%1", str(its.broadcast))
            row.show_balance(network, its, f"{talked}, {sent}")
        for row in self.rows[len(by_size) :]:
            row.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        for row in self.rows:
            row.scale.set_tokens(tokens)

    def _new_row(self, place: int) -> NetworkRow:
        row = NetworkRow(self._tokens, self)
        for pressed in (row.name.clicked, row.scale.pressed):
            pressed.connect(lambda: self.chosen.emit(row.network))
        for column, part in enumerate(row.parts()):
            self._grid.addWidget(part, place, column)
        return row


class NetworkRow:
    """The name as a button, the scale, and the figures."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        self.network = ""
        self.name = QPushButton(parent)
        self.name.setProperty("role", "quiet")
        self.scale = Scale(tokens, parent)
        self.figures = QLabel(parent, wordWrap=True)

    def parts(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return self.name, self.scale, self.figures

    def show_balance(self, network: str, its: Balance, figures: str) -> None:
        """Show this network."""
        self.network = network
        self.name.setText(network_name(network))
        self.name.setAccessibleDescription(figures)
        self.scale.show_share(its.share, its.target)
        self.scale.setAccessibleName(f"{network_name(network)}: {figures}")
        self.figures.setText(figures)
        for part in self.parts():
            part.show()

    def hide(self) -> None:
        """There are fewer networks now."""
        for part in self.parts():
            part.hide()
