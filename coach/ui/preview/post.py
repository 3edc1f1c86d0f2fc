"""One post as it will stand on its network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.networks.folding import LINE, fold_at
from coach.networks.names import network_name
from coach.networks.spec import network
from coach.ui.composer.counter import Counter
from coach.ui.preview.avatar import Avatar
from coach.ui.preview.fold_line import FoldLine
from coach.ui.preview.pictures import Pictures
from coach.ui.preview.words import Words, rendered_lines
from coach.ui.theme import MEDIUM, SMALL, SMALL_TEXT, TIGHT, Tokens, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from coach.networks.folding import Screen
    from coach.services.previewing import LinkCard, Post

_LINES_ARE_IN = 2_000  # code points: more than the few lines before a fold can hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a post is shown as. `place` of `total` is its number in a thread; a post by itself is 1 of 1.

    `pictures` go with it, small, each with its description.
    """

    network: str
    name: str
    screen: Screen
    place: int = 1
    total: int = 1
    pictures: tuple[tuple[QImage, str], ...] = ()


class PostView(QFrame):
    """Avatar, name, time, the text up to the fold and behind it, and the card of its link."""

    copy_wanted = Signal(int)

    def __init__(self, post: Post, look: Look, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("post")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.post, self.look, self._tokens = post, look, tokens
        self.fold = self._fold()
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(self._head())
        for part in self._body():
            column.addWidget(part)
        if look.pictures:
            column.addWidget(Pictures(look.pictures, self))
        elif post.card is not None:  # pictures take the place of a link's card
            column.addWidget(_link_card(post.card, tokens, self))
        if look.total > 1:
            column.addLayout(self._foot())
        self.setAccessibleName(self._spoken())

    def _fold(self) -> int | None:
        """Where the network hides the rest: rendered lines are those of a text as wide as on that screen."""
        known = network(self.look.network).fold
        if known is None:
            return None
        text, width = self.post.text, LINE[self.look.screen] * self.fontMetrics().averageCharWidth()
        lines = rendered_lines(text[:_LINES_ARE_IN], self.font(), width) if known.unit == "lines" else ()
        place = fold_at(text, known, self.look.screen, lines)
        # What cannot be posted at all is not merely folded.
        return None if place is None or (self.post.over is not None and self.post.over <= place) else place

    def _head(self) -> QHBoxLayout:
        name = QLabel(self.look.name or self.tr("Your name"), self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(scaled(self.font(), 1.0, bold=True))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if not self.look.name:
            name.setProperty("role", "muted")
        time = QLabel(self.tr("just now · %1").replace("%1", network_name(self.look.network)), self)
        time.setFont(scaled(self.font(), SMALL_TEXT))
        time.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(time)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(Avatar(self.look.name, self._tokens, self))
        row.addLayout(words, 1)
        return row

    def _body(self) -> list[QWidget]:
        text, tokens = self.post.text, self._tokens
        if not text.strip():
            empty = QLabel(self.tr("Nothing written yet."), self)
            empty.setProperty("role", "muted")
            return [empty]
        if self.fold is None:
            return [self._words(0, len(text), tokens.ink)]
        return [
            self._words(0, self.fold, tokens.ink),
            FoldLine(self._fold_words(), tokens, self),
            self._words(self.fold, len(text), tokens.muted),
        ]

    def _words(self, start: int, end: int, ink: str) -> Words:
        """The stretch between two code points, without the white space that a line's end swallows."""
        raw = self.post.text[start:end]
        start += len(raw) - len(raw.lstrip("\n ")) if start else 0
        shown = self.post.text[start:end].rstrip()
        words = Words(shown, self.font(), self)
        accent = self._tokens.hint
        spans = [
            (a - start, b - start, accent) for a, b, _ in self.post.coloured if start <= a and b <= start + len(shown)
        ]
        over = self.post.over
        tint = (max(0, over - start), self._tokens.error) if over is not None and over < end else None
        words.colour(ink, spans, tint)
        return words

    def _fold_words(self) -> str:
        known = network(self.look.network).fold
        # Lines depend on a screen that nobody knows, and a common figure on nobody's word.
        about = known is not None and (known.estimate or known.unit == "lines")
        said = self.tr("folded about here on %1") if about else self.tr("folded here on %1")
        return said.replace("%1", network_name(self.look.network))

    def _foot(self) -> QHBoxLayout:
        count = Counter(self._tokens, self)
        count.setFont(scaled(self.font(), SMALL_TEXT))
        count.show_length(self.post.length)
        place = QLabel(f"{self.look.place}/{self.look.total}", self)
        place.setFont(scaled(self.font(), SMALL_TEXT, bold=True))
        self.copy = QPushButton(self.tr("Copy part %1").replace("%1", str(self.look.place)), self)
        self.copy.setProperty("role", "quiet")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.look.place - 1))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(place)
        row.addWidget(count, 1)
        row.addWidget(self.copy)
        return row

    def _spoken(self) -> str:
        """The post for who hears it: its number, its words, and where they are folded."""
        number = f"{self.look.place}/{self.look.total}: " if self.look.total > 1 else ""
        text = self.post.text
        if self.fold is not None:
            text = f"{text[: self.fold]} — {self._fold_words()} — {text[self.fold :]}"
        return f"{number}{text}" if text.strip() else self.tr("Nothing written yet.")


def _link_card(card: LinkCard, tokens: Tokens, parent: QWidget) -> QFrame:
    frame = QFrame(parent)
    frame.setObjectName("linkcard")
    host = QLabel(card.host, frame)
    host.setTextFormat(Qt.TextFormat.PlainText)
    host.setProperty("role", "muted")
    host.setFont(scaled(parent.font(), SMALL_TEXT))
    title = Words(card.title, scaled(parent.font(), 1.0, bold=True), frame)
    title.colour(tokens.ink)
    column = QVBoxLayout(frame)
    column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
    column.setSpacing(TIGHT)
    column.addWidget(host)
    column.addWidget(title)
    return frame
