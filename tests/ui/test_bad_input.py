"""Full disks, foreign drafts and brochures: the window takes them as they come."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from coach.domain.draft import Reason, Version
from coach.domain.trouble import Trouble
from coach.networks.own_limits import use_own_limits
from coach.system.paths import find_paths
from coach.ui import theme
from coach.ui.composer.versions import VersionsDialog
from tests.history import a_draft
from tests.ui.conftest import OpenApp, close, settle, type_text

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot


def test_closing_tries_to_save_once_more(open_app: OpenApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk was full and has room again: whoever closes now must find their words tomorrow."""
    app = open_app()
    type_text(app, qtbot, "First")
    qtbot.waitUntil(lambda: not app.composer.unsaved)
    drafts = app._door.desk().drafts
    with monkeypatch.context() as full:

        def refuse(*_: object) -> None:
            raise Trouble("disk-full", path="history")

        full.setattr(drafts, "save", refuse)
        type_text(app, qtbot, " and last")
        qtbot.waitUntil(lambda: app.window.page._saved.text() == "Not saved")
    app.window.page.notice.hide()

    close(app, qtbot)

    again = open_app()
    assert again.window.page.editor.text() == "First and last"


def test_a_window_that_stays_open_says_why(open_app: OpenApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    app = open_app()

    def refuse(*_: object) -> None:
        raise Trouble("disk-full", path="history")

    monkeypatch.setattr(app._door.desk().drafts, "save", refuse)
    type_text(app, qtbot, "Words")
    qtbot.waitUntil(lambda: app.window.page._saved.text() == "Not saved")
    app.window.page.notice.hide()

    app.window.close()

    assert app.window.isVisible()
    assert app.window.page.notice.sentence()


def test_a_pasted_brochure_does_not_become_thousands_of_cards(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()

    app.window.page.editor.insertPlainText("Wij ontzorgen u met totaaloplossingen. " * 600)
    with qtbot.waitSignal(app.coaching.findings.reported, timeout=30_000):
        pass
    settle(app, qtbot)

    assert 0 < len(app.window.coach._cards) <= 200


def test_a_stored_draft_for_an_unknown_network_can_be_opened(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    app = open_app()
    type_text(app, qtbot, "Old words")
    qtbot.waitUntil(lambda: not app.composer.unsaved)
    close(app, qtbot)
    with closing(sqlite3.connect(find_paths(str(home)).history)) as history:
        history.execute("UPDATE draft SET network = 'myspace'")
        history.commit()

    again = open_app()

    assert again.window.page.editor.text() == "Old words"
    assert not again.window.findChildren(QMessageBox)


def test_the_chosen_version_can_be_read(open_app: OpenApp, qtbot: QtBot) -> None:
    """Its words stand out from what they lie on: 4.5 to 1, as WCAG asks."""
    app = open_app(theme="light")
    kept = Version(id=1, draft="d", text="Before", reason=Reason.CUT, kept_at=datetime(2026, 11, 1, tzinfo=UTC))
    dialog = VersionsDialog([kept], a_draft("Now"), theme.choose("light"), app.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setFocus()
    qtbot.waitActive(dialog)
    row = dialog.list.visualItemRect(dialog.list.item(0))
    row.moveTopLeft(dialog.list.viewport().mapTo(dialog, row.topLeft()))  # the list itself is transparent
    picture = dialog.grab(row).toImage()
    shades = [_luminance(picture.pixelColor(x, y)) for x in range(picture.width()) for y in range(picture.height())]

    assert (max(shades) + 0.05) / (min(shades) + 0.05) >= 4.5
    dialog.close()


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_limits_of_the_owners_own_that_are_wrong_are_told_of(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    folder = home / "config" / "networks"
    folder.mkdir(parents=True)
    (folder / "mastodon.toml").write_text('[[limits]]\nwhat = "post"\nvalue = "many"\n', encoding="utf-8")

    app = open_app(network="mastodon")
    said = app.window.page.notice.sentence()
    type_text(app, qtbot, "Hello")

    assert all(part in said for part in (str(folder / "mastodon.toml"), "line 3", "value"))
    assert "5 / 500" in app.window.page.counter.text()


def test_limits_of_the_owners_own_hold_in_the_window(open_app: OpenApp, qtbot: QtBot, home: Path) -> None:
    folder = home / "config" / "networks"
    folder.mkdir(parents=True)
    (folder / "mastodon.toml").write_text('[[limits]]\nwhat = "post"\nvalue = 5000\n', encoding="utf-8")

    app = open_app(network="mastodon")
    type_text(app, qtbot, "Hello")
    (folder / "mastodon.toml").unlink()
    use_own_limits(folder)

    assert "5 / 5,000" in app.window.page.counter.text()
