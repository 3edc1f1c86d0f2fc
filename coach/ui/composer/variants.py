"""One idea, a text per network: joins the line above the sheet and the choice of networks to the composer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from coach.domain.draft import Reason
from coach.domain.variants import also_for, following, not_for, written
from coach.networks.names import network_name
from coach.networks.spec import network, network_ids
from coach.ui.composer.variant_bar import VariantBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.draft import Draft
    from coach.ui.composer.page import DraftPage
    from coach.ui.composer.presenter import Composer
    from coach.ui.composer.tally import Tally
    from coach.ui.widgets.notice import Words


class Variants(QObject):
    """Adds networks to the open draft and takes them away; says whose text is in the editor, and chooses another."""

    def __init__(self, *, composer: Composer, page: DraftPage, tally: Tally, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._composer, self._page, self._tally = composer, page, tally
        self.bar = VariantBar(page)
        page.put_above_sheet(self.bar)
        self._menu = QMenu(page.also_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        page.also_button.setMenu(self._menu)
        page.editor.edited.connect(self._on_edited)
        composer.opened.connect(self._on_opened)
        composer.purpose_changed.connect(self.refresh)
        tally.chips.chosen.connect(self.choose)
        self.bar.follow_wanted.connect(self.follow)
        self.bar.remove_wanted.connect(self.remove)
        self.refresh()

    def refresh(self) -> None:
        """Show the networks of the draft as it is now, and count anew."""
        draft = self._composer.text_now()
        # An answer belongs where somebody was heard; it is nothing to send round.
        self._page.also_button.setVisible(not draft.kind.answers or len(draft.networks) > 1)
        if self._composer.showing == draft.network:
            self.bar.hide()
        else:
            self._show_bar(draft)
        self._tally.refresh()

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
        self._offer_back(lambda: self.tr("%1 follows your text for %2 again."), shown, draft.own_text(shown))

    def _remove(self, draft: Draft, shown: str) -> None:
        self._composer.reshape(not_for(draft, shown), draft.network)
        self._offer_back(lambda: self.tr("This draft is not for %1 any more."), shown, draft.own_text(shown))

    def _offer_back(self, said: Words, taken: str, own: str | None) -> None:
        draft, main = self._composer.draft.id, self._composer.draft.network
        self._page.notice.say(
            lambda: said().replace("%1", network_name(taken)).replace("%2", network_name(main)),
            (lambda: self.tr("Undo"), partial(self._put_back, draft, taken, own)),
            (lambda: self.tr("Good"), lambda: None),
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
        self._tally.begin()
        self.refresh()

    def _on_edited(self) -> None:
        if self._composer.showing != self._composer.draft.network:
            self._show_bar(self._composer.text_now())

    def _show_bar(self, draft: Draft) -> None:
        shown = self._composer.showing
        self.bar.show_variant(shown, draft.network, follows=draft.own_text(shown) is None)
