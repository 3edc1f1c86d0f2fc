"""The page that says what this app is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidget

from coach import __version__
from coach.ui.about import About
from tests.ui.conftest import OpenApp, opened, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_every_library_stands_there_with_its_licence(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.coaching._pages.show_about()
    table = opened(About, qtbot).findChildren(QTableWidget)[0]
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(table.rowCount())]
    named = {row[0] for row in rows}
    assert {"PySide6_Essentials", "SQLAlchemy", "keyring"} <= named
    assert all(row[2] for row in rows), "a library without a licence"


def test_the_report_is_copied_and_holds_nothing_that_was_written(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    type_text(app, qtbot, "Dear Karin, a secret text")
    app.coaching._pages.show_about()
    page = opened(About, qtbot)
    QGuiApplication.clipboard().setText("before")
    page.copy_button.click()
    qtbot.waitUntil(lambda: __version__ in QGuiApplication.clipboard().text())
    report = QGuiApplication.clipboard().text()
    assert "secret" not in report
    assert "Karin" not in report
    assert str(app.coaching._pages._paths.data) in report
