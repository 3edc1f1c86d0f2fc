"""The interface's language: follows the system at first start, switches while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from coach.system.assets import assets
from coach.system.clock import local, now
from coach.system.words import system_language

if TYPE_CHECKING:
    from datetime import date, datetime

_LOCALES = {"nl": QLocale(QLocale.Language.Dutch), "en": QLocale(QLocale.Language.English)}
_WEEK = 7  # days; within one the day's name says enough


class InterfaceLanguage:
    """Installs the translators of one language; Qt then tells every widget with a LanguageChange event."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = "en"

    def use(self, chosen: str) -> None:
        """Switch to "nl" or "en"; empty follows the system."""
        self.code = chosen or system_language()
        self.release()
        QLocale.setDefault(_LOCALES[self.code])
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt's own words first: of two translators the later installed one is asked first.
        self._translators = [
            loaded
            for name, folder in ((f"qtbase_{self.code}", qt_folder), (f"coach_{self.code}", str(assets() / "i18n")))
            if (loaded := _loaded(name, folder)) is not None
        ]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def release(self) -> None:
        """Take the translators out again."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []


def short_date(moment: date) -> str:
    """A day as the interface's language writes it in short: 12 nov., 12 Nov."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM")


def day_and_time(moment: datetime) -> str:
    """A moment in the owner's words: the time, and the day where that is another."""
    when = local(moment)
    days, clock = (local(now()).date() - when.date()).days, when.strftime("%H:%M")
    if days == 0:
        return clock
    if abs(days) < _WEEK:
        return f"{QLocale().dayName(when.isoweekday())} {clock}"
    return f"{short_date(when)} {clock}"


def split_key(words: str) -> tuple[str, str]:
    """Words without the ampersand before their key, and the key, a capital; "" where there is none."""
    before, _, after = words.partition("&")
    return before + after, after[:1].upper() if len(before) < len(words) else ""


def _loaded(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
