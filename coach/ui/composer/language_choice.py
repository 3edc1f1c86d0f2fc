"""The language that a draft is taken for, and the way to choose another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from coach.ui.theme import SMALL_TEXT, scaled
from coach.ui.widgets.places import below


class LanguageChoice(QPushButton):
    """A quiet button with the language's name; `chosen` carries "auto", "nl" or "en"."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setAutoDefault(False)
        self.setFont(scaled(self.font(), SMALL_TEXT))
        self._choice, self._told = "auto", ""
        self.clicked.connect(self._open)
        self.hide()

    def show_language(self, choice: str, told: str) -> None:
        """The draft's language as its owner chose it, and as I take it ("other" too)."""
        self._choice, self._told = choice, told
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language of the interface: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._told:
            self._retranslate()

    def _retranslate(self) -> None:
        name = self._names()[self._told]
        self.setText(f"{name} ▾")
        self.setAccessibleName(self.tr("Language of this draft: %1").replace("%1", name))
        self.setToolTip(self.tr("The language that I take this draft for; choose another where I am wrong"))

    def _names(self) -> dict[str, str]:
        return {"nl": self.tr("Dutch"), "en": self.tr("English"), "other": self.tr("Another language")}

    def _open(self) -> None:
        names = self._names()
        by_words = self.tr("By the words: %1").replace("%1", names[self._told])
        auto = by_words if self._choice == "auto" else self.tr("Tell by the words")
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for value, name in {"auto": auto, "nl": names["nl"], "en": names["en"]}.items():
            action = menu.addAction(name, partial(self.chosen.emit, value))
            action.setCheckable(True)
            action.setChecked(value == self._choice)
        menu.popup(below(self))
        menu.setActiveAction(menu.actions()[0])
