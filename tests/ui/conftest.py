"""The whole window, with a real history in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from coach.system.paths import find_paths
from coach.system.settings import Settings, save_settings
from coach.ui.app import App
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

OpenApp = Callable[..., App]


class Browser:
    """Stands in for the owner's browser, which a test machine has not: notes what would be opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.works = True

    def open(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self.works


W = TypeVar("W", bound=QWidget)


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Browser:
    browser = Browser()
    monkeypatch.setattr(QDesktopServices, "openUrl", browser.open)
    return browser


@pytest.fixture
def open_app(qapp: QApplication, qtbot: QtBot, home: Path, browser: Browser) -> Iterator[OpenApp]:
    """Opens the window on the test's home; a second call is tomorrow's start."""
    apps: list[App] = []

    def open_one(**settings: str | bool) -> App:
        paths = find_paths(str(home))
        if settings or not paths.settings.exists():
            save_settings(paths, Settings(**{"ui_language": "en", "spelling": False, "first_run": "done", **settings}))  # type: ignore[arg-type]
        app = App(qapp, paths)
        apps.append(app)
        app.show()
        qtbot.waitExposed(app.window)
        qtbot.waitUntil(lambda: app.window.page.networks.count() > 1)
        settle(app, qtbot)
        return app

    yield open_one
    for app in apps:
        close(app, qtbot)


def close(app: App, qtbot: QtBot) -> None:
    """Close the window as its owner does; once closed it stays so."""
    if not isValid(app.window):
        return
    if app.window.isVisible():
        app.window.close()
        app.window.close()  # the second time it goes even where the text could not be saved
    app.window.deleteLater()
    app.deleteLater()
    qtbot.wait(10)


def settle(app: App, qtbot: QtBot) -> None:
    """Wait until all that was asked of the history is answered and shown."""
    for _ in range(3):
        app.tasks.wait(Lane.HISTORY)
        app.tasks.wait(Lane.WORK)
        qtbot.wait(5)


def type_text(app: App, qtbot: QtBot, text: str) -> None:
    """Type, and wait for the coach. QTest has no keys beyond printable ASCII: such a text is put in as by pasting."""
    if text.isascii() and text.isprintable():
        QTest.keyClicks(app.window.page.editor, text)
    else:
        app.window.page.editor.insertPlainText(text)
    with qtbot.waitSignal(app.coaching.findings.reported):
        pass
    settle(app, qtbot)


def messages(app: App) -> list[str]:
    """What the coach says, card by card."""
    return [card.content.message for card in app.window.coach._cards]


def opened(kind: type[W], qtbot: QtBot) -> W:
    """The window of this kind that is open, as soon as it is."""

    def there() -> list[W]:
        return [it for it in QApplication.topLevelWidgets() if isinstance(it, kind) and it.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[0]


def press(app: App, words: str) -> None:
    """Press the first visible button whose words begin like this, as soon as it is there."""

    def there() -> QPushButton | None:
        buttons = (b for b in app.window.findChildren(QPushButton) if b.isVisible() and b.isEnabled())
        return next((b for b in buttons if b.text().startswith(words)), None)

    for _ in range(100):
        if (button := there()) is not None:
            button.click()
            return
        QTest.qWait(20)
    pytest.fail(f"no button {words!r}")
