"""What works behind the screen of people: reads them, keeps notes as they are typed, begins drafts, forgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.domain.acts import RECEIVED
from coach.domain.contact import Sort
from coach.domain.draft import Kind
from coach.system.clock import now
from coach.ui.people.known import Known, Section, know_all, meant
from coach.ui.people.view import PeopleView
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.domain.activity import Activity
    from coach.ui.screens import Room
    from coach.ui.theme import Tokens

_LATEST = 20  # activities that are shown of somebody


class PeopleScreen(QObject):
    """Everybody is read when the screen comes into sight; finding among them needs no more reading."""

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._everybody: tuple[Known, ...] = ()
        self._counts: dict[Section, int] = {}
        self._current: Known | None = None
        self._activities: Sequence[Activity] = ()
        self._notes: dict[tuple[Sort, str], str] = {}  # still to be kept
        self._keeping = False
        self.view = PeopleView(room.preferences.tokens)
        self.view.narrowed.connect(self._show)
        self.view.list.picked.connect(self._pick)
        self.view.details.noted.connect(self._on_noted)
        self.view.details.write_wanted.connect(self._write)
        self.view.details.forget_wanted.connect(self._forget)
        self.view.nobody.pressed.connect(lambda: room.write(kind=Kind.REPLY))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self.view.set_tokens(tokens)

    def refresh(self) -> None:
        """Read everybody anew."""

        def read() -> tuple[Known, ...]:
            people = self._room.door.desk().people
            return know_all((*people.all(Sort.PERSON), *people.all(Sort.GROUP)), now())

        self._room.tasks.run(Lane.HISTORY, read, self._on_read, self._room.tell)

    def _on_read(self, everybody: tuple[Known, ...]) -> None:
        self._everybody = everybody
        self._counts = {part: len(meant(everybody, part, "")) for part in Section}
        self._show()

    def _show(self) -> None:
        found = meant(self._everybody, self.view.section, self.view.search.text())
        self.view.show_all(found, self._counts, self._current)

    # Somebody

    def _pick(self, known: Known | None) -> None:
        self._current = known
        if known is None:
            return
        self.view.details.show_one(known)
        sort, name = known.contact.sort, known.contact.name

        def show(activities: Sequence[Activity]) -> None:
            if self._current is not None and self._current.key == known.key:
                self._activities = activities
                self.view.details.show_one(self._current, activities)

        self._room.tasks.run(
            Lane.HISTORY,
            lambda: self._room.door.desk().people.between(sort, name, _LATEST),
            show,
            self._room.tell,
        )

    def _write(self) -> None:
        """Begin a draft: to somebody what they said last is what it answers."""
        if self._current is None:
            return
        contact = self._current.contact
        network = contact.networks[0]
        if contact.sort is Sort.GROUP:
            self._room.write(kind=Kind.DISCUSSION, network=network)
            return
        last = next((each for each in self._activities if each.act in RECEIVED and each.text), None)
        self._room.write(
            kind=Kind.REPLY,
            context=last.text if last is not None else "",
            network=last.network if last is not None else network,
        )

    def _forget(self) -> None:
        if self._current is None:
            return
        its = self._current.contact
        name = its.name

        def forgotten(_: int) -> None:
            self._room.notice().say(
                lambda: self.tr("%1 is forgotten. The bare counts stayed.").replace("%1", name),
                (lambda: self.tr("Good"), lambda: None),
            )
            self.view.list.setFocus()
            self._room.changed()

        self._notes.pop((its.sort, name), None)
        self._current = None
        self._room.tasks.run(
            Lane.HISTORY, lambda: self._room.door.desk().people.forget(name), forgotten, self._room.tell
        )

    # Notes

    def _on_noted(self, note: str) -> None:
        if self._current is None:
            return
        its = self._current.contact
        self._notes[its.sort, its.name] = note
        noted = self._current.noted(note.strip())
        self._current = noted
        self._everybody = tuple(noted if each.key == noted.key else each for each in self._everybody)
        self.view.list.update_one(noted)
        self._keep()

    def _keep(self) -> None:
        """Keep a note, one at a time: whatever was typed meanwhile goes with the next."""
        if self._keeping or not self._notes:
            return
        (sort, name), note = self._notes.popitem()
        self._keeping = True

        def done() -> None:
            self._keeping = False
            self._keep()

        self._room.tasks.run(
            Lane.HISTORY,
            lambda: self._room.door.desk().people.note(sort, name, note),
            failed=self._room.tell,
            always=done,
        )
