"""Goals in the real window, by keyboard alone: written with a lint of their own, measured, let go of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coach.domain.draft import new_id
from coach.domain.goal import Goal
from coach.services.opening import DeskDoor
from coach.system.clock import local, now
from coach.system.paths import find_paths
from coach.ui.goals.screen import GoalsScreen
from coach.ui.navigation import Place
from tests.ui.conftest import OpenApp, press, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.domain.goal import Progress
    from coach.ui.app import App
    from coach.ui.goals.view import GoalsView

TODAY = local(now()).date()
CUSTOMERS = Goal(
    id=new_id(), what="Three people from my street become customers", measure="new customers", target=3,
    begun=TODAY - timedelta(days=30), due=TODAY + timedelta(days=70), review=TODAY + timedelta(days=60),
)  # fmt: skip


def put(home: Path, *goals: Goal) -> None:
    door = DeskDoor(find_paths(str(home)), now)
    for goal in goals:
        door.desk().goals.save(goal)
    door.close()


def kept(app: App) -> tuple[Progress, ...]:
    return app._door.desk().goals.progress()


def go(app: App, qtbot: QtBot) -> GoalsView:
    app.window.activateWindow()
    app.coaching.screens.go(Place.GOALS, keyboard=True)
    settle(app, qtbot)
    part = app.coaching.screens._parts[Place.GOALS]
    assert isinstance(part, GoalsScreen)
    return part.view


def keys(app: App, qtbot: QtBot, *pressed: Qt.Key) -> None:
    """Press keys wherever the keyboard is."""
    for each in pressed:
        focused = app.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, each)
        settle(app, qtbot)


def write(app: App, words: str) -> None:
    focused = app.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def lacks(view: GoalsView) -> dict[str, str]:
    """What the lint says, part by part, of what is not there yet."""
    return {
        part: words.text()
        for part, (mark, words) in view.builder.marks._rows.items()
        if mark.accessibleName() == "Not yet there"
    }


def test_a_goal_is_written_by_keyboard_and_kept(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    view = go(app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Space)  # on "Set a goal"
    assert set(lacks(view)) == {"specific", "measurable", "relations", "realistic", "time-bound"}
    write(app, "Three people from my street become customers")
    keys(app, qtbot, Qt.Key.Key_Tab)
    write(app, "new customers")
    keys(app, qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    write(app, "3")
    keys(app, qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)  # past the day, on "in a quarter"
    assert lacks(view) == {}
    focused = app.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(app, qtbot)
    (found,) = kept(app)
    day = TODAY + timedelta(days=91)
    written = replace(CUSTOMERS, id=found.goal.id, begun=TODAY, due=day, review=day)
    assert found.goal == written
    assert [card.progress.goal for card in view.cards] == [written]
    assert not view.builder.isVisible()


@pytest.mark.parametrize(
    ("language", "heads", "said"),
    [("nl", "volgers", "Je telt hoofden: “volgers”."), ("en", "followers", "You count heads: “followers”.")],
)
def test_heads_are_questioned_and_contact_is_offered(
    language: str, heads: str, said: str, open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app(ui_language=language)
    view = go(app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    write(app, heads)
    marks = view.builder.marks
    assert marks._rows["relations"][1].text().startswith(said)
    offered = list(marks._measures)
    assert len(offered) == 4
    view.builder.review.setFocus()
    keys(app, qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert view.builder.measure.text() == offered[0]
    assert not marks.buttons


def test_a_goal_without_words_is_not_kept_and_says_why(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    view = go(app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Space)
    press(app, "Keep this goal")
    settle(app, qtbot)
    assert view.notice.sentence() == "Write down what you want to reach; then I keep the goal."
    assert view.builder.isVisible()
    assert kept(app) == ()


def test_escape_leaves_what_was_begun(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    view = go(app, qtbot)
    keys(app, qtbot, Qt.Key.Key_Space)
    write(app, "Something")
    keys(app, qtbot, Qt.Key.Key_Escape)
    assert not view.builder.isVisible()
    assert view.new.hasFocus()
    assert kept(app) == ()


def test_an_example_of_the_article_is_a_start(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language="nl")
    view = go(app, qtbot)
    assert view.nothing.isVisible()
    view.samples._cards[0].button.setFocus()
    keys(app, qtbot, Qt.Key.Key_Space)
    assert lacks(view) == {}
    press(app, "Bewaar dit doel")
    settle(app, qtbot)
    (found,) = kept(app)
    assert (found.goal.what, found.goal.target) == ("Drie nieuwe klanten leren mij kennen via sociale media", 3)


def test_a_figure_is_noted_and_taken_back(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    put(home, CUSTOMERS)
    app = open_app()
    view = go(app, qtbot)
    press(app, "Note a figure")
    assert view.cards[0].measuring.value.hasFocus()
    write(app, "2")
    keys(app, qtbot, Qt.Key.Key_Return)
    assert kept(app)[0].value == 2
    chart = view.cards[0].chart
    assert chart is not None
    assert "2 of 3" in chart.picture.accessibleDescription()
    press(app, "Undo")
    settle(app, qtbot)
    assert kept(app)[0].measured == ()


def test_a_second_figure_on_a_day_gives_way_to_the_first_when_taken_back(
    home: Path, open_app: OpenApp, qtbot: QtBot
) -> None:
    put(home, CUSTOMERS)
    app = open_app()
    go(app, qtbot)
    for figure in ("1", "2"):
        press(app, "Note a figure")
        write(app, figure)
        keys(app, qtbot, Qt.Key.Key_Return)
    press(app, "Undo")
    settle(app, qtbot)
    assert kept(app)[0].value == 1


def test_what_is_let_go_of_stays_to_be_seen_and_comes_back(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    put(home, CUSTOMERS)
    app = open_app()
    view = go(app, qtbot)
    press(app, "Let go of it")
    settle(app, qtbot)
    assert [card.ended for card in view.cards] == [True]
    assert view.nothing.isVisible()
    press(app, "Take it up again")
    settle(app, qtbot)
    assert kept(app)[0].goal == CUSTOMERS


def test_what_was_removed_comes_back_with_its_figures(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    put(home, replace(CUSTOMERS, ended=TODAY))
    app = open_app()
    app._door.desk().goals.measure(CUSTOMERS.id, 1, TODAY - timedelta(days=9))
    before = kept(app)
    go(app, qtbot)
    press(app, "Remove")
    settle(app, qtbot)
    assert kept(app) == ()
    press(app, "Undo")
    settle(app, qtbot)
    assert kept(app) == before


def test_a_goal_is_looked_at_again_in_time(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    put(home, replace(CUSTOMERS, review=TODAY), replace(CUSTOMERS, id=new_id(), what="Another one for the street"))
    app = open_app()
    view = go(app, qtbot)
    asked = {card.progress.goal.what: "right goal?" in card._said.text() for card in view.cards}
    assert asked == {CUSTOMERS.what: True, "Another one for the street": False}
    press(app, "Still the right one")
    settle(app, qtbot)
    assert not any(each.review_due for each in kept(app))


def test_what_is_being_written_stays_when_the_history_changes(home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    put(home, CUSTOMERS)
    app = open_app()
    view = go(app, qtbot)
    press(app, "Note a figure")
    write(app, "2")
    app.coaching.look_again()
    settle(app, qtbot)
    assert view.cards[0].measuring.value.hasFocus()
    assert view.cards[0].measuring.value.value() == 2


@pytest.mark.parametrize("width", [420, 1120])
def test_nothing_is_cut_at_any_width(width: int, home: Path, open_app: OpenApp, qtbot: QtBot) -> None:
    endless = replace(CUSTOMERS, id=new_id(), what="x" * 400, measure="y" * 300)
    put(home, CUSTOMERS, endless)
    app = open_app(ui_language="nl")
    view = go(app, qtbot)
    app.window.resize(width, 640)
    press(app, "Stel een doel")
    settle(app, qtbot)
    for part in (*view.cards, view.builder, view.samples):
        assert isinstance(part, QWidget)
        assert part.mapTo(app.window, part.rect().topRight()).x() <= width
