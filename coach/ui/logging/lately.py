"""What was logged lately, to be changed or taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.activity import Activity
from coach.networks.names import network_name
from coach.ui.i18n import day_and_time
from coach.ui.logging.acts import act_name
from coach.ui.theme import MEDIUM, SMALL, SMALL_TEXT, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.ui.theme import Tokens


class Lately(QWidget):
    """A row an activity, the newest first. `change_wanted` and `remove_wanted` carry the activity of a row."""

    change_wanted = Signal(Activity)
    remove_wanted = Signal(Activity)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._activities: tuple[Activity, ...] = ()
        self._rows: list[_Row] = []
        self._empty = QLabel(self, wordWrap=True)
        self._empty.setProperty("role", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, SMALL, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)

    def show_activities(self, activities: Sequence[Activity]) -> None:
        """These were logged lately."""
        self._activities = tuple(activities)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in activities]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        self._empty.setText(self.tr("Nothing is logged yet."))
        self._empty.setVisible(not self._rows)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self.show_activities(self._activities)

    def take_keyboard(self) -> None:
        """Put the keyboard on the newest."""
        if self._rows:
            self._rows[0].change.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_activities(self._activities)

    def _row(self, activity: Activity) -> _Row:
        row = _Row(activity, self._tokens, self)
        row.change.clicked.connect(lambda: self.change_wanted.emit(activity))
        row.remove.clicked.connect(lambda: self.remove_wanted.emit(activity))
        return row


class _Row(QFrame):
    """With whom, and below it what, where and when."""

    def __init__(self, activity: Activity, tokens: Tokens, parent: QWidget) -> None:
        from coach.ui.pictures import icon  # noqa: PLC0415 - the first paint does without pictures

        super().__init__(parent)
        self.setObjectName("card")
        who = activity.person or activity.group or act_name(activity.act)
        title, below = QLabel(who, self, wordWrap=True), QLabel(self, wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setMinimumWidth(1)  # an endless word is cut, and widens nothing
        title.setFont(scaled(self.font(), 1.0, bold=True))
        what = (act_name(activity.act),) if who != act_name(activity.act) else ()
        below.setText(" · ".join((*what, network_name(activity.network), day_and_time(activity.at))))
        below.setTextFormat(Qt.TextFormat.PlainText)
        below.setFont(scaled(self.font(), SMALL_TEXT))
        below.setProperty("role", "muted")
        self.change = QPushButton(self.tr("Change"), self)
        self.remove = QPushButton(self)
        self.remove.setIcon(icon("trash", tokens.ink))
        self.remove.setToolTip(self.tr("Take out"))
        self.change.setAccessibleName(f"{self.change.text()}: {who}, {below.text()}")
        self.remove.setAccessibleName(f"{self.remove.toolTip()}: {who}, {below.text()}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        row.addLayout(words, 1)
        for button in (self.change, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
