"""Large text and small windows: all words can be read, and everything can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QStyle, QStyleOptionButton, QWidget

from coach.domain.draft import Kind
from coach.domain.trouble import Trouble
from tests.ui.conftest import OpenApp, settle, type_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Twice the system's size."""
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(large)
    yield
    qapp.setFont(before)


def words_fit(button: QPushButton) -> bool:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return button.fontMetrics().horizontalAdvance(button.text()) + icon <= room


def inside(widget: QWidget, window: QWidget) -> bool:
    corner = widget.mapTo(window, widget.rect().bottomRight())
    return window.rect().contains(corner)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [420, 520, 700, 1120])
def test_the_main_button_can_be_read_at_any_width(width: int, language: str, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language=language)
    app.window.resize(width, 640)
    type_text(app, qtbot, "Some words, so that there is something to count")
    settle(app, qtbot)

    assert words_fit(app.window.page.hand_over_button)
    assert inside(app.window.page.hand_over_button, app.window)


def below_preview(app: App) -> bool:
    """Whether the button to hand over stands below the one for the preview, and not beside it."""
    page = app.window.page
    return page.preview_button.geometry().bottom() < page.hand_over_button.y()


@pytest.mark.parametrize("width", [1120, 420])
def test_preview_and_button_stand_side_by_side_below_the_count(width: int, open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    page = app.window.page
    type_text(app, qtbot, "Some words")
    app.window.resize(width, 640)
    settle(app, qtbot)

    assert page.counter.geometry().bottom() < page.preview_button.y()
    assert not below_preview(app)
    assert page.preview_button.geometry().right() < page.hand_over_button.x()


@pytest.mark.usefixtures("large_text")
def test_with_large_text_the_button_goes_below_the_preview(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language="nl")
    app.window.resize(1280, 760)
    settle(app, qtbot)
    wide = below_preview(app)
    app.window.resize(app.window.minimumSize())
    settle(app, qtbot)

    assert (wide, below_preview(app)) == (False, True)
    assert words_fit(app.window.page.hand_over_button)


@pytest.mark.usefixtures("large_text")
def test_with_large_text_the_foot_can_be_reached_below_all_that_is_asked(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ui_language="nl")
    page = app.window.page
    app.window.resize(1280, 760)
    app.composer._choose_kind(Kind.REPLY)
    page.question.ask("LinkedIn", answers=True)
    app.coaching.tell(Trouble("disk-full", path="/home/karin/.local/share/post-coach/history.sqlite3"))
    settle(app, qtbot)

    area = next(area for area in app.window.findChildren(QScrollArea) if area.widget() is page)
    assert page.editor.height() >= page.editor.minimumSizeHint().height()
    area.ensureWidgetVisible(page.hand_over_button)
    settle(app, qtbot)
    assert inside(page.hand_over_button, app.window)
    assert words_fit(page.hand_over_button)


@pytest.mark.usefixtures("large_text")
def test_the_narrowest_window_grows_with_the_text(open_app: OpenApp) -> None:
    app = open_app()
    needed = 420 * app.window.fontMetrics().averageCharWidth() / 7

    assert app.window.minimumWidth() == min(round(needed), app.window.screen().availableGeometry().width() // 2)
