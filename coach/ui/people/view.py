"""The screen of people and groups: a choice, a search field, the list, and whoever is chosen beside or below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit

from coach.ui.people.details import Details
from coach.ui.people.known import Section
from coach.ui.people.list import PeopleList
from coach.ui.theme import LARGE
from coach.ui.widgets.aside import Aside
from coach.ui.widgets.empty import EmptyState
from coach.ui.widgets.screen import Screen
from coach.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from coach.ui.people.known import Known
    from coach.ui.theme import Tokens

_BESIDE = 100  # characters: below this width the details go under the list
_UNBOUNDED = 16_777_215  # QWIDGETSIZE_MAX
_DOWN, _RIGHT = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class PeopleView(Screen):
    """`narrowed` comes when another part of the list is chosen, or something else is typed to find."""

    narrowed = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.sections = Segments(len(Section), self)
        self.search = _Search(self)
        self.list = PeopleList(tokens, self)
        self.details = Details(tokens, self)
        self.nobody = EmptyState("empty-people", self)
        self.nobody.set_tokens(tokens)
        self._none = QLabel(self, wordWrap=True)
        self._none.setProperty("role", "muted")
        self._aside = Aside(self.details, self)
        self._counts: Mapping[Section, int] = {}
        self._arrange()
        self.sections.chosen.connect(lambda _: self.narrowed.emit())
        self.search.textChanged.connect(lambda _: self.narrowed.emit())
        self.search.list_wanted.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.wanted.connect(lambda: self.details.write.setFocus(Qt.FocusReason.OtherFocusReason))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        self.retranslate()

    @property
    def section(self) -> Section:
        """The part of the list that is chosen."""
        return Section(self.sections.place)

    def show_all(self, found: Sequence[Known], counts: Mapping[Section, int], current: Known | None) -> None:
        """Show these; `counts` tells how many there are in each part, whatever is typed to find."""
        self._counts = counts
        self.retranslate()
        anybody = any(counts.values())
        for part in (self.sections, self.search):
            part.setVisible(anybody)
        self.nobody.setVisible(not anybody)
        self._none.setVisible(anybody and not found)
        self.list.setVisible(bool(found))
        self._aside.setVisible(bool(found))
        self.list.show_all(found, current)
        self._fold()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self.list.set_tokens(tokens)
        self.details.set_tokens(tokens)
        self.nobody.set_tokens(tokens)

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.entitle(
            self.tr("People"),
            self.tr("Whom you talk with. One good conversation is worth more than a hundred followers."),
        )
        names = {
            Section.PEOPLE: self.tr("People"),
            Section.QUIET: self.tr("Quiet for a while"),
            Section.GROUPS: self.tr("Groups"),
        }
        self.sections.name([f"{name}  {self._counts.get(part) or ''}".rstrip() for part, name in names.items()])
        self.search.setPlaceholderText(self.tr("Find a name, a network or a word from your note"))
        self.search.setAccessibleName(self.tr("Find"))
        self.list.setAccessibleName(names[self.section])
        self.nobody.say(
            self.tr("Nobody yet. Whoever you answer, or who writes to you, comes to stand here."),
            self.tr("Write an answer"),
        )
        self._none.setText(self._why_none())

    def _why_none(self) -> str:
        if self.search.text().strip():
            return self.tr("Nobody has that in their name, network or note.")
        if self.section is Section.QUIET:
            return self.tr("Nobody went quiet. You keep in touch.")
        return self.tr("No groups yet. Where do the people you want to reach talk with each other?")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words. Another size of text: another fold."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside the list, or below it where that is too narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        beside = self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE
        self._box.setDirection(_RIGHT if beside else _DOWN)
        self._aside.unfold(not beside)
        self.list.setMinimumHeight(self.list.height_of_several())
        self.list.setMaximumHeight(_UNBOUNDED if beside else self.list.height_of_several())

    def _arrange(self) -> None:
        self.add(self.sections)
        self._box = QBoxLayout(_RIGHT)
        self._box.setSpacing(LARGE)
        self._box.addWidget(self.list, 5)
        self._box.addWidget(self._aside, 6)
        self.add(self.search)
        self.add(self.nobody)
        self.add(self._none)
        self.body.addLayout(self._box, 1)


class _Search(QLineEdit):
    """Finds while one types; the arrow down goes on to the list, Escape takes the words away."""

    list_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys that lead out of the field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
