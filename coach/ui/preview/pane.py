"""The pane beside the text that shows how the draft will look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from coach.networks.names import network_name
from coach.networks.spec import network
from coach.ui.preview.post import Look, PostView
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, SMALL_TEXT, Tokens, scaled
from coach.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from coach.networks.folding import Screen
    from coach.services.previewing import Post, Preview


class PreviewPane(QWidget):
    """The posts, what the network does to them, and whether they are one post or a thread."""

    closed = Signal()
    thread_wanted = Signal(bool)
    numbers_wanted = Signal(bool)
    copy_wanted = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._tokens = tokens
        self._shown: tuple[Preview, str] | None = None
        self._pictures: tuple[tuple[QImage, str], ...] = ()
        self._thread = False
        self.seen_on: Screen = "phone"
        self.posts: list[PostView] = []
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), LEAD, bold=True))
        self._close = QPushButton(self)
        self._close.setProperty("role", "quiet")
        self._close.clicked.connect(self.closed)
        self.phone, self.desktop = QPushButton(self), QPushButton(self)
        self._screens = QButtonGroup(self)
        for button in (self.phone, self.desktop):
            button.setProperty("role", "chip")
            button.setCheckable(True)
            self._screens.addButton(button)
        self.phone.setChecked(True)
        self._screens.buttonClicked.connect(self._on_screen)
        self.thread_button = QPushButton(self)
        self.thread_button.clicked.connect(lambda: self.thread_wanted.emit(not self._thread))
        self.numbers = QCheckBox(self)
        self.numbers.setChecked(True)
        self.numbers.toggled.connect(self.numbers_wanted)
        self.notes = QLabel(self, wordWrap=True)
        self.notes.setProperty("role", "muted")
        self.notes.setFont(scaled(self.font(), SMALL_TEXT))
        self._arrange()
        self.retranslate()

    # What is shown

    def show_preview(
        self, preview: Preview, name: str, *, thread: bool, pictures: tuple[tuple[QImage, str], ...] = ()
    ) -> None:
        """Show how the draft looks; `name` is who speaks, `thread` whether it goes in parts."""
        self._thread = thread and preview.splits
        others = [(image.cacheKey(), alt) for image, alt in pictures]
        if self._shown != (preview, name) or others != [(image.cacheKey(), alt) for image, alt in self._pictures]:
            self._shown, self._pictures = (preview, name), pictures
            self._draw()
        self.retranslate()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self._draw()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first post."""
        if self.posts:
            self.posts[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _draw(self) -> None:
        if self._shown is None:
            return
        preview, name = self._shown
        scrolled = self._area.verticalScrollBar().value()
        for old in self.posts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        total = len(preview.posts)
        self.posts = [
            PostView(post, self._look(preview, name, place, total), self._tokens, self._holder)
            for place, post in enumerate(preview.posts, start=1)
        ]
        for place, view in enumerate(self.posts):
            self._column.insertWidget(place, view)
            view.copy_wanted.connect(self.copy_wanted)
        self._area.verticalScrollBar().setValue(scrolled)

    def _look(self, preview: Preview, name: str, place: int, total: int) -> Look:
        pictures = self._pictures if place == 1 else ()  # those of a thread stand in its first part
        return Look(
            network=preview.network, name=name, screen=self.seen_on, place=place, total=total, pictures=pictures
        )

    def _on_screen(self) -> None:
        self.seen_on = "phone" if self.phone.isChecked() else "desktop"
        self._draw()
        self.retranslate()

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("Close the preview (Ctrl+P)"))
        self.phone.setText(self.tr("Phone"))
        self.desktop.setText(self.tr("Desktop"))
        self.numbers.setText(self.tr("Number the parts"))
        self.thread_button.setText(
            self.tr("Make it one post again") if self._thread else self.tr("Split into a thread")
        )
        self._title.setText("" if self._shown is None else self._title_words(self._shown[0]))
        if self._shown is None:
            return
        preview = self._shown[0]
        fold = network(preview.network).fold
        both = fold is not None and (fold.unit == "lines" or fold.desktop != fold.mobile)
        self.phone.setVisible(both)
        self.desktop.setVisible(both)
        self.thread_button.setVisible(preview.splits)
        self.numbers.setVisible(self._thread)
        notes = "\n".join(self._notes(preview))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))

    def _title_words(self, preview: Preview) -> str:
        name = network_name(preview.network)
        if self._thread:
            return self.tr("%1, a thread of %n part(s)", "", len(preview.posts)).replace("%1", name)
        return self.tr("How it looks on %1").replace("%1", name)

    def _notes(self, preview: Preview) -> Iterator[str]:
        """What the network does to the draft, and what this pane cannot know."""
        name = network_name(preview.network)
        for view in self.posts:
            yield from (said.replace("%1", name) for said in self._post_notes(view.post))
        fold = network(preview.network).fold
        if fold is not None and any(view.fold is not None for view in self.posts):
            if fold.unit == "lines":
                shown = fold.desktop if self.seen_on == "desktop" else fold.mobile
                yield self.tr(
                    "%1 shows the first %n line(s); how long a line is depends on the screen.", "", shown
                ).replace("%1", name)
            elif fold.estimate:
                yield self.tr("Where %1 folds is an estimate: the network does not tell.").replace("%1", name)
        if preview.plain_links:
            yield self.tr("A link in the text cannot be clicked on %1.").replace("%1", name)
        if preview.title is not None:
            said = self.tr(
                "This is the description. The title, %n characters at most, you write on %1 itself.", "", preview.title
            )
            yield said.replace("%1", name)

    def _post_notes(self, post: Post) -> Iterator[str]:
        if post.length is not None and post.length.passed:
            limit = QLocale().toString(post.length.passed[0].limit or 0)
            yield self.tr("What is tinted does not fit: %1 takes %2.").replace("%2", limit)
        if post.left_out:
            yield self.tr("The last %n character(s) are left out of this preview, not of your text.", "", post.left_out)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()
            self.retranslate()

    # Layout

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        choices = FlowLayout(spacing=SMALL)
        for part in (self.phone, self.desktop, self.thread_button, self.numbers):
            choices.addWidget(part)
        self._holder = QWidget(self)
        self._holder.setObjectName("cards")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, SMALL, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self.notes)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(head)
        column.addLayout(choices)
        column.addWidget(self._area, 1)
