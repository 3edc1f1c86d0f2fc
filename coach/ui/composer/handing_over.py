"""From the draft to the network: copy, open, ask, log."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from coach.domain.contact import Sort
from coach.domain.draft import Reason
from coach.domain.trouble import Trouble
from coach.networks.counting import compose_url
from coach.networks.names import is_network, network_name
from coach.networks.spec import network
from coach.system.clock import local
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.domain.draft import Draft
    from coach.services.handover import Confirmed
    from coach.services.opening import DeskDoor
    from coach.ui.composer.page import DraftPage


@dataclass(frozen=True, slots=True)
class _Handed:
    """A draft as it was handed to one of its networks.

    `texts` are the parts of a thread, or the one post; `found` has the rules of what was noticed in it.
    """

    draft: Draft
    network: str
    texts: tuple[str, ...]
    found: tuple[str, ...] = field(default=(), compare=False)


class HandingOver(QObject):
    """Hands a draft to its network, and logs it when its owner says that it was posted.

    `draft` is the open draft, `network` the one whose text is shown, `parts` the texts of a thread, none where the
    draft goes as one post, `found` the rules of what is noticed in it, `whom` who is answered, "" where that is not
    known; `pictures` shows those of a draft, to be dragged. `held` says whether a draft has to wait, and tells its
    owner so.
    """

    logged = Signal()
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        page: DraftPage,
        tasks: Tasks,
        door: DeskDoor,
        draft: Callable[[], Draft],
        network: Callable[[], str],
        parts: Callable[[Draft, str], tuple[str, ...]],
        found: Callable[[], tuple[str, ...]],
        whom: Callable[[Draft], str],
        pictures: Callable[[Draft], QWidget | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._door = page, tasks, door
        self._draft, self._network, self._parts, self._found, self._whom = draft, network, parts, found, whom
        self._pictures = pictures
        self._handed: _Handed | None = None
        self._copied = 0
        self.held: Callable[[Draft], bool] = lambda _: False
        page.hand_over_wanted.connect(self.hand_over)
        page.question.posted.connect(self._confirm)
        page.question.next_wanted.connect(self._copy_next)
        page.question.person.asked.connect(self._ask_names)

    def offer(self) -> None:
        """Name the network on the button; a network that is gone cannot be opened."""
        its = self._network()
        name, problem = network_name(its), ""
        if not is_network(its):
            problem = self.tr("I do not know %1: choose another network.")
        elif network(its).retired:
            problem = self.tr("%1 does not exist any more: choose another network.")
        self._page.offer_hand_over(name, problem.replace("%1", name))

    def hand_over(self) -> None:
        """Copy the text, open the network's page, and ask whether it was posted."""
        draft, its = self._draft(), self._network()
        text = draft.text_for(its)
        if not text.strip() or not self._page.hand_over_button.isEnabled():
            return
        handed = _Handed(draft, its, self._parts(draft, its) or (text,), self._found())
        if not self._page.question.isHidden() and self._handed == handed:
            self._page.question.take_keyboard()  # pressed twice: the page is open already
            return
        if self.held(draft):
            return
        known = network(its)
        QGuiApplication.clipboard().setText(handed.texts[0])
        # A page to write on makes a new post, before everybody: an answer is pasted where it belongs.
        url = known.home if draft.kind.answers else compose_url(known, handed.texts[0])
        opened = QDesktopServices.openUrl(QUrl(url))
        prefilled = not draft.kind.answers and known.compose is not None and url != known.compose.page
        self._handed, self._copied = handed, 1
        self._keep(draft, its)
        self._page.question.ask_after(known.name, answers=draft.kind.answers, prefilled=prefilled, opened=opened)
        self._page.question.show_parts(self._copied, len(handed.texts))
        self._name_whom(draft, its)
        self._page.question.show_pictures(self._pictures(draft))

    def ask(self, draft: Draft, its: str) -> None:
        """Ask of a draft that was handed over another time whether it was posted on this network of it."""
        self._handed = _Handed(draft, its, self._parts(draft, its) or (draft.text_for(its),))
        self._page.question.show_pictures(self._pictures(draft))
        self._page.question.ask(network(its).name, answers=draft.kind.answers)
        self._name_whom(draft, its)

    def _name_whom(self, draft: Draft, its: str) -> None:
        """Whom the draft answers, if that is known: then the conversation is closed with it."""
        if not draft.kind.answers:
            return
        if known := self._whom(draft):
            self._page.question.name_whom(known)
            return

        def found(person: str) -> None:
            if self._handed is not None and self._handed.draft is draft:
                self._page.question.name_whom(person)

        self._tasks.run(
            Lane.HISTORY, lambda: self._door.desk().conversations.whom(its, draft.context), found, lambda _: None
        )

    def _ask_names(self, begun: str) -> None:
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().people.named(Sort.PERSON, begun),
            lambda names: self._page.question.person.offer(begun, names),
            lambda _: None,
        )

    def _copy_next(self) -> None:
        """The next part of a thread to the clipboard."""
        if self._handed is not None and self._copied < len(self._handed.texts):
            QGuiApplication.clipboard().setText(self._handed.texts[self._copied])
            self._copied += 1
            self._page.question.show_parts(self._copied, len(self._handed.texts))

    def _keep(self, draft: Draft, its: str) -> None:
        """What went to the network is kept, also where its owner never says whether it was posted."""
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().drafts.keep(draft, Reason.HAND_OVER, its),
            failed=self.troubled.emit,
        )

    def _confirm(self, url: str, person: str) -> None:
        handed = self._handed
        if handed is None:
            return

        def confirm() -> Confirmed:
            return self._door.desk().handover.confirm(
                handed.draft,
                url,
                network=handed.network,
                person=person,
                thread=len(handed.texts) > 1,
                found=handed.found,
            )

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
