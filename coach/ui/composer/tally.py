"""How the draft stands on each of its networks: the chips, kept true while it is written, and the offer of a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from coach.networks.counting import is_over
from coach.networks.splitting import THREADED
from coach.services.checking import length_of
from coach.services.previewing import parts_of
from coach.ui.composer.chips import ChipContent, Chips
from coach.ui.composer.live_check import LiveCheck

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coach.domain.draft import Draft
    from coach.domain.finding import CheckRequest, Length
    from coach.ui.composer.page import DraftPage
    from coach.ui.composer.presenter import Composer
    from coach.ui.preview.presenter import Previewing
    from coach.ui.tasks import Tasks
    from coach.ui.theme import Tokens


@dataclass(frozen=True, slots=True)
class _Asked:
    """One network's question: how long the draft is there, and where it goes as a thread, in how many parts."""

    request: CheckRequest
    thread: bool
    numbered: bool


@dataclass(frozen=True, slots=True)
class _Counted:
    """The answer. `parts` is 0 where it goes as one post."""

    length: Length | None = None
    parts: int = 0


class Tally(QObject):
    """Counts the draft for all its networks. With one network alone there are no chips: the counter says it all.

    `request` gives what is asked of a network about the draft; `threads` says which go as a thread.
    """

    def __init__(
        self,
        *,
        composer: Composer,
        page: DraftPage,
        tasks: Tasks,
        tokens: Tokens,
        request: Callable[[Draft, str], CheckRequest],
        threads: Previewing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._composer, self._page, self._request, self._threads = composer, page, request, threads
        self.posted: frozenset[str] = frozenset()
        self._counted: Mapping[str, _Counted] = {}
        self.chips = Chips(page.counts, tokens, page)
        self.split_button = QPushButton(page)
        self.split_button.setProperty("role", "quiet")
        self.split_button.clicked.connect(lambda: threads.set_thread(True))
        page.counts.addWidget(self.split_button)
        self.split_button.hide()
        self._count = LiveCheck(tasks, self._question, _count, self)
        self._count.answered.connect(self._on_counted)
        page.editor.edited.connect(self._on_edited)
        threads.threads_changed.connect(self.refresh)
        self.retranslate()

    def begin(self) -> None:
        """Another draft: nothing is known of it yet."""
        self.posted, self._counted = frozenset(), {}

    def refresh(self) -> None:
        """Show the networks of the draft as it is now, and count anew."""
        self._page.counter.setVisible(not self._has_chips())
        self._show_chips(self._composer.text_now())
        if self._has_chips():
            self._count.now()

    def show_length(self, length: Length | None) -> None:
        """How long the text in the editor is: where it is too long for one post, a thread is offered."""
        shown = self._composer.showing
        fits = not is_over(length) or shown not in THREADED or self._threads.is_thread(shown)
        self.split_button.setVisible(not fits)

    def stop(self) -> None:
        """Count no more."""
        self._count.stop()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.chips.retranslate()
        self.split_button.setText(self.tr("Split into a thread"))

    def _has_chips(self) -> bool:
        return len(self._composer.draft.networks) > 1 or self._threads.is_thread(self._composer.showing)

    def _on_edited(self) -> None:
        if self._has_chips():
            self._count.soon()

    def _question(self) -> tuple[_Asked, ...]:
        draft, threads = self._composer.text_now(), self._threads
        return tuple(_Asked(self._request(draft, it), threads.is_thread(it), threads.numbered) for it in draft.networks)

    def _on_counted(self, counted: Mapping[str, _Counted]) -> None:
        self._counted = counted
        self._show_chips(self._composer.text_now())

    def _show_chips(self, draft: Draft) -> None:
        if not self._has_chips():
            self.chips.show_contents(())
            return
        self.chips.show_contents([self._content(draft, each) for each in draft.networks])

    def _content(self, draft: Draft, its: str) -> ChipContent:
        counted = self._counted.get(its, _Counted())
        return ChipContent(
            network=its,
            length=counted.length,
            shown=its == self._composer.showing,
            follows=its != draft.network and draft.own_text(its) is None,
            posted=its in self.posted,
            thread=counted.parts,
        )


def _count(asked: tuple[_Asked, ...]) -> Mapping[str, _Counted]:
    """Runs in a worker, on values only."""
    return {
        each.request.network: _Counted(
            length_of(each.request), len(parts_of(each.request, numbered=each.numbered)) if each.thread else 0
        )
        for each in asked
    }
