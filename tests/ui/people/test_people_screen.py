"""The people and groups one talks with, in the real window and by keyboard alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.contact import Sort
from coach.domain.draft import Kind
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.ui.navigation import Place
from coach.ui.people.screen import PeopleScreen
from tests.ui.conftest import OpenApp, close, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App
    from coach.ui.people.view import PeopleView


def before(days: float, act: Act, person: str = "", *, group: str = "", text: str = "", network: str = "x") -> Entry:
    return Entry(act, network, at=now() - timedelta(days=days), person=person, group=group, text=text)


HISTORY = (
    *(before(100 - day, Act.REPLY, "Karin", text=f"Answer {day}") for day in (0, 5, 10)),
    before(2, Act.REPLY, "Ruud"),
    before(1, Act.MESSAGE_RECEIVED, "Müşerref", text="Do you open on Monday?", network="linkedin"),
    before(3, Act.GROUP_COMMENT, group="Plumbers of Utrecht", text="Mine is from 1974.", network="facebook"),
)


@pytest.fixture
def history(home: Path) -> Path:
    door = DeskDoor(find_paths(str(home)), now)
    door.desk().logbook.log(*HISTORY)
    door.close()
    return home


def go(app: App, qtbot: QtBot) -> PeopleView:
    app.window.activateWindow()
    app.coaching.screens.go(Place.PEOPLE, keyboard=True)
    settle(app, qtbot)
    part = app.coaching.screens._parts[Place.PEOPLE]
    assert isinstance(part, PeopleScreen)
    return part.view


@pytest.fixture
def app(history: Path, open_app: OpenApp) -> App:
    del history
    return open_app()


@pytest.fixture
def view(app: App, qtbot: QtBot) -> PeopleView:
    return go(app, qtbot)


def listed(view: PeopleView) -> list[str]:
    model = view.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def key(app: App, qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    focused = app.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    settle(app, qtbot)


def notes(home: Path, sort: Sort = Sort.PERSON) -> dict[str, str]:
    door = DeskDoor(find_paths(str(home)), now)
    found = {each.name: each.note for each in door.desk().people.all(sort)}
    door.close()
    return found


def test_people_come_by_how_lately_one_talked_and_groups_apart(app: App, view: PeopleView, qtbot: QtBot) -> None:
    assert listed(view) == ["Müşerref", "Ruud", "Karin"]
    key(app, qtbot, Qt.Key.Key_Right)
    assert listed(view) == ["Karin"]
    key(app, qtbot, Qt.Key.Key_Right)
    assert listed(view) == ["Plumbers of Utrecht"]
    assert "you joined in" in view.details.between.text()


def test_one_finds_by_name_network_and_note(app: App, view: PeopleView, qtbot: QtBot) -> None:
    del app
    for typed, found in (("muserref", []), ("MÜŞ", ["Müşerref"]), ("linkedin", ["Müşerref"]), ("x ru", ["Ruud"])):
        view.search.setText(typed)
        assert listed(view) == found
    assert view.details.isVisible()
    view.search.setText("nobody of that name")
    qtbot.waitUntil(lambda: not view.details.isVisible())


def test_a_reader_hears_how_often_how_long_ago_and_that_somebody_waits(view: PeopleView) -> None:
    model = view.list.model()
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert told == [
        "Müşerref, 0 from you, 1 back, yesterday, waits for you",
        "Ruud, 1 from you, 2 days ago",
        "Karin, 3 from you, 3 months ago, quiet for a while",
    ]


def test_who_went_quiet_is_told_kindly_and_with_what_was_usual(app: App, view: PeopleView, qtbot: QtBot) -> None:
    key(app, qtbot, Qt.Key.Key_Right)
    said = "You used to hear of each other every 5 days; now it has been quiet for 3 months. One question is enough."
    assert view.details._state.text() == said


def test_a_note_is_kept_as_it_is_typed(app: App, view: PeopleView, qtbot: QtBot, history: Path) -> None:
    view.list.setFocus()
    key(app, qtbot, Qt.Key.Key_Down)
    view.details.note.setFocus()
    QTest.keyClicks(view.details.note, "Likes tea")
    view.list.setFocus()
    key(app, qtbot, Qt.Key.Key_Down)
    view.details.note.setFocus()
    QTest.keyClicks(view.details.note, "Has a dog")
    close(app, qtbot)  # at once: what was typed last is on its way
    assert notes(history) == {"Müşerref": "", "Ruud": "Likes tea", "Karin": "Has a dog"}


def test_a_note_that_is_being_typed_stays_when_the_history_changes(app: App, view: PeopleView, qtbot: QtBot) -> None:
    view.details.note.setFocus()
    QTest.keyClicks(view.details.note, "Half a ")
    app.coaching.screens.refresh()
    QTest.keyClicks(view.details.note, "sentence")
    settle(app, qtbot)
    assert view.details.note.toPlainText() == "Half a sentence"


def test_enter_leads_to_an_answer_with_what_was_said(app: App, view: PeopleView, qtbot: QtBot) -> None:
    key(app, qtbot, Qt.Key.Key_Tab)
    view.search.setFocus()
    for each in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        key(app, qtbot, each)
    assert app.window.focusWidget() is view.details.write
    assert view.details.write.text() == "Answer"
    key(app, qtbot, Qt.Key.Key_Space)
    draft = app.composer.draft
    assert (draft.kind, draft.network, draft.context) == (Kind.REPLY, "linkedin", "Do you open on Monday?")
    assert app.window.page.isVisible()


def test_in_a_group_one_begins_a_conversation(app: App, view: PeopleView, qtbot: QtBot) -> None:
    view.sections.step(2)
    settle(app, qtbot)
    view.details.write.setFocus()
    key(app, qtbot, Qt.Key.Key_Space)
    assert (app.composer.draft.kind, app.composer.draft.network) == (Kind.DISCUSSION, "facebook")


def test_forgetting_asks_first_and_escape_keeps(app: App, view: PeopleView, qtbot: QtBot, history: Path) -> None:
    view.details.forget.setFocus()
    key(app, qtbot, Qt.Key.Key_Space)
    assert view.details.forgetting.keep.hasFocus()
    assert "Müşerref" in view.details.forgetting._question.text()
    key(app, qtbot, Qt.Key.Key_Escape)
    assert view.details.forget.hasFocus()
    assert "Müşerref" in notes(history)


def test_somebody_is_forgotten_for_good(app: App, view: PeopleView, qtbot: QtBot, history: Path) -> None:
    view.details.forget.setFocus()
    key(app, qtbot, Qt.Key.Key_Space)
    key(app, qtbot, Qt.Key.Key_Tab)
    assert view.details.forgetting.forget.hasFocus()
    key(app, qtbot, Qt.Key.Key_Space)
    assert listed(view) == ["Ruud", "Karin"]
    assert view.notice.sentence() == "Müşerref is forgotten. The bare counts stayed."
    assert "Müşerref" not in notes(history)


def test_ten_thousand_people_are_found_among_by_typing(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    desk = app._door.desk()
    with desk.store.writing() as work:
        work.contacts._connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO contact "
            "(sort, key, network, name, given, got, first, last, waiting, criticism) "
            "SELECT 'person', 'person ' || i, 'x', 'Person ' || i, 1, 1, 1, 1000000 + i, 0, 0 FROM n"
        )
    view = go(app, qtbot)
    assert view.list.model().rowCount() == 10_000
    view.search.setFocus()
    QTest.keyClicks(view.search, "7777")
    assert listed(view) == ["Person 7777"]


def test_nobody_yet_says_how_somebody_comes_here(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language="nl")
    view = go(app, qtbot)
    assert view.nobody.isVisible()
    assert not view.details.isVisible()
    key(app, qtbot, Qt.Key.Key_Space)
    assert app.composer.draft.kind is Kind.REPLY


@pytest.mark.parametrize("width", [420, 640, 1120])
def test_everything_can_be_reached_at_any_width(width: int, app: App, view: PeopleView, qtbot: QtBot) -> None:
    app.window.resize(width, 640)
    settle(app, qtbot)
    beside = view.details.mapTo(view, view.details.rect().topLeft()).x() > view.list.geometry().right()
    assert beside is (width == 1120)
    for button in (view.sections, view.search, view.details.write):
        right = button.mapTo(app.window, button.rect().topRight()).x()
        assert right <= app.window.width()
    assert QApplication.focusWidget() is not None
