"""Two short pages to read: what counts as what, and the keys."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from coach.domain.acts import SIDES, Side
from coach.system.words import say
from coach.ui.theme import LARGE, MEDIUM


class Explanation(QDialog):
    """A page of text with a button to close it."""

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 520)
        page = QTextBrowser(self)
        page.setHtml(html)
        page.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(page, 1)
        column.addWidget(buttons)


def definitions_page(language: str) -> str:
    """Every act and its side, from the one table that the sums use too."""
    parts = [f"<p>{escape(say('balance.explained', language))}</p>"]
    for side in Side:
        acts = [escape(say(f"act.{act}", language)) for act, its in SIDES.items() if its is side]
        parts.append(f"<h3>{escape(say(f'side.{side}', language))}</h3><ul><li>{'</li><li>'.join(acts)}</li></ul>")
    return "".join(parts)


_KEYS = (
    ("Ctrl+N", QT_TRANSLATE_NOOP("Keys", "New draft")),
    ("Ctrl+J", QT_TRANSLATE_NOOP("Keys", "Log what you did on a network")),
    ("F8 / Shift+F8", QT_TRANSLATE_NOOP("Keys", "Next and previous finding")),
    ("Alt+Enter", QT_TRANSLATE_NOOP("Keys", "What can be done about the finding")),
    ("Ctrl+Shift+Enter", QT_TRANSLATE_NOOP("Keys", "Apply all safe fixes")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Copy the text and open the network")),
    ("Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Write it for another network too")),
    ("Ctrl+1 … 9", QT_TRANSLATE_NOOP("Keys", "To the text for that network")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Open and close the preview")),
    ("Ctrl+H", QT_TRANSLATE_NOOP("Keys", "Versions of this draft")),
    ("Alt+1 … 7", QT_TRANSLATE_NOOP("Keys", "To writing, and the other places at the left")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "To the list of drafts")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("Keys", "To the text")),
    ("F6", QT_TRANSLATE_NOOP("Keys", "To the findings, or the preview")),
    ("Del", QT_TRANSLATE_NOOP("Keys", "In the list: delete the draft")),
    ("F1", QT_TRANSLATE_NOOP("Keys", "This page")),
    ("Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Close the window")),
)


def keys_page() -> str:
    """The window's keys."""
    told = ((key, escape(QCoreApplication.translate("Keys", str(what)))) for key, what in _KEYS)
    rows = "".join(f"<tr><td><b>{key}</b></td><td style='padding-left:16px'>{what}</td></tr>" for key, what in told)
    return f"<table cellpadding='4'>{rows}</table>"
