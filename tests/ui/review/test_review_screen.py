"""The review in the window: read, answered, kept, leafed through and handed on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.review import Answers, Kept
from coach.domain.weeks import WEEK, week_name
from coach.review.export import Form
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.ui.navigation import Place
from coach.ui.review.handing_on import HandingOn
from coach.ui.review.screen import ReviewScreen
from coach.ui.widgets.chart import Chart
from tests.ui.conftest import OpenApp, opened, press, settle, type_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.services.opening import Desk
    from coach.ui.app import App

OPEN = 6  # weeks with something in them


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    """The owner's history past the window, with some weeks in it."""
    door = DeskDoor(find_paths(str(home)), now)
    desk = door.desk()
    for week in range(OPEN):
        at = now() - timedelta(weeks=week + 1)
        desk.logbook.log(
            Entry(Act.POST, "linkedin", at=at, text=f"Bericht {week}"),
            Entry(Act.REPLY, "x", at=at, person="Karin", text=f"Antwoord {week}"),
        )
    yield desk
    door.close()


def go(app: App, qtbot: QtBot) -> ReviewScreen:
    app.coaching.screens.go(Place.REVIEW)
    settle(app, qtbot)
    part = app.coaching.screens._parts[Place.REVIEW]
    assert isinstance(part, ReviewScreen)
    return part


def place_told(app: App) -> str:
    """What the navigation tells of the review to who cannot see it."""
    navigation = app.window.drafts.navigation
    items = (navigation.item(row) for row in range(navigation.count()))
    told = (str(item.data(Qt.ItemDataRole.AccessibleTextRole)) for item in items)
    return next(words for words in told if words.startswith("Review"))


def read(screen: ReviewScreen) -> str:
    """All words in sight."""
    labels = (each for each in screen.view.findChildren(QLabel) if each.isVisible())
    return " ".join(each.text() for each in labels).replace("\u00a0", " ")


def hand_on(screen: ReviewScreen, qtbot: QtBot) -> HandingOn:
    screen.view.export.click()
    return opened(HandingOn, qtbot)


def said(dialog: HandingOn) -> str:
    return dialog._said.text()


def test_the_last_week_waits_to_be_read(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    assert place_told(app) == "Review, 1"

    screen = go(app, qtbot)

    week = desk.reviews.last_week()
    assert f"Week {week.isocalendar().week}: as much talked as sent" in read(screen)
    assert "You talked once and sent once." in read(screen)
    assert read(screen).index("What went well") < read(screen).index("What you could do differently")
    assert [each.isVisible() for each in screen.view.findChildren(Chart)]
    assert not screen.view.later.isEnabled()


def test_a_new_owner_is_told_how_to_begin(open_app: OpenApp, qtbot: QtBot) -> None:
    screen = go(open_app(), qtbot)

    assert "Nothing has been noted yet" in read(screen)
    assert not screen.view.earlier.isEnabled()


def test_past_weeks_can_be_leafed_through(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    screen = go(app, qtbot)

    for _ in range(OPEN - 1):
        assert screen.view.earlier.isEnabled()
        screen.view.earlier.click()
        settle(app, qtbot)

    assert not screen.view.earlier.isEnabled()
    assert "your first week here" in read(screen)
    screen.view.later.click()
    settle(app, qtbot)
    assert "your first week here" not in read(screen)


def test_what_is_typed_is_kept_at_once(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    answers = go(app, qtbot).view.answers

    QTest.keyClicks(answers.fields["talk"], "With Karin")
    QTest.keyClicks(answers.promise, "Call Ruud")
    settle(app, qtbot)

    kept = desk.reviews.review(desk.reviews.last_week(), ReviewScreen._aims(_screen(app))).answers
    assert kept == Answers(talk="With Karin", promise="Call Ruud")


def _screen(app: App) -> ReviewScreen:
    part = app.coaching.screens._parts[Place.REVIEW]
    assert isinstance(part, ReviewScreen)
    return part


def test_typing_is_not_disturbed_by_what_is_logged_meanwhile(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    screen = go(app, qtbot)
    field = screen.view.answers.fields["talk"]
    QTest.keyClicks(field, "With Karin")
    app.coaching.screens.refresh()
    QTest.keyClicks(field, " and Ruud")
    settle(app, qtbot)
    app.coaching.screens.refresh()
    settle(app, qtbot)

    assert field.toPlainText() == "With Karin and Ruud"
    assert field.textCursor().atEnd()


def test_the_promise_of_the_week_before_is_asked_for(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    last = desk.reviews.last_week()
    desk.reviews.answer(last - WEEK, Answers(promise="Call <b>Ruud</b>"))
    app = open_app()
    screen = go(app, qtbot)

    assert "Last week you promised: “Call <b>Ruud</b>”. Did it work?" in read(screen)
    assert screen.view.answers.kept.isVisible()
    screen.view.answers.kept.setCurrentIndex(1)
    settle(app, qtbot)

    assert desk.reviews.review(last, screen._aims()).answers.kept is Kept.YES


def test_a_review_that_is_kept_can_be_changed_again(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    screen = go(app, qtbot)
    QTest.keyClicks(screen.view.answers.promise, "Call Ruud")
    press(app, "Keep this review")
    settle(app, qtbot)

    assert not desk.reviews.waits()
    assert "Promised for the week after Call Ruud" in read(screen)
    assert not screen.view.answers.isVisible()
    assert "Kept." in screen.view.notice.sentence()
    assert place_told(app) == "Review"

    press(app, "Change this review")
    settle(app, qtbot)
    assert screen.view.answers.isVisible()
    assert screen.view.answers.promise.text() == "Call Ruud"


def test_its_words_follow_the_language(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    screen = go(app, qtbot)
    QTest.keyClicks(screen.view.answers.promise, "Bel Ruud")

    app.preferences.choose("ui_language", "nl")
    settle(app, qtbot)

    assert "evenveel gepraat als gestuurd" in read(screen)
    assert "Wat beloof je jezelf voor de week die komt?" in read(screen)
    assert screen.view.answers.promise.text() == "Bel Ruud"


def test_findings_that_stood_in_a_post_come_back_as_the_rule_of_the_week(
    open_app: OpenApp, qtbot: QtBot, home: Path
) -> None:
    app = open_app(network="linkedin")
    type_text(app, qtbot, "We are an industry-leading one-stop shop.")
    assert "pr-talk" in app.coaching.findings.rules
    app.window.page.hand_over_button.click()
    settle(app, qtbot)
    app.window.page.question.posted.emit("", "")
    settle(app, qtbot)

    door = DeskDoor(find_paths(str(home)), now)
    with door.desk().store.reading() as work:
        today = door.desk().history.today()
        assert "pr-talk" in {each.rule for each in work.rules_met.sums(today, today)}
    door.close()


def test_the_tray_can_ask_for_the_last_week_to_be_handed_on(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    screen = go(app, qtbot)
    screen.view.earlier.click()
    settle(app, qtbot)

    screen.hand_on_last()

    dialog = opened(HandingOn, qtbot)
    assert dialog._review.figures.week == desk.reviews.last_week()
    dialog.close()


@pytest.mark.parametrize("form", Form)
def test_it_is_handed_on_in_every_form(desk: Desk, open_app: OpenApp, qtbot: QtBot, tmp_path: Path, form: Form) -> None:
    app = open_app()
    dialog = hand_on(go(app, qtbot), qtbot)
    dialog.form.setCurrentIndex(dialog.form.findData(form.value))

    dialog.save_to(tmp_path / f"week.{form}")
    settle(app, qtbot)

    assert said(dialog) == f"Saved as {tmp_path / f'week.{form}'}."
    begin = {Form.HTML: b"<!doctype", Form.PDF: b"%PDF", Form.MARKDOWN: b"# Week", Form.CSV: b"\xef\xbb\xbfday"}
    assert (tmp_path / f"week.{form}").read_bytes().startswith(begin.get(form, b"{"))
    dialog.close()


def test_the_preview_shows_what_will_be_in_it(desk: Desk, open_app: OpenApp, qtbot: QtBot) -> None:
    dialog = hand_on(go(open_app(), qtbot), qtbot)

    def shown() -> str:
        return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())

    assert "You talked with Karin." in shown()
    dialog.anonymous.setChecked(True)
    assert "Karin" not in shown()
    qtbot.waitUntil(lambda: "Names and texts are left out." in shown())
    assert "Karin" not in shown()
    dialog.form.setCurrentIndex(dialog.form.findData("csv"))
    assert dialog._text.isVisible()
    assert dialog._text.toPlainText().startswith("day,week,network,")
    assert "people" not in dialog._text.toPlainText()
    dialog.close()


def test_a_place_where_nothing_can_be_written_is_told(
    desk: Desk, open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    dialog = hand_on(go(app, qtbot), qtbot)

    dialog.save_to(tmp_path / "gone" / "week.html")
    settle(app, qtbot)

    assert "I cannot write" in said(dialog)
    dialog.save_to(tmp_path / "week.docx")
    settle(app, qtbot)
    assert "what kind of file" in said(dialog)
    assert dialog.save.isEnabled()
    dialog.close()


def test_a_year_is_saved_week_by_week(desk: Desk, open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    dialog = hand_on(go(app, qtbot), qtbot)
    weeks = len(dialog._weeks)
    assert dialog.span.itemText(1).startswith(f"The {weeks} week")

    dialog.save_year_to(tmp_path / "year")
    qtbot.waitUntil(lambda: dialog._year is None)

    assert said(dialog) == f"{weeks} reviews saved in {tmp_path / 'year'}."
    names = sorted(path.name for path in (tmp_path / "year").iterdir())
    assert names[-1] == f"{week_name(desk.reviews.last_week())}.html"
    assert len(names) == weeks
    dialog.close()


def test_a_year_can_be_stopped_and_what_is_there_is_whole(
    desk: Desk, open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    dialog = hand_on(go(app, qtbot), qtbot)

    dialog.save_year_to(tmp_path / "year")
    assert dialog.stop.text() == "Stop"
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog._year is None)

    written = list((tmp_path / "year").iterdir())
    assert len(written) < len(dialog._weeks)
    assert all(path.read_text(encoding="utf-8").endswith("</html>\n") for path in written)
    assert said(dialog).startswith("Stopped.")
    dialog.close()


def test_weeks_that_are_there_are_asked_about(desk: Desk, open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    (tmp_path / "year").mkdir()
    mine = tmp_path / "year" / f"{week_name(desk.reviews.last_week())}.html"
    mine.write_text("mine", encoding="utf-8")
    dialog = hand_on(go(app, qtbot), qtbot)

    dialog.save_year_to(tmp_path / "year")
    question = opened(QMessageBox, qtbot)
    assert mine.read_text(encoding="utf-8") == "mine"
    over = next(each for each in question.findChildren(QPushButton) if each.text() == "Write over them")
    over.click()
    qtbot.waitUntil(lambda: dialog._year is None and "saved" in said(dialog))

    assert mine.read_text(encoding="utf-8").startswith("<!doctype")
    dialog.close()


def test_closing_the_window_stops_a_year(desk: Desk, open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    dialog = hand_on(go(app, qtbot), qtbot)
    dialog.save_year_to(tmp_path / "year")

    dialog.reject()
    settle(app, qtbot)

    assert not [path for path in (tmp_path / "year").iterdir() if path.name.startswith(".")]
