"""What the owner chose for the window, in force at once: language and colours."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from coach.domain.trouble import Trouble
from coach.networks.names import is_network
from coach.system.assets import assets
from coach.system.paths import Paths, made
from coach.system.settings import Settings, load_settings, save_settings
from coach.ui import theme
from coach.ui.i18n import InterfaceLanguage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


class Preferences(QObject):
    """The settings, the interface's language and the theme's colours.

    `language` is used this time instead of the setting. `trouble` is what kept the settings from being
    read, None where nothing did.
    """

    language_changed = Signal()
    colours_changed = Signal()
    troubled = Signal(Trouble)

    def __init__(self, qt: QApplication, paths: Paths, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._qt, self._paths = qt, paths
        self.trouble: Trouble | None = None
        try:
            self.settings = load_settings(paths)
        except Trouble as trouble:
            self.settings, self.trouble = Settings(), trouble
        if not is_network(self.settings.network):  # a later version may know more of them
            self.settings = replace(self.settings, network=Settings().network)
        self._language = InterfaceLanguage(qt)
        self._language.use(language or self.settings.ui_language)
        self.tokens = theme.choose(self.settings.theme)
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._use_colours)

    @property
    def language(self) -> str:
        """The interface's language, "nl" or "en"."""
        return self._language.code

    def choose(self, setting: str, value: object) -> None:
        """Take over a choice and keep it; one that cannot be kept is in force until the window closes."""
        self.settings = replace(self.settings, **{setting: value})  # type: ignore[arg-type]  # names from the menu
        try:
            self._set_unreadable_aside()
            save_settings(self._paths, self.settings)
        except Trouble as trouble:
            self.troubled.emit(trouble)
        if setting == "ui_language":
            self._language.use(str(value))
            self.language_changed.emit()
        elif setting == "theme":
            self._use_colours()

    def _set_unreadable_aside(self) -> None:
        """A file that could not be read may hold what its owner wants to mend: it is kept beside the new one."""
        if self.trouble is not None:
            with suppress(OSError):
                self._paths.settings.replace(self._paths.settings.with_suffix(".unreadable.json"))
            self.trouble = None

    def release(self) -> None:
        """Leave the application as it was found."""
        self._language.release()

    def _use_colours(self) -> None:
        self.tokens = theme.choose(self.settings.theme)
        self._dress()
        self.colours_changed.emit()

    def _dress(self) -> None:
        try:
            folder = made(self._paths.cache)
            arrow = _picture_file(folder, "chevron-down", self.tokens.muted)
            tick = _picture_file(folder, "count-posted", self.tokens.on_accent)
        except (Trouble, OSError):
            arrow = tick = ""  # the boxes do without
        theme.dress(self._qt, self.tokens, arrow=arrow, tick=tick)


def _picture_file(folder: Path, name: str, colour: str) -> str:
    """A style sheet can only name an image by file: write it in this colour, once, and give its path."""
    path = folder / f"{name}-{colour.removeprefix('#')}.svg"
    if not path.exists():
        svg = (assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        path.write_text(svg.replace("currentColor", colour), encoding="utf-8")
    return path.as_posix()
