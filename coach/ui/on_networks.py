"""The networks of the open draft: the owner's accounts there, a text for each, how it will look, threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.domain.account import Account
from coach.domain.audience import audiences_in
from coach.domain.draft import AccountKind, Draft
from coach.domain.finding import CheckRequest
from coach.domain.trouble import Trouble
from coach.services.previewing import parts_of
from coach.ui.composer.tally import Tally
from coach.ui.composer.variants import Variants
from coach.ui.preview.presenter import Previewing
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QDialog

    from coach.domain.own_words import OwnWord
    from coach.services.opening import DeskDoor
    from coach.ui.composer.pictures import DraftPictures
    from coach.ui.composer.presenter import Composer
    from coach.ui.preferences import Preferences
    from coach.ui.window import Window


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What the history knows of the accounts, and where a draft stands already."""

    draft: str
    accounts: Mapping[str, Account]
    posted: frozenset[str]


class OnNetworks(QObject):
    """Knows what each network is asked about the open draft. `changed`: the answers may be others now."""

    changed = Signal()
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        window: Window,
        composer: Composer,
        preferences: Preferences,
        tasks: Tasks,
        door: DeskDoor,
        own_words: Callable[[], tuple[OwnWord, ...]],
        pictures: DraftPictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._composer, self._preferences = window, composer, preferences
        self._own_words, self._pictures = own_words, pictures
        self._tasks, self._door = tasks, door
        self.accounts: Mapping[str, Account] = {}
        self.previewing = Previewing(
            window=window,
            composer=composer,
            tasks=tasks,
            tokens=lambda: preferences.tokens,
            request=self.request_now,
            name=lambda: self.account(composer.showing).name,
            pictures=pictures.images_of,
            parent=self,
        )
        self.tally = Tally(
            composer=composer,
            page=window.page,
            tasks=tasks,
            tokens=preferences.tokens,
            request=self.request,
            threads=self.previewing,
            parent=self,
        )
        self.variants = Variants(composer=composer, page=window.page, tally=self.tally, parent=self)
        preferences.colours_changed.connect(self._use_colours)
        preferences.language_changed.connect(self.tally.retranslate)
        self.previewing.threads_changed.connect(self.changed)
        pictures.changed.connect(self.changed)
        pictures.changed.connect(self.previewing.refresh)

    def stop(self) -> None:
        """Count and draw no more."""
        self.tally.stop()
        self.previewing.stop()

    # What a network is asked

    def account(self, network: str) -> Account:
        """The owner's account there; what was never told is as in the settings."""
        chosen = self._preferences.settings
        untold = Account(network=network, premium=chosen.premium, server_limit=chosen.server_limit)
        return self.accounts.get(network, untold)

    def request(self, draft: Draft, network: str) -> CheckRequest:
        """The question about a draft on one of its networks."""
        chosen, account = self._preferences.settings, self.account(network)
        return CheckRequest(
            text=draft.text_for(network),
            network=network,
            kind=draft.kind,
            language=draft.language if draft.language != "auto" else chosen.language,
            context=draft.context,
            account_kind=AccountKind(chosen.account_kind),
            premium=account.premium,
            server_limit=account.server_limit,
            own_words=self._own_words(),
            usual_language=self._preferences.language,
            audience=audiences_in(chosen.audience),
            pictures=self._pictures.pictures_of(draft),
        )

    def request_now(self) -> CheckRequest:
        """The question about the text in the editor."""
        return self.request(self._composer.text_now(), self._composer.showing)

    def is_thread(self) -> bool:
        """Whether the text in the editor goes as a thread, as far as it is too long for one post."""
        return self.previewing.is_thread(self._composer.showing)

    def parts(self, draft: Draft, network: str) -> tuple[str, ...]:
        """The texts of the thread as which a draft goes there; none where it goes as one post."""
        if not self.previewing.is_thread(network):
            return ()
        return parts_of(self.request(draft, network), numbered=self.previewing.numbered)

    # What the history knows

    def learn(self, draft: Draft) -> None:
        """Read the accounts, and where this draft stands; where they cannot be read, whoever checks it tells why."""

        def learn() -> _Learnt:
            desk = self._door.desk()
            return _Learnt(draft.id, desk.accounts.all(), desk.handover.posted_on(draft.id))

        self._tasks.run(Lane.HISTORY, learn, self._on_learnt, failed=lambda _: None)

    def _on_learnt(self, learnt: _Learnt) -> None:
        if learnt.draft == self._composer.draft.id:
            self.tally.posted = learnt.posted
        if learnt.accounts != self.accounts:
            self.accounts = learnt.accounts
            self.changed.emit()
        self.variants.refresh()
        self.previewing.refresh()

    # The accounts

    def settings_dialog(self) -> QDialog:
        """The dialog in which the owner tells of the accounts, and reads what each network allows."""
        from coach.ui.networks_dialog import NetworksDialog  # noqa: PLC0415 - seldom opened

        known = {network: self.account(network) for network in self.accounts}
        dialog = NetworksDialog(known, self._composer.showing, language=self._preferences.language, parent=self._window)
        dialog.told.connect(self._save)
        return dialog

    def _save(self, account: Account) -> None:
        draft = self._composer.draft
        self._tasks.run(
            Lane.HISTORY,
            lambda: self._door.desk().accounts.save(account),
            lambda _: self.learn(draft),
            self.troubled.emit,
        )

    def _use_colours(self) -> None:
        self.tally.chips.set_tokens(self._preferences.tokens)
        self.previewing.set_tokens()
