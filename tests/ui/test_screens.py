"""Going between the composer and the screens beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from coach.domain.trouble import Trouble
from coach.ui import screens
from coach.ui.navigation import Place
from coach.ui.widgets.screen import Screen
from tests.ui.conftest import OpenApp, settle, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.screens import Room
    from coach.ui.theme import Tokens


class Plain:
    """A screen with one button, that counts how often it was read."""

    def __init__(self, room: Room, parent: QObject) -> None:
        del parent
        self.room, self.times = room, 0
        self.view = Screen()
        self.view.entitle("Plain", "A sentence.")
        self.button = QPushButton("Do")
        self.view.add(self.button)

    def refresh(self) -> None:
        self.times += 1

    def set_tokens(self, tokens: Tokens) -> None:
        del tokens


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[Plain]:
    """The screens that were loaded, with a plain one in place of the real balance."""
    made: list[Plain] = []

    def load(room: Room, parent: QObject) -> Plain:
        made.append(Plain(room, parent))
        return made[-1]

    monkeypatch.setitem(screens.LOADERS, Place.BALANCE, load)
    return made


def test_a_screen_is_loaded_when_it_is_first_gone_to(loaded: list[Plain], open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    assert not loaded
    app.coaching.screens.go(Place.BALANCE)
    app.coaching.screens.go(Place.WRITE)
    app.coaching.screens.go(Place.BALANCE)
    settle(app, qtbot)
    assert len(loaded) == 1
    assert loaded[0].times == 2
    assert loaded[0].view.isVisible()
    assert app.window.drafts.navigation.currentItem().text() == "Balance"
    assert not app.window.page.isVisible()


def test_alt_and_a_number_goes_there_with_the_keyboard(loaded: list[Plain], open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.window.activateWindow()
    type_text(app, qtbot, "Hello")
    QTest.keyClick(app.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    settle(app, qtbot)
    qtbot.waitUntil(loaded[0].button.hasFocus)
    QTest.keyClick(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(app.window.page.editor.hasFocus)
    assert app.window.page.editor.text() == "Hello"


@pytest.mark.usefixtures("loaded")
def test_the_keys_of_writing_do_nothing_on_a_screen(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Who was there?")
    app.coaching.screens.go(Place.BALANCE, keyboard=True)
    with qtbot.assertNotEmitted(app.window.page.hand_over_wanted, wait=50):
        QTest.keyClick(app.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not app.window.page.question.isVisible()


@pytest.mark.usefixtures("loaded")
def test_a_new_draft_and_the_open_one_lead_back_to_writing(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Who was there?")
    app.composer.flush()
    settle(app, qtbot)
    app.coaching.screens.go(Place.BALANCE)
    item = app.window.drafts.list.visualItemRect(app.window.drafts.list.item(0))
    QTest.mouseClick(app.window.drafts.list.viewport(), Qt.MouseButton.LeftButton, pos=item.center())
    assert app.window.page.isVisible()
    assert app.window.page.editor.text() == "Who was there?"
    app.coaching.screens.go(Place.BALANCE)
    QTest.keyClick(app.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert app.window.page.isVisible()
    assert app.window.page.editor.text() == ""


def test_what_is_in_the_way_is_told_where_the_owner_looks(loaded: list[Plain], open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.coaching.screens.go(Place.BALANCE)
    app.coaching.tell(Trouble("disk-full", path="x"))
    settle(app, qtbot)
    assert loaded[0].view.notice.sentence()
    assert not app.window.page.notice.sentence()


@pytest.mark.usefixtures("loaded")
def test_the_places_are_told_to_who_cannot_see_them(open_app: OpenApp) -> None:
    app = open_app()
    navigation = app.window.drafts.navigation
    navigation.show_count(Place.BALANCE, 3)
    told = [navigation.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert told == ["Write", "Balance, 3"]
    assert navigation.accessibleName()
