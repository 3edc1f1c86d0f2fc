"""Says whose text is in the editor: a network's own, or the main text that it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from coach.networks.names import network_name
from coach.ui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_CHARACTERS = 34  # the least that a line of the sentence holds beside the buttons


class VariantBar(QWidget):
    """One quiet line above the sheet, with the way back to the main text and the way out."""

    follow_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network = self._main = ""
        self._follows = True
        self._sentence = QLabel(self)
        self._sentence.setProperty("role", "muted")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.follow = QPushButton(self)
        self.remove = QPushButton(self)
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(SMALL)
        self._parts.addWidget(self._sentence, 1)
        self._parts.addLayout(row)
        for button in (self.follow, self.remove):
            button.setProperty("role", "quiet")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.follow.clicked.connect(self.follow_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.hide()

    def show_variant(self, network: str, main: str, *, follows: bool) -> None:
        """The text in the editor is for this network, and follows the one for `main` or does not."""
        self._network, self._main, self._follows = network, main, follows
        self.retranslate()
        self.show()

    def sentence(self) -> str:
        """What is being said; empty while nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        said = (
            self.tr("%1 follows your text for %2. Change it here, and it becomes its own.")
            if self._follows
            else self.tr("%1 has its own text.")
        )
        names = (network_name(self._network), network_name(self._main))
        self._sentence.setText(said.replace("%1", names[0]).replace("%2", names[1]))
        self.follow.setText(self.tr("Follow %1 again").replace("%1", names[1]))
        self.follow.setToolTip(self.tr("Its own text is kept under “Versions”"))
        self.follow.setVisible(not self._follows)
        self.remove.setText(self.tr("Not for %1").replace("%1", names[0]))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside the sentence where there is room for it, the buttons stand below it where there is not."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        words = min(metrics.horizontalAdvance(self._sentence.text()), metrics.averageCharWidth() * _CHARACTERS)
        buttons = (self.follow, self.remove)
        needed = words + 2 * SMALL + sum(button.sizeHint().width() for button in buttons if not button.isHidden())
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if needed <= self.width() else direction.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._network:
            self.retranslate()
