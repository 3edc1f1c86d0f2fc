"""The settings that there are, and the ways to the pages that explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from coach.domain.draft import AccountKind

if TYPE_CHECKING:
    from coach.system.settings import Settings


class SettingsMenu(QMenu):
    """A menu of choices; the chosen value is signalled as (setting, value)."""

    chosen = Signal(str, object)
    keys_wanted = Signal()
    kept_quiet_wanted = Signal()
    own_words_wanted = Signal()
    definitions_wanted = Signal()
    networks_wanted = Signal()
    tray_wanted = Signal()
    first_steps_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._groups: list[QObject] = []
        self.rebuild()

    def rebuild(self) -> None:
        """Put every entry in the interface's language."""
        self.clear()
        self._groups.clear()
        self._choices(
            self.tr("Language"),
            "ui_language",
            {"": self.tr("As the system"), "nl": "Nederlands", "en": "English"},
        )
        self._choices(
            self.tr("Colours"),
            "theme",
            {
                "system": self.tr("As the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            },
        )
        self.addAction(self.tr("Networks …"), self.networks_wanted.emit)
        self.addAction(self.tr("Tray and reminders …"), self.tray_wanted.emit)
        self.addSeparator()
        self._choices(
            self.tr("Who speaks"),
            "account_kind",
            {
                AccountKind.PERSON.value: self.tr("A person"),
                AccountKind.SERVICE_DESK.value: self.tr("The service desk of a large company"),
            },
        )
        spelling = self.addAction(self.tr("Check spelling"))
        spelling.setCheckable(True)
        spelling.setChecked(self._settings.spelling)
        spelling.toggled.connect(lambda on: self.chosen.emit("spelling", on))
        self.addAction(self.tr("Words I do not want to use"), self.own_words_wanted.emit)
        self.addAction(self.tr("What I keep quiet about"), self.kept_quiet_wanted.emit)
        self.addAction(self.tr("What counts as what"), self.definitions_wanted.emit)
        self.addAction(self.tr("The first steps"), self.first_steps_wanted.emit)
        self.addAction(self.tr("Keys"), self.keys_wanted.emit)
        self.addAction(self.tr("About Post Coach"), self.about_wanted.emit)

    def use(self, settings: Settings) -> None:
        """Show other settings as chosen."""
        self._settings = settings
        self.rebuild()

    def _choices(self, title: str, setting: str, names: dict[str, str]) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        self._groups.append(group)
        for value, name in names.items():
            action = QAction(name, group, checkable=True)
            action.setChecked(getattr(self._settings, setting) == value)
            action.triggered.connect(lambda _=False, value=value: self.chosen.emit(setting, value))
            menu.addAction(action)
