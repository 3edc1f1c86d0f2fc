"""The first steps in the real window, by keyboard alone: gone through, skipped, left and taken up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.audience import Audience
from coach.domain.draft import AccountKind, Kind, blank_draft
from coach.networks.audiences import networks_for
from coach.networks.spec import network, network_ids
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.system.settings import FIRST_RUN_DONE, Settings, load_settings
from coach.system.words import LANGUAGES, say
from coach.ui.first_run.steps import GOAL, WHERE, step
from coach.ui.navigation import Place
from tests.ui.conftest import OpenApp, close, settle, type_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App
    from coach.ui.first_run.view import FirstRunView


def open_new(open_app: OpenApp, qtbot: QtBot, **settings: str) -> tuple[App, FirstRunView]:
    """The window as somebody sees it who has no history yet."""
    app = open_app(**{"first_run": "", **settings})
    app.window.activateWindow()
    settle(app, qtbot)
    qtbot.waitUntil(lambda: app.coaching._first_steps is not None)
    assert app.coaching._first_steps is not None
    return app, app.coaching._first_steps.view


def keys(app: App, qtbot: QtBot, *pressed: Qt.Key) -> None:
    for each in pressed:
        focused = app.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, each)
        settle(app, qtbot)


def asked(view: FirstRunView) -> str:
    return view._question.text()


def test_five_steps_lead_to_a_first_draft(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    app, view = open_new(open_app, qtbot)
    assert view.isVisible()
    assert asked(view) == "Who are you here?"
    keys(app, qtbot, Qt.Key.Key_Return)
    assert asked(view) == "Whom do you want to reach?"
    keys(app, qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert asked(view) == "That is where they are. Where do you begin?"
    keys(app, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert asked(view) == "What should it bring you?"
    keys(app, qtbot, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert asked(view) == "What do you begin with?"
    keys(app, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)

    kept = load_settings(find_paths(str(home)))
    best = networks_for((Audience.CONSUMERS, Audience.FAMILIES))
    assert kept.account_kind == AccountKind.PERSON
    assert kept.audience == "consumers,families"
    assert (kept.network, kept.first_run) == (best[1], FIRST_RUN_DONE)
    assert [each.goal.measure for each in app._door.desk().goals.progress()] == ["new customers"]
    assert not view.isVisible()
    assert app.window.page.editor.hasFocus()
    assert app.composer.draft.network == best[1]
    assert app.window.page.notice.sentence().startswith("Finish this in your own words: ")


def test_an_answer_can_be_the_first_draft(open_app: OpenApp, qtbot: QtBot) -> None:
    app, _ = open_new(open_app, qtbot, first_run="5")
    keys(app, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert app.composer.draft.kind is Kind.REPLY


def test_whoever_begins_to_type_writes_at_once(open_app: OpenApp, qtbot: QtBot) -> None:
    app, view = open_new(open_app, qtbot)
    focused = app.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "V")
    type_text(app, qtbot, "andaag")
    assert not view.isVisible()
    assert app.window.page.editor.text() == "Vandaag"


def test_skipped_they_do_not_come_back_by_themselves(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    app, view = open_new(open_app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert app.window.page.editor.hasFocus()
    close(app, qtbot)
    again = open_app()
    assert again.window.page.isVisible()
    again.coaching._menu.first_steps_wanted.emit()
    settle(again, qtbot)
    steps = again.coaching._first_steps
    assert steps is not None
    assert steps.view.isVisible()
    assert asked(steps.view) == "Who are you here?"
    assert load_settings(find_paths(str(home))).first_run == FIRST_RUN_DONE


def test_left_half_way_they_go_on_where_they_were(open_app: OpenApp, qtbot: QtBot) -> None:
    app, view = open_new(open_app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Return)
    keys(app, qtbot, Qt.Key.Key_Space, Qt.Key.Key_Return)
    app.coaching.screens.go(Place.GOALS)
    settle(app, qtbot)
    assert not view.isVisible()
    close(app, qtbot)
    later = open_app()
    settle(later, qtbot)
    steps = later.coaching._first_steps
    assert steps is not None
    assert asked(steps.view) == "That is where they are. Where do you begin?"
    keys(later, qtbot, Qt.Key.Key_Tab)
    steps.view.back.setFocus()
    keys(later, qtbot, Qt.Key.Key_Space)
    assert steps.view.options.chosen == (0,)


def test_another_goal_takes_the_place_of_the_first(open_app: OpenApp, qtbot: QtBot) -> None:
    app, view = open_new(open_app, qtbot, first_run="4")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up):
        keys(app, qtbot, key, Qt.Key.Key_Return)
        view.back.setFocus()
        keys(app, qtbot, Qt.Key.Key_Space)
        view.take_keyboard()
    assert [each.goal.measure for each in app._door.desk().goals.progress()] == ["pieces in stock"]


def test_whoever_has_a_history_is_not_asked(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    door = DeskDoor(find_paths(str(home)), now)
    draft = replace(blank_draft("x", Kind.POST, now()), text="Who remembers the old pump?")
    door.desk().drafts.save(draft)
    door.close()
    app = open_app(first_run="")
    settle(app, qtbot)
    assert app.coaching._first_steps is None
    assert app.composer.draft.id == draft.id


def test_whoever_logged_something_long_ago_is_not_asked(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    door = DeskDoor(find_paths(str(home)), now)
    door.desk().logbook.log(Entry(Act.MESSAGE_RECEIVED, "x", at=now() - timedelta(days=400), person="Karin"))
    door.close()
    app = open_app(first_run="")
    settle(app, qtbot)
    assert app.coaching._first_steps is None


def test_whoever_is_typing_already_is_not_disturbed(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.preferences.choose("first_run", "")
    app.coaching.begin()
    type_text(app, qtbot, "Vandaag")
    assert app.coaching._first_steps is None
    assert app.window.page.editor.hasFocus()


def test_the_steps_speak_the_language_that_is_chosen_meanwhile(open_app: OpenApp, qtbot: QtBot) -> None:
    app, view = open_new(open_app, qtbot, first_run="2")
    app.coaching._menu.chosen.emit("ui_language", "nl")
    settle(app, qtbot)
    assert asked(view) == "Wie wil je bereiken?"
    assert view.next.text() == "Verder"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", ["", *Audience, "consumers,business"])
def test_the_networks_that_are_suggested_say_why_and_none_is_gone(language: str, audience: str) -> None:
    its = step(WHERE, Settings(audience=audience), language, 0)
    names = {network(each).name for each in network_ids() if network(each).retired is None}
    assert 2 <= len(its.options) <= 4
    assert {each.title for each in its.options} <= names
    assert len({each.title for each in its.options}) == len(its.options)
    assert all(each.about and each.source for each in its.options)


def test_hyves_is_told_as_what_it_became_where_its_people_are_wanted() -> None:
    def told(audience: str) -> str:
        return step(WHERE, Settings(audience=audience), "en", 0).note

    assert "Hyves stopped on" in told("families")
    assert told("")
    assert not told("business")


def test_hyves_is_told_in_the_language_of_the_window(open_app: OpenApp, qtbot: QtBot) -> None:
    _, view = open_new(open_app, qtbot, first_run=str(WHERE), audience="families", ui_language="nl")
    assert view._note.text() == "Hyves stopte op 2 dec 2013. Wie je daar sprak, vind je nu op Facebook en Instagram."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_network_has_words_on_whom_one_meets_there(language: str) -> None:
    facts = {"date": "", "networks": ""}
    assert all(say(f"meet.{each}", language, **facts) for each in network_ids())


def test_a_goal_may_come_later(open_app: OpenApp, qtbot: QtBot) -> None:
    app, view = open_new(open_app, qtbot, first_run=str(GOAL))
    keys(app, qtbot, Qt.Key.Key_Return)
    assert asked(view) == "What do you begin with?"
    assert app._door.desk().goals.progress() == ()


@pytest.mark.parametrize("number", ["1", "3", "4", "5"])
def test_nothing_is_cut_in_a_narrow_window(number: str, open_app: OpenApp, qtbot: QtBot) -> None:
    app, view = open_new(open_app, qtbot, first_run=number, ui_language="nl")
    app.window.resize(420, 640)
    settle(app, qtbot)
    for card in view.options._cards:
        assert card.mapTo(app.window, card.rect().topRight()).x() <= app.window.width()
