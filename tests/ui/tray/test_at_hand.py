"""Staying at hand, what a further start asks, and reminding: in the real window, with a tray that comes and goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QSystemTrayIcon

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.draft import Kind
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.system.running import Door, Errand
from coach.system.settings import Settings, load_settings, save_settings
from coach.ui.app import App
from coach.ui.logging.window import LogWindow
from coach.ui.navigation import Place
from coach.ui.review.handing_on import HandingOn
from coach.ui.tray import reminders as reminding
from coach.ui.tray.icon import TrayIcon
from coach.ui.tray.settings_dialog import TraySettings
from tests.ui.conftest import OpenApp, close, opened, press, settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.tray.session_bus import Note

ALWAYS = {"quiet_from": "00:00", "quiet_until": "00:00", "work_days": "1234567"}


class Tray:
    """Stands in for the desktop's tray, which a test machine has not."""

    def __init__(self) -> None:
        self.there = True


@pytest.fixture
def panel(monkeypatch: pytest.MonkeyPatch) -> Tray:
    panel = Tray()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: panel.there)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)  # Qt's own warns where there is none
    return panel


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> list[Note]:
    """What is said at the icon."""
    said: list[Note] = []

    def say(_icon: TrayIcon, note: Note) -> bool:
        said.append(note)
        return True

    monkeypatch.setattr(TrayIcon, "balloon", say)
    return said


def begin_hidden(qapp: QApplication, home: Path, qtbot: QtBot, door: Door = Door.TRAY) -> App:
    save_settings(find_paths(str(home)), Settings(ui_language="en", spelling=False))
    app = App(qapp, find_paths(str(home)))
    with qtbot.waitSignal(app.furnished):
        app.begin(Errand(door))
    settle(app, qtbot)
    return app


@pytest.fixture
def ended(qtbot: QtBot) -> Iterator[list[App]]:
    """Apps that the test began without a window."""
    apps: list[App] = []
    yield apps
    for app in apps:
        if not app._leaving:
            app.quit()
        app.window.deleteLater()
        app.deleteLater()
    qtbot.wait(10)


# The window and the tray


def test_closing_ends_the_app_unless_its_owner_chose_otherwise(open_app: OpenApp, qtbot: QtBot, panel: Tray) -> None:
    app = open_app()

    with qtbot.waitSignal(app.ended):
        app.window.close()


def test_closing_leaves_it_at_hand_where_that_was_chosen(open_app: OpenApp, qtbot: QtBot, panel: Tray) -> None:
    app = open_app(stay_in_tray=True)
    app.window.page.editor.insertPlainText("Not lost")

    with qtbot.assertNotEmitted(app.ended):
        app.window.close()
        app.window.close()
    assert not app.window.isVisible()

    app.at_hand.icon.window_wanted.emit()
    assert app.window.isVisible()
    assert app.window.page.editor.text() == "Not lost"
    with qtbot.waitSignal(app.ended):
        app.at_hand.icon.quit_wanted.emit()


def test_without_a_tray_closing_ends_it_whatever_was_chosen(open_app: OpenApp, qtbot: QtBot, panel: Tray) -> None:
    panel.there = False
    app = open_app(stay_in_tray=True)

    with qtbot.waitSignal(app.ended):
        app.window.close()


def test_a_hidden_start_opens_no_window(
    qapp: QApplication, home: Path, qtbot: QtBot, panel: Tray, ended: list[App]
) -> None:
    app = begin_hidden(qapp, home, qtbot)
    ended.append(app)
    app.at_hand._on_minute()

    assert not app.window.isVisible()
    assert app.at_hand.stays


def test_a_hidden_start_without_a_tray_shows_its_window_and_says_so_once(
    qapp: QApplication, home: Path, qtbot: QtBot, panel: Tray, ended: list[App]
) -> None:
    panel.there = False
    app = begin_hidden(qapp, home, qtbot)
    ended.append(app)
    while app.at_hand._soon.isActive():  # it gives the panel some seconds
        app.at_hand._soon.stop()
        app.at_hand._look_again()

    assert app.window.isVisible()
    assert app.window.page.notice.sentence().startswith("This desktop has no tray")
    assert load_settings(find_paths(str(home))).no_tray_told


def test_a_panel_that_goes_brings_the_window_back_and_one_that_comes_is_noticed(
    qapp: QApplication, home: Path, qtbot: QtBot, panel: Tray, ended: list[App]
) -> None:
    app = begin_hidden(qapp, home, qtbot)
    ended.append(app)
    app.at_hand._soon.stop()

    panel.there = False
    app.at_hand._on_minute()
    assert app.window.isVisible()

    panel.there = True
    app.at_hand._on_minute()
    app.window.close()
    assert not app.window.isVisible()
    assert app.at_hand.stays


def test_who_uses_the_tray_is_asked_once_whether_it_should_stay(open_app: OpenApp, qtbot: QtBot, panel: Tray) -> None:
    app = open_app()
    app.at_hand.icon.quick_check_wanted.emit()
    app.at_hand.quick_checking.view.hide()
    press(app, "Stay at hand")

    assert app.preferences.settings.stay_in_tray
    app.at_hand.icon.quick_check_wanted.emit()
    assert app.window.page.notice.sentence() == ""
    app.quit()


# A further start


def test_a_further_start_with_a_text_begins_a_draft(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.window.page.editor.insertPlainText("Mine")
    app.obey(Errand(Door.WINDOW, "Handed over"))
    settle(app, qtbot)

    assert app.window.page.editor.text() == "Handed over"
    list_ = app.window.drafts.list
    qtbot.waitUntil(lambda: {list_.item(row).text() for row in range(list_.count())} == {"Mine", "Handed over"})


def test_a_quick_check_as_the_first_start_opens_that_alone_and_ends_with_it(
    qapp: QApplication, home: Path, qtbot: QtBot, panel: Tray, ended: list[App]
) -> None:
    panel.there = False
    QGuiApplication.clipboard().setText("Copied")
    app = begin_hidden(qapp, home, qtbot, Door.QUICK_CHECK)
    ended.append(app)
    view = app.at_hand.quick_checking.view
    assert (view.isVisible(), app.window.isVisible()) == (True, False)
    assert view.editor.text() == "Copied"

    with qtbot.waitSignal(app.ended):
        view.close()


# What is told, and reminding


def log(home: Path, *entries: Entry) -> None:
    door = DeskDoor(find_paths(str(home)), now)
    door.desk().logbook.log(*entries)
    door.close()


def test_the_tooltip_tells_who_waits_and_what_was_done_today(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    app = open_app()
    criticism = Entry(Act.CRITICISM_RECEIVED, "linkedin", at=now() - timedelta(days=9), person="Karin", text="Late!")
    log(home, criticism, Entry(Act.POST, "linkedin"), Entry(Act.REPLY, "linkedin", person="Ruud"))
    app.at_hand.icon.opening.emit()
    settle(app, qtbot)

    tip = app.at_hand.icon.tip.splitlines()
    assert tip == ["Post Coach", "1 person waits for your answer", "Today: talked 1 ×, sent 1 ×"]


def remind(app: App, qtbot: QtBot) -> None:
    """Some time has passed since the last reminder."""
    app.at_hand.reminders._said_at = app.at_hand.reminders._asked_at = now() - timedelta(hours=1)
    app.at_hand.reminders._in_front = lambda: False
    app.at_hand.reminders.look()
    settle(app, qtbot)


def test_who_waits_too_long_is_named_once_a_day(
    open_app: OpenApp, qtbot: QtBot, home: Path, notes: list[Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    log(home, Entry(Act.CRITICISM_RECEIVED, "linkedin", at=now() - timedelta(days=9), person="Karin", text="Late!"))
    app = open_app(**ALWAYS, work_from="00:00", work_until="23:59", remind_review=False)
    for _ in range(2):
        remind(app, qtbot)
    assert [note.text for note in notes] == ["Longer than you want: Karin."]

    close(app, qtbot)
    remind(again := open_app(), qtbot)
    assert len(notes) == 1
    assert again.preferences.settings.remind_waiting


def test_nobody_who_waits_is_nothing_to_say(open_app: OpenApp, qtbot: QtBot, notes: list[Note]) -> None:
    remind(open_app(**ALWAYS, work_from="00:00", work_until="23:59", remind_review=False), qtbot)

    assert notes == []


def test_whoever_is_at_work_in_the_window_is_left_alone(open_app: OpenApp, qtbot: QtBot, notes: list[Note]) -> None:
    app = open_app(**ALWAYS, remind_talk=True, talk_at=now().astimezone().strftime("%H:%M"))
    app.at_hand.reminders._in_front = lambda: True
    app.at_hand.reminders.look()
    settle(app, qtbot)
    assert notes == []

    remind(app, qtbot)
    assert [note.title for note in notes] == ["A quarter of an hour of conversation"]


def test_a_pause_from_the_tray_holds_and_can_be_ended(open_app: OpenApp, qtbot: QtBot, notes: list[Note]) -> None:
    app = open_app(**ALWAYS, remind_talk=True, talk_at=now().astimezone().strftime("%H:%M"))
    icon = app.at_hand.icon
    next(each for each in icon._pause.actions() if each.text() == "For an hour").trigger()
    remind(app, qtbot)
    assert notes == []
    assert "Reminders pause until" in icon.tip

    next(each for each in icon.menu.actions() if each.text() == "Remind me again").trigger()
    remind(app, qtbot)
    assert len(notes) == 1


def test_an_answer_that_has_rested_is_said_outside_the_window_and_opens_there(
    open_app: OpenApp, qtbot: QtBot, notes: list[Note]
) -> None:
    app = open_app(**ALWAYS)
    app.at_hand.reminders._in_front = lambda: False
    app.composer.begin("Thank you, Karin.", Kind.CRITICISM_REPLY, "Late!")
    draft = app.composer.saved_now()
    app.coaching.answering.cooling.wait(draft, now() + timedelta(milliseconds=200))
    app.composer.begin()
    qtbot.waitUntil(lambda: bool(notes))
    assert notes[0].text == "“Thank you, Karin.” has rested. Read it once more before you send it."

    app.at_hand.icon.note_clicked.emit()
    settle(app, qtbot)
    assert app.composer.draft.id == draft.id


def test_in_the_quiet_hours_an_answer_that_has_rested_waits_for_their_end(
    open_app: OpenApp, qtbot: QtBot, notes: list[Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(**ALWAYS)
    app.at_hand.reminders._in_front = lambda: False
    monkeypatch.setattr(reminding, "still", lambda *_: True)
    app.composer.begin("Thank you, Karin.", Kind.CRITICISM_REPLY, "Late!")
    with qtbot.waitSignal(app.coaching.answering.cooling.ready):
        app.coaching.answering.cooling.wait(app.composer.saved_now(), now() + timedelta(milliseconds=200))
    settle(app, qtbot)
    assert notes == []

    monkeypatch.setattr(reminding, "still", lambda *_: False)
    remind(app, qtbot)
    assert len(notes) == 1


# The dialog


def test_every_choice_of_the_dialog_is_kept_at_once(
    open_app: OpenApp, qtbot: QtBot, home: Path, panel: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "desktop"))
    app = open_app()
    before = app.preferences.settings
    app.coaching.tray_settings_wanted.emit()
    dialog = opened(TraySettings, qtbot)
    boxes = [box for box in dialog.findChildren(QCheckBox) if box.objectName()]
    for box in boxes:
        box.click()
    dialog.close()

    chosen: dict[str, Any] = {box.objectName(): not getattr(before, box.objectName()) for box in boxes}
    assert set(chosen) >= {"stay_in_tray", "remind_cooled", "remind_waiting", "remind_talk"}
    assert load_settings(find_paths(str(home))) == replace(before, **chosen)
    app.quit()


def test_what_was_done_is_logged_from_the_tray_and_told_there(open_app: OpenApp, qtbot: QtBot, panel: Tray) -> None:
    app = open_app(stay_in_tray=True)
    app.window.close()
    app.at_hand.icon.log_wanted.emit()
    view = opened(LogWindow, qtbot)
    assert not app.window.isVisible()
    view.form.choose_act(Act.REPLY)
    view.log_wanted.emit()

    qtbot.waitUntil(lambda: "Today: talked 1 ×, sent 0 ×" in app.at_hand.icon.tip)
    app.quit()


def test_the_review_of_last_week_is_handed_on_from_the_tray(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    log(home, Entry(Act.REPLY, "linkedin", at=now() - timedelta(days=9), person="Karin"))
    app = open_app(**ALWAYS)
    icon = app.at_hand.icon
    next(each for each in icon.menu.actions() if each.text().startswith("Hand on last week")).trigger()
    settle(app, qtbot)
    assert app.coaching.screens.place is Place.REVIEW
    opened(HandingOn, qtbot).close()
