"""Answering criticism in the real window: the marks, an answer that rests, and a message that was removed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from coach.domain.acts import Act
from coach.domain.draft import Kind
from coach.lint.criticism_coach import Part
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.ui.deletion_guard import DeletionGuard
from tests.ui.conftest import Browser, OpenApp, close, opened, press, settle, type_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App

CRITICISM = "I waited three weeks and then nobody turned up!"
ANSWER = "Thank you, Karen. I should have called you. I will come round"


@pytest.fixture
def app(open_app: OpenApp, qtbot: QtBot) -> App:
    app = open_app()
    app.composer.begin(kind=Kind.CRITICISM_REPLY, context=CRITICISM)
    type_text(app, qtbot, ANSWER)
    return app


def send_later(app: App, qtbot: QtBot, way: str = "In 20 minutes") -> None:
    app.coaching.answering.checks._later.click()
    menu = opened(QMenu, qtbot)
    next(action for action in menu.actions() if action.text() == way).trigger()
    menu.close()
    settle(app, qtbot)


def marked(app: App) -> set[Part]:
    rows = app.coaching.answering.checks._rows
    return {part for part, (mark, _) in rows.items() if mark.accessibleName() == "There"}


def test_the_marks_tell_what_an_answer_has_while_it_is_written(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: marked(app) == {Part.THANKS, Part.OWNING, Part.STEP})
    _, words = app.coaching.answering.checks._rows[Part.GOES_ON]
    assert words.text() == "Say where and when it goes on."

    type_text(app, qtbot, " tomorrow at nine.")

    qtbot.waitUntil(lambda: marked(app) == set(Part))
    assert words.text() == "You say where and when it goes on."


def test_the_marks_are_for_answers_to_criticism_alone(app: App, qtbot: QtBot) -> None:
    assert app.coaching.answering.checks.isVisible()

    app.window.page.kind_chosen.emit(Kind.REPLY)
    settle(app, qtbot)

    assert not app.coaching.answering.checks.isVisible()


def test_an_answer_that_rests_is_not_handed_over(app: App, qtbot: QtBot, browser: Browser) -> None:
    send_later(app, qtbot)

    assert "This answer waits until" in app.coaching.answering.checks._waits.text()
    app.coaching.handing_over.hand_over()
    assert browser.opened == []
    assert "waits until" in app.window.page.notice.sentence()

    press(app, "Do not wait")
    settle(app, qtbot)
    qtbot.waitUntil(lambda: not app.coaching.answering.checks._waits.isVisible())
    app.coaching.handing_over.hand_over()
    assert len(browser.opened) == 1


def test_only_that_answer_waits(app: App, qtbot: QtBot, browser: Browser) -> None:
    send_later(app, qtbot)
    app.composer.begin("Who knows a good roofer?")
    settle(app, qtbot)

    app.coaching.handing_over.hand_over()

    assert len(browser.opened) == 1


def test_what_has_no_words_cannot_wait(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.composer.begin(kind=Kind.CRITICISM_REPLY)

    send_later(app, qtbot)

    assert "nothing to send yet" in app.window.page.notice.sentence()
    assert app.coaching.answering.cooling.until(app.composer.draft.id) is None


def test_its_owner_is_reminded_when_it_has_rested(app: App, qtbot: QtBot) -> None:
    draft = app.composer.saved_now()
    app.coaching.answering.cooling.wait(draft, now() + timedelta(milliseconds=300))
    settle(app, qtbot)
    app.composer.begin("Something else")

    with qtbot.waitSignal(app.coaching.answering.cooling.ready):
        pass

    assert app.window.page.notice.sentence().startswith("“Thank you, Karen.")
    press(app, "Read it")
    settle(app, qtbot)
    qtbot.waitUntil(lambda: app.composer.draft.id == draft.id)
    assert app.coaching.answering.cooling.until(draft.id) is None


def test_of_a_draft_that_is_gone_nobody_is_reminded(app: App, qtbot: QtBot) -> None:
    draft = app.composer.saved_now()
    app.coaching.answering.cooling.wait(draft, now() + timedelta(milliseconds=400))
    settle(app, qtbot)

    app.composer.delete(draft.id)
    settle(app, qtbot)
    qtbot.wait(450)
    settle(app, qtbot)

    assert "has rested" not in app.window.page.notice.sentence()


def test_a_reminder_can_be_put_off(app: App, qtbot: QtBot) -> None:
    draft = app.composer.saved_now()
    app.coaching.answering.cooling.wait(draft, now())
    settle(app, qtbot)

    press(app, "Another 20 minutes")
    settle(app, qtbot)

    until = app.coaching.answering.cooling.until(draft.id)
    assert until is not None
    assert timedelta(minutes=19) < until - now() <= timedelta(minutes=20)


def test_waiting_outlives_the_window(app: App, open_app: OpenApp, qtbot: QtBot) -> None:
    send_later(app, qtbot, "In an hour")
    draft = app.composer.draft.id
    close(app, qtbot)

    again = open_app()

    qtbot.waitUntil(lambda: again.coaching.answering.cooling.until(draft) is not None)
    assert again.composer.draft.id == draft
    assert again.coaching.answering.checks._waits.isVisible()


def test_what_became_ready_while_the_window_was_closed_is_told_at_the_start(
    app: App, open_app: OpenApp, qtbot: QtBot
) -> None:
    app.coaching.answering.cooling.wait(app.composer.saved_now(), now() + timedelta(milliseconds=100))
    settle(app, qtbot)
    close(app, qtbot)
    qtbot.wait(120)

    again = open_app()

    qtbot.waitUntil(lambda: "has rested" in again.window.page.notice.sentence())


def deletions(home: Path) -> list[str]:
    door = DeskDoor(find_paths(str(home)), now)
    with door.desk().store.reading() as work:
        found = [work.activities.last((Act.DELETION,))]
    door.close()
    return [str(it) for it in found if it is not None]


def test_a_removal_is_logged_only_after_the_question(app: App, qtbot: QtBot, home: Path) -> None:
    app.coaching.answering.checks._removed.click()
    guard = opened(DeletionGuard, qtbot)
    guard.reject()
    settle(app, qtbot)
    assert deletions(home) == []

    app.coaching.answering.checks._removed.click()
    guard = opened(DeletionGuard, qtbot)
    guard.why.setPlainText("It held somebody's address.")
    guard.log.click()
    settle(app, qtbot)

    assert len(deletions(home)) == 1
    assert "does not count" in app.window.page.notice.sentence()


def test_an_explanation_is_offered_instead(app: App, qtbot: QtBot, home: Path) -> None:
    answer = app.composer.draft.id
    app.coaching.answering.checks._removed.click()
    opened(DeletionGuard, qtbot).explain.click()
    settle(app, qtbot)

    assert app.composer.draft.id != answer
    assert (app.composer.draft.kind, app.composer.draft.context) == (Kind.POST, CRITICISM)
    assert app.window.page.editor.text() == ""
    assert deletions(home) == []
