"""The quick check with the real window behind it: what it takes, what it gives back, and that it keeps nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from coach.domain.choices import Reach
from coach.domain.draft import Kind
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.system.settings import load_settings
from tests.ui.conftest import OpenApp, close, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App
    from coach.ui.tray.quick_checking import QuickChecking

COPIED = "We facilitate everything. BUY NOW!!! Today only!!!"


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def reported(app: App, qtbot: QtBot) -> QuickChecking:
    """The quick check, once it has said what it notices."""
    settle(app, qtbot)
    return app.at_hand.quick_checking


@pytest.fixture
def app(open_app: OpenApp) -> App:
    return open_app()


@pytest.fixture
def quick(app: App, qtbot: QtBot) -> QuickChecking:
    """Opened on a copied text."""
    copy(COPIED)
    app.at_hand.open_quick_check()
    return reported(app, qtbot)


def stored(home: Path) -> list[str]:
    door = DeskDoor(find_paths(str(home)), now)
    lines = [line.title for line in door.desk().drafts.lines()]
    door.close()
    return lines


def words(quick: QuickChecking) -> list[str]:
    return [card.content.words for card in quick.view.coach._cards]


def test_it_opens_on_what_was_copied_selected_and_with_the_keys(quick: QuickChecking) -> None:
    view = quick.view

    assert view.editor.text() == COPIED
    assert view.editor.textCursor().selectedText() == COPIED
    assert view.focusWidget() is view.editor
    assert "BUY NOW" in words(quick)
    assert view.counter.text().startswith("±")


def test_the_clipboard_is_looked_at_only_when_it_is_opened(quick: QuickChecking, app: App, qtbot: QtBot) -> None:
    copy("Something private")
    qtbot.wait(50)
    app.at_hand.open_quick_check()

    assert quick.view.editor.text() == COPIED

    QTest.keyClick(quick.view, Qt.Key.Key_Escape)
    app.at_hand.open_quick_check()
    assert quick.view.editor.text() == "Something private"


def test_what_was_mended_is_there_again_as_long_as_nothing_else_was_copied(quick: QuickChecking, app: App) -> None:
    quick.view.editor.replace_all("Half way")
    QTest.keyClick(quick.view, Qt.Key.Key_Escape)
    assert not quick.view.isVisible()

    app.at_hand.open_quick_check()

    assert quick.view.editor.text() == "Half way"


def test_a_fix_by_key_and_the_better_text_on_the_clipboard(quick: QuickChecking, app: App, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(quick.view, Qt.Key.Key_Return, both)
    settle(app, qtbot)
    mended = quick.view.editor.text()
    assert mended != COPIED

    QTest.keyClick(quick.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == mended
    assert quick.view.notice.sentence() == "It is on the clipboard: paste it back."


def test_a_text_that_was_only_looked_at_is_not_stored(quick: QuickChecking, app: App, qtbot: QtBot, home: Path) -> None:
    quick.view.editor.insertPlainText("And changed")
    quick._copy()
    settle(app, qtbot)
    close(app, qtbot)

    assert stored(home) == []


def test_one_that_is_posted_is_kept_and_counts_once(quick: QuickChecking, app: App, qtbot: QtBot, home: Path) -> None:
    quick.view.log.click()
    settle(app, qtbot)
    assert quick.view.notice.sentence().startswith("Logged at ")

    quick.view.log.click()
    settle(app, qtbot)

    assert quick.view.notice.sentence().startswith("Logged before, at ")
    qtbot.waitUntil(lambda: "you sent once" in app.window.coach._balance_words.text())
    close(app, qtbot)
    assert stored(home) == [COPIED]


def test_to_the_composer_goes_all_that_was_chosen(quick: QuickChecking, app: App, qtbot: QtBot) -> None:
    view = quick.view
    view.networks.setCurrentIndex(view.networks.findData("mastodon"))
    view.networks.activated.emit(view.networks.currentIndex())
    view.kinds.setCurrentIndex(view.kinds.findData(Kind.REPLY))
    view.kinds.activated.emit(view.kinds.currentIndex())
    view.to_composer.click()
    settle(app, qtbot)

    assert not view.isVisible()
    assert (app.composer.draft.text, app.composer.draft.network) == (COPIED, "mastodon")
    assert app.composer.draft.kind is Kind.REPLY


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("@karin thank you, I will come round on Friday.", Kind.REPLY),
        ("  @ruud@mastodon.nl no", Kind.REPLY),
        ("Thank you @karin", Kind.POST),
        ("ann@example.org is my address", Kind.POST),
    ],
)
def test_the_kind_is_guessed_by_the_first_sign(app: App, qtbot: QtBot, text: str, kind: Kind) -> None:
    app.at_hand.open_quick_check(text)

    assert reported(app, qtbot).view.kinds.currentData() == kind


def test_the_network_is_remembered(quick: QuickChecking, app: App, qtbot: QtBot, home: Path, open_app: OpenApp) -> None:
    quick.view.networks.setCurrentIndex(quick.view.networks.findData("bluesky"))
    quick.view.networks.activated.emit(quick.view.networks.currentIndex())
    close(app, qtbot)

    assert load_settings(find_paths(str(home))).quick_network == "bluesky"
    again = open_app()
    again.at_hand.open_quick_check(COPIED)
    assert again.at_hand.quick_checking.view.networks.currentData() == "bluesky"


def test_what_is_ignored_here_is_ignored_for_this_text(quick: QuickChecking, app: App, qtbot: QtBot) -> None:
    card = next(card for card in quick.view.coach._cards if card.content.words == "BUY NOW")
    card.ignored.emit(card.content.key, Reach.HERE)
    settle(app, qtbot)
    assert "BUY NOW" not in words(quick)

    app.at_hand.open_quick_check("We do it all. BUY NOW")
    settle(app, qtbot)
    assert "BUY NOW" in words(quick)


def test_what_is_ignored_everywhere_is_so_in_the_window_too(quick: QuickChecking, app: App, qtbot: QtBot) -> None:
    card = next(card for card in quick.view.coach._cards if card.content.words == "BUY NOW")
    card.ignored.emit(card.content.key, Reach.WORDS)
    settle(app, qtbot)

    assert "BUY NOW" not in words(quick)
    app.window.page.editor.insertPlainText("We do it all. BUY NOW")
    with qtbot.waitSignal(app.coaching.findings.reported):
        pass
    assert "BUY NOW" not in [card.content.words for card in app.window.coach._cards]


def test_lines_copied_on_windows_count_as_lines(app: App, qtbot: QtBot) -> None:
    app.at_hand.open_quick_check("one\r\ntwo")

    assert reported(app, qtbot).view.editor.text() == "one\ntwo"


def test_it_speaks_the_language_that_is_chosen_while_it_is_open(quick: QuickChecking, app: App, qtbot: QtBot) -> None:
    app.preferences.choose("ui_language", "nl")
    settle(app, qtbot)

    assert quick.view.copy.text() == "Kopieer tekst"
    assert quick.view.kinds.currentText() == "Bericht"
