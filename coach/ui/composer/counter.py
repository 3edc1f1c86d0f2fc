"""How long the text is, in the network's own unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from coach.domain.finding import Length
    from coach.ui.theme import Tokens

_NEARLY = 0.8  # of the limit: from here on the counter draws attention


def is_nearly(length: Length | None) -> bool:
    """Whether any of the counts comes near its limit, or passes it."""
    counts = (length, *length.also) if length is not None else ()
    return any(count.limit and count.value >= _NEARLY * count.limit for count in counts)


class Units(QObject):
    """Says what is counted."""

    def words(self, count: Length) -> str:
        """What is counted, how much is left or too much, and whether the figure is an estimate."""
        units = {
            "weighted": self.tr("characters as this network weighs them: a link is 23, an emoji 2"),
            "graphemes": self.tr("characters as you see them: an emoji is one"),
            "utf8-bytes": self.tr("bytes: an accent costs 2, an emoji 4 or more"),
            "utf16-units": self.tr("characters as computers store them: an emoji is 2 or more"),
            "code-points": self.tr("characters"),
        }
        counters = {
            "record": self.tr("as the post is stored, with its links in full"),
            "composer": self.tr("as bsky.app counts, which shortens your links"),
        }
        parts = [units[count.unit]]
        if count.counter:
            parts.append(counters[count.counter])
        if count.limit is not None:
            left = count.limit - count.value
            if left >= 0:
                parts.append(self.tr("%n left", "", left))
            else:
                parts.append(self.tr("%n too many", "", -left))
        if count.estimate:
            parts.append(self.tr("an estimate: the network does not publish how it counts"))
        return " · ".join(parts)


class Counter(QLabel):
    """Plain until 80 per cent of the limit, amber up to it, red above; says its unit on hover."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._length: Length | None = None
        self._units = Units(self)

    def show_length(self, length: Length | None) -> None:
        """Show this count, and the others that the network keeps beside it; None shows nothing."""
        self._length = length
        counts = (length, *length.also) if length is not None else ()
        self.setText("    ".join(self._count_words(count) for count in counts))
        explained = [self._units.words(count) for count in counts]
        self.setToolTip("\n".join(explained))
        self.setAccessibleDescription(". ".join(explained))
        sheet = f"color: {self._colour(length)};"
        if sheet != self.styleSheet():  # setting one costs more than the whole count
            self.setStyleSheet(sheet)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self.show_length(self._length)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_length(self._length)

    def _colour(self, length: Length | None) -> str:
        if length is not None and length.passed:
            return self._tokens.error
        return self._tokens.warning if is_nearly(length) else self._tokens.muted

    def _count_words(self, count: Length) -> str:
        figures = QLocale()
        about = "± " if count.estimate else ""
        limit = f" / {figures.toString(count.limit)}" if count.limit is not None else ""
        unit = self.tr("bytes") if count.unit == "utf8-bytes" else self.tr("characters")
        if count.counter == "composer":
            unit = self.tr("on bsky.app")
        return f"{about}{figures.toString(count.value)}{limit} {unit}"
