"""The Balance screen in the real window, on a real history."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from coach.domain.activity import Entry, Mix
from coach.domain.acts import Act
from coach.domain.balance import Pause
from coach.services.gauges import MONTH, WEEK, YEAR
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.ui.balance.aims_dialog import AimsDialog
from coach.ui.balance.presenter import BalanceScreen
from coach.ui.balance.sorting_dialog import SortingDialog
from coach.ui.navigation import Place
from coach.ui.theme import DARK, LIGHT
from tests.a_year import a_year
from tests.ui.conftest import OpenApp, opened, press, settle
from tests.ui.test_small_screens import large_text, words_fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QTableWidget, QWidget
    from pytestqt.qtbot import QtBot

    from coach.services.opening import Desk
    from coach.ui.app import App
    from coach.ui.balance.view import BalanceView

    Go = Callable[..., tuple[App, BalanceView]]

__all__ = ["large_text"]

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    """The history as another program sees it."""
    door = DeskDoor(find_paths(str(home)), now)
    yield door.desk()
    door.close()


@pytest.fixture
def month(desk: Desk) -> Desk:
    """Four times talked, three posts of which one has a purpose, on two networks."""
    desk.logbook.log(
        *(Entry(Act.REPLY, "linkedin", person="Karin", text=f"Dag {day}", at=ago(day)) for day in range(4))
    )
    desk.logbook.log(
        Entry(Act.POST, "linkedin", text="Told", at=ago(2), mix=Mix.USEFUL),
        Entry(Act.POST, "x", text="<b>First</b> of the untold", at=ago(3)),
        Entry(Act.POST, "x", text="Second of the untold", at=ago(4)),
    )
    return desk


def ago(days: int) -> datetime:
    return now() - timedelta(days=days, minutes=5)


@pytest.fixture
def go(open_app: OpenApp, qtbot: QtBot) -> Go:
    """Opens the window and goes to the balance by its key."""

    def to_balance(**settings: str) -> tuple[App, BalanceView]:
        app = open_app(**settings)
        app.window.activateWindow()
        QTest.keyClick(app.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        settle(app, qtbot)
        part = app.coaching.screens._parts[Place.BALANCE]
        assert isinstance(part, BalanceScreen)
        return app, part.view

    return to_balance


def in_front(kind: type[D], qtbot: QtBot) -> D:
    dialog = opened(kind, qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press_space_on(button: QWidget) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_without_a_history_it_says_how_to_begin(go: Go, qtbot: QtBot) -> None:
    app, view = go()
    assert view.empty.isVisible()
    assert not view.dialogue.isVisible()
    assert not view.periods[MONTH].isVisible()
    assert view.sentence.text() == ""
    begin = next(iter(view.empty.findChildren(QPushButton)))
    qtbot.waitUntil(begin.hasFocus)
    QTest.keyClick(begin, Qt.Key.Key_Space)
    assert app.window.page.isVisible()


@pytest.mark.usefixtures("month")
def test_it_says_how_it_stands(go: Go) -> None:
    _, view = go()
    assert view.sentence.text() == "You talked 4 times and sent 3 times in the last 28 days."
    assert view.dialogue.chart.picture.accessibleDescription() == (
        "You talked 4 times, sent 3 times, 57\u00a0% talk, aim: 33\u00a0% talk"
    )
    assert view.mix.chart.picture.accessibleDescription() == (
        "promotion: 0 (0\u00a0%, at most 33\u00a0%); useful: 1 (100\u00a0%, aim 33\u00a0%); "
        "personal: 0 (0\u00a0%, aim 33\u00a0%); not told yet: 2"
    )
    assert "Rule of thirds (Hootsuite)" in view.dialogue.aim.text()
    assert "blog.hootsuite.com" in view.mix.aim.text()
    assert "week" in view.streak.streak.text()


def test_a_period_and_a_network_are_chosen_by_keyboard(month: Desk, go: Go, qtbot: QtBot) -> None:
    month.logbook.log(Entry(Act.POST, "x", at=ago(100)))
    app, view = go()
    qtbot.waitUntil(view.periods[MONTH].hasFocus)
    QTest.keyClick(view.periods[MONTH], Qt.Key.Key_Right)
    settle(app, qtbot)
    assert view.sentence.text().startswith("You talked 4 times and sent 4 times in the last 52 weeks.")
    assert view.weeks.chart.table.rowCount() == 52
    view.networks.setFocus()
    QTest.keyClick(view.networks, Qt.Key.Key_End)
    settle(app, qtbot)
    assert view.sentence.text() == "You sent 3 times in the last 52 weeks on X, and talked with nobody."
    assert not view.by_network.isVisible()


@pytest.mark.usefixtures("month")
def test_a_network_is_chosen_by_its_row(go: Go, qtbot: QtBot) -> None:
    app, view = go()
    assert [(row.name.text(), row.figures.text()) for row in view.by_network.rows] == [
        ("LinkedIn", "talked 4, sent 1"),
        ("X", "talked 0, sent 2"),
    ]
    press_space_on(view.by_network.rows[1].name)
    settle(app, qtbot)
    assert view.networks.currentText() == "X"
    assert view.networks.hasFocus()
    view.networks.setCurrentIndex(0)
    view.networks.activated.emit(0)
    settle(app, qtbot)
    assert view.by_network.isVisible()


@pytest.mark.usefixtures("month")
def test_all_charts_can_be_read_as_tables(go: Go) -> None:
    _, view = go()
    press_space_on(view.as_table)
    assert [chart.table.isVisible() for chart in view._charts()] == [True] * 3
    assert row_of(view.dialogue.chart.table, 0) == ["This period", "4", "3", "57\u00a0%"]
    assert row_of(view.mix.chart.table, 1) == ["useful", "1", "100\u00a0%", "aim 33\u00a0%"]
    assert row_of(view.mix.chart.table, 3) == ["not told yet", "2", "–", "–"]
    press_space_on(view.as_table)
    assert [chart.picture.isVisible() for chart in view._charts()] == [True] * 3


def chosen(group: QButtonGroup) -> QAbstractButton:
    button = group.checkedButton()
    assert button is not None
    return button


def row_of(table: QTableWidget, row: int) -> list[str]:
    return [table.model().index(row, column).data() for column in range(table.columnCount())]


def test_posts_are_sorted_with_one_key_each(month: Desk, go: Go, qtbot: QtBot) -> None:
    app, view = go()
    press_space_on(view.mix.sort)
    dialog = in_front(SortingDialog, qtbot)
    assert dialog.post.toPlainText() == "<b>First</b> of the untold"
    QTest.keyClick(dialog, Qt.Key.Key_1)
    assert dialog.post.toPlainText() == "Second of the untold"
    QTest.keyClick(dialog, Qt.Key.Key_3)
    settle(app, qtbot)
    assert (month.gauges.mix(WEEK).now.promotion, month.gauges.mix(WEEK).now.personal) == (1, 1)
    dialog.accept()
    settle(app, qtbot)
    assert not view.mix.sort.isVisible()


def test_a_post_without_a_space_and_one_without_words_can_be_sorted(desk: Desk, go: Go, qtbot: QtBot) -> None:
    desk.logbook.log(Entry(Act.POST, "x", text="a" * 100_000, at=ago(1)), Entry(Act.SHARE, "x", at=ago(2)))
    app, view = go()
    view.mix.sort.click()
    dialog = in_front(SortingDialog, qtbot)
    assert dialog.width() < 700
    assert dialog.post.toPlainText() == "a" * 1500
    dialog.post.setFocus()  # to read on, which keeps no key from its answer
    QTest.keyClick(dialog.post, Qt.Key.Key_2)
    assert dialog.post.toPlainText() == "The words of this post were not kept."
    QTest.keyClick(dialog.post, Qt.Key.Key_2)
    dialog.accept()
    settle(app, qtbot)
    assert desk.gauges.mix(WEEK).now.useful == 2


def test_an_answer_is_taken_back_and_one_can_be_left_out(month: Desk, go: Go, qtbot: QtBot) -> None:
    app, view = go()
    view.mix.sort.click()
    dialog = in_front(SortingDialog, qtbot)
    assert not dialog.back.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_1)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(app, qtbot)
    assert month.gauges.mix(WEEK).now.untold == 2
    QTest.keyClick(dialog, Qt.Key.Key_0)
    QTest.keyClick(dialog, Qt.Key.Key_2)
    settle(app, qtbot)
    assert (month.gauges.mix(WEEK).now.untold, month.gauges.mix(WEEK).now.useful) == (1, 2)
    QTest.keyClick(dialog, Qt.Key.Key_1)  # there is none left to answer for
    dialog.accept()
    settle(app, qtbot)
    assert month.gauges.mix(WEEK).now.promotion == 0


def test_a_post_that_is_gone_meanwhile_is_told(month: Desk, go: Go, qtbot: QtBot) -> None:
    app, view = go()
    view.mix.sort.click()
    dialog = in_front(SortingDialog, qtbot)
    month.logbook.remove(*month.gauges.untold(WEEK))
    QTest.keyClick(dialog, Qt.Key.Key_1)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    dialog.accept()
    settle(app, qtbot)
    assert view.notice.sentence()
    assert not view.mix.sort.isVisible()


def test_a_holiday_is_kept_taken_out_and_put_back(month: Desk, go: Go, qtbot: QtBot) -> None:
    app, view = go()
    press_space_on(view.streak.action)
    form = view.streak.form
    qtbot.waitUntil(form.since.hasFocus)
    form.since.setDate(QDate(2026, 7, 27))
    form.until.setDate(QDate(2026, 8, 9))
    press_space_on(form.keep)
    settle(app, qtbot)
    assert month.gauges.pauses() == (Pause(since=date(2026, 7, 27), until=date(2026, 8, 9)),)
    assert not form.isVisible()
    remove = next(button for button in view.streak.findChildren(QPushButton) if button.text() == "Remove")
    assert remove.accessibleName() == "Remove the holiday 27 Jul – 9 Aug 2026"
    press_space_on(remove)
    settle(app, qtbot)
    assert month.gauges.pauses() == ()
    press(app, "Put it back")
    settle(app, qtbot)
    assert len(month.gauges.pauses()) == 1


@pytest.mark.usefixtures("month")
def test_a_holiday_cannot_end_before_it_begins(go: Go) -> None:
    _, view = go()
    view.streak.action.click()
    form = view.streak.form
    form.until.setDate(QDate(2026, 8, 9))
    form.since.setDate(QDate(2026, 8, 20))
    assert form.until.date() == QDate(2026, 8, 20)


def test_too_long_a_holiday_is_told_and_not_kept(month: Desk, go: Go, qtbot: QtBot) -> None:
    app, view = go()
    view.streak.action.click()
    view.streak.form.since.setDate(QDate(2026, 1, 1))
    view.streak.form.until.setDate(QDate(2026, 12, 31))
    view.streak.form.keep.click()
    settle(app, qtbot)
    assert "26 weeks" in view.notice.sentence()
    assert month.gauges.pauses() == ()


@pytest.mark.usefixtures("month")
def test_an_aim_of_ones_own_moves_the_mark_everywhere(go: Go, qtbot: QtBot) -> None:
    app, view = go()
    press_space_on(view.dialogue.action)
    dialog = in_front(AimsDialog, qtbot)
    dialog.own_talk.setFocus()
    dialog.own_talk.selectAll()
    QTest.keyClicks(dialog.own_talk, "60")
    assert chosen(dialog.dialogue).text() == "As much talk as I choose"
    dialog.reject()
    settle(app, qtbot)
    assert app.preferences.settings.target == 0.6
    assert view.dialogue.aim.text() == "Aim: 60\u00a0% talk, which you chose yourself."
    app.window.coach.show()
    assert "60 %" in app.window.coach._balance_words.text()


@pytest.mark.usefixtures("month")
def test_the_mix_is_held_against_the_rule_that_was_chosen(go: Go, qtbot: QtBot) -> None:
    app, view = go()
    view.mix.action.click()
    dialog = in_front(AimsDialog, qtbot)
    assert chosen(dialog.mix).hasFocus()
    next(button for button in dialog.mix.buttons() if "McCann" in button.text()).click()
    dialog.reject()
    settle(app, qtbot)
    assert "useful: 1 (100\u00a0%, aim 80\u00a0%)" in view.mix.chart.picture.accessibleDescription()
    view.mix.action.click()
    dialog = in_front(AimsDialog, qtbot)
    dialog.own_promotion.setValue(10)
    dialog.reject()
    settle(app, qtbot)
    assert "promotion: 0 (0\u00a0%, at most 10\u00a0%); useful: 1 (100\u00a0%)" in (
        view.mix.chart.picture.accessibleDescription()
    )


@pytest.mark.usefixtures("month")
def test_the_small_balance_leads_here(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    coach = app.window.coach
    press_space_on(coach.balance_title)
    assert app.coaching.screens.place is Place.BALANCE
    app.coaching.screens.go(Place.WRITE)
    QTest.mouseClick(coach._scale, Qt.MouseButton.LeftButton)
    assert app.coaching.screens.place is Place.BALANCE
    settle(app, qtbot)


def test_what_was_logged_elsewhere_is_counted_when_one_comes_back(month: Desk, go: Go, qtbot: QtBot) -> None:
    app, view = go()
    month.logbook.log(Entry(Act.COMMENT, "x", at=ago(1)))
    app.coaching.screens.go(Place.WRITE)
    app.coaching.screens.go(Place.BALANCE)
    settle(app, qtbot)
    assert view.sentence.text().startswith("You talked 5 times")


@pytest.mark.usefixtures("month")
def test_the_last_period_that_was_asked_for_is_shown(go: Go, qtbot: QtBot) -> None:
    app, view = go()
    for days in (WEEK, YEAR, WEEK, MONTH, WEEK):
        view.period_chosen.emit(days)
    settle(app, qtbot)
    assert "in the last 7 days" in view.sentence.text()
    assert view.periods[WEEK].isChecked()


@pytest.mark.usefixtures("month")
def test_language_and_colours_change_while_it_is_open(go: Go, qtbot: QtBot) -> None:
    app, view = go(theme="light")
    app.preferences.choose("ui_language", "nl")
    settle(app, qtbot)
    assert view.sentence.text() == "Je praatte 4 keer en stuurde 3 keer in de laatste 28 dagen."
    assert view.mix.sort.text() == "Sorteer 2 berichten"
    assert view.weeks.chart.picture.accessibleName() == "De laatste 13 weken"
    talked = [view.dialogue.chart.picture._look().talked]
    app.preferences.choose("theme", "dark")
    talked.append(view.dialogue.chart.picture._look().talked)
    assert talked == [LIGHT.talked, DARK.talked]


@pytest.fixture
def year(home: Path) -> None:
    a_year(home, language="en")


@pytest.mark.usefixtures("year")
def test_a_year_is_shown_with_its_holidays(go: Go, qtbot: QtBot) -> None:
    app, view = go()
    view.periods[YEAR].click()
    settle(app, qtbot)
    rows = [row_of(view.weeks.chart.table, row) for row in range(52)]
    assert any(row[3] == "yes" for row in rows)
    assert sum(int(row[1]) for row in rows) > 50
    assert len(view.by_network.rows) == 4


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [420, 640, 1120])
def test_every_word_on_a_button_can_be_read_at_any_width(width: int, language: str, go: Go, qtbot: QtBot) -> None:
    app, view = go(ui_language=language)
    app.window.resize(width, 720)
    view.streak.action.click()
    settle(app, qtbot)
    assert_all_fits(view)


@pytest.mark.usefixtures("year", "large_text")
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_word_on_a_button_can_be_read_in_large_text(language: str, go: Go, qtbot: QtBot) -> None:
    app, view = go(ui_language=language)
    app.window.resize(683, 720)  # half of a small screen, which no window need be narrower than
    settle(app, qtbot)
    assert_all_fits(view)


def assert_all_fits(view: BalanceView) -> None:
    buttons = [each for each in view.findChildren(QPushButton) if each.isVisible() and each.text()]
    assert [each.text() for each in buttons if not words_fit(each)] == []
    right = [each.mapTo(view, each.rect().topRight()).x() for each in buttons]
    assert max(right) < view.width()


@pytest.mark.usefixtures("year")
def test_all_of_it_is_reached_with_the_tab_key(go: Go, qtbot: QtBot) -> None:
    _, view = go()
    wanted = {
        view.periods[MONTH], view.networks, view.as_table, view.dialogue.action, view.dialogue.definitions,
        view.mix.action, view.mix.sort, view.streak.action, view.by_network.rows[0].name,
    }  # fmt: skip
    reached: set[QWidget | None] = set()
    for _ in range(60):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
    assert wanted <= reached
