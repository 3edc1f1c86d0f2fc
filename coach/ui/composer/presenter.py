"""Which draft is open, and that not a word of it is ever lost."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.draft import Draft, Kind, Reason, blank_draft
from coach.domain.trouble import Trouble
from coach.domain.variants import also_for, moved, written
from coach.system.clock import local, now
from coach.ui.composer.autosave import Autosave
from coach.ui.composer.saving import Saving
from coach.ui.composer.shelf import Shelf
from coach.ui.i18n import short_date
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.domain.draft import DraftLine, Version
    from coach.domain.picture import Attached
    from coach.services.opening import DeskDoor
    from coach.ui.composer.drafts_list import DraftsList
    from coach.ui.composer.page import DraftPage
    from coach.ui.tasks import Tasks


class Composer(QObject):
    """Opens and saves drafts, and joins the page to the shelf of all drafts.

    `showing` is the network whose text is in the editor, one of the draft's. `answered` has who is answered by a draft
    that was begun for that, under the draft's id. `opened` is emitted when another draft is on the page,
    `purpose_changed` when its networks or kind, or the one that is shown, are others. `troubled` carries what the
    owner can act on.
    """

    opened = Signal(Draft)
    purpose_changed = Signal(Draft)
    saved = Signal()
    troubled = Signal(Trouble)
    versions_found = Signal(list, Draft)

    def __init__(
        self, *, drafts: DraftsList, page: DraftPage, tasks: Tasks, door: DeskDoor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._door = page, tasks, door
        self._saved_at: datetime | None = None
        self._wish = 0
        self.answered: dict[str, str] = {}
        self.draft = blank_draft("linkedin", Kind.POST, now())
        self.showing = self.draft.network
        self._autosave = Autosave(self._save, self)
        self._saving = Saving(tasks, door, self)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        self.shelf = Shelf(drafts, tasks, door, self)
        self.shelf.troubled.connect(self.troubled)
        page.editor.edited.connect(self._autosave.changed)
        page.context_edited.connect(self._autosave.changed)
        page.editor.focused.connect(self.flush)
        page.network_chosen.connect(self._choose_network)
        page.kind_chosen.connect(self._choose_kind)
        page.versions_wanted.connect(self._find_versions)
        drafts.opened.connect(self.open)
        drafts.new_wanted.connect(self.begin)
        drafts.delete_wanted.connect(self.delete)
        drafts.undelete_wanted.connect(self._undelete)
        drafts.copy_wanted.connect(self._copy)

    # Opening

    def show(self, draft: Draft, lines: tuple[DraftLine, ...]) -> None:
        """Begin with this draft and this list, read before the history was open."""
        self.shelf.fill(lines)
        self._put_on_page(draft)

    def begin(
        self, text: str = "", kind: Kind = Kind.POST, context: str = "", network: str = "", person: str = ""
    ) -> None:
        """A new draft, for the same network as the present one where none is named; `person` is who is answered."""
        draft = replace(blank_draft(network or self.draft.network, kind, now(), context), text=text)
        if person:
            self.answered[draft.id] = person
        self._begin(draft)

    def _begin(self, draft: Draft) -> None:
        self._leave()
        self._put_on_page(draft)
        if draft.text or draft.context or draft.pictures:
            self._autosave.changed()
        self._page.editor.setFocus()

    def open(self, draft: str) -> None:
        """Open the draft with this id; what of it is not on the disk yet is newer than what is."""
        if draft == self.draft.id:
            return
        wish = self._leave()
        if (unsaved := self._saving.waiting(draft)) is not None:
            self._put_on_page(unsaved)
            return
        self._fetch(draft, partial(self._arrive, wish))

    def _fetch(self, draft: str, done: Callable[[Draft], None]) -> None:
        self._tasks.run(Lane.HISTORY, lambda: self._door.desk().drafts.open(draft), done, self.troubled.emit)

    def _leave(self) -> int:
        """Save what is on the page, and drop the answers to all wishes before this one."""
        self.flush()
        self._wish += 1
        return self._wish

    def _arrive(self, wish: int, draft: Draft) -> None:
        # A later wish came between: whatever is on the page now is what the owner wants there.
        if wish == self._wish and draft.deleted_at is None:
            self._put_on_page(draft)

    def _put_on_page(self, draft: Draft) -> None:
        # Keys that came between the wish and the answer belong to the draft that is still on the page.
        self.flush()
        self.draft, self.showing = draft, draft.network
        self._saved_at = draft.changed_at if draft.text or draft.pictures else None
        self._page.show_draft(draft)
        self.shelf.choose(draft.id)
        self._say_saved()
        self.opened.emit(draft)

    # Writing and saving

    def text_now(self) -> Draft:
        """The draft as it stands on the page this moment."""
        draft = replace(self.draft, context=self._page.context.toPlainText())
        return written(draft, self.showing, self._page.editor.text())

    def saved_now(self) -> Draft:
        """The draft as it stands on the page, on its way to the disk."""
        self.flush()
        return self.text_now()

    def flush(self) -> None:
        """Save now what is waiting to be saved, and try again what could not be."""
        self._autosave.flush()
        self._saving.try_again()

    def try_again(self) -> None:
        """Save what could not be saved before."""
        self.flush()
        self._saving.try_again()
        self.shelf.refresh()

    @property
    def unsaved(self) -> bool:
        """Whether anything that was written is not on disk."""
        return self._saving.unsaved or self._autosave.waiting

    def put_pictures(self, pictures: tuple[Attached, ...]) -> None:
        """The draft has these pictures from now on."""
        self.draft = replace(self.text_now(), pictures=pictures)
        self._autosave.changed()

    def _save(self) -> None:
        self.draft = self.text_now()
        self._saving.put(self.draft)

    def _on_saved(self, stored: Draft) -> None:
        if stored.id == self.draft.id:
            self._saved_at = stored.changed_at
            self._say_saved()
        self.shelf.touch(stored)
        self.saved.emit()

    def _on_failed(self, trouble: Trouble) -> None:
        self._page.show_saved(self.tr("Not saved"))
        self.troubled.emit(trouble)

    # What a draft is for

    def set_language(self, language: str) -> None:
        """The draft is in this language: "nl", "en", or "auto" to have it told by its words."""
        self.draft = replace(self.text_now(), language=language)
        self._autosave.changed()
        self.flush()

    def show_network(self, network: str) -> None:
        """Put the text for this network of the draft in the editor."""
        self.reshape(self.text_now(), network)

    def reshape(self, draft: Draft, showing: str) -> None:
        """Go on with this draft in the place of the one on the page, with its text for `showing` in the editor."""
        self.draft, self.showing = draft, showing
        self._page.show_purpose(draft, showing)
        if draft.text_for(showing) != self._page.editor.text():
            self._page.editor.load(draft.text_for(showing))
        self._autosave.changed()
        self.flush()
        self.purpose_changed.emit(self.draft)

    def _choose_network(self, network: str) -> None:
        """The text in the editor is for another network; one that the draft is for already is shown."""
        self.reshape(moved(self.text_now(), self.showing, network), network)

    def _choose_kind(self, kind: Kind) -> None:
        draft = self.text_now()
        if kind != draft.kind:
            self._tell_of_kind(draft, kind)
        self.reshape(replace(draft, kind=kind), self.showing)

    def _tell_of_kind(self, draft: Draft, kind: Kind) -> None:
        """A reply that becomes a post would stand alone before everybody: say so, and offer the way back."""
        if draft.context and not kind.answers:
            self._page.notice.say(
                lambda: self.tr(
                    "This was an answer to somebody. As a post it stands on its own, for everybody to read."
                ),
                (lambda: self.tr("Make it an answer again"), lambda: self._choose_kind(draft.kind)),
                (lambda: self.tr("That is what I want"), lambda: None),
            )

    # Putting away and bringing back

    def delete(self, draft: str) -> None:
        """Delete a draft; it can be put back for 30 days, and at once from the notice."""
        self._leave()
        if draft == self.draft.id:
            self._put_on_page(blank_draft(self.draft.network, Kind.POST, now()))
        self.shelf.delete(draft, partial(self._tell_deleted, draft))

    def _tell_deleted(self, draft: str) -> None:
        self._page.notice.say(
            lambda: self.tr("Deleted. It stays 30 days under “Deleted”."),
            (lambda: self.tr("Put back"), lambda: self._undelete(draft)),
        )

    def _undelete(self, draft: str) -> None:
        self.shelf.undelete(draft, partial(self._arrive, self._leave()))

    def _copy(self, draft: str) -> None:
        self._leave()
        self._fetch(draft, self._begin_copy)

    def _begin_copy(self, found: Draft) -> None:
        blank = blank_draft(self.draft.network, found.kind, now())
        self._begin(replace(blank, text=found.text, pictures=found.pictures))

    # Versions

    def keep_version(self, reason: Reason, done: Callable[[], None] = lambda: None) -> None:
        """Keep the text in the editor as it is now as a version, before something is done to it; `done` once it is."""
        draft, network = self.saved_now(), self.showing
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().drafts.keep(draft, reason, network),
            lambda _: done(),
            self.troubled.emit,
        )

    def _find_versions(self) -> None:
        draft = self.saved_now()

        def find() -> tuple[Version, ...]:
            return self._door.desk().drafts.versions(draft.id)

        self._tasks.run(
            Lane.HISTORY, find, lambda found: self.versions_found.emit(list(found), draft), self.troubled.emit
        )

    def restore(self, version: Version) -> None:
        """Bring an older text back to where it stood; the text of now is kept as a version, and undo brings it back."""
        network = version.network or self.draft.network
        self.reshape(also_for(self.text_now(), network), network)
        self.keep_version(Reason.RESTORE)
        self._page.editor.replace_all(version.text)

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.shelf.retranslate()
        self._say_saved()

    def _say_saved(self) -> None:
        if self._saved_at is None:
            self._page.show_saved("")
        else:
            when = local(self._saved_at)
            today = when.date() == local(now()).date()
            said = when.strftime("%H:%M") if today else short_date(when)
            self._page.show_saved(self.tr("Saved %1").replace("%1", said))
