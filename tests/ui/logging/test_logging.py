"""Logging in the real window, by keyboard alone, into a real history."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest

from coach.domain.activity import Activity, Entry
from coach.domain.acts import Act
from coach.system.clock import local, now
from coach.system.words import LANGUAGES
from coach.ui.deletion_guard import DeletionGuard
from coach.ui.i18n import InterfaceLanguage
from coach.ui.logging.acts import ORDER, words_and_key
from coach.ui.logging.window import LogWindow
from tests.ui.conftest import OpenApp, opened, press, settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QListView
    from pytestqt.qtbot import QtBot

    from coach.services.opening import Desk
    from coach.ui.app import App
    from coach.ui.widgets.names import NamesField

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def app(open_app: OpenApp) -> App:
    return open_app()


def desk(app: App) -> Desk:
    return app._door.desk()


def logged(app: App) -> tuple[Activity, ...]:
    return desk(app).logbook.newest(50)


def begin(app: App, qtbot: QtBot) -> LogWindow:
    """Press the key, and wait for the window to take the next."""
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    QTest.keyClick(app.window, Qt.Key.Key_J, CTRL)
    view = opened(LogWindow, qtbot)
    settle(app, qtbot)
    return view


def type_here(app: App, qtbot: QtBot, view: LogWindow, *keys: str | Qt.Key) -> None:
    """Type these, one by one, wherever the keyboard is."""
    for each in keys:
        there = view.focusWidget()
        assert there is not None
        if isinstance(each, str):
            QTest.keyClicks(there, each)
        else:
            QTest.keyClick(there, each)
    settle(app, qtbot)


def opened_list(field: NamesField, qtbot: QtBot) -> QListView:
    qtbot.waitUntil(lambda: field.list is not None)
    assert field.list is not None
    return field.list


def test_one_letter_a_name_and_enter(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)

    type_here(app, qtbot, view, "r", "Karin", Qt.Key.Key_Return)

    (one,) = logged(app)
    assert (one.act, one.person, one.network) == (Act.REPLY, "Karin", "linkedin")
    assert now() - one.at < timedelta(minutes=1)
    assert not view.isVisible()
    notice = app.window.page.notice
    assert notice.sentence() == "Logged: Reply · Karin · LinkedIn. It counts as talked."
    press(app, "Undo")
    settle(app, qtbot)
    assert logged(app) == ()
    press(app, "Do it again")
    settle(app, qtbot)
    assert [it.person for it in logged(app)] == ["Karin"]


def test_a_name_is_completed_and_enter_is_never_quicker_than_that(app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.REPLY, "x", person="Karin de Wit"), Entry(Act.REPLY, "x", person="Ærøskøbing"))
    view = begin(app, qtbot)

    type_here(app, qtbot, view, "c", "kar", Qt.Key.Key_Return)  # nothing is waited for in between

    assert logged(app)[0].person == "Karin de Wit"
    assert logged(app)[0].act is Act.COMMENT
    assert logged(app)[0].network == "x", "the network that was used last"


def test_what_is_typed_on_or_taken_back_is_the_owners_own(app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.REPLY, "x", person="Karin de Wit"))
    view = begin(app, qtbot)

    type_here(app, qtbot, view, "r", "Kar")
    type_here(app, qtbot, view, Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert logged(app)[0].person == "Kar"

    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "Karina", Qt.Key.Key_Return)
    assert logged(app)[0].person == "Karina"


@pytest.mark.parametrize("name", ["明日香", "Γιώργος", "عائشة", "Ærøskøbing", "Ôlivier"])
def test_names_of_any_script_are_completed(name: str, app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.REPLY, "x", person=name))
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r")

    view.form.person.insert(name[:2])
    settle(app, qtbot)
    type_here(app, qtbot, view, Qt.Key.Key_Return)

    assert [it.person for it in logged(app)] == [name, name]


def test_a_name_from_the_list_is_taken_with_the_arrow_and_enter(app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.REPLY, "x", person="Bas Visser"), Entry(Act.REPLY, "x", person="Els Visser"))
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "vis")
    person = view.form.person
    names = opened_list(person, qtbot)

    QTest.keyClick(names, Qt.Key.Key_Down)
    QTest.keyClick(names, Qt.Key.Key_Return)
    settle(app, qtbot)
    assert person.text() in {"Bas Visser", "Els Visser"}
    assert view.isVisible(), "choosing a name is not logging yet"
    type_here(app, qtbot, view, Qt.Key.Key_Return)

    assert len(logged(app)) == 3


def test_enter_logs_while_the_list_of_names_is_open(app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.REPLY, "x", person="Bas Visser"))
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "vis")

    QTest.keyClick(opened_list(view.form.person, qtbot), Qt.Key.Key_Return)
    settle(app, qtbot)

    assert [it.person for it in logged(app)] == ["vis", "Bas Visser"]


def test_three_times_and_three_people(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "3", "l", Qt.Key.Key_Return)
    assert [it.act for it in logged(app)] == [Act.REACTION] * 3
    assert app.window.page.notice.sentence().startswith("Logged: 3 × Like or reaction · LinkedIn.")

    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "Karin, Ruud, karin, Els", Qt.Key.Key_Return)
    assert {it.person for it in logged(app)} == {"", "Karin", "Ruud", "Els"}
    assert len(logged(app)) == 6, "the same name twice is one person"

    press(app, "Undo")
    settle(app, qtbot)
    assert len(logged(app)) == 3, "undone as a whole"


def test_a_known_name_with_a_comma_is_one_person(app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.REPLY, "x", person="Bakker, Smit & Co"))
    view = begin(app, qtbot)

    type_here(app, qtbot, view, "r", "Karin, bak")
    assert view.form.person.names() == ("Karin", "Bakker, Smit & Co")
    type_here(app, qtbot, view, Qt.Key.Key_End, ",Els", Qt.Key.Key_Return)

    assert [it.person for it in logged(app)[:3]] == ["Els", "Bakker, Smit & Co", "Karin"]


def test_yesterday_and_a_pasted_address(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "s")
    view.form.when.setFocus()
    type_here(app, qtbot, view, Qt.Key.Key_Down)
    view.form.url.setFocus()
    type_here(app, qtbot, view, "https://bsky.app/profile/karin/post/1", Qt.Key.Key_Return)

    (one,) = logged(app)
    assert (one.network, one.url) == ("bluesky", "https://bsky.app/profile/karin/post/1")
    assert local(one.at).date() == local(now()).date() - timedelta(days=1)


def test_a_moment_that_is_still_to_come_is_told_in_the_window_and_nothing_is_lost(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "Karin")
    view.form.when.choice.setCurrentIndex(2)
    view.form.when.moment.setDateTime(QDateTime.currentDateTime().addDays(2))

    type_here(app, qtbot, view, Qt.Key.Key_Return)

    assert logged(app) == ()
    assert view.notice.sentence() == "That moment is still to come. Give one that has passed."
    assert view.form.person.text() == "Karin"
    view.form.when.choice.setCurrentIndex(0)
    view.form.person.setFocus()
    type_here(app, qtbot, view, Qt.Key.Key_Return)
    assert len(logged(app)) == 1


def test_enter_twice_logs_once(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)

    type_here(app, qtbot, view, "r", "Karin", Qt.Key.Key_Return, Qt.Key.Key_Return)

    assert len(logged(app)) == 1


def test_a_group_is_asked_for_where_there_is_one(app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.GROUP_COMMENT, "facebook", group="Fietsers Utrecht"))
    view = begin(app, qtbot)

    type_here(app, qtbot, view, "j", "fiet", Qt.Key.Key_Return)

    assert (logged(app)[0].act, logged(app)[0].group) == (Act.GROUP_COMMENT, "Fietsers Utrecht")


def test_what_somebody_said_waits_for_an_answer(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "m", "Karin")
    assert view.form.said.isVisible()
    view.form.said.setFocus()
    type_here(app, qtbot, view, "Three weeks without a word.")
    QTest.keyClick(view.form.said, Qt.Key.Key_Return, CTRL)
    settle(app, qtbot)

    (one,) = logged(app)
    assert (one.act, one.text) == (Act.CRITICISM_RECEIVED, "Three weeks without a word.")
    assert app.window.page.notice.sentence().endswith("It is on the list of those who wait for you.")


def test_a_deletion_is_thought_about_first(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "d", "Karin", Qt.Key.Key_Return)
    guard = opened(DeletionGuard, qtbot)
    assert logged(app) == ()

    guard.reject()
    settle(app, qtbot)
    assert logged(app) == ()
    assert view.isVisible(), "it can still be told otherwise"
    type_here(app, qtbot, view, Qt.Key.Key_Return)
    guard = opened(DeletionGuard, qtbot)
    guard.why.setPlainText("It held an address.")
    guard.log.click()
    settle(app, qtbot)

    (one,) = logged(app)
    assert (one.act, one.person, one.text) == (Act.DELETION, "Karin", "It held an address.")
    assert "does not count" in app.window.page.notice.sentence()


def test_an_explanation_is_written_in_place_of_a_deletion(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "d", Qt.Key.Key_Return)
    opened(DeletionGuard, qtbot).explain.click()
    settle(app, qtbot)

    assert logged(app) == ()
    assert not view.isVisible()
    assert app.window.page.editor.isVisible()


def lately(app: App, qtbot: QtBot) -> LogWindow:
    view = begin(app, qtbot)
    view.turn.click()
    settle(app, qtbot)
    return view


def test_what_was_logged_is_changed_later(app: App, qtbot: QtBot) -> None:
    at = now() - timedelta(days=40)
    step = desk(app).logbook.log(Entry(Act.MESSAGE_RECEIVED, "x", person="Karin", at=at, text="Open?", note="kind"))
    view = lately(app, qtbot)
    type_here(app, qtbot, view, Qt.Key.Key_Space)  # the first row's button
    assert view.form.person.text() == "Karin"

    view.form.person.setFocus()
    view.form.person.selectAll()
    type_here(app, qtbot, view, "Karina", Qt.Key.Key_Return)

    (one,) = logged(app)
    (was,) = step.activities
    assert (one.id, one.person, one.text, one.note) == (was.id, "Karina", "Open?", "kind")
    assert one.at == was.at, "to the microsecond, as it was not touched"
    press(app, "Undo")
    settle(app, qtbot)
    assert logged(app) == (was,)


def test_what_was_logged_is_taken_out_and_comes_back(app: App, qtbot: QtBot) -> None:
    step = desk(app).logbook.log(Entry(Act.REPLY, "x", person="Karin"))
    view = lately(app, qtbot)

    view.lately._rows[0].remove.click()
    settle(app, qtbot)
    assert logged(app) == ()
    undo = next(button for button, _ in view.notice._labels if button.text() == "Undo")
    undo.click()
    settle(app, qtbot)

    assert logged(app) == step.activities
    assert len(view.lately._rows) == 1


def test_an_undo_is_refused_where_the_activity_was_changed_meanwhile(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "Karin", Qt.Key.Key_Return)
    (one,) = logged(app)
    from dataclasses import replace

    desk(app).logbook.edit(one, replace(one, note="meanwhile"))

    press(app, "Undo")
    settle(app, qtbot)

    assert [it.note for it in logged(app)] == ["meanwhile"], "nothing lost, nothing counted twice"
    assert app.window.page.notice.sentence().startswith("That was changed in the meantime")


def test_an_undo_after_it_was_taken_out_puts_nothing_back(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "Karin", Qt.Key.Key_Return)
    desk(app).logbook.remove(*logged(app))

    press(app, "Undo")
    settle(app, qtbot)

    assert logged(app) == ()
    assert app.window.page.notice.sentence().startswith("That is not in the history any more")


def test_what_is_being_changed_is_not_lost_to_another_window(app: App, qtbot: QtBot) -> None:
    desk(app).logbook.log(Entry(Act.REPLY, "x", person="Karin"))
    view = lately(app, qtbot)
    type_here(app, qtbot, view, Qt.Key.Key_Space)
    desk(app).logbook.remove(*logged(app))

    view.form.person.setFocus()
    type_here(app, qtbot, view, "a", Qt.Key.Key_Return)

    assert logged(app) == ()
    assert view.isVisible()
    assert view.notice.sentence().startswith("That is not in the history any more")


def test_what_was_typed_is_still_there_after_escape(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "w", "Karin", Qt.Key.Key_Escape)
    assert not view.isVisible()

    view = begin(app, qtbot)

    assert view.form.person.text() == "Karin"
    assert view.form.told() is not None


def test_the_button_at_the_left_opens_it_too_and_it_speaks_the_language_of_now(app: App, qtbot: QtBot) -> None:
    app.window.drafts.log_button.click()
    view = opened(LogWindow, qtbot)
    assert view.log.text() == "Log"

    app.preferences.choose("ui_language", "nl")
    settle(app, qtbot)

    assert view.log.text() == "Noteren"
    assert view.form.chips.buttons[Act.REPLY].text() == "antwoordde"


def test_it_goes_with_the_window(app: App, qtbot: QtBot) -> None:
    view = begin(app, qtbot)
    type_here(app, qtbot, view, "r", "Karin")

    app.window.close()
    settle(app, qtbot)

    assert not app.window.isVisible()
    assert not view.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_a_key_of_its_own(language: str, qapp: QApplication) -> None:
    speaking = InterfaceLanguage(qapp)
    speaking.use(language)
    keys = [words_and_key(act)[1] for act in ORDER]
    speaking.release()

    assert all(len(key) == 1 and key.isalpha() and key.isascii() for key in keys)
    assert len(set(keys)) == len(ORDER)
