"""All networks of a draft at a glance: one chip each, with how much of its limit is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from coach.networks.counting import is_over
from coach.networks.names import network_name
from coach.ui.composer.counter import Units, is_nearly
from coach.ui.pictures import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.domain.finding import Length
    from coach.ui.theme import Tokens
    from coach.ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class ChipContent:
    """What a chip says. `follows`: it has no text of its own; `posted`: the draft stands there."""

    network: str
    length: Length | None
    shown: bool
    follows: bool
    posted: bool
    thread: int = 0


class Chip(QPushButton):
    """One network: its name, the count, and by shape and colour whether it fits."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIconSize(QSize(1, 1) * self.fontMetrics().ascent())
        self._tokens = tokens
        self._units = Units(self)
        self._picture = ("", "")
        self.content: ChipContent | None = None

    def show_content(self, content: ChipContent) -> None:
        """Say this from now on."""
        self.content = content
        self.setChecked(content.shown)
        self.setText(f"{network_name(content.network)}  {self._figures(content)}".rstrip())
        told = self._told(content)
        self.setToolTip("\n".join(told))
        self.setAccessibleName(f"{network_name(content.network)}: {self._figures(content)}")
        self.setAccessibleDescription(". ".join(told))
        shape, role = self._state(content)
        self._dress(follows=content.follows, over=role == "error")
        self._draw(shape, role)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens, self._picture = tokens, ("", "")
        if self.content is not None:
            self._draw(*self._state(self.content))

    def _dress(self, **what: bool) -> None:
        changed = {name: value for name, value in what.items() if self.property(name) != value}
        for name, value in changed.items():
            self.setProperty(name, value)
        if changed:
            self.style().unpolish(self)
            self.style().polish(self)

    def _draw(self, shape: str, role: str) -> None:
        if (shape, role) != self._picture:
            self._picture = (shape, role)
            self.setIcon(icon(shape, getattr(self._tokens, role), self.iconSize().width()))

    def _state(self, content: ChipContent) -> tuple[str, str]:
        """The shape and the colour's role: over, nearly there, posted, or fine."""
        if not content.thread and is_over(content.length):
            return "level-error", "error"
        if content.posted:
            return "count-posted", "accent"
        if not content.thread and is_nearly(content.length):
            return "level-warning", "warning"
        return "count-fits", "muted"

    def _figures(self, content: ChipContent) -> str:
        if content.thread:
            return self.tr("%n part(s)", "", content.thread)
        if content.length is None:
            return ""
        # The count that is nearest to its limit, or farthest beyond it, is the one that matters.
        passed, every = content.length.passed, (content.length, *content.length.also)
        # A record that its network's page shortens in time is not in the way: that count would alarm for nothing.
        counts = [count for count in every if count.limit and (not count.over or count in passed)]
        count = max(counts, key=lambda one: one.value / (one.limit or 1), default=content.length)
        figures = QLocale()
        about = "± " if count.estimate else ""
        limit = f"/{figures.toString(count.limit)}" if count.limit is not None else ""
        return f"{about}{figures.toString(count.value)}{limit}"

    def _told(self, content: ChipContent) -> list[str]:
        counts = (content.length, *content.length.also) if content.length is not None else ()
        told = [self._units.words(count) for count in counts]
        if content.follows:
            told.append(self.tr("Follows the main text"))
        if content.posted:
            told.append(self.tr("Posted"))
        return told


class Chips(QObject):
    """The chips in the row of counts. With one network alone there are none: the counter says it all."""

    chosen = Signal(str)

    def __init__(self, row: FlowLayout, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._row, self._tokens, self._holder = row, tokens, parent
        self.chips: list[Chip] = []

    def show_contents(self, contents: Sequence[ChipContent]) -> None:
        """A chip for each of these, in this order."""
        while len(self.chips) > len(contents):
            gone = self.chips.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.chips) < len(contents):
            self.chips.append(self._new())
        for chip, content in zip(self.chips, contents, strict=True):
            if chip.content != content:
                chip.show_content(content)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        for chip in self.chips:
            chip.set_tokens(tokens)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        for chip in self.chips:
            if chip.content is not None:
                chip.show_content(chip.content)

    def _new(self) -> Chip:
        chip = Chip(self._tokens, self._holder)
        chip.clicked.connect(lambda: self._on_clicked(chip))
        self._row.insert(len(self.chips) + 1, chip)  # behind the counter
        chip.show()
        return chip

    def _on_clicked(self, chip: Chip) -> None:
        if chip.content is not None:
            chip.setChecked(chip.content.shown)  # whether it is shown is for the draft to say
            self.chosen.emit(chip.content.network)
