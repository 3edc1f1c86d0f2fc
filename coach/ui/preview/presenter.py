"""Keeps the preview true to the text while it is written, and knows which drafts go as a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from coach.networks.names import is_network
from coach.services.previewing import preview
from coach.ui.composer.live_check import LiveCheck

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from coach.domain.draft import Draft
    from coach.domain.finding import CheckRequest
    from coach.services.previewing import Preview
    from coach.ui.composer.presenter import Composer
    from coach.ui.preview.pane import PreviewPane
    from coach.ui.tasks import Tasks
    from coach.ui.theme import Tokens
    from coach.ui.window import Window


_CHARACTERS = 54  # a line of the phone, with avatar and edges


@dataclass(frozen=True, slots=True)
class _Question:
    request: CheckRequest
    thread: bool
    numbered: bool


class Previewing(QObject):
    """Opens and closes the preview. `threads_changed`: a draft became a thread, or one post again.

    `request` gives what the network is asked about the text in the editor, `name` who speaks there, `pictures` those of
    a draft, small, each with its description.
    """

    threads_changed = Signal()

    def __init__(
        self,
        *,
        window: Window,
        composer: Composer,
        tasks: Tasks,
        tokens: Callable[[], Tokens],
        request: Callable[[], CheckRequest],
        name: Callable[[], str],
        pictures: Callable[[Draft], tuple[tuple[QImage, str], ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._composer, self._tokens, self._name = window, composer, tokens, name
        self._request, self._pictures = request, pictures
        self._threads: set[tuple[str, str]] = set()
        self._numbered = True
        self.pane: PreviewPane | None = None
        self._check = LiveCheck(tasks, self._question, _preview, self)
        self._check.answered.connect(self._show)
        window.page.preview_button.toggled.connect(self._on_toggled)
        window.page.editor.edited.connect(self._refresh_soon)
        composer.opened.connect(self.refresh)
        composer.purpose_changed.connect(self.refresh)

    @property
    def open(self) -> bool:
        """Whether the preview is to be seen."""
        return self._window.page.preview_button.isChecked()

    def toggle(self) -> None:
        """Open the preview, or close it."""
        self._window.page.preview_button.toggle()

    def close(self) -> None:
        """Give the coach its place back."""
        self._window.page.preview_button.setChecked(False)

    def refresh(self) -> None:
        """Another draft, network, kind or account: draw it anew."""
        if self.open:
            self._check.now()

    def stop(self) -> None:
        """No more previews."""
        self._check.stop()

    def set_tokens(self) -> None:
        """Draw in other colours from now on."""
        if self.pane is not None:
            self.pane.set_tokens(self._tokens())

    def is_thread(self, network: str) -> bool:
        """Whether the open draft goes to this network as a thread, as far as it is too long for one post."""
        return (self._composer.draft.id, network) in self._threads

    @property
    def numbered(self) -> bool:
        """Whether the parts of a thread have numbers."""
        return self._numbered

    def set_thread(self, thread: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Let the draft go to the network that is shown as a thread, or as one post again; its text stays as it is."""
        key = (self._composer.draft.id, self._composer.showing)
        if thread:
            self._threads.add(key)
            self._window.page.preview_button.setChecked(True)
        else:
            self._threads.discard(key)
        self.refresh()
        self.threads_changed.emit()

    def _set_numbered(self, numbered: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._numbered = numbered
        self.refresh()
        self.threads_changed.emit()

    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not shown:
            self._window.show_beside(self._window.coach)
            return
        if self.pane is None:
            self.pane = self._new_pane()
        self._window.show_beside(self.pane, at_least=self.pane.fontMetrics().averageCharWidth() * _CHARACTERS)
        self.refresh()

    def _new_pane(self) -> PreviewPane:
        from coach.ui.preview.pane import PreviewPane  # noqa: PLC0415 - not before somebody wants to see it

        pane = PreviewPane(self._tokens(), self._window)
        self._window.put_beside(pane)
        pane.closed.connect(self.close)
        pane.thread_wanted.connect(self.set_thread)
        pane.numbers_wanted.connect(self._set_numbered)
        pane.copy_wanted.connect(self._copy)
        return pane

    def _copy(self, place: int) -> None:
        if self.pane is not None:
            QGuiApplication.clipboard().setText(self.pane.posts[place].post.text)

    def _refresh_soon(self) -> None:
        if self.open:
            self._check.soon()

    def _question(self) -> _Question:
        return _Question(self._request(), self.is_thread(self._composer.showing), self._numbered)

    def _show(self, answer: Preview | None) -> None:
        if answer is not None and self.pane is not None and answer.network == self._composer.showing:
            self.pane.show_preview(
                answer,
                self._name(),
                thread=self.is_thread(answer.network),
                pictures=self._pictures(self._composer.draft),
            )


def _preview(question: _Question) -> Preview | None:
    """Runs in a worker, on values only; a network that nobody knows looks like nothing."""
    if not is_network(question.request.network):
        return None
    return preview(question.request, thread=question.thread, numbered=question.numbered)
