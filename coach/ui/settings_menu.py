"""The settings that there are: language, colours; and the way to the keys and to what counts as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from coach.system.settings import Settings


class SettingsMenu(QMenu):
    """A menu of choices; the chosen value is signalled as (setting, value)."""

    chosen = Signal(str, str)
    keys_wanted = Signal()
    definitions_wanted = Signal()
    networks_wanted = Signal()

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
        self.addSeparator()
        self.addAction(self.tr("What counts as what"), self.definitions_wanted.emit)
        self.addAction(self.tr("Keys"), self.keys_wanted.emit)

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
