"""Whether a draft was posted is asked again when it is opened, until its owner has said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from coach.domain.draft import Reason
from tests.ui.conftest import OpenApp, close, press, settle, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.app import App

TEXT = "Who remembers the old pump?"


def handed_over(app: App, qtbot: QtBot) -> str:
    """A draft that was taken to the network, and its question left."""
    type_text(app, qtbot, TEXT)
    app.coaching.handing_over.hand_over()
    settle(app, qtbot)
    press(app, "Not yet")
    return app.composer.draft.id


def sentence(app: App) -> str:
    return app.window.page.notice.sentence()


def test_opened_another_day_it_is_asked_again(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    handed_over(app, qtbot)
    assert sentence(app) == ""
    close(app, qtbot)

    app = open_app()

    assert "LinkedIn" in sentence(app)
    press(app, "It is posted")
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    press(app, "It is posted")
    settle(app, qtbot)
    assert app._door.desk().history.balances(target=0.3).total.broadcast == 1


def test_what_was_handed_over_is_logged_whatever_was_written_since(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    draft = handed_over(app, qtbot)
    type_text(app, qtbot, " And the smithy?")
    app.composer.begin()
    app.composer.open(draft)
    settle(app, qtbot)

    press(app, "It is posted")
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    press(app, "It is posted")
    settle(app, qtbot)

    with app._door.desk().store.reading() as work:
        logged = work.activities.of_draft(draft, "linkedin")
    assert logged is not None
    assert logged.text == TEXT
    assert app.window.page.editor.text() == TEXT + " And the smithy?"


def test_what_was_not_posted_is_not_asked_again(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    draft = handed_over(app, qtbot)
    app.composer.begin()
    app.composer.open(draft)
    settle(app, qtbot)
    press(app, "It was not posted")
    settle(app, qtbot)
    app.composer.begin()

    app.composer.open(draft)
    settle(app, qtbot)

    assert app.composer.draft.id == draft
    assert sentence(app) == ""
    assert [each.reason for each in app._door.desk().drafts.versions(draft)] == [Reason.PAUSE]


def test_the_network_that_it_was_taken_to_is_asked_for_and_no_other(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TEXT)
    app.coaching.on_networks.variants.add("bluesky")
    app.composer.show_network("bluesky")
    app.coaching.handing_over.hand_over()
    settle(app, qtbot)
    press(app, "Not yet")
    draft = app.composer.draft.id
    app.composer.begin()
    app.composer.open(draft)
    settle(app, qtbot)

    assert "Bluesky" in sentence(app)
    press(app, "It is posted")
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    press(app, "It is posted")
    settle(app, qtbot)

    with app._door.desk().store.reading() as work:
        assert work.activities.networks_of(draft) == {"bluesky"}
        logged = work.activities.of_draft(draft, "bluesky")
    assert logged is not None
    assert logged.text == TEXT


@pytest.mark.parametrize("past", ["never handed over", "posted"])
def test_nothing_is_asked_where_there_is_nothing_to_know(past: str, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TEXT)
    draft = app.composer.saved_now()
    settle(app, qtbot)
    if past == "posted":
        app._door.desk().handover.confirm(draft)
    app.composer.begin()

    app.composer.open(draft.id)
    settle(app, qtbot)

    assert app.composer.draft.id == draft.id
    assert sentence(app) == ""
