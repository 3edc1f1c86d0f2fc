"""Goes through the posts whose purpose is not told: one post, three keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.activity import Activity, Mix
from coach.networks.names import network_name
from coach.system.clock import local
from coach.system.words import say
from coach.ui.i18n import short_date
from coach.ui.theme import LARGE, LEAD, MEDIUM, SMALL, SMALL_TEXT, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE = (560, 440)
_LONGEST = 1500  # characters of a post that are shown; one knows it again by these


class SortingDialog(QDialog):
    """`told` carries a post and its Mix, `taken_back` the post of which that is not so after all."""

    told = Signal(object, object)
    taken_back = Signal(object)

    def __init__(self, posts: Sequence[Activity], *, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was this post for?"))
        self.resize(*_SIZE)
        self._posts, self._place, self._language = posts, 0, language
        self._answers: list[bool] = []  # of each post that was left behind: whether it was told
        self.place = QLabel(self)
        self.place.setProperty("role", "muted")
        self.post = PlainText(self)
        self.post.setReadOnly(True)
        self.post.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.post.setTabChangesFocus(True)
        self.post.setFont(scaled(self.font(), LEAD))
        self.post.document().setDocumentMargin(MEDIUM)
        self.answers = {
            mix: self._button(f"{number}  {say(f'mix.{mix}', language)}", str(number))
            for number, mix in enumerate(Mix, 1)
        }
        for mix, button in self.answers.items():
            button.clicked.connect(partial(self._answer, mix))
        self.skip = self._button(self.tr("0  I do not know"), "0", "quiet")
        self.skip.clicked.connect(partial(self._answer, None))
        self.back = self._button(self.tr("Back (Ctrl+Z)"), "Ctrl+Z", "quiet")
        self.back.clicked.connect(self._go_back)
        self.leave = self._button(self.tr("Close"))
        self.meaning = QLabel(say("mix.explained", language), self, wordWrap=True)
        self.meaning.setProperty("role", "muted")
        self.meaning.setFont(scaled(self.font(), SMALL_TEXT))
        self.leave.clicked.connect(self.accept)
        self._arrange()
        self._show()
        self.skip.setFocus()  # a key that was meant for the window before answers nothing

    def _button(self, words: str, keys: str = "", role: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", role)
        button.setAutoDefault(False)  # Enter answers nothing by accident
        if keys:  # no shortcut of the button's own: that would show how it is pressed, and lose what is typed meanwhile
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        return button

    def _answer(self, mix: Mix | None) -> None:
        post = self._posts[self._place]
        self._answers.append(mix is not None)
        self._place += 1
        if mix is not None:
            self.told.emit(post, mix)
        self._show()

    def _go_back(self) -> None:
        self._place -= 1
        if self._answers.pop():
            self.taken_back.emit(self._posts[self._place])
        self._show()

    def _show(self) -> None:
        count, done = len(self._posts), self._place == len(self._posts)
        for button in (*self.answers.values(), self.skip):
            button.setEnabled(not done)
        self.back.setEnabled(self._place > 0)
        if done:
            self.place.setText("")
            self.post.setPlainText(self.tr("That was the last one. The mix now counts what you told."))
            self.leave.setFocus()
            return
        post = self._posts[self._place]
        where = f"{network_name(post.network)}, {short_date(local(post.at))}"
        number = self.tr("%1 of %2").replace("%1", str(self._place + 1)).replace("%2", str(count))
        self.place.setText(f"{number} · {where}")
        said = post.text.strip() or post.note or post.url
        self.post.setPlainText(said[:_LONGEST] if said else self.tr("The words of this post were not kept."))
        self.post.setAccessibleName(self.place.text())

    def _arrange(self) -> None:
        keys, foot = FlowLayout(spacing=SMALL), FlowLayout(spacing=SMALL)
        for button in (*self.answers.values(), self.skip):
            keys.addWidget(button)
        for button in (self.back, self.leave):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.place)
        column.addWidget(self.post, 1)
        column.addLayout(keys)
        column.addWidget(self.meaning)
        column.addLayout(foot)
