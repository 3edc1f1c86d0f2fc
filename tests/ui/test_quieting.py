"""What the owner wants to hear less of, in the real window: ignored as far as they say, and all of it taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.choices import PATIENCE, Quiet
from coach.ui.composer.finding_menu import FindingMenu
from coach.ui.kept_quiet import KeptQuiet
from coach.ui.rule_page import SILENT, RulePage
from tests.ui.conftest import OpenApp, messages, opened, press, settle, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.app import App

TALK = "We provide state-of-the-art solutions. And cutting-edge service."


def ignore(app: App, qtbot: QtBot, words: str, way: str) -> None:
    """Choose one of the ways in the Ignore menu of the card with these words."""
    card = next(card for card in app.window.coach._cards if card.content.words == words)
    card._ignore_button.click()
    menu = opened(FindingMenu, qtbot)
    next(action for action in menu.actions() if action.text() == way).trigger()
    menu.close()
    settle(app, qtbot)


def words_seen(app: App) -> set[str]:
    return {card.content.words for card in app.window.coach._cards if card.content.rule == "pr-talk"}


@pytest.fixture
def app(open_app: OpenApp, qtbot: QtBot) -> App:
    app = open_app()
    type_text(app, qtbot, TALK)
    assert words_seen(app) == {"state-of-the-art", "cutting-edge"}
    return app


def another_draft(app: App, qtbot: QtBot, network: str = "linkedin") -> None:
    app.composer.begin()
    app.window.page.network_chosen.emit(network)
    type_text(app, qtbot, TALK)


def test_ignored_only_here_it_stays_away_in_this_draft_alone(app: App, qtbot: QtBot) -> None:
    ignore(app, qtbot, "cutting-edge", "Ignore only here")

    qtbot.waitUntil(lambda: words_seen(app) == {"state-of-the-art"})
    type_text(app, qtbot, " More words at the end.")
    assert words_seen(app) == {"state-of-the-art"}
    another_draft(app, qtbot)
    assert words_seen(app) == {"state-of-the-art", "cutting-edge"}


def test_words_that_are_never_mentioned_again_are_quiet_everywhere(app: App, qtbot: QtBot) -> None:
    ignore(app, qtbot, "cutting-edge", "Never mention “cutting-edge” again")

    qtbot.waitUntil(lambda: words_seen(app) == {"state-of-the-art"})
    another_draft(app, qtbot, "x")
    assert words_seen(app) == {"state-of-the-art"}


def test_a_rule_can_be_quiet_on_one_network(app: App, qtbot: QtBot) -> None:
    ignore(app, qtbot, "cutting-edge", "Nothing about “Brochure talk” on LinkedIn")

    qtbot.waitUntil(lambda: words_seen(app) == set())
    app.window.page.network_chosen.emit("x")
    qtbot.waitUntil(lambda: words_seen(app) == {"state-of-the-art", "cutting-edge"})


def test_a_rule_can_be_quiet_everywhere(app: App, qtbot: QtBot) -> None:
    ignore(app, qtbot, "cutting-edge", "Nothing about “Brochure talk” anywhere")

    qtbot.waitUntil(lambda: words_seen(app) == set())
    another_draft(app, qtbot, "x")
    assert words_seen(app) == set()


@pytest.mark.parametrize(
    "way",
    ["Ignore only here", "Never mention “cutting-edge” again", "Nothing about “Brochure talk” anywhere"],
)
def test_the_notice_takes_it_back_at_once(app: App, qtbot: QtBot, way: str) -> None:
    ignore(app, qtbot, "cutting-edge", way)
    qtbot.waitUntil(lambda: "cutting-edge" not in words_seen(app))

    press(app, "Undo")
    settle(app, qtbot)

    qtbot.waitUntil(lambda: words_seen(app) == {"state-of-the-art", "cutting-edge"})


def ignore_in_a_row(app: App, qtbot: QtBot, times: int) -> None:
    for _ in range(times):
        another_draft(app, qtbot)
        ignore(app, qtbot, "cutting-edge", "Ignore only here")


def test_a_rule_ignored_five_times_in_a_row_offers_to_be_quiet(app: App, qtbot: QtBot) -> None:
    ignore_in_a_row(app, qtbot, PATIENCE - 1)
    assert "in a row" not in app.window.page.notice.sentence()

    ignore_in_a_row(app, qtbot, 1)
    qtbot.waitUntil(lambda: "5 times in a row" in app.window.page.notice.sentence())
    press(app, "Everywhere")
    settle(app, qtbot)

    qtbot.waitUntil(lambda: words_seen(app) == set())


def test_whoever_uses_a_fix_is_not_offered_silence(app: App, qtbot: QtBot) -> None:
    ignore_in_a_row(app, qtbot, PATIENCE - 1)
    next(card for card in app.window.coach._cards if card.content.fixes)._fixes[0].click()
    settle(app, qtbot)

    ignore_in_a_row(app, qtbot, 1)

    assert app.window.page.notice.sentence() == "Ignored in this draft."


def test_everything_kept_quiet_about_is_listed_and_taken_back_by_key(app: App, qtbot: QtBot) -> None:
    ignore(app, qtbot, "state-of-the-art", "Ignore only here")
    ignore(app, qtbot, "cutting-edge", "Never mention “cutting-edge” again")
    qtbot.waitUntil(lambda: words_seen(app) == set())

    app.window.coach._restore.click()
    dialog = opened(KeptQuiet, qtbot)
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert lines == [
        "Ignored in one draft",
        f"“Brochure talk”, once, in “{TALK}”",
        "Not mentioned anywhere",
        "The words “cutting-edge” (Brochure talk)",
    ]
    for _ in range(2):
        dialog.again.click()
        settle(app, qtbot)

    assert dialog.nothing.isVisible()
    assert words_seen(app) == {"state-of-the-art", "cutting-edge"}
    dialog.close()


def test_the_page_about_a_rule_says_how_much_it_matters(app: App, qtbot: QtBot) -> None:
    card = next(card for card in app.window.coach._cards if card.content.rule == "pr-talk")
    card._why_button.click()
    card._about_button.click()
    page = opened(RulePage, qtbot)
    told = page.page.toPlainText()
    assert all(part in told for part in ("Brochure talk", "This I notice", "This is fine", "z24.nl"))
    assert page.levels.currentData() == ""

    page.levels.setCurrentIndex(page.levels.findData("hint"))
    page.levels.activated.emit(page.levels.currentIndex())
    settle(app, qtbot)

    qtbot.waitUntil(
        lambda: {c.content.level.value for c in app.window.coach._cards if c.content.rule == "pr-talk"} == {"hint"}
    )
    page.levels.setCurrentIndex(page.levels.findData(SILENT))
    page.levels.activated.emit(page.levels.currentIndex())
    settle(app, qtbot)
    qtbot.waitUntil(lambda: words_seen(app) == set())
    assert Quiet("pr-talk") in app.coaching.findings.choices.quiet
    page.close()


def test_safe_fixes_go_in_one_step_and_undo_brings_the_text_back_exactly(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    text = "Café open!!! We are back 👩‍🍳!!!\n\nWho comes and tastes it?\u00a0#like4like #bread #follow4follow"
    type_text(app, qtbot, text)
    button = app.window.coach._safe_fixes
    assert button.isVisible(), messages(app)
    assert button.text() == "Apply all safe fixes (3)"

    button.click()
    settle(app, qtbot)

    assert app.window.page.editor.text() == "Café open! We are back 👩‍🍳!\n\nWho comes and tastes it?\u00a0#bread"
    qtbot.waitUntil(lambda: not button.isVisible())
    app.window.page.editor.undo()
    assert app.window.page.editor.text() == text
