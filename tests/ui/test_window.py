"""What an owner does in the window, with a real history behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.draft import Kind
from coach.system.paths import find_paths
from coach.ui.composer.versions import VersionsDialog
from coach.ui.tasks import Lane
from tests.ui.conftest import Browser, OpenApp, close, messages, press, settle, type_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App

TALK = "We facilitate everything. BUY NOW!!! Today only!!!"


def choose(app: App, what: str, value: object) -> None:
    """Choose from a combo box as a click does."""
    box = getattr(app.window.page, what)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def answer(app: App, qtbot: QtBot) -> None:
    """Say that it is posted, not in the same breath as the hand-over."""
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    app.window.page.question.yes.click()


def test_an_empty_window_teaches_how_to_begin(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()

    assert app.window.coach._begin.isVisible()
    press(app, "Show me an example")
    with qtbot.waitSignal(app.coaching.findings.reported):
        pass

    assert app.window.page.editor.text()
    assert messages(app)


def test_what_is_typed_is_saved_and_says_when(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Today a leak.")

    qtbot.waitUntil(lambda: app.window.page._saved.text().startswith("Saved "), timeout=2000)

    assert app.window.drafts.list.item(0).text() == "Today a leak."


def test_closing_and_starting_again_finds_the_draft(open_app: OpenApp, qtbot: QtBot) -> None:
    """Also the letters of the last moment, and even what a no-break space is."""
    app = open_app()
    app.window.page.editor.insertPlainText("Café 10\u00a0euro 👩‍💻\nand more")
    close(app, qtbot)

    again = open_app()

    assert again.window.page.editor.text() == "Café 10\u00a0euro 👩‍💻\nand more"


def test_findings_stand_under_their_words(open_app: OpenApp, qtbot: QtBot) -> None:
    """Also behind an emoji, which Qt counts as two."""
    app = open_app()
    type_text(app, qtbot, "👍 Wij ontzorgen u.")

    places = {app.window.page.editor.text()[m.start - 1 : m.end - 1] for m in app.window.page.editor.marks()}

    assert any(place.startswith("ontzorgen") for place in places)


def test_a_fix_changes_the_words_and_undo_brings_them_back(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)
    card = next(card for card in app.window.coach._cards if card.content.fixes)

    card._fixes[0].click()
    settle(app, qtbot)

    assert app.window.page.editor.text() != TALK
    app.window.page.editor.undo()
    assert app.window.page.editor.text() == TALK


def test_before_a_fix_the_text_is_kept_as_a_version(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)
    next(card for card in app.window.coach._cards if card.content.fixes)._fixes[0].click()
    settle(app, qtbot)

    app.window.page.versions_button.click()
    qtbot.waitUntil(lambda: any(isinstance(w, VersionsDialog) for w in QApplication.topLevelWidgets()))
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, VersionsDialog))

    assert dialog.list.count() == 1
    dialog.restore.click()
    settle(app, qtbot)
    assert app.window.page.editor.text() == TALK


def test_f8_walks_through_the_findings_and_round(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)
    keys = app.window.coach.keys()
    assert len(keys) > 1

    walked = []
    for _ in range(len(keys) + 1):
        app.coaching.findings.step(1)
        walked.append(app.coaching.findings._chosen)

    assert walked == [*keys, keys[0]]
    app.coaching.findings.step(-1)
    assert app.coaching.findings._chosen == keys[-1]


def test_alt_enter_offers_what_can_be_done(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)

    app.coaching.findings.show_fixes()

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Ignore only here" in [action.text() for action in menu.actions()]
    menu.close()


def test_handing_over_copies_opens_asks_and_logs_once(open_app: OpenApp, qtbot: QtBot, browser: Browser) -> None:
    """However often the answer is given."""
    app = open_app()
    choose(app, "networks", "x")
    type_text(app, qtbot, "Who knows a good & cheap roofer?")

    app.coaching.handing_over.hand_over()
    assert QGuiApplication.clipboard().text() == "Who knows a good & cheap roofer?"
    assert "%26%20cheap" in browser.opened[0]
    answer(app, qtbot)
    answer(app, qtbot)
    settle(app, qtbot)
    qtbot.waitUntil(lambda: "you sent once" in app.window.coach._balance_words.text())

    app.coaching.handing_over.hand_over()
    answer(app, qtbot)
    settle(app, qtbot)
    assert "before" in app.window.page.notice.sentence()
    assert "you sent once" in app.window.coach._balance_words.text()


def test_an_answer_is_never_handed_over_as_a_new_post(open_app: OpenApp, qtbot: QtBot, browser: Browser) -> None:
    """A page with the answer filled in would publish it on its own; who was answered waits no longer."""
    app = open_app()
    choose(app, "networks", "x")
    choose(app, "kinds", Kind.REPLY)
    type_text(app, qtbot, "Yes, from Friday.")

    app.coaching.handing_over.hand_over()

    assert "Yes" not in browser.opened[0]
    app.window.page.question.person.setText("Karin")
    answer(app, qtbot)
    settle(app, qtbot)
    qtbot.waitUntil(lambda: "You talked once" in app.window.coach._balance_words.text())


def test_where_nothing_opens_the_text_is_on_the_clipboard_all_the_same(
    open_app: OpenApp, qtbot: QtBot, browser: Browser
) -> None:
    browser.works = False
    app = open_app()
    type_text(app, qtbot, "Who knows a good roofer?")

    app.coaching.handing_over.hand_over()

    assert "could not open" in app.window.page.question._sentence.text()


def test_what_is_written_after_the_hand_over_is_kept(open_app: OpenApp, qtbot: QtBot) -> None:
    """The history keeps what was handed over, the draft what was written since."""
    app = open_app()
    type_text(app, qtbot, "Who knows a roofer?")
    app.coaching.handing_over.hand_over()
    app.window.page.editor.insertPlainText(" Thanks")
    answer(app, qtbot)
    settle(app, qtbot)
    close(app, qtbot)

    again = open_app()
    again.composer.open(again.composer.shelf._lines[0].id)
    settle(again, qtbot)

    assert again.window.page.editor.text() == "Who knows a roofer? Thanks"


def test_a_network_that_is_gone_cannot_be_opened(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Hello everybody")

    choose(app, "networks", "hyves")
    settle(app, qtbot)

    assert not app.window.page.hand_over_button.isEnabled()
    assert any("2013" in message for message in messages(app))


def test_an_answer_does_not_become_a_post_in_silence(open_app: OpenApp, qtbot: QtBot) -> None:
    """What it answers stays with it, the owner is told, and can go back."""
    app = open_app()
    choose(app, "kinds", Kind.REPLY)
    app.window.page.context.setPlainText("Do you have this in blue?")
    type_text(app, qtbot, "Yes, from Friday.")

    choose(app, "kinds", Kind.POST)

    assert app.composer.draft.context == "Do you have this in blue?"
    assert app.window.page.context.isVisible()
    press(app, "Make it an answer again")
    assert app.composer.draft.kind is Kind.REPLY


def test_a_deleted_draft_can_be_put_back_at_once_and_later(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Do not lose me")
    app.composer.flush()
    draft = app.composer.draft.id

    app.composer.delete(draft)
    settle(app, qtbot)
    assert app.window.page.editor.text() == ""
    app.window.drafts.deleted_button.setChecked(True)
    settle(app, qtbot)
    assert app.window.drafts.list.item(0).text() == "Do not lose me"
    press(app, "Put back")
    settle(app, qtbot)

    assert app.window.page.editor.text() == "Do not lose me"


def test_the_language_changes_while_the_window_is_open(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)
    english = messages(app)

    app.coaching._choose("ui_language", "nl")
    settle(app, qtbot)
    qtbot.waitUntil(lambda: messages(app) != english)

    assert app.window.coach._title.text() == "Wat me opvalt"
    assert app.window.page.hand_over_button.text() == "Kopieer en open LinkedIn"
    app.coaching._choose("ui_language", "en")
    settle(app, qtbot)


def test_first_start_follows_the_system(open_app: OpenApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")

    app = open_app(ui_language="")

    assert app.preferences.language == "nl"


def test_a_corrupt_history_is_told_and_no_word_is_lost(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    """The text stays in the window, the file as it was, and trying again saves once it is mended."""
    history = find_paths(str(home)).history
    history.parent.mkdir(parents=True)
    history.write_bytes(b"this is no database" * 100)
    app = open_app()
    type_text(app, qtbot, "Still here")
    qtbot.waitUntil(lambda: app.window.page._saved.text() == "Not saved", timeout=10_000)

    assert str(history) in app.window.page.notice.sentence()
    assert history.read_bytes() == b"this is no database" * 100
    history.unlink()
    press(app, "Try again")
    qtbot.waitUntil(lambda: app.window.page._saved.text().startswith("Saved"), timeout=10_000)


def test_a_text_that_cannot_be_saved_keeps_the_window_open_once(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    history = find_paths(str(home)).history
    history.parent.mkdir(parents=True)
    history.write_bytes(b"this is no database" * 100)
    app = open_app()
    type_text(app, qtbot, "Still here")

    app.window.close()
    assert app.window.isVisible()
    app.window.close()
    assert not app.window.isVisible()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_everything_that_takes_the_keyboard_has_a_name(
    open_app: OpenApp, qtbot: QtBot, language: str, theme: str
) -> None:
    """A screen reader can tell every button, list and field."""
    app = open_app(ui_language=language, theme=theme)
    type_text(app, qtbot, TALK)
    nameless = []
    for widget in app.window.findChildren(QWidget):
        reachable = widget.isVisible() and Qt.FocusPolicy.TabFocus in widget.focusPolicy()
        if reachable and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")

    assert nameless == []


@pytest.mark.parametrize("width", [420, 700, 1024, 1600])
def test_every_width_shows_text_and_findings(open_app: OpenApp, qtbot: QtBot, width: int) -> None:
    app = open_app()
    type_text(app, qtbot, TALK)

    app.window.resize(width, 700)
    qtbot.wait(20)

    assert app.window.page.editor.isVisible()
    assert app.window.page.editor.viewport().width() > 120
    assert app.window.coach._cards[0].isVisible()
    assert app.window.width() <= max(width, app.window.minimumSizeHint().width())


def test_a_megabyte_can_be_pasted(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()

    app.window.page.editor.insertPlainText("Een woord en nog een. " * 48_000)
    with qtbot.waitSignal(app.coaching.findings.reported, timeout=20_000):
        pass
    settle(app, qtbot)

    assert app.window.page.counter.text().startswith("±")


def test_strange_letters_come_back_as_they_were(open_app: OpenApp, qtbot: QtBot) -> None:
    """NUL, right-to-left text, joiners and marks are letters like any other."""
    strange = "a\0b שלום \u202eabc\u202c e\u0301\u200d\u2060 🏳️‍🌈"
    app = open_app()
    app.window.page.editor.insertPlainText(strange)
    close(app, qtbot)

    assert open_app().window.page.editor.text() == strange


@pytest.mark.expects_log
def test_the_window_survives_a_bug_and_tells_it_without_the_text(
    open_app: OpenApp, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    from PySide6.QtWidgets import QMessageBox

    app = open_app()
    type_text(app, qtbot, "My secret words")
    try:
        raise ValueError("My secret words")  # noqa: TRY301
    except ValueError as error:
        app.bugs.show(error)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))

    assert "ValueError" in box.detailedText()
    assert "secret" not in box.detailedText() + caplog.text
    box.close()


def test_an_event_without_meaning_changes_nothing(open_app: OpenApp, qtbot: QtBot) -> None:
    """A language event that Qt sends on its own leaves text and findings alone."""
    app = open_app()
    type_text(app, qtbot, TALK)
    before = (app.window.page.editor.text(), messages(app))

    QApplication.sendEvent(app.window, QEvent(QEvent.Type.LanguageChange))

    assert (app.window.page.editor.text(), messages(app)) == before


def test_when_the_last_draft_is_deleted_by_keyboard_the_next_key_begins_another(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app()
    app.window.resize(1120, 700)
    type_text(app, qtbot, "The only one")
    app.composer.flush()
    settle(app, qtbot)
    app.window.drafts.take_keyboard()
    QTest.keyClick(app.window.drafts.list, Qt.Key.Key_Delete)
    settle(app, qtbot)

    assert app.window.focusWidget() is app.window.drafts.new_button


def test_what_stood_there_before_is_noticed_in_another_draft_and_not_in_its_own(
    open_app: OpenApp, qtbot: QtBot, browser: Browser
) -> None:
    post = "This morning I stood in the cellar of Mrs Palmer, who remembers the flood of 1953. Do you?"
    app = open_app()
    type_text(app, qtbot, post)
    press(app, "Copy and open")
    answer(app, qtbot)
    settle(app, qtbot)
    own = messages(app)

    app.composer.begin()
    type_text(app, qtbot, post)

    assert not any("posted this text here" in message for message in own)
    assert any("posted this text here" in message for message in messages(app))


def test_somebody_who_waits_is_named_while_a_post_is_written(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    entry = Entry(Act.CRITICISM_RECEIVED, "linkedin", person="Karin")
    app.tasks.run(Lane.HISTORY, lambda: app.coaching._door.desk().logbook.log(entry))
    settle(app, qtbot)
    app.composer.begin()

    type_text(app, qtbot, "This morning I stood in a cellar. Who knows what an old pump is worth?")

    assert any("Karin" in message for message in messages(app))
