"""Two things at once, things that fail, answers that come late: no word is lost and nothing is logged wrongly."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from coach.domain.acts import Act
from coach.domain.draft import Draft, Kind, Reason, Version
from coach.domain.trouble import Trouble
from coach.ui.composer import noticing
from coach.ui.tasks import Lane
from tests.history import MONDAY
from tests.ui.conftest import Browser, OpenApp, close, press, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.services.opening import Desk
    from coach.ui.app import App


def desk(app: App) -> Desk:
    return app._door.desk()


def titles(app: App) -> list[str]:
    drafts = app.window.drafts.list
    return [drafts.item(row).text() for row in range(drafts.count())]


def written(app: App, qtbot: QtBot, text: str, kind: Kind = Kind.POST) -> str:
    """A draft with this text, stored and open."""
    app.composer.begin(text, kind)
    app.composer.flush()
    settle(app, qtbot)
    return app.composer.draft.id


def keys(app: App, text: str) -> None:
    QTest.keyClicks(app.window.page.editor, text)


def slow_down(app: App, seconds: float) -> None:
    """Let the history be busy, as where another program holds it."""
    app.tasks.run(Lane.HISTORY, lambda: time.sleep(seconds))


def test_words_that_could_not_be_saved_survive_opening_another_draft(
    open_app: OpenApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    one, other = written(app, qtbot, "Draft one"), written(app, qtbot, "Draft two")
    app.composer.open(one)
    settle(app, qtbot)
    drafts, save = desk(app).drafts, desk(app).drafts.save

    def full(_draft: Draft) -> Draft:
        raise Trouble("disk-full", path="x")

    monkeypatch.setattr(drafts, "save", full)
    keys(app, " and words that matter")
    app.composer.open(other)
    settle(app, qtbot)
    assert app.composer.unsaved
    app.composer.open(one)
    assert app.window.page.editor.text().endswith("words that matter")
    settle(app, qtbot)  # opening it tried to save once more, on the full disk

    monkeypatch.setattr(drafts, "save", save)
    app.composer.try_again()
    settle(app, qtbot)
    assert drafts.open(one).text.endswith("words that matter")
    assert not app.composer.unsaved


def test_a_draft_that_arrives_late_does_not_push_away_what_is_being_written(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    one = written(app, qtbot, "Draft one")
    written(app, qtbot, "Draft two")
    slow_down(app, 0.3)
    app.composer.open(one)
    app.composer.begin()
    keys(app, "first half ")
    settle(app, qtbot)
    keys(app, "second half")
    app.composer.flush()
    settle(app, qtbot)

    assert desk(app).drafts.open(one).text == "Draft one"
    assert app.window.page.editor.text() == "first half second half"


def test_deleting_while_a_draft_is_on_its_way_does_not_open_it(open_app: OpenApp, qtbot: QtBot) -> None:
    """What is typed next must not go into a deleted draft."""
    app = open_app()
    one = written(app, qtbot, "Draft one")
    written(app, qtbot, "Draft two")
    slow_down(app, 0.2)
    app.composer.open(one)
    app.composer.delete(one)
    settle(app, qtbot)

    assert app.composer.draft.id != one
    assert "Draft one" not in titles(app)


def test_a_deleted_draft_does_not_come_back_with_a_late_save(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    one = written(app, qtbot, "Draft one")
    keys(app, " and more")

    app.composer.delete(one)
    settle(app, qtbot)

    assert titles(app) == []


def test_what_was_handed_over_is_what_is_logged(open_app: OpenApp, qtbot: QtBot) -> None:
    """Whatever the draft becomes while the question stands."""
    app = open_app()
    draft = written(app, qtbot, "A post of mine")
    app.coaching.handing_over.hand_over()
    app.window.page.kind_chosen.emit(Kind.REPLY)
    app.window.page.network_chosen.emit("x")
    settle(app, qtbot)

    qtbot.wait(QApplication.doubleClickInterval() + 50)
    press(app, "It is posted")
    settle(app, qtbot)

    with desk(app).store.reading() as work:
        logged = work.activities.of_draft(draft, "linkedin")
    assert logged is not None
    assert (logged.network, logged.act) == ("linkedin", Act.POST)


def test_a_double_click_opens_the_network_once_and_logs_nothing(
    open_app: OpenApp, qtbot: QtBot, browser: Browser
) -> None:
    app = open_app()
    written(app, qtbot, "A post of mine")
    button = app.window.page.hand_over_button

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    app.window.page.question.yes.click()
    settle(app, qtbot)

    assert len(browser.opened) == 1
    assert desk(app).history.balances(target=0.3).total.broadcast == 0


def test_the_way_back_to_an_answer_belongs_to_its_own_draft(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    post = written(app, qtbot, "A post")
    written(app, qtbot, "An answer", Kind.REPLY)
    app.window.page.context.setPlainText("You are late again")
    app.window.page.kind_chosen.emit(Kind.POST)
    app.composer.open(post)
    settle(app, qtbot)

    assert app.window.page.notice.sentence() == ""
    assert desk(app).drafts.open(post).kind is Kind.POST


def test_restoring_a_version_while_typing_keeps_page_and_disk_the_same(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    one = written(app, qtbot, "Old words of the draft")
    slow_down(app, 0.2)

    app.composer.restore(Version(id=1, draft=one, text="A version of before", reason=Reason.CUT, kept_at=MONDAY))
    keys(app, " and more")
    app.composer.flush()
    settle(app, qtbot)

    assert app.window.page.editor.text() == "A version of before and more"
    assert desk(app).drafts.open(one).text == "A version of before and more"
    assert [version.text for version in desk(app).drafts.versions(one)] == ["Old words of the draft"]


def test_a_choice_without_words_is_no_draft_and_not_called_saved(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.window.page.network_chosen.emit("x")
    keys(app, "   ")
    app.composer.flush()
    settle(app, qtbot)

    assert app.window.page._saved.text() == ""
    assert titles(app) == []
    assert not app.composer.unsaved


def test_the_deleted_drafts_stay_in_sight_while_a_new_one_is_saved(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.composer.delete(written(app, qtbot, "Gone"))
    settle(app, qtbot)
    app.window.drafts.deleted_button.setChecked(True)
    settle(app, qtbot)

    keys(app, "A new one")
    app.composer.flush()
    settle(app, qtbot)

    assert titles(app) == ["Gone"]
    app.window.drafts.undelete_wanted.emit(desk(app).drafts.deleted()[0].id)
    settle(app, qtbot)
    assert set(titles(app)) == {"Gone", "A new one"}


def test_what_is_answered_is_read_along(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    written(app, qtbot, "An answer", Kind.REPLY)
    settle(app, qtbot)

    with qtbot.waitSignal(app.coaching.findings.reported):
        app.window.page.context.setPlainText("What a terrible service")


def test_a_draft_in_the_list_can_be_called_posted_another_day(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    one = written(app, qtbot, "Posted by hand")
    written(app, qtbot, "Another")

    app.window.drafts.posted_wanted.emit(one)
    settle(app, qtbot)
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    press(app, "It is posted")
    settle(app, qtbot)

    assert desk(app).history.balances(target=0.3).total.broadcast == 1


@pytest.mark.expects_log
def test_the_same_fault_is_told_once(open_app: OpenApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in a rule must not open a dialog at every rest between two keys."""
    app = open_app()

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(noticing, "check", broken)
    for letter in "abc":
        keys(app, letter)
        qtbot.wait(200)
        settle(app, qtbot)

    boxes = [box for box in app.window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    boxes[0].close()


def test_settings_that_cannot_be_read_are_kept_when_others_are_chosen(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    path = app._paths.settings
    close(app, qtbot)
    path.write_text('{"target": 0.5,', encoding="utf-8")

    again = open_app()
    assert str(path) in again.window.page.notice.sentence()
    again.preferences.choose("theme", "dark")

    assert path.with_suffix(".unreadable.json").read_text(encoding="utf-8") == '{"target": 0.5,'


def test_a_network_that_nobody_knows_gives_way(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(network="friendster")

    assert app.window.page.networks.currentData() == "linkedin"
