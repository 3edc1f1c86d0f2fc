"""Which draft is open, and that not a word of it is ever lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.draft import Draft, DraftLine, Kind, Reason, Version, new_id
from coach.domain.trouble import Trouble
from coach.networks.names import network_name
from coach.system.clock import local, now
from coach.ui.composer.autosave import Autosave
from coach.ui.composer.drafts_list import Row
from coach.ui.i18n import short_date
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from datetime import datetime

    from coach.services.opening import DeskDoor
    from coach.ui.composer.drafts_list import DraftsList
    from coach.ui.composer.page import DraftPage


class Composer(QObject):
    """Opens, saves, deletes and restores drafts; joins the list and the page.

    `opened` is emitted when another draft is on the page, `purpose_changed` when its network, kind or
    context is another. `troubled` carries what the owner can act on.
    """

    opened = Signal(Draft)
    purpose_changed = Signal(Draft)
    troubled = Signal(Trouble)
    versions_found = Signal(list, str)

    def __init__(
        self,
        *,
        drafts: DraftsList,
        page: DraftPage,
        tasks: Tasks,
        door: DeskDoor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._list, self._page, self._tasks, self._door = drafts, page, tasks, door
        self._lines: list[DraftLine] = []
        self._saved_at: datetime | None = None
        self._unsaved = False
        self._autosave = Autosave(self._save, self)
        self.draft = self._blank("linkedin", Kind.POST)
        page.editor.edited.connect(self._on_edited)
        page.context_edited.connect(self._on_edited)
        page.editor.focused.connect(self._autosave.flush)
        page.network_chosen.connect(lambda network: self._repurpose(network=network))
        page.kind_chosen.connect(lambda kind: self._repurpose(kind=kind))
        page.versions_wanted.connect(self._find_versions)
        drafts.opened.connect(self.open)
        drafts.new_wanted.connect(self.begin)
        drafts.delete_wanted.connect(self.delete)
        drafts.undelete_wanted.connect(self._undelete)
        drafts.copy_wanted.connect(self._copy)
        drafts.deleted_wanted.connect(self.show_list)

    # Opening

    def show(self, draft: Draft, lines: list[DraftLine]) -> None:
        """Begin with this draft and this list, read before the history was open."""
        self._lines = lines
        self._put_on_page(draft)

    def begin(self, text: str = "", kind: Kind = Kind.POST) -> None:
        """A new draft, for the same network as the present one."""
        self._leave()
        draft = replace(self._blank(self.draft.network, kind), text=text)
        self._put_on_page(draft)
        if text:
            self._on_edited()
        self._page.editor.setFocus()

    def open(self, draft: str) -> None:
        """Open the draft with this id."""
        if draft != self.draft.id:
            self._leave()
            self._tasks.run(
                Lane.HISTORY, lambda: self._door.desk().drafts.open(draft), self._put_on_page, self.troubled.emit
            )

    def refresh(self) -> None:
        """Read the list of drafts anew."""
        self._tasks.run(Lane.HISTORY, self._read_lines, self._show_lines, self.troubled.emit)

    def show_list(self, deleted: bool) -> None:  # noqa: FBT001 - a checkable button's signal
        """Show the deleted drafts, or the others."""
        if not deleted:
            self.refresh()
            return
        self._tasks.run(
            Lane.HISTORY,
            self._read_deleted,
            lambda lines: self._list.show_rows([self._row(line) for line in lines], "", deleted=True),
            self.troubled.emit,
        )

    def _read_lines(self) -> tuple[DraftLine, ...]:
        return self._door.desk().drafts.lines()

    def _read_deleted(self) -> tuple[DraftLine, ...]:
        return self._door.desk().drafts.deleted()

    def _put_on_page(self, draft: Draft) -> None:
        # Keys that came between the wish and the answer belong to the draft that is still on the page.
        self._autosave.flush()
        self.draft = draft
        self._saved_at = draft.changed_at if draft.text else None
        self._page.show_draft(draft)
        self._show_lines(self._lines)
        self._say_saved()
        self.opened.emit(draft)

    def _show_lines(self, lines: list[DraftLine] | tuple[DraftLine, ...]) -> None:
        self._lines = list(lines)
        self._list.show_rows([self._row(line) for line in self._lines], self.draft.id)

    # Writing and saving

    def text_now(self) -> Draft:
        """The draft as it stands on the page this moment."""
        return replace(self.draft, text=self._page.editor.text(), context=self._page.context.toPlainText())

    def saved_now(self) -> Draft:
        """The draft as it stands on the page, on its way to the disk."""
        self._autosave.flush()
        return self.text_now()

    def flush(self) -> None:
        """Save now what is waiting to be saved."""
        self._autosave.flush()

    @property
    def unsaved(self) -> bool:
        """Whether something on the page is not on disk."""
        return self._unsaved or self._autosave.waiting

    def _on_edited(self) -> None:
        self._unsaved = True
        self._autosave.changed()

    def _save(self) -> None:
        draft = self.text_now()
        self.draft = draft
        self._tasks.run(
            Lane.HISTORY, lambda: self._door.desk().drafts.save(draft), self._on_saved, self._on_save_failed
        )

    def _on_saved(self, saved: Draft) -> None:
        if saved.id == self.draft.id:
            self.draft = replace(self.draft, created_at=saved.created_at, changed_at=saved.changed_at)
            self._saved_at = saved.changed_at
            self._unsaved = self._autosave.waiting
            self._say_saved()
        self._touch(saved)

    def _on_save_failed(self, trouble: Trouble) -> None:
        self._unsaved = True
        self._page.show_saved(self.tr("Not saved"))
        self.troubled.emit(trouble)

    def try_again(self) -> None:
        """Save what could not be saved before."""
        self._save()
        self.refresh()

    def _touch(self, saved: Draft) -> None:
        """Show a saved draft's words in the list, first if it is new there."""
        line = DraftLine.of(saved)
        known = [other.id for other in self._lines]
        if saved.id in known:
            self._lines[known.index(saved.id)] = line
            self._list.update_row(self._row(line))
        elif saved.text or saved.context:
            self._show_lines([line, *self._lines])

    def _leave(self) -> None:
        self._autosave.flush()

    # What a draft is for

    def _repurpose(self, *, network: str | None = None, kind: Kind | None = None) -> None:
        draft = self.text_now()
        if kind is not None and kind != draft.kind:
            self._tell_of_kind(draft, kind)
        self.draft = replace(draft, network=network or draft.network, kind=kind or draft.kind)
        self._page.show_purpose(self.draft)
        self._on_edited()
        self._autosave.flush()
        self.purpose_changed.emit(self.draft)

    def _tell_of_kind(self, draft: Draft, kind: Kind) -> None:
        """A reply that becomes a post would stand alone before everybody: say so, and offer the way back."""
        if draft.context and not kind.answers:
            was = draft.kind
            self._page.notice.say(
                self.tr("This was an answer to somebody. As a post it stands on its own, for everybody to read."),
                (self.tr("Make it an answer again"), lambda: self._repurpose(kind=was)),
                (self.tr("That is what I want"), lambda: None),
            )

    # Deleting and versions

    def delete(self, draft: str) -> None:
        """Delete a draft; it can be put back for 30 days, and at once from the notice."""
        self._leave()
        if draft == self.draft.id:
            self._put_on_page(self._blank(self.draft.network, Kind.POST))
        self._lines = [line for line in self._lines if line.id != draft]
        self._show_lines(self._lines)
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().drafts.delete(draft),
            lambda _: self._page.notice.say(
                self.tr("Deleted. It stays 30 days under “Deleted”."),
                (self.tr("Put back"), lambda: self._undelete(draft)),
            ),
            self.troubled.emit,
        )

    def _undelete(self, draft: str) -> None:
        def put_back() -> Draft:
            drafts = self._door.desk().drafts
            drafts.undelete(draft)
            return drafts.open(draft)

        self._leave()
        self._list.deleted_button.setChecked(False)
        self._tasks.run(Lane.HISTORY, put_back, self._put_on_page, self.troubled.emit)
        self.refresh()

    def _copy(self, draft: str) -> None:
        self._leave()
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().drafts.open(draft),
            lambda found: self.begin(found.text, found.kind),
            self.troubled.emit,
        )

    def keep_version(self, reason: Reason) -> None:
        """Keep the text as it is now as a version, before something is done to it."""
        draft = self.text_now()
        self._autosave.drop()

        def keep() -> Draft:
            drafts = self._door.desk().drafts
            saved = drafts.save(draft)
            drafts.keep(draft.id, draft.text, reason)
            return saved

        self._tasks.run(Lane.HISTORY, keep, self._on_saved, self._on_save_failed)

    def _find_versions(self) -> None:
        self._autosave.flush()
        draft = self.text_now()

        def find() -> tuple[Version, ...]:
            return self._door.desk().drafts.versions(draft.id)

        self._tasks.run(
            Lane.HISTORY, find, lambda found: self.versions_found.emit(list(found), draft.text), self.troubled.emit
        )

    def restore(self, version: int) -> None:
        """Bring a version back; the text of now is kept as a version first."""
        self._autosave.flush()
        draft = self.draft.id
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().drafts.restore(draft, version),
            self._put_on_page,
            self.troubled.emit,
        )

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._show_lines(self._lines)
        self._say_saved()

    def _say_saved(self) -> None:
        if self._saved_at is None:
            self._page.show_saved("")
        else:
            self._page.show_saved(self.tr("Saved %1").replace("%1", local(self._saved_at).strftime("%H:%M")))

    def _row(self, line: DraftLine) -> Row:
        when = local(line.changed_at)
        day = when.strftime("%H:%M") if when.date() == local(now()).date() else short_date(when)
        return Row(
            id=line.id,
            title=line.title or self.tr("Without words"),
            below=f"{network_name(line.network)} · {day}",
            posted=line.posted,
        )

    def _blank(self, network: str, kind: Kind) -> Draft:
        moment = now()
        return Draft(id=new_id(), network=network, kind=kind, created_at=moment, changed_at=moment)
