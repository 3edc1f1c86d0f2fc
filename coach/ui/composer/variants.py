"""One idea, a text per network: joins the chips, the line above the sheet and the networks to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton

from coach.domain.draft import Reason
from coach.domain.variants import also_for, following, not_for, written
from coach.networks.names import network_name
from coach.networks.spec import network, network_ids
from coach.networks.splitting import THREADED
from coach.services.checking import length_of
from coach.services.previewing import parts_of
from coach.ui.composer.chips import ChipContent, Chips
from coach.ui.composer.counter import over_of
from coach.ui.composer.live_check import LiveCheck
from coach.ui.composer.variant_bar import VariantBar

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


class Variants(QObject):
    """Adds networks to the open draft and takes them away, and shows how each of them stands.

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
        self.bar = VariantBar(page)
        page.put_above_sheet(self.bar)
        self.chips = Chips(page.counts, tokens, page)
        self._menu = QMenu(page.also_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        page.also_button.setMenu(self._menu)
        self.split_button = QPushButton(page)
        self.split_button.setProperty("role", "quiet")
        self.split_button.clicked.connect(lambda: threads.set_thread(True))
        page.counts.addWidget(self.split_button)
        self.split_button.hide()
        self._count = LiveCheck(tasks, self._question, _count, self)
        self._count.answered.connect(self._on_counted)
        page.editor.edited.connect(self._on_edited)
        composer.opened.connect(self._on_opened)
        composer.purpose_changed.connect(self.refresh)
        threads.threads_changed.connect(self.refresh)
        self.chips.chosen.connect(self.choose)
        self.bar.follow_wanted.connect(self.follow)
        self.bar.remove_wanted.connect(self.remove)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the networks of the draft as it is now, and count anew."""
        draft = self._composer.text_now()
        answers, main = draft.kind.answers, self._composer.showing == draft.network
        # An answer belongs where somebody was heard; it is nothing to send round.
        self._page.also_button.setVisible(not answers or len(draft.networks) > 1)
        self._page.counter.setVisible(not self._has_chips())
        if main:
            self.bar.hide()
        else:
            self._show_bar(draft)
        self._show_chips(draft)
        if self._has_chips():
            self._count.now()

    def show_length(self, length: Length | None) -> None:
        """How long the text in the editor is: where it is too long for one post, a thread is offered."""
        shown = self._composer.showing
        fits = not over_of(length) or shown not in THREADED or self._threads.is_thread(shown)
        self.split_button.setVisible(not fits)

    def _has_chips(self) -> bool:
        return len(self._composer.draft.networks) > 1 or self._threads.is_thread(self._composer.showing)

    def stop(self) -> None:
        """Count no more."""
        self._count.stop()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.chips.retranslate()
        self.split_button.setText(self.tr("Split into a thread"))

    # What the owner does

    def add(self, chosen: str) -> None:
        """Write this draft for one network more; the text in the editor stays the one that it was."""
        self._composer.reshape(also_for(self._composer.text_now(), chosen), self._composer.showing)
        self._page.editor.setFocus()

    def choose(self, chosen: str) -> None:
        """Put the text for this network in the editor."""
        self._composer.show_network(chosen)
        self._page.editor.setFocus()

    def choose_number(self, place: int) -> None:
        """Put the text for the network at this place, from 0, in the editor."""
        networks = self._composer.draft.networks
        if place < len(networks):
            self.choose(networks[place])

    def follow(self) -> None:
        """Let the network that is shown follow the main text again; its own is kept, and can be had back at once."""
        self._once_kept(self._follow)

    def remove(self) -> None:
        """Take the network that is shown away; its own text is kept, and it can be had back at once."""
        self._once_kept(self._remove)

    def show_menu(self) -> None:
        """The networks that can be added, by keyboard."""
        button = self._page.also_button
        self._fill_menu()
        if button.isVisible() and not self._menu.isEmpty():
            self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
            self._menu.setActiveAction(self._menu.actions()[0])

    def _once_kept(self, act: Callable[[Draft, str], None]) -> None:
        """Do something to the text in the editor once it is on the disk as a version; where it cannot be, do not."""
        draft, shown = self._composer.draft.id, self._composer.showing

        def on_kept() -> None:
            if (self._composer.draft.id, self._composer.showing) == (draft, shown):
                act(self._composer.text_now(), shown)
                self._page.editor.setFocus()

        self._composer.keep_version(Reason.VARIANT, on_kept)

    def _follow(self, draft: Draft, shown: str) -> None:
        self._composer.reshape(following(draft, shown), shown)
        self._offer_back(self.tr("%1 follows your text for %2 again."), shown, draft.own_text(shown))

    def _remove(self, draft: Draft, shown: str) -> None:
        self._composer.reshape(not_for(draft, shown), draft.network)
        self._offer_back(self.tr("This draft is not for %1 any more."), shown, draft.own_text(shown))

    def _offer_back(self, said: str, taken: str, own: str | None) -> None:
        draft = self._composer.draft.id
        sentence = said.replace("%1", network_name(taken)).replace("%2", network_name(self._composer.draft.network))
        self._page.notice.say(
            sentence, (self.tr("Undo"), partial(self._put_back, draft, taken, own)), (self.tr("Good"), lambda: None)
        )

    def _put_back(self, draft_id: str, taken: str, own: str | None) -> None:
        draft = self._composer.text_now()
        if draft.id == draft_id:
            back = written(also_for(draft, taken), taken, draft.text if own is None else own)
            self._composer.reshape(back, taken)
            self._page.editor.setFocus()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for each in network_ids():
            if each not in self._composer.draft.networks and not network(each).retired:
                self._menu.addAction(network_name(each), partial(self.add, each))

    # What is shown

    def _on_opened(self) -> None:
        self.posted, self._counted = frozenset(), {}
        self.refresh()

    def _on_edited(self) -> None:
        if not self._has_chips():
            return
        self._count.soon()
        if self._composer.showing != self._composer.draft.network:
            self._show_bar(self._composer.text_now())

    def _show_bar(self, draft: Draft) -> None:
        shown = self._composer.showing
        self.bar.show_variant(shown, draft.network, follows=draft.own_text(shown) is None)

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
