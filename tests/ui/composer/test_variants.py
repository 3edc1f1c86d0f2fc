"""One idea, a text per network, in the window."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coach.domain.acts import Act
from coach.domain.draft import Kind, Reason
from coach.store import engine
from coach.system.clock import now
from coach.system.paths import find_paths
from tests.ui.conftest import OpenApp, close, press, settle, type_text
from tests.ui.test_window import answer, choose

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App
    from coach.ui.composer.chips import Chip
    from coach.ui.composer.variants import Variants

LONG = "A customer told me how her husband had tightened that fitting himself, in 1974. " * 5


def variants(app: App) -> Variants:
    return app.coaching.on_networks.variants


def chips(app: App, qtbot: QtBot) -> dict[str, Chip]:
    """The chips by network, once they are counted."""
    settle(app, qtbot)
    return {
        chip.content.network: chip for chip in app.coaching.on_networks.tally.chips.chips if chip.content is not None
    }


def spread(app: App, qtbot: QtBot, text: str = "Who knows a good roofer?", *, also: tuple[str, ...] = ("x",)) -> None:
    """A text for LinkedIn, and for these networks too."""
    type_text(app, qtbot, text)
    for network in also:
        variants(app).add(network)
    settle(app, qtbot)


def versions(app: App) -> list[tuple[str, str, Reason]]:
    kept = app.composer._door.desk().drafts.versions(app.composer.draft.id)
    return [(each.network, each.text, each.reason) for each in kept]


def test_with_one_network_the_counter_says_it_all(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Hello")

    assert chips(app, qtbot) == {}
    assert app.window.page.counter.isVisible()
    assert variants(app).bar.sentence() == ""


def test_every_network_is_counted_at_a_glance(open_app: OpenApp, qtbot: QtBot) -> None:
    """In the network's own unit, and whether it fits by shape as well as by colour."""
    app = open_app()
    spread(app, qtbot, LONG, also=("x", "bluesky", "threads"))

    found = chips(app, qtbot)

    assert list(found) == ["linkedin", "x", "bluesky", "threads"]
    assert not app.window.page.counter.isVisible()
    assert [chip._picture for chip in found.values()] == [
        ("count-fits", "muted"),
        ("level-error", "error"),
        ("level-error", "error"),
        ("level-warning", "warning"),
    ]
    assert "400/280" in found["x"].text()
    assert "bytes" in found["threads"].toolTip()
    assert "too many" in found["x"].accessibleDescription()


def test_a_chip_does_not_alarm_for_what_bluesky_shortens(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot, "a" * 220 + " https://example.nl/" + "b" * 80, also=("bluesky",))

    fits = chips(app, qtbot)["bluesky"].text()
    type_text(app, qtbot, " " + "c" * 80)

    assert "247/300" in fits
    assert "401/300" in chips(app, qtbot)["bluesky"].text()


def test_a_network_follows_the_text_until_it_gets_its_own(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)
    app.window.page.editor.insertPlainText(" Really?")
    settle(app, qtbot)

    QTest.mouseClick(chips(app, qtbot)["x"], Qt.MouseButton.LeftButton)
    assert app.window.page.editor.text() == "Who knows a good roofer? Really?"
    assert "follows your text for LinkedIn" in variants(app).bar.sentence()
    assert chips(app, qtbot)["x"].property("follows") is True
    type_text(app, qtbot, " On X.")

    assert variants(app).bar.sentence() == "X has its own text."
    assert chips(app, qtbot)["x"].property("follows") is False
    variants(app).choose("linkedin")
    assert app.window.page.editor.text() == "Who knows a good roofer? Really?"


def test_the_choice_of_network_is_that_of_the_text_in_the_editor(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)

    variants(app).choose("x")
    assert app.window.page.networks.currentData() == "x"
    assert app.window.page.hand_over_button.text() == "Copy and open X"
    choose(app, "networks", "bluesky")
    assert app.composer.draft.networks == ("linkedin", "bluesky")
    choose(app, "networks", "linkedin")

    assert app.composer.draft.networks == ("linkedin", "bluesky")
    assert app.composer.showing == "linkedin"


def test_the_coach_looks_at_the_text_that_is_shown(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot, LONG)

    def says_too_long() -> bool:
        return any("280" in card.content.message for card in app.window.coach._cards)

    assert not says_too_long()
    variants(app).choose("x")
    settle(app, qtbot)
    qtbot.waitUntil(says_too_long)


def test_texts_are_there_again_tomorrow(open_app: OpenApp, qtbot: QtBot) -> None:
    """Also the letters of the last moment."""
    app = open_app()
    spread(app, qtbot, also=("x", "bluesky"))
    variants(app).choose("x")
    app.window.page.editor.insertPlainText(" Last letters.")
    close(app, qtbot)

    again = open_app()

    assert again.window.page.editor.text() == "Who knows a good roofer?"
    assert list(chips(again, qtbot)) == ["linkedin", "x", "bluesky"]
    variants(again).choose("x")
    assert again.window.page.editor.text() == "Who knows a good roofer? Last letters."
    again.window.page.editor.insertPlainText(" More.")
    close(again, qtbot)
    third = open_app()
    assert third.composer.draft.own_text("x") == "Who knows a good roofer? Last letters. More."


def test_following_again_can_be_undone_and_keeps_a_version(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)
    variants(app).choose("x")
    app.window.page.editor.insertPlainText(" Typed this moment.")

    variants(app).bar.follow.click()
    settle(app, qtbot)

    own = "Who knows a good roofer? Typed this moment."
    assert app.window.page.editor.text() == "Who knows a good roofer?"
    assert versions(app) == [("x", own, Reason.VARIANT)]
    press(app, "Undo")
    settle(app, qtbot)
    assert app.window.page.editor.text() == own
    assert variants(app).bar.sentence() == "X has its own text."


def test_a_network_that_is_taken_away_can_be_put_back_and_its_text_is_kept(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)
    variants(app).choose("x")
    app.window.page.editor.insertPlainText(" Typed this moment.")

    variants(app).bar.remove.click()
    settle(app, qtbot)

    assert app.composer.draft.networks == ("linkedin",)
    assert app.window.page.editor.text() == "Who knows a good roofer?"
    assert [text for _, text, _ in versions(app)] == ["Who knows a good roofer? Typed this moment."]
    press(app, "Undo")
    settle(app, qtbot)
    assert app.composer.draft.own_text("x") == "Who knows a good roofer? Typed this moment."


def test_a_text_that_cannot_be_kept_is_not_taken_away(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    """It stays where it is until the history can be written again."""
    app = open_app()
    spread(app, qtbot)
    variants(app).choose("x")
    settle(app, qtbot)
    other = sqlite3.connect(find_paths(str(home)).history, isolation_level=None)
    engine_wait, engine.WAIT = engine.WAIT, 0.1
    try:
        app.composer._door.close()
        app.composer._door.desk()
        other.execute("BEGIN IMMEDIATE")
        app.window.page.editor.insertPlainText(" Typed this moment.")
        variants(app).bar.remove.click()
        settle(app, qtbot)
    finally:
        engine.WAIT = engine_wait
        other.close()

    assert app.window.page.notice.sentence()
    assert app.window.page.editor.text() == "Who knows a good roofer? Typed this moment."
    assert app.composer.draft.networks == ("linkedin", "x")


def test_an_older_text_comes_back_to_the_network_it_was_for(open_app: OpenApp, qtbot: QtBot) -> None:
    """Also where the draft is not for that network any more."""
    app = open_app()
    spread(app, qtbot)
    variants(app).choose("x")
    app.window.page.editor.insertPlainText(" On X.")
    variants(app).remove()
    settle(app, qtbot)
    (kept,) = app.composer._door.desk().drafts.versions(app.composer.draft.id)

    app.composer.restore(kept)
    settle(app, qtbot)

    assert app.composer.showing == "x"
    assert app.window.page.editor.text() == "Who knows a good roofer? On X."
    assert app.composer.text_now().text == "Who knows a good roofer?"


def test_each_network_is_handed_over_and_logged_for_itself(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)
    variants(app).choose("x")
    app.window.page.editor.insertPlainText(" On X.")
    for network in ("x", "linkedin", "x"):
        variants(app).choose(network)
        app.coaching.handing_over.hand_over()
        answer(app, qtbot)
        settle(app, qtbot)

    today = now().astimezone().date()
    with app.composer._door.desk().store.reading() as work:
        counted = {(each.network, each.act): each.count for each in work.days.sums(today, today)}
        on_x = work.activities.of_draft(app.composer.draft.id, "x")
    assert counted == {("linkedin", Act.POST): 1, ("x", Act.POST): 1}
    assert on_x is not None
    assert on_x.text == "Who knows a good roofer? On X."
    assert {name for name, chip in chips(app, qtbot).items() if chip._picture[0] == "count-posted"} == {"linkedin", "x"}


def test_an_answer_is_for_one_place_only(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Yes, from Friday.")
    assert app.window.page.also_button.isVisible()

    choose(app, "kinds", Kind.REPLY)

    assert not app.window.page.also_button.isVisible()


def test_the_networks_to_add_are_those_that_are_there_and_not_chosen(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)

    variants(app)._fill_menu()

    offered = [action.text() for action in variants(app)._menu.actions()]
    assert "Bluesky" in offered
    assert not {"X", "LinkedIn", "Hyves"} & set(offered)


def test_networks_are_reached_by_keyboard(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot, also=("x", "bluesky"))
    for key, network in (
        (Qt.Key.Key_2, "x"),
        (Qt.Key.Key_3, "bluesky"),
        (Qt.Key.Key_9, "bluesky"),
        (Qt.Key.Key_1, "linkedin"),
    ):
        QTest.keyClick(app.window.page.editor, key, Qt.KeyboardModifier.ControlModifier)
        assert app.composer.showing == network

    QTest.keyClick(chips(app, qtbot)["x"], Qt.Key.Key_Space)
    assert app.composer.showing == "x"


def test_the_draft_is_posted_in_the_list_when_it_stands_everywhere(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)
    for network, posted in (("linkedin", False), ("x", True)):
        variants(app).choose(network)
        app.coaching.handing_over.hand_over()
        answer(app, qtbot)
        settle(app, qtbot)
        assert app.composer.shelf._lines[0].posted is posted


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_about_networks_has_a_name(open_app: OpenApp, qtbot: QtBot, language: str) -> None:
    """A screen reader can tell every chip, button and post."""
    app = open_app(ui_language=language)
    spread(app, qtbot, LONG, also=("x", "bluesky"))
    variants(app).choose("x")
    app.coaching.on_networks.previewing.set_thread(True)
    settle(app, qtbot)
    nameless = []
    for widget in app.window.findChildren(QWidget):
        reachable = widget.isVisible() and Qt.FocusPolicy.TabFocus in widget.focusPolicy()
        if reachable and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")

    assert nameless == []


def test_the_words_change_with_the_language(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    spread(app, qtbot)
    variants(app).choose("x")
    app.coaching._choose("ui_language", "nl")
    settle(app, qtbot)

    assert variants(app).bar.sentence().startswith("X volgt je tekst voor LinkedIn")
    assert app.window.page.also_button.text() == "Ook voor …"
    assert "Volgt de hoofdtekst" in chips(app, qtbot)["x"].toolTip()
    app.coaching._choose("ui_language", "en")
    settle(app, qtbot)


@pytest.mark.parametrize("width", [420, 700, 1024, 1600])
def test_every_width_has_room_for_text_and_chips(open_app: OpenApp, qtbot: QtBot, width: int) -> None:
    app = open_app()
    spread(app, qtbot, LONG, also=("x", "bluesky", "threads", "mastodon", "instagram"))
    variants(app).choose("x")

    app.window.resize(width, 700)
    settle(app, qtbot)

    page = app.window.page
    assert page.editor.viewport().height() > 60
    assert app.window.width() <= max(width, app.window.minimumSizeHint().width())
    for chip in chips(app, qtbot).values():
        assert page.rect().contains(chip.geometry())
        assert chip.width() >= chip.sizeHint().width()
