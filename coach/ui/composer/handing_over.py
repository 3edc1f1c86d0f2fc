"""From the draft to the network: copy, open, ask, log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from coach.domain.draft import Reason
from coach.domain.trouble import Trouble
from coach.networks.counting import compose_url
from coach.networks.names import is_network, network_name
from coach.networks.spec import network
from coach.system.clock import local
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.draft import Draft
    from coach.services.handover import Confirmed
    from coach.services.opening import DeskDoor
    from coach.ui.composer.page import DraftPage


class HandingOver(QObject):
    """Hands a draft to its network, and logs it when its owner says that it was posted."""

    logged = Signal()
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        page: DraftPage,
        tasks: Tasks,
        door: DeskDoor,
        draft: Callable[[], Draft],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._door, self._draft = page, tasks, door, draft
        self._handed: Draft | None = None
        page.hand_over_wanted.connect(self.hand_over)
        page.question.posted.connect(self._confirm)

    def offer(self, draft: Draft) -> None:
        """Name the network on the button; a network that is gone cannot be opened."""
        name, problem = network_name(draft.network), ""
        if not is_network(draft.network):
            problem = self.tr("I do not know %1: choose another network.")
        elif network(draft.network).retired:
            problem = self.tr("%1 does not exist any more: choose another network.")
        self._page.offer_hand_over(name, problem.replace("%1", name))

    def hand_over(self) -> None:
        """Copy the text, open the network's page, and ask whether it was posted."""
        draft = self._draft()
        if not draft.text.strip() or not self._page.hand_over_button.isEnabled():
            return
        if self._is_asked_for(draft):
            self._page.question.take_keyboard()  # pressed twice: the page is open already
            return
        known = network(draft.network)
        QGuiApplication.clipboard().setText(draft.text)
        # A page to write on makes a new post, before everybody: an answer is pasted where it belongs.
        url = known.home if draft.kind.answers else compose_url(known, draft.text)
        opened = QDesktopServices.openUrl(QUrl(url))
        prefilled = not draft.kind.answers and known.compose is not None and url != known.compose.page
        self._handed = draft
        self._keep(draft)
        self._page.question.ask_after(known.name, answers=draft.kind.answers, prefilled=prefilled, opened=opened)

    def ask(self, draft: Draft) -> None:
        """Ask of a draft that was handed over another time whether it was posted."""
        self._handed = draft
        self._page.question.ask(network(draft.network).name, answers=draft.kind.answers)

    def _keep(self, draft: Draft) -> None:
        """What went to the network is kept, also where its owner never says whether it was posted."""
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().drafts.keep(draft, Reason.HAND_OVER),
            failed=self.troubled.emit,
        )

    def _is_asked_for(self, draft: Draft) -> bool:
        return not self._page.question.isHidden() and self._handed == draft

    def _confirm(self, url: str, person: str) -> None:
        handed = self._handed
        if handed is None:
            return

        def confirm() -> Confirmed:
            return self._door.desk().handover.confirm(handed, url, person=person)

        self._tasks.run(Lane.HISTORY, confirm, self._on_confirmed, self._on_failed)

    def _on_failed(self, trouble: Trouble) -> None:
        self._page.question.yes.setEnabled(True)
        self.troubled.emit(trouble)

    def _on_confirmed(self, confirmed: Confirmed) -> None:
        self._page.question.hide()
        self._page.editor.setFocus()
        at = local(confirmed.activity.at).strftime("%H:%M")

        def words() -> str:
            said = (
                self.tr("This draft was logged before, at %1. I did not count it again.")
                if confirmed.already
                else self.tr("Logged at %1. The balance at the right has moved.")
            )
            return said.replace("%1", at)

        self._page.notice.say(words, (lambda: self.tr("Good"), lambda: None))
        self.logged.emit()
