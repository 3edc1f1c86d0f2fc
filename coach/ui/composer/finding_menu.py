"""What can be done about a finding, as a menu: its fixes, how far to ignore it, and the page about its rule."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from coach.domain.choices import Reach

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coach.ui.composer.noticing import CardContent


class FindingMenu(QMenu):
    """The ways to ignore a finding; with `add_rest` also what else there is."""

    fix_chosen = Signal(int)
    ignored = Signal(Reach)
    about_wanted = Signal()
    ideas_wanted = Signal()

    def __init__(self, content: CardContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        for label, reach in self._ways(content):
            self.addAction(_plain(label), partial(self.ignored.emit, reach))

    def add_rest(self, content: CardContent) -> None:
        """Put the fixes before the ways to ignore, and the page about the rule behind them."""
        first = self.actions()[0]
        for number, label in enumerate(content.fixes):
            fix = self.addAction(_plain(label), partial(self.fix_chosen.emit, number))
            self.removeAction(fix)
            self.insertAction(first, fix)
        if content.has_ideas:
            ideas = self.addAction(self.tr("Ideas"), self.ideas_wanted.emit)
            self.removeAction(ideas)
            self.insertAction(first, ideas)
        if content.fixes or content.has_ideas:
            self.insertSeparator(first)
        self.addSeparator()
        self.addAction(self.tr("About this rule"), self.about_wanted.emit)

    def open_at(self, place: QPoint) -> None:
        """Open with the keyboard on the first entry."""
        self.popup(place)
        self.setActiveAction(self.actions()[0])

    def _ways(self, content: CardContent) -> list[tuple[str, Reach]]:
        ways = [(self.tr("Ignore only here"), Reach.HERE)]
        if content.words:
            ways.append((self.tr("Never mention “%1” again").replace("%1", content.words), Reach.WORDS))
        on_network = self.tr("Nothing about “%1” on %2").replace("%1", content.title).replace("%2", content.network)
        everywhere = self.tr("Nothing about “%1” anywhere").replace("%1", content.title)
        return [*ways, (on_network, Reach.NETWORK), (everywhere, Reach.EVERYWHERE)]


def _plain(label: str) -> str:
    """The label with its ampersands, which a menu would take for the mark of a key."""
    return label.replace("&", "&&")
