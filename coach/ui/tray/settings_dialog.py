"""How much the app is at hand: the tray, starting with the login, the key for the quick check, and reminders."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from coach.domain.trouble import Trouble
from coach.system.autostart import start_at_login, starts_at_login
from coach.system.words import say
from coach.ui.navigation import Place
from coach.ui.screens import LOADERS
from coach.ui.theme import LARGE, LEAD, SMALL, SMALL_TEXT, scaled
from coach.ui.tray.global_key import is_possible
from coach.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from coach.system.paths import Paths
    from coach.ui.preferences import Preferences
    from coach.ui.tray.global_key import GlobalKey

_CHARACTERS = 62  # of a line


class TraySettings(QDialog):
    """Every choice is in force at once. `tray`: this desktop has one. `key` opens the quick check."""

    def __init__(
        self, preferences: Preferences, paths: Paths, *, tray: bool, key: GlobalKey, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tray and reminders"))
        self._preferences, self._paths, self._key = preferences, paths, key
        page = QWidget(self)
        page.setObjectName("desk")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, LARGE, 0)
        self._column.setSpacing(SMALL)
        self._add_tray(tray=tray)
        self._add_reminders()
        self._add_times()
        self._column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(LARGE)
        whole.addWidget(Scrolled(page, self), 1)
        whole.addWidget(buttons)
        wide = self.fontMetrics().averageCharWidth() * _CHARACTERS
        high = page.heightForWidth(wide) if page.hasHeightForWidth() else page.sizeHint().height()
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(
            min(wide + 4 * LARGE, room.width()), min(high + 6 * LARGE + buttons.sizeHint().height(), room.height())
        )

    def _add_tray(self, *, tray: bool) -> None:
        self._add_title(self.tr("At hand"))
        stay = self._add_choice("stay_in_tray", self.tr("Stay in the tray when I close the window"))
        stay.setEnabled(tray or stay.isChecked())
        if not tray:
            self._add_words(self.tr("This desktop shows no tray, so closing the window ends Post Coach."))
        self.login = QCheckBox(self.tr("Start with my computer, in the tray"), self)
        self.login.setChecked(starts_at_login())
        self.login.toggled.connect(self._start_at_login)
        self._column.addWidget(self.login)
        self._login_trouble = self._add_words("")
        self._login_trouble.hide()
        self._add_title(self.tr("Quick check"))
        self._add_words(
            self.tr(
                "It reads the text that you copied, only when you open it: with a click on the icon, or with a key."
            )
        )
        if not is_possible():
            self._add_words(
                self.tr(
                    "This desktop does not let me listen to a key. In its own settings you can give one to the command "
                    "“post-coach --quick-check”."
                )
            )
            return
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        label = QLabel(self.tr("Key in every program"), self)
        self.shortcut = QKeySequenceEdit(QKeySequence(self._preferences.settings.shortcut), self)
        self.shortcut.setMaximumSequenceLength(1)
        self.shortcut.setClearButtonEnabled(True)
        self.shortcut.setAccessibleName(label.text())
        self.shortcut.keySequenceChanged.connect(self._use_key)
        label.setBuddy(self.shortcut)
        row.addWidget(label)
        row.addWidget(self.shortcut)
        row.addStretch(1)
        self._column.addLayout(row)
        self._key_trouble = self._add_words("")
        self._key_trouble.hide()

    def _add_reminders(self) -> None:
        self._add_title(self.tr("Remind me"))
        self._add_choice("remind_cooled", self.tr("of an answer that has rested long enough"))
        self._add_choice("remind_waiting", self.tr("once a working day, of who waits longer than I want"))
        if Place.REVIEW in LOADERS:
            self._add_choice("remind_review", self.tr("on Monday, to look back on the week"))
        talk = QHBoxLayout()
        talk.setSpacing(SMALL)
        words = self.tr("of a quarter of an hour of conversation, working days at")
        self._add_choice("remind_talk", words, talk)
        self._add_time("talk_at", words, talk)
        talk.addStretch(1)
        self._column.addLayout(talk)

    def _add_times(self) -> None:
        quiet = QHBoxLayout()
        quiet.setSpacing(SMALL)
        between, until = self.tr("Say nothing between"), self.tr("and")
        for setting, words in (("quiet_from", between), ("quiet_until", until)):
            label = QLabel(words, self)
            quiet.addWidget(label)
            label.setBuddy(self._add_time(setting, words, quiet))
        quiet.addStretch(1)
        self._column.addSpacing(SMALL)
        self._column.addLayout(quiet)
        self._add_words(self.tr("What comes due in between is said afterwards, one thing at a time."))

    # Parts

    def _add_title(self, words: str) -> None:
        title = QLabel(words, self)
        title.setFont(scaled(self.font(), LEAD, bold=True))
        if self._column.count():
            self._column.addSpacing(LARGE)
        self._column.addWidget(title)

    def _add_words(self, words: str) -> QLabel:
        label = QLabel(words, self, wordWrap=True)
        label.setProperty("role", "muted")
        label.setFont(scaled(self.font(), SMALL_TEXT))
        self._column.addWidget(label)
        return label

    def _add_choice(self, setting: str, words: str, row: QBoxLayout | None = None) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setObjectName(setting)
        box.setChecked(getattr(self._preferences.settings, setting))
        box.toggled.connect(partial(self._preferences.choose, setting))
        (row or self._column).addWidget(box)
        return box

    def _add_time(self, setting: str, words: str, row: QBoxLayout) -> QTimeEdit:
        field = QTimeEdit(QTime.fromString(getattr(self._preferences.settings, setting), "HH:mm"), self)
        field.setObjectName(setting)
        field.setDisplayFormat("HH:mm")
        field.setAccessibleName(words)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.editingFinished.connect(lambda: self._preferences.choose(setting, field.time().toString("HH:mm")))
        row.addWidget(field)
        return field

    def _use_key(self) -> None:
        keys = self.shortcut.keySequence().toString()
        had = self._key.use(keys)
        self._preferences.choose("shortcut", keys if had else "")
        self._key_trouble.setHidden(had)
        self._key_trouble.setText(
            self.tr("I cannot have that key. Choose a letter, a digit or F1 to F12, with Ctrl, Alt or the Windows key.")
        )

    def _start_at_login(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        try:
            start_at_login(self._paths, on=on)
        except Trouble as trouble:
            self._login_trouble.setText(say(f"trouble.{trouble.code}", self._preferences.language, **trouble.facts))
            self._login_trouble.show()
