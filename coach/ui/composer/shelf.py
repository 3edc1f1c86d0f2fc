"""All drafts, and the deleted ones behind them: what the list at the left shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.draft import Draft, DraftLine
from coach.domain.trouble import Trouble
from coach.networks.names import network_name
from coach.system.clock import local, now
from coach.ui.composer.drafts_list import DraftsList, Row
from coach.ui.i18n import short_date
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coach.services.opening import DeskDoor
    from coach.ui.tasks import Tasks


class Shelf(QObject):
    """Keeps the list of drafts true; deletes drafts and puts them back."""

    troubled = Signal(Trouble)

    def __init__(self, drafts: DraftsList, tasks: Tasks, door: DeskDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list, self._tasks, self._door = drafts, tasks, door
        self._lines: list[DraftLine] = []
        self._chosen = ""
        drafts.deleted_wanted.connect(self._show_either)

    def fill(self, lines: Iterable[DraftLine]) -> None:
        """Show these drafts; while the deleted ones are shown, remember them."""
        self._lines = list(lines)
        if not self._list.deleted_button.isChecked():
            self._list.show_rows([self._row(line) for line in self._lines], self._chosen)

    def choose(self, draft: str) -> None:
        """This draft is the open one."""
        self._chosen = draft
        self.fill(self._lines)

    def touch(self, stored: Draft) -> None:
        """Show a stored draft's present words, first in the list if it is new there."""
        if stored.deleted_at is not None:
            return
        line = DraftLine.of(stored)
        known = [other.id for other in self._lines]
        if stored.id in known:
            self._lines[known.index(stored.id)] = line
            self._list.update_row(self._row(line))
        else:
            self.fill([line, *self._lines])

    def refresh(self) -> None:
        """Read the drafts anew."""
        self._tasks.run(Lane.HISTORY, self._read, self.fill, self.troubled.emit)

    def delete(self, draft: str, done: Callable[[], None]) -> None:
        """Put a draft away."""

        def on_deleted(_: None) -> None:
            self.refresh()  # a save that was still under way may have brought it back into the list
            done()

        self.fill([line for line in self._lines if line.id != draft])
        self._tasks.run(Lane.HISTORY, lambda: self._door.desk().drafts.delete(draft), on_deleted, self.troubled.emit)

    def undelete(self, draft: str, done: Callable[[Draft], None]) -> None:
        """Put a draft back and show all drafts again."""

        def put_back() -> Draft:
            drafts = self._door.desk().drafts
            drafts.undelete(draft)
            return drafts.open(draft)

        self._tasks.run(Lane.HISTORY, put_back, done, self.troubled.emit)
        if self._list.deleted_button.isChecked():
            self._list.deleted_button.setChecked(False)
        else:
            self.refresh()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self._show_either(self._list.deleted_button.isChecked())

    def _show_either(self, deleted: bool) -> None:  # noqa: FBT001 - a checkable button's signal
        if deleted:
            self._tasks.run(Lane.HISTORY, self._read_deleted, self._show_deleted, self.troubled.emit)
        else:
            self.fill(self._lines)
            self.refresh()

    def _show_deleted(self, lines: tuple[DraftLine, ...]) -> None:
        if self._list.deleted_button.isChecked():
            self._list.show_rows([self._row(line) for line in lines], "", deleted=True)

    def _read(self) -> tuple[DraftLine, ...]:
        return self._door.desk().drafts.lines()

    def _read_deleted(self) -> tuple[DraftLine, ...]:
        return self._door.desk().drafts.deleted()

    def _row(self, line: DraftLine) -> Row:
        when = local(line.changed_at)
        day = when.strftime("%H:%M") if when.date() == local(now()).date() else short_date(when)
        networks = network_name(line.network) + (f" +{line.also}" if line.also else "")
        return Row(
            id=line.id,
            title=line.title or self.tr("Without words"),
            below=f"{networks} · {day}",
            posted=line.posted,
        )
