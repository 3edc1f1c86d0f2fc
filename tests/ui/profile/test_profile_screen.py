"""The profile check in the real window, by keyboard alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.domain.account import Account
from coach.domain.draft import AccountKind
from coach.domain.profile import Question
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.system.settings import load_settings
from coach.ui.navigation import Place
from coach.ui.profile.screen import ProfileScreen
from tests.pictures.making import drawn_logo, encoded, saved
from tests.ui.conftest import OpenApp, settle

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App
    from coach.ui.profile.card import QuestionRow
    from coach.ui.profile.view import ProfileView

HALF_A_YEAR_AGO = timedelta(days=190)


def go(app: App, qtbot: QtBot) -> ProfileView:
    app.window.activateWindow()
    app.coaching.screens.go(Place.PROFILE, keyboard=True)
    settle(app, qtbot)
    part = app.coaching.screens._parts[Place.PROFILE]
    assert isinstance(part, ProfileScreen)
    return part.view


def keys(app: App, qtbot: QtBot, *pressed: Qt.Key) -> None:
    for each in pressed:
        focused = app.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, each)
        settle(app, qtbot)


def answered(app: App, network: str = "linkedin") -> dict[Question, bool]:
    checks = app._door.desk().profiles.checks(AccountKind.PERSON, "linkedin")
    found = next(each for each in checks if each.network == network)
    return {question: answer.yes for question, answer in found.answers.items()}


def row(view: ProfileView, question: Question, network: str = "linkedin") -> QuestionRow:
    return view.cards[network].rows[question]


def test_answers_are_kept_and_a_no_says_what_to_do(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    view = go(app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space)  # the first yes
    keys(app, qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Space)  # the second no
    assert answered(app) == {Question.NAME: True, Question.PHOTO: False}
    assert row(view, Question.PHOTO)._instead.isVisible()
    assert not row(view, Question.NAME)._instead.isVisible()
    assert row(view, Question.PHOTO).no.hasFocus()


def test_a_service_desk_is_asked_who_answers_alone(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    app = open_app()
    view = go(app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Right)
    assert load_settings(find_paths(str(home))).account_kind == AccountKind.SERVICE_DESK
    asked = {question: each.isVisible() for question, each in view.cards["linkedin"].rows.items()}
    assert asked == {Question.NAME: False, Question.PHOTO: False, Question.PERSONAL: True}
    assert "no single person" in view._why.text()


def test_who_speaks_is_one_setting_with_that_of_the_menu(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    view = go(app, qtbot)
    app.coaching._menu.chosen.emit("account_kind", AccountKind.SERVICE_DESK.value)
    app.coaching.screens.go(Place.WRITE)
    app.coaching.screens.go(Place.PROFILE)
    settle(app, qtbot)
    assert view.kinds.place == 1


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (now(), "As it should be."),
        (now() - HALF_A_YEAR_AGO, "You looked at this half a year ago or more. Is it still so?"),
    ],
)
def test_after_half_a_year_it_asks_again(
    when: datetime, told: str, home: Path, open_app: OpenApp, qtbot: QtBot
) -> None:
    door = DeskDoor(find_paths(str(home)), lambda: when)
    for question in Question:
        door.desk().profiles.answer("linkedin", question, yes=True)
    door.close()
    app = open_app()
    view = go(app, qtbot)
    assert view.cards["linkedin"]._state.text().startswith(told)
    fresh = now() - when < HALF_A_YEAR_AGO
    assert row(view, Question.NAME).yes.isChecked() is fresh
    assert row(view, Question.NAME)._when.isVisible() is not fresh


def test_each_network_in_use_has_its_card_in_both_languages(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    door = DeskDoor(find_paths(str(home)), now)
    for network in ("x", "mastodon"):
        door.desk().accounts.save(Account(network=network, name="@karin"))
    door.close()
    app = open_app()
    view = go(app, qtbot)
    assert list(view.cards) == ["x", "mastodon"]
    app.coaching._menu.chosen.emit("ui_language", "nl")
    settle(app, qtbot)
    assert row(view, Question.NAME, "x")._question.text() == "Sta je er onder je eigen naam?"
    assert row(view, Question.NAME, "x").yes.accessibleName() == "Sta je er onder je eigen naam? Ja"


@pytest.mark.parametrize("width", [420, 1120])
def test_nothing_is_cut_at_any_width(width: int, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language="nl")
    view = go(app, qtbot)
    app.window.resize(width, 640)
    settle(app, qtbot)
    buttons = view.kinds._group.buttons()
    for part in (*buttons, *view.cards.values()):
        assert part.isVisible()
        assert part.mapTo(app.window, part.rect().topRight()).x() <= width
        assert view.kinds.rect().contains(buttons[-1].geometry())


def test_a_logo_that_is_dropped_answers_what_is_asked_of_the_picture(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    view = go(app, qtbot)
    card = view.cards["linkedin"]
    card.picture.look(saved(tmp_path, "logo.png", encoded(drawn_logo(), "PNG")))
    qtbot.waitUntil(row(view, Question.PHOTO).no.isChecked, timeout=20_000)
    assert answered(app) == {Question.PHOTO: False}
    assert card.picture.advice.text()
