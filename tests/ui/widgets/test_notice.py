"""A notice speaks the interface's language, also when that changes while it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from coach.domain.trouble import Trouble
from tests.ui.conftest import OpenApp, settle, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.app import App


def labels(app: App) -> list[str]:
    return [button.text() for button in app.window.page.notice.findChildren(QPushButton) if button.isVisible()]


def test_what_is_said_already_is_said_in_the_new_language(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Some words")
    settle(app, qtbot)
    app.composer.delete(app.composer.draft.id)
    settle(app, qtbot)
    assert app.window.page.notice.sentence().startswith("Deleted.")

    app.preferences.choose("ui_language", "nl")
    settle(app, qtbot)

    assert app.window.page.notice.sentence().startswith("Verwijderd.")
    assert labels(app) == ["Terugzetten"]
    assert app.window.page.notice.accessibleName() == app.window.page.notice.sentence()


def test_a_trouble_keeps_its_facts_in_the_new_language(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.coaching.tell(Trouble("disk-full", path="/disk/history"))

    app.preferences.choose("ui_language", "nl")
    settle(app, qtbot)

    assert "/disk/history" in app.window.page.notice.sentence()
    assert app.window.page.notice.sentence().startswith("De schijf")
    assert labels(app) == ["Sluiten"]


def test_a_later_sentence_takes_the_place_of_the_earlier_with_its_buttons(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.coaching.tell(Trouble("disk-full", path="/one"))
    app.coaching.tell(Trouble("disk-full", path="/two"))
    settle(app, qtbot)

    assert "/two" in app.window.page.notice.sentence()
    assert labels(app) == ["Close"]
