"""How lines break in a text without spaces: Qt's search for a good place stops the window for minutes there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextOption

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

# Qt looks through all that is left of a word for every line of it: 20,000 signs take 0.1 s, 200,000 take 5 s.
# Broken anywhere, a million take half a second. No word of any language is this long.
_ENDLESS = re.compile(r"\S{4000}")


def begin_empty(edit: QTextEdit | QPlainTextEdit) -> None:
    """Take the text away, and break the lines of the next one between words again."""
    edit.clear()  # first: the endless word would be broken once more
    if edit.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere:
        edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


def break_as_needed(edit: QTextEdit | QPlainTextEdit, text: str) -> None:
    """Break lines anywhere from now on where the text, which is about to come in, has an endless word.

    That stays so when the word is taken out: undo may bring it back.
    """
    if _ENDLESS.search(text) and edit.wordWrapMode() != QTextOption.WrapMode.WrapAnywhere:
        edit.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
