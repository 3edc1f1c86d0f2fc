"""A draft's language: told by its words, shown, and set by its owner where that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.conftest import OpenApp, close, settle, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.app import App


def choose(app: App, qtbot: QtBot, name: str) -> None:
    app.window.coach.language.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()
    settle(app, qtbot)


def shown(app: App) -> str:
    return app.window.coach.language.text().removesuffix(" ▾")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wij ontzorgen u met een nieuwe ketel.", "Dutch"),
        ("We provide the best boilers for your house.", "English"),
        ("Wir haben heute die neue Heizung eingebaut und sie ist sehr leise.", "Another language"),
    ],
)
def test_the_language_is_told_by_the_words(open_app: OpenApp, qtbot: QtBot, text: str, name: str) -> None:
    app = open_app()
    type_text(app, qtbot, text)

    qtbot.waitUntil(lambda: shown(app) == name)


@pytest.mark.parametrize(("ui", "name"), [("en", "English"), ("nl", "Nederlands")])
def test_a_text_too_short_to_tell_is_in_its_owners_language(
    open_app: OpenApp, qtbot: QtBot, ui: str, name: str
) -> None:
    app = open_app(ui_language=ui)
    type_text(app, qtbot, "Team!")

    qtbot.waitUntil(lambda: shown(app) == name)


def test_what_is_chosen_holds_for_this_draft_and_is_kept(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Wij ontzorgen u met een nieuwe ketel.")
    assert any(card.content.words == "ontzorgen u" for card in app.window.coach._cards)

    choose(app, qtbot, "English")

    qtbot.waitUntil(lambda: shown(app) == "English")
    assert not any(card.content.words == "ontzorgen u" for card in app.window.coach._cards)
    draft = app.composer.draft.id
    app.composer.begin("Wij ontzorgen u ook.")
    qtbot.waitUntil(lambda: shown(app) == "Dutch")
    app.composer.open(draft)
    qtbot.waitUntil(lambda: shown(app) == "English")
    close(app, qtbot)

    again = open_app()
    again.composer.open(draft)
    qtbot.waitUntil(lambda: shown(again) == "English")
    choose(again, qtbot, "Tell by the words")
    qtbot.waitUntil(lambda: shown(again) == "Dutch")
