"""How a draft will look on its network, beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.domain.account import Account
from coach.domain.acts import Act
from coach.system.clock import now
from coach.ui.preview.fold_line import FoldLine
from tests.ui.conftest import OpenApp, press, settle, type_text
from tests.ui.test_window import TALK, answer, choose

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.app import App
    from coach.ui.preview.pane import PreviewPane
    from coach.ui.preview.post import PostView
    from tests.ui.conftest import Browser

STORY = (
    "This morning I stood in Mrs Palmer's cellar, up to my ankles in water. Behind the washing machine: a fitting "
    "from 1974. It had held for fifty years. She told me that her husband had tightened it himself. I replaced it and "
    "put the old one on her windowsill. Who of you has something at home that is older than you are?"
)


def opened(app: App, qtbot: QtBot) -> PreviewPane:
    """The preview, of what is written now."""
    if not app.coaching.on_networks.previewing.open:
        app.window.page.preview_button.click()
    settle(app, qtbot)
    pane = app.coaching.on_networks.previewing.pane
    assert pane is not None
    assert pane.isVisible()
    return pane


def posts(app: App, qtbot: QtBot, network: str, text: str = STORY) -> list[PostView]:
    choose(app, "networks", network)
    type_text(app, qtbot, text)
    return opened(app, qtbot).posts


def folded(view: PostView) -> list[str]:
    return [line.words for line in view.findChildren(FoldLine)]


def test_it_takes_the_coachs_place_and_gives_it_back(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)
    QTest.keyClick(app.window.page.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert opened(app, qtbot).isVisible()
    assert not app.window.coach.isVisible()

    QTest.keyClick(app.window.page.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert app.window.coach.isVisible()


def test_walking_through_the_findings_brings_the_coach_back(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)
    opened(app, qtbot)

    QTest.keyClick(app.window.page.editor, Qt.Key.Key_F8)

    assert app.window.coach.isVisible()
    assert not app.coaching.on_networks.previewing.open


def test_linkedin_folds_by_rendered_lines_and_says_that_it_is_about_there(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    (phone,) = posts(app, qtbot, "linkedin")
    pane = opened(app, qtbot)
    assert folded(phone) == ["folded about here on LinkedIn"]
    assert "first 3 lines" in pane.notes.text()

    pane.desktop.click()
    (desktop,) = pane.posts

    assert phone.fold is not None
    assert desktop.fold is not None
    assert phone.fold < desktop.fold
    assert STORY[desktop.fold - 1] == " "


def test_three_short_lines_are_not_folded(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    (view,) = posts(app, qtbot, "linkedin", "One\nTwo\nThree")

    assert folded(view) == []


def test_a_fold_by_characters_is_where_the_figure_is(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    (view,) = posts(app, qtbot, "instagram")

    assert view.fold == 125
    assert "estimate" in opened(app, qtbot).notes.text()


def test_what_does_not_fit_is_tinted_and_said(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    (view,) = posts(app, qtbot, "x")

    assert view.post.over is not None
    assert folded(view) == []
    assert "X takes 280" in opened(app, qtbot).notes.text()


def test_it_follows_the_text_while_it_is_written(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    posts(app, qtbot, "x", "Who knows")
    type_text(app, qtbot, " a roofer?")

    assert opened(app, qtbot).posts[0].post.text == "Who knows a roofer?"
    assert "Who knows a roofer?" in opened(app, qtbot).posts[0].accessibleName()


@pytest.mark.parametrize(
    ("network", "note"), [("instagram", "cannot be clicked on Instagram"), ("youtube", "The title, 100 characters")]
)
def test_what_is_odd_about_a_network_is_told(open_app: OpenApp, qtbot: QtBot, network: str, note: str) -> None:
    app = open_app()
    posts(app, qtbot, network, "See www.example.com for more")

    assert note in opened(app, qtbot).notes.text()


def test_who_speaks_is_who_the_owner_said(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.coaching.on_networks._save(Account(network="x", name="Sanne Bakker"))
    (view,) = posts(app, qtbot, "x", "Hello")

    assert view.look.name == "Sanne Bakker"


def test_a_premium_account_has_more_room_and_a_fold(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.coaching.on_networks._save(Account(network="x", premium=True))
    (view,) = posts(app, qtbot, "x")

    assert view.post.over is None
    assert view.fold == 280
    assert "25,000" in app.window.page.counter.text()


def test_a_thread_shows_its_parts_with_their_counts(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    posts(app, qtbot, "x")
    assert any("280" in card.content.message for card in app.window.coach._cards)
    press(app, "Split into a thread")
    settle(app, qtbot)

    pane = opened(app, qtbot)
    assert [view.post.text[-5:] for view in pane.posts] == ["(1/2)", "(2/2)"]
    qtbot.waitUntil(lambda: not any("280" in card.content.message for card in app.window.coach._cards))
    assert app.window.page.editor._over is None
    assert app.coaching.on_networks.tally.chips.chips[0].text() == "X  2 parts"
    pane.numbers.click()
    settle(app, qtbot)
    assert not opened(app, qtbot).posts[0].post.text.endswith(")")
    QTest.mouseClick(pane.posts[1].copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == pane.posts[1].post.text


def test_a_thread_becomes_one_post_again_with_not_a_letter_changed(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    posts(app, qtbot, "x")
    press(app, "Split into a thread")
    settle(app, qtbot)

    press(app, "Make it one post again")
    settle(app, qtbot)

    assert len(opened(app, qtbot).posts) == 1
    assert app.window.page.editor.text() == STORY
    assert app.window.page.counter.isVisible()


def test_a_thread_is_handed_over_part_by_part_and_logged_as_one(
    open_app: OpenApp, qtbot: QtBot, browser: Browser
) -> None:
    app = open_app()
    posts(app, qtbot, "x")
    press(app, "Split into a thread")
    settle(app, qtbot)
    first, second = (view.post.text for view in opened(app, qtbot).posts)

    app.window.page.hand_over_button.click()
    question = app.window.page.question
    assert QGuiApplication.clipboard().text() == first
    assert "%281%2F2%29" in browser.opened[0]
    assert "part 1 of 2" in question._sentence.text()
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    question.next_part.click()
    question.next_part.click()
    assert QGuiApplication.clipboard().text() == second
    assert question.next_part.isHidden()
    assert "Part 2 of 2" in question._sentence.text()
    answer(app, qtbot)
    settle(app, qtbot)

    today = now().astimezone().date()
    with app.composer._door.desk().store.reading() as work:
        assert [(each.act, each.count) for each in work.days.sums(today, today)] == [(Act.THREAD, 1)]


def test_a_double_click_skips_no_part(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    posts(app, qtbot, "x", STORY * 3)
    press(app, "Split into a thread")
    settle(app, qtbot)
    texts = [view.post.text for view in opened(app, qtbot).posts]
    app.window.page.hand_over_button.click()

    app.window.page.question.next_part.click()
    assert QGuiApplication.clipboard().text() == texts[0]
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    app.window.page.question.next_part.click()
    app.window.page.question.next_part.click()

    assert QGuiApplication.clipboard().text() == texts[1]


@pytest.mark.parametrize("network", ["linkedin", "youtube"])
def test_where_there_are_no_threads_none_is_offered(open_app: OpenApp, qtbot: QtBot, network: str) -> None:
    app = open_app()
    choose(app, "networks", network)
    app.window.page.editor.insertPlainText("A b. " * 1200)
    settle(app, qtbot)

    assert not app.coaching.on_networks.tally.split_button.isVisible()


@pytest.mark.parametrize("text", ["", "a\0b שלום \u202eabc\u202c e\u0301\u200d 🏳️‍🌈", "<b>no markup</b>", "x" * 100_000])
def test_any_text_has_a_preview(open_app: OpenApp, qtbot: QtBot, text: str) -> None:
    app = open_app()
    app.window.page.editor.insertPlainText(text)
    pane = opened(app, qtbot)
    settle(app, qtbot)

    assert text.startswith(pane.posts[0].post.text)
    assert ("left out" in pane.notes.text()) is (len(text) > 20_000)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("width", [420, 1024])
def test_every_post_fits_the_pane(open_app: OpenApp, qtbot: QtBot, theme: str, width: int) -> None:
    app = open_app(theme=theme)
    app.window.resize(width, 760)
    choose(app, "networks", "x")
    type_text(app, qtbot, STORY + " https://www.example.com/" + "a" * 200)
    app.coaching.on_networks.previewing.set_thread(True)
    settle(app, qtbot)
    pane = opened(app, qtbot)

    for view in pane.posts:
        assert view.width() <= pane._area.viewport().width()
        assert view.height() >= view.heightForWidth(view.width())
