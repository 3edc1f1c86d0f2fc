"""The owner's own list, added to in the window and seen in the text at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from coach.domain.own_words import OwnWord
from coach.lint.own_words import read_own_words, write_own_words
from coach.system.paths import find_paths
from coach.ui.own_words_dialog import OwnWordsDialog
from tests.ui.conftest import OpenApp, messages, settle, type_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App


def dialog_of(app: App, qtbot: QtBot) -> OwnWordsDialog:
    app.coaching._menu.own_words_wanted.emit()
    shown = [it for it in QApplication.topLevelWidgets() if isinstance(it, OwnWordsDialog) and it.isVisible()]
    qtbot.waitExposed(shown[0])
    return shown[0]


def fill(dialog: OwnWordsDialog, row: int, *texts: str) -> None:
    for column, text in enumerate(texts):
        dialog.table.model().setData(dialog.table.model().index(row, column), text)


def test_a_word_that_is_added_is_seen_fixed_and_kept(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    app = open_app()
    type_text(app, qtbot, "Shall we talk about this deal tomorrow?")
    assert not any("your list" in message for message in messages(app))

    dialog = dialog_of(app, qtbot)
    fill(dialog, 0, "deal, deals", "agreement", "Sounds pushy.")
    dialog.save.click()
    qtbot.waitUntil(lambda: "“deal” is on your list. Sounds pushy." in messages(app))
    next(card for card in app.window.coach._cards if card.content.rule == "own-words")._fixes[0].click()

    assert app.window.page.editor.text() == "Shall we talk about this agreement tomorrow?"
    assert read_own_words(find_paths(str(home)).own_words) == (
        OwnWord(("deal", "deals"), ("agreement",), "Sounds pushy."),
    )


def test_what_is_typed_into_a_cell_is_saved_without_leaving_it(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    dialog = dialog_of(app, qtbot)
    editor = dialog.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)

    QTest.keyClicks(editor, "turnkey")
    dialog.save.click()

    assert app.coaching.own_words.words == (OwnWord(("turnkey",)),)


def test_a_word_can_be_taken_out_and_empty_rows_are_none(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    path = find_paths(str(home)).own_words
    write_own_words(path, (OwnWord(("deal",)), OwnWord(("turnkey",))))
    app = open_app()
    dialog = dialog_of(app, qtbot)

    dialog.table.setCurrentCell(0, 0)
    dialog.remove.click()
    dialog.add.click()
    dialog.save.click()

    assert read_own_words(path) == (OwnWord(("turnkey",)),)


def test_what_cannot_be_looked_for_is_said_and_nothing_is_lost(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    app = open_app()
    dialog = dialog_of(app, qtbot)
    fill(dialog, 0, "deal, *")

    dialog.save.click()

    assert dialog.isVisible()
    assert "“*”" in dialog._wrong.text()
    assert not find_paths(str(home)).own_words.exists()
    dialog.reject()
    settle(app, qtbot)


def test_a_list_that_cannot_be_read_is_told_by_line(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    path = find_paths(str(home)).own_words
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('[[word]]\nsay = "deal"\nrahter = "x"\n', encoding="utf-8")

    app = open_app()

    assert "Line 3" in app.window.page.notice.sentence()
    assert "rahter" in app.window.page.notice.sentence()
    app.coaching._menu.own_words_wanted.emit()
    assert not any(isinstance(it, OwnWordsDialog) and it.isVisible() for it in QApplication.topLevelWidgets())
    settle(app, qtbot)
