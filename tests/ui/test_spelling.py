"""Spelling in the real window, with the real dictionaries in their own process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from coach.system.paths import find_paths
from coach.system.word_list import read_words
from tests.ui.conftest import OpenApp, close, settle, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App

TEXT = "Vandaag een lekage 👩‍💻 bij Karin, en een balayagje voor @kapsalonx."


@pytest.fixture
def app(open_app: OpenApp, qtbot: QtBot) -> App:
    app = open_app(spelling=True)
    type_text(app, qtbot, TEXT)
    qtbot.waitUntil(lambda: misspelt(app) == ["lekage", "balayagje"], timeout=20_000)
    return app


def misspelt(app: App) -> list[str]:
    return [mark.key for mark in app.window.page.editor.misspelt()]


def menu_at(app: App, word: str) -> QMenu:
    """The menu that the menu key opens at a word."""
    editor = app.window.page.editor
    cursor = editor.textCursor()
    cursor.setPosition(next(mark.start for mark in editor.misspelt() if mark.key == word) + 2)
    editor.setTextCursor(cursor)
    place = editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, editor.mapToGlobal(QPoint(place)))
    QApplication.sendEvent(editor, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def labels(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def trigger(menu: QMenu, is_it: Callable[[str], bool]) -> None:
    next(action for action in menu.actions() if is_it(action.text())).trigger()
    menu.close()


def test_a_suggestion_mends_the_word_and_undo_brings_it_back(app: App, qtbot: QtBot) -> None:
    menu = menu_at(app, "lekage")
    assert "Looking for suggestions…" in labels(menu)
    qtbot.waitUntil(lambda: labels(menu)[0] == "lekkage", timeout=20_000)

    trigger(menu, lambda label: label == "lekkage")

    editor = app.window.page.editor
    assert editor.text() == TEXT.replace("lekage", "lekkage")
    qtbot.waitUntil(lambda: misspelt(app) == ["balayagje"], timeout=20_000)
    editor.undo()
    assert editor.text() == TEXT


def test_a_word_of_the_owner_is_right_from_then_on(app: App, open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    trigger(menu_at(app, "balayagje"), lambda label: "add it to my words" in label)
    qtbot.waitUntil(lambda: misspelt(app) == ["lekage"], timeout=20_000)
    assert read_words(find_paths(str(home)).spelling) == {"balayagje"}
    close(app, qtbot)

    again = open_app()

    qtbot.waitUntil(lambda: misspelt(again) == ["lekage"], timeout=20_000)


def test_a_word_that_is_right_has_the_ordinary_menu(app: App) -> None:
    app.window.page.editor.menu_opened.emit(QMenu(app.window), 0)

    assert not app.coaching.spelling._speller._asked


def test_spelling_can_be_switched_off(app: App, qtbot: QtBot) -> None:
    app.coaching._menu.chosen.emit("spelling", False)
    settle(app, qtbot)
    assert misspelt(app) == []

    app.window.page.editor.insertPlainText(" En nog een lekage.")
    with qtbot.waitSignal(app.coaching.findings.reported):
        pass

    assert misspelt(app) == []


def test_without_its_process_the_window_does_without(
    open_app: OpenApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    app = open_app(spelling=True)

    type_text(app, qtbot, TEXT)
    qtbot.waitUntil(lambda: app.coaching.spelling._speller._failed)
    type_text(app, qtbot, " En meer lekage.")

    assert misspelt(app) == []
