"""From the draft to the network: copy, open, ask, log, and show the balance move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from coach.domain.trouble import Trouble
from coach.system.clock import local
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.balance import Balances
    from coach.domain.draft import Draft
    from coach.domain.finding import HistoryFacts
    from coach.services.handover import Confirmed
    from coach.services.opening import DeskDoor
    from coach.ui.composer.page import DraftPage


class HandingOver(QObject):
    """Hands a draft to its network and keeps the history and the balance up to date.

    `logged` carries a services.handover.Confirmed, `weighed` the Balances and the HistoryFacts, whenever they
    may have changed.
    """

    logged = Signal(object)
    weighed = Signal(object, object)
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        page: DraftPage,
        tasks: Tasks,
        door: DeskDoor,
        draft: Callable[[], Draft],
        target: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._door, self._draft, self._target = page, tasks, door, draft, target
        self._asked_for: Draft | None = None
        page.hand_over_wanted.connect(self.hand_over)
        page.posted.connect(self._confirm)

    def offer(self, draft: Draft) -> None:
        """Name the network on the button; a network that is gone cannot be opened."""
        from coach.networks.spec import network  # noqa: PLC0415 - not before the first paint

        known = network(draft.network)
        problem = self.tr("%1 does not exist any more: choose another network.") if known.retired else ""
        self._page.offer_hand_over(known.name, problem.replace("%1", known.name))

    def hand_over(self) -> None:
        """Copy the text, open the network's page, and ask whether it was posted."""
        draft = self._draft()
        if not draft.text.strip() or not self._page.hand_over_button.isEnabled():
            return
        from coach.networks.counting import compose_url  # noqa: PLC0415 - not before the first paint
        from coach.networks.spec import network  # noqa: PLC0415 - as above

        known = network(draft.network)
        QGuiApplication.clipboard().setText(draft.text)
        # A page to write on makes a new post, before everybody: an answer is pasted where it belongs.
        url = known.home if draft.kind.answers else compose_url(known, draft.text)
        opened = QDesktopServices.openUrl(QUrl(url))
        self._asked_for = draft
        prefilled = not draft.kind.answers and known.compose is not None and url != known.compose.page
        self._page.question.ask(known.name, answers=draft.kind.answers, prefilled=prefilled, opened=opened)

    def weigh(self, draft: Draft) -> None:
        """Read the balance and the facts for this draft's network anew."""

        def weigh() -> tuple[Balances, HistoryFacts]:
            history = self._door.desk().history
            return history.balances(target=self._target), history.facts(draft.network, self._target)

        self._tasks.run(Lane.HISTORY, weigh, lambda found: self.weighed.emit(*found), self.troubled.emit)

    def _confirm(self, url: str, person: str) -> None:
        draft = self._asked_for
        if draft is None:
            return

        def confirm() -> Confirmed:
            return self._door.desk().handover.confirm(draft.id, url=url, text=draft.text, person=person)

        self._tasks.run(Lane.HISTORY, confirm, self._on_confirmed, self._on_failed)

    def _on_failed(self, trouble: Trouble) -> None:
        self._page.question.yes.setEnabled(True)
        self.troubled.emit(trouble)

    def _on_confirmed(self, confirmed: Confirmed) -> None:
        self._page.question.hide()
        at = local(confirmed.activity.at).strftime("%H:%M")
        said = (
            self.tr("This draft was logged before, at %1. I did not count it again.")
            if confirmed.already
            else self.tr("Logged at %1. The balance at the right has moved.")
        )
        self._page.notice.say(said.replace("%1", at), (self.tr("Good"), lambda: None))
        self.logged.emit(confirmed)
