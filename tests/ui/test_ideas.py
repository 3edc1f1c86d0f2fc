"""Ideas for a conversation in the real window: chosen by key or mouse, shown beside the text and never put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from coach.ui.composer.ideas import Ideas
from tests.ui.conftest import OpenApp, settle, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.app import App

SENDS = "Our sourdough is in the shop. Fresh from the oven."


def ideas(app: App) -> Ideas:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Ideas)
    assert popup.list.count() >= 3
    return popup


def press_ideas(app: App) -> Ideas:
    next(card for card in app.window.coach._cards if card.content.has_ideas)._ideas_button.click()
    return ideas(app)


def test_an_idea_stands_beside_the_text_and_not_in_it(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, SENDS)
    QApplication.clipboard().setText("mine")

    popup = press_ideas(app)
    idea = popup.list.item(1).text()
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    settle(app, qtbot)

    assert app.window.page.notice.sentence() == f"Finish this in your own words: {idea}"
    assert app.window.page.editor.text() == SENDS
    assert QApplication.clipboard().text() == "mine"


def test_only_a_text_that_sends_is_offered_ideas(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "We provide state-of-the-art bread. Which one did you have as a child?")

    assert app.window.coach._cards
    assert not any(card._ideas_button.isVisible() for card in app.window.coach._cards)


def test_the_menu_of_keys_offers_them_too(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, SENDS)
    app.coaching.findings.show_fixes()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)

    next(action for action in menu.actions() if action.text() == "Ideas").trigger()
    menu.close()

    ideas(app).close()


@pytest.mark.parametrize(
    ("text", "word"),
    [("Onze nieuwe collectie tuinmeubelen staat in de showroom. Stoelen in zes kleuren.", " jij "), (SENDS, " you ")],
)
def test_ideas_speak_the_language_of_the_draft(open_app: OpenApp, qtbot: QtBot, text: str, word: str) -> None:
    app = open_app()
    type_text(app, qtbot, text)

    popup = press_ideas(app)

    assert any(word in popup.list.item(row).text() for row in range(popup.list.count()))
    popup.close()
