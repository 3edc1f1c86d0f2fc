"""Those who wait, in the real window on a real history, by keyboard alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from coach.domain.activity import Entry, Outcome
from coach.domain.acts import Act
from coach.domain.contact import Settled
from coach.domain.draft import Kind
from coach.domain.hours import WorkingHours
from coach.system.clock import now
from coach.ui.conversations.hours_dialog import HoursDialog
from coach.ui.conversations.screen import ConversationsScreen
from coach.ui.logging.window import LogWindow
from coach.ui.navigation import Place
from tests.ui.conftest import Browser, OpenApp, close, opened, press, settle, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.services.opening import Desk
    from coach.ui.app import App

KARIN = "What does a big service cost?"
RUUD = "Three weeks, and nobody called back!"
ALWAYS = {"work_days": "1234567", "work_from": "00:00", "work_until": "23:59"}


def desk(app: App) -> Desk:
    return app._door.desk()


@pytest.fixture
def app(open_app: OpenApp, qtbot: QtBot) -> App:
    """Ruud waits longest, with criticism; then Karin, with an address; then Els, who wrote just now, without words."""
    app = open_app(**ALWAYS)
    url = "https://www.facebook.com/karin/posts/1"
    desk(app).logbook.log(
        Entry(Act.CRITICISM_RECEIVED, "x", person="Ruud", text=RUUD, at=now() - timedelta(days=3)),
        Entry(Act.MESSAGE_RECEIVED, "facebook", person="Karin", text=KARIN, url=url, at=now() - timedelta(days=2)),
        Entry(Act.MESSAGE_RECEIVED, "linkedin", person="Els", at=now() - timedelta(minutes=5)),
    )
    app.coaching.room.changed()
    settle(app, qtbot)
    return app


def go(app: App, qtbot: QtBot) -> ConversationsScreen:
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    settle(app, qtbot)
    return there(app)


def there(app: App) -> ConversationsScreen:
    view = app.coaching.screens._parts[Place.WAITING].view
    assert isinstance(view, ConversationsScreen)
    return view


def key(app: App, qtbot: QtBot, *keys: Qt.Key) -> None:
    for each in keys:
        focused = app.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, each)
    settle(app, qtbot)


def names(app: App) -> list[str]:
    return [card.conversation.waiting.person for card in there(app).cards]


def badge(app: App) -> str:
    navigation = app.window.drafts.navigation
    told: str = navigation.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    return told


def test_who_waits_longest_comes_first_and_the_keyboard_is_there(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)

    assert names(app) == ["Ruud", "Karin", "Els"]
    assert view.cards[0].hasFocus()
    assert view.cards[0].accessibleName().startswith("Criticism, Ruud, X. Waits longer than you meant: 3 working days")
    assert view.cards[2].accessibleName().startswith("Els, LinkedIn. Since ")
    assert "In time until" in view.cards[2].accessibleName()
    assert view.cards[0]._criticism.isVisible()
    assert not view.cards[1]._criticism.isVisible()
    assert "3 people wait, 2 of them longer than you meant" in view.sentence.text()


def test_an_answer_begins_with_its_context_and_closes_the_conversation(
    app: App, qtbot: QtBot, browser: Browser
) -> None:
    go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_Return)
    assert app.window.page.isVisible()
    assert app.composer.draft.kind is Kind.CRITICISM_REPLY
    assert (app.composer.draft.context, app.composer.draft.network) == (RUUD, "x")

    type_text(app, qtbot, "I should have called. I am there tomorrow at nine.")
    app.coaching.handing_over.hand_over()
    settle(app, qtbot)
    assert app.window.page.question.person.text() == "Ruud"
    qtbot.wait(QApplication.doubleClickInterval())
    press(app, "It is posted")
    settle(app, qtbot)

    answer = desk(app).logbook.newest(1)[0]
    assert (answer.act, answer.person) == (Act.CRITICISM_ANSWERED, "Ruud")
    go(app, qtbot)
    assert names(app) == ["Karin", "Els"]
    assert badge(app) == "Waiting, 2"


def test_whom_a_draft_answers_is_known_by_the_words_it_answers_after_a_new_start(
    app: App, qtbot: QtBot, open_app: OpenApp
) -> None:
    go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    type_text(app, qtbot, "About ninety, and a day of your time.")
    draft = app.composer.draft.id
    close(app, qtbot)

    app = open_app(**ALWAYS)
    assert app.composer.draft.id == draft
    app.coaching.handing_over.hand_over()
    settle(app, qtbot)

    assert app.window.page.question.person.text() == "Karin"


def test_elsewhere_and_needless_are_each_taken_back(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_E)
    assert names(app) == ["Karin", "Els"]
    assert view.cards[0].hasFocus(), "on whoever took the place"
    assert badge(app) == "Waiting, 2"
    assert view.notice.sentence() == "Noted: you answered Ruud elsewhere."
    press(app, "Undo")
    settle(app, qtbot)
    assert names(app) == ["Ruud", "Karin", "Els"]
    assert badge(app) == "Waiting, 3"

    view.take_card(1)
    key(app, qtbot, Qt.Key.Key_N)
    assert names(app) == ["Ruud", "Els"]
    press(app, "Undo")
    settle(app, qtbot)
    assert names(app) == ["Ruud", "Karin", "Els"]


def test_an_undo_after_another_message_came_loses_nothing(app: App, qtbot: QtBot) -> None:
    go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_E)
    desk(app).logbook.log(Entry(Act.MESSAGE_RECEIVED, "x", person="Ruud", text="Hello?"))

    press(app, "Undo")
    settle(app, qtbot)

    ruud = there(app).cards[0].conversation
    assert (ruud.waiting.person, ruud.waiting.count, ruud.text) == ("Ruud", 2, "Hello?")
    assert badge(app) == "Waiting, 3"


def test_a_conversation_is_put_off_and_comes_back(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_L)
    menu = opened(QMenu, qtbot)
    next(it for it in menu.actions() if it.text().startswith("Tomorrow")).trigger()
    menu.close()
    settle(app, qtbot)
    assert names(app) == ["Karin", "Els"]
    assert view.put_off.isVisible()
    assert badge(app) == "Waiting, 2"

    view.put_off.buttons[0].click()
    settle(app, qtbot)
    assert names(app) == ["Ruud", "Karin", "Els"]
    assert not view.put_off.isVisible()
    press(app, "Undo")
    settle(app, qtbot)
    assert names(app) == ["Karin", "Els"]


def test_an_answer_that_stands_there_already_is_logged_with_two_keys(app: App, qtbot: QtBot) -> None:
    go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_Down, Qt.Key.Key_I)
    log = opened(LogWindow, qtbot)
    qtbot.waitUntil(log.form.person.hasFocus)
    QTest.keyClick(log.form.person, Qt.Key.Key_Return)
    settle(app, qtbot)

    answer = desk(app).logbook.newest(1)[0]
    assert (answer.act, answer.person, answer.network) == (Act.REPLY, "Karin", "facebook")
    assert names(app) == ["Ruud", "Els"]
    assert badge(app) == "Waiting, 2"


def test_arrows_go_from_card_to_card(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert view.cards[2].hasFocus()
    key(app, qtbot, Qt.Key.Key_Up)
    assert view.cards[1].hasFocus()
    key(app, qtbot, Qt.Key.Key_Tab)
    assert view.cards[1].answer.hasFocus()


def test_the_message_is_looked_at_where_it_stands(app: App, qtbot: QtBot, browser: Browser) -> None:
    view = go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_Down, Qt.Key.Key_T)

    assert browser.opened == ["https://www.facebook.com/karin/posts/1"]
    assert not view.cards[0].look.isVisible(), "there is no address"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "karin"])
def test_nothing_but_a_web_address_is_opened(url: str, open_app: OpenApp, qtbot: QtBot, browser: Browser) -> None:
    app = open_app()
    desk(app).logbook.log(Entry(Act.MESSAGE_RECEIVED, "x", person="Karin", url=url))
    view = go(app, qtbot)
    key(app, qtbot, Qt.Key.Key_T)

    assert browser.opened == []
    assert not view.cards[0].look.isVisible()


def test_how_criticism_ended_is_kept_and_taken_back(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)
    box = view.criticism.outcomes[0]
    assert box.currentText() == "Still open"

    box.setFocus()
    key(app, qtbot, Qt.Key.Key_Down)
    assert desk(app).conversations.criticism()[0].outcome is Outcome.SOLVED
    assert view.criticism.outcomes[0].currentText() == "Solved"
    press(app, "Undo")
    settle(app, qtbot)

    assert desk(app).conversations.criticism()[0].outcome is None


def test_an_outcome_of_criticism_that_was_changed_meanwhile_is_refused(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)
    desk(app).logbook.remove(*desk(app).conversations.criticism())

    view.criticism.outcomes[0].setFocus()
    key(app, qtbot, Qt.Key.Key_Down)

    assert view.notice.sentence().startswith("That is not in the history any more")
    assert not view.criticism.isVisible()


def test_the_figures_stand_beside_their_meaning(app: App, qtbot: QtBot) -> None:
    desk(app).conversations.settle(desk(app).conversations.open(WorkingHours())[0].waiting, Settled.ELSEWHERE)
    view = go(app, qtbot)

    assert view.response.rate.text() == "33 %"
    assert "1 of 3" in view.response._rate_words.text()
    assert view.response.median.text() == "–"
    assert "first message after a day of silence" in view.response._means.text()


def test_the_own_hours_decide_who_waits_too_long(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)
    view.hours.setFocus()
    key(app, qtbot, Qt.Key.Key_Space)
    dialog = opened(HoursDialog, qtbot)
    dialog.end.setTime(QTime(0, 0))
    assert not dialog.save.isEnabled()
    assert dialog._comes_to.text() == "The working day has to end after it begins."
    dialog.end.setTime(QTime(23, 0))
    dialog.target.setCurrentIndex(dialog.target.findData(5.0))
    assert "has an answer in time until" in dialog._comes_to.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(app, qtbot)

    assert app.preferences.settings.response_days == 5.0
    assert app.preferences.settings.work_until == "23:00"
    assert not any(card.conversation.overdue for card in view.cards)


def test_a_day_without_work_cannot_be_all_days(app: App, qtbot: QtBot) -> None:
    dialog = HoursDialog(WorkingHours(days=frozenset({3})), 1.0, app.window)
    dialog.days[3].click()
    assert not dialog.save.isEnabled()
    assert dialog._comes_to.text() == "Choose at least one day on which you work."
    dialog.deleteLater()


def test_nobody_waits_and_how_to_begin(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    view = go(app, qtbot)
    assert view.empty.isVisible()
    assert not view.response.isVisible(), "there is nothing to tell of"
    assert badge(app) == "Waiting"

    view.empty.pressed.emit()
    log = opened(LogWindow, qtbot)

    told = log.form.told()
    assert told is not None
    assert told.act is Act.MESSAGE_RECEIVED
    qtbot.waitUntil(log.form.person.hasFocus)


def test_the_badge_is_true_at_the_start(app: App, qtbot: QtBot, open_app: OpenApp) -> None:
    close(app, qtbot)
    app = open_app(**ALWAYS)
    settle(app, qtbot)

    assert badge(app) == "Waiting, 3"


def test_the_screen_speaks_the_language_of_now(app: App, qtbot: QtBot) -> None:
    view = go(app, qtbot)
    app.preferences.choose("ui_language", "nl")
    settle(app, qtbot)

    assert view.cards[0].accessibleName().startswith("Kritiek, Ruud, X. Wacht langer dan je wilde: 3 werkdagen")
    assert view.criticism.outcomes[0].itemText(1) == "Opgelost"


def test_many_who_wait_come_in_parts(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    at = now() - timedelta(hours=1)
    entries = [Entry(Act.MESSAGE_RECEIVED, "x", person=f"Somebody {n}", at=at) for n in range(30)]
    desk(app).logbook.log(*entries)
    view = go(app, qtbot)
    assert len(view.cards) == 12
    assert view.more.text() == "Show 18 more"

    view.more.setFocus()
    key(app, qtbot, Qt.Key.Key_Space)

    assert len(view.cards) == 24
    assert view.cards[12].hasFocus()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_button_of_a_card_has_a_key_of_its_own(language: str, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language=language)
    url = "https://www.facebook.com/karin/posts/1"
    desk(app).logbook.log(Entry(Act.MESSAGE_RECEIVED, person="Karin", url=url))
    card = go(app, qtbot).cards[0]

    shown = (card.answer, card.later, card.done, card.other, card.none, card.look)
    assert all(button.isVisible() for button in shown)
    assert sorted(map(id, card._keys.values())) == sorted(map(id, shown))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_words_of_a_card_fit_in_a_narrow_window(language: str, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language=language)
    app.window.resize(420, 700)
    name = "Maximiliaan van Oldenbarnevelt-van Ravensteijn"
    desk(app).logbook.log(Entry(Act.CRITICISM_RECEIVED, "facebook", person=name, text="Late! " * 20 + "a" * 200))
    view = go(app, qtbot)
    card = view.cards[0]

    for part in (card._who, card._wait, card._said, card.answer, card.other, card.none):
        assert card.rect().contains(part.mapTo(card, part.rect().bottomRight())), part.text()
    assert view.rect().contains(card.mapTo(view, card.rect().topRight()))
