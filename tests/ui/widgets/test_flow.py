"""A row of buttons knows its height at every width, also after its words changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_longer_words_need_another_line(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=4)
    buttons = [QPushButton(word, holder) for word in ("One", "Two")]
    for button in buttons:
        flow.addWidget(button)
    width = sum(button.sizeHint().width() for button in buttons) + 4
    holder.resize(width, 200)
    holder.show()
    before = flow.heightForWidth(width)

    buttons[0].setText("One and a good deal more")
    qtbot.waitUntil(lambda: flow.heightForWidth(width) > before)

    assert flow.heightForWidth(10 * width) == before
