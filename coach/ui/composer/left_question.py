"""A draft was handed over, and its owner never said whether it was posted: asked again, quietly, when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.trouble import Trouble
from coach.domain.variants import written
from coach.networks.names import is_network, network_name
from coach.system.clock import local
from coach.ui.i18n import short_date
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.draft import Draft, Version
    from coach.services.opening import DeskDoor
    from coach.ui.composer.page import DraftPage


class LeftQuestion(QObject):
    """Looks whether the question was left, and brings it back. `ask` puts it for the draft as it went to a network."""

    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        page: DraftPage,
        tasks: Tasks,
        door: DeskDoor,
        ask: Callable[[Draft, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._door, self._ask = page, tasks, door, ask
        self._opened = ""

    def look_back(self, draft: Draft) -> None:
        """This draft was opened: say so if it was handed over and not called posted."""
        self._opened = draft.id
        if draft.posted_at is not None or not any(draft.text_for(its).strip() for its in draft.networks):
            return

        def left() -> Version | None:
            return self._door.desk().handover.left(draft.id)

        def found(version: Version | None) -> None:
            # Whatever is said or asked already is more urgent than this.
            quiet = self._page.notice.isHidden() and self._page.question.isHidden()
            if version is None or not is_network(version.network or draft.network):
                return
            if quiet and draft.id == self._opened:
                self._remind(draft, version)

        self._tasks.run(Lane.HISTORY, left, found, lambda _: None)  # others tell that the history cannot be read

    def _remind(self, draft: Draft, version: Version) -> None:
        its = version.network or draft.network

        def words() -> str:
            said = self.tr("On %1 you took this to %2. I do not know yet whether it was posted.")
            return said.replace("%1", short_date(local(version.kept_at))).replace("%2", network_name(its))

        self._page.notice.say(
            words,
            (lambda: self.tr("It is posted"), lambda: self._ask(written(draft, its, version.text), its)),
            (lambda: self.tr("It was not posted"), lambda: self._forget(version)),
        )

    def _forget(self, version: Version) -> None:
        self._tasks.run(Lane.HISTORY, lambda: self._door.desk().handover.forget(version), failed=self.troubled.emit)
