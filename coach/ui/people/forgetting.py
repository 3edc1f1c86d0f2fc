"""The question before somebody is forgotten: what goes, what stays, and that it cannot be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.ui.theme import MEDIUM, SMALL
from coach.ui.widgets.breakable import breakable
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from coach.domain.contact import Contact


class Forgetting(QFrame):
    """`sure` comes when the owner means it, `kept` when they do not."""

    sure = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._question = QLabel(self, wordWrap=True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self.keep = QPushButton(self)
        self.keep.clicked.connect(self.kept)
        self.forget = QPushButton(self)
        self.forget.setProperty("role", "danger")
        self.forget.clicked.connect(self.sure)
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.keep, self.forget):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self._question)
        column.addLayout(buttons)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.kept)
        self.hide()

    def ask(self, contact: Contact) -> None:
        """Ask about this person, with the keyboard on the answer that changes nothing."""
        self.retranslate(contact)
        self.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self)

    def retranslate(self, contact: Contact) -> None:
        """Put the question in the interface's language."""
        goes = self.tr(
            "The name %1, your note, every text and address of what was between you, and the drafts that you posted "
            "to them go for good."
        )
        stays = self.tr(
            "That something was said on those days stays, without a name, so your balance does not change. Copies of "
            "the whole history that were made before still hold it all."
        )
        final = self.tr("This cannot be undone.")
        self._question.setText(breakable(f"{goes.replace('%1', contact.name)}\n\n{stays}\n\n{final}"))
        self.keep.setText(self.tr("Keep"))
        self.forget.setText(self.tr("Forget for good"))
        self.setAccessibleName(self._question.text())
