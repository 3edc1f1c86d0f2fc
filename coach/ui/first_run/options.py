"""A list of options, one of which or several of which can be chosen, each with a line that explains it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coach.ui.theme import MEDIUM, SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QMouseEvent


@dataclass(frozen=True, slots=True)
class Option:
    """What an option says, what it means, and where that is known from."""

    title: str
    about: str = ""
    source: str = ""


class Options(QWidget):
    """Shows them one below the other; the arrow keys go along those of which one can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[_Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    def show_options(self, options: Sequence[Option], chosen: Collection[int], *, several: bool) -> None:
        """Show these; where `several` may be chosen, none may be as well."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [_Card(option, several=several, parent=self) for option in options]
        group = QButtonGroup(self._cards[0])  # the Tab key goes past all of a group but one
        for place, card in enumerate(self._cards):
            self._column.addWidget(card)
            if not several:
                group.addButton(card.button)
            card.button.setChecked(place in chosen)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of those that are chosen, from 0."""
        return tuple(place for place, card in enumerate(self._cards) if card.button.isChecked())

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """What is pressed to choose each of them."""
        return tuple(card.button for card in self._cards)

    def take_keyboard(self) -> None:
        """Put the keyboard on the one that is chosen, else on the first."""
        place = next(iter(self.chosen), 0)
        self._cards[place].button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Card(QFrame):
    """The whole of it can be clicked."""

    def __init__(self, option: Option, *, several: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.button: QAbstractButton = QCheckBox(self) if several else QRadioButton(self)
        self.button.setAccessibleName(option.title)
        self.button.setAccessibleDescription(option.about)
        rows = QGridLayout(self)
        rows.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        rows.setHorizontalSpacing(SMALL)
        rows.setVerticalSpacing(TIGHT)
        rows.setColumnStretch(1, 1)
        rows.addWidget(self.button, 0, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(QLabel(option.title, self, wordWrap=True), 0, 1)
        if option.about:
            about = QLabel(option.about, self, wordWrap=True)
            about.setProperty("role", "muted")
            rows.addWidget(about, 1, 1)
        self.setToolTip(option.source)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click beside the words is meant for them."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
