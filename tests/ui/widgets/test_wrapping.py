"""A megabyte without a single space is shown whole, and the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser, QTextEdit

from coach.ui.composer.editor import Editor
from coach.ui.theme import LIGHT
from coach.ui.widgets.plain_text import PlainText
from coach.ui.widgets.wrapping import begin_empty, break_as_needed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENDLESS = "kruiwagen" * 110_000  # Qt's own way of breaking this would take minutes, and the test with it
WORDS = "kruiwagen " * 110_000
Put = Callable[[Editor, str], None]


def paste(edit: Editor | PlainText, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    edit.insertFromMimeData(pasted)


def anywhere(edit: QTextEdit | QPlainTextEdit) -> bool:
    return edit.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot) -> Editor:
    editor = Editor(LIGHT)
    qtbot.addWidget(editor)
    editor.show()
    return editor


@pytest.fixture
def field(qapp: QApplication, qtbot: QtBot) -> PlainText:
    field = PlainText()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize("put", [Editor.load, Editor.replace_all, paste], ids=["opened", "restored", "pasted"])
def test_every_letter_is_kept(put: Put, editor: Editor) -> None:
    put(editor, ENDLESS)

    assert editor.text() == ENDLESS
    assert anywhere(editor)
    editor._typing.stop()


@pytest.mark.parametrize("put", [Editor.load, Editor.replace_all, paste], ids=["opened", "restored", "pasted"])
def test_words_are_not_broken(put: Put, editor: Editor) -> None:
    put(editor, WORDS)

    assert not anywhere(editor)
    editor._typing.stop()


def test_pieces_pasted_side_by_side_make_an_endless_word_too(editor: Editor) -> None:
    for _ in range(3):
        paste(editor, "kruiwagen" * 200)

    assert anywhere(editor)
    editor._typing.stop()


def test_the_next_draft_is_broken_between_words_again(editor: Editor) -> None:
    editor.load(ENDLESS)
    editor.load("Een kruiwagen")

    assert not anywhere(editor)


def test_what_is_answered_may_be_endless_too(field: PlainText) -> None:
    paste(field, ENDLESS)
    assert (field.toPlainText(), anywhere(field)) == (ENDLESS, True)

    field.setPlainText("Een kruiwagen")
    assert not anywhere(field)


def test_a_page_is_broken_as_its_text_asks(qapp: QApplication, qtbot: QtBot) -> None:
    page = QTextBrowser()
    qtbot.addWidget(page)

    break_as_needed(page, ENDLESS)
    assert anywhere(page)
    begin_empty(page)
    break_as_needed(page, WORDS)
    assert not anywhere(page)


def test_undo_may_bring_an_endless_word_back(editor: Editor) -> None:
    paste(editor, ENDLESS)
    editor.replace_all("Een kruiwagen")
    editor.undo()

    assert (editor.text(), anywhere(editor)) == (ENDLESS, True)
    editor._typing.stop()
