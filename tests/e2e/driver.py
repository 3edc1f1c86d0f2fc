"""Runs the real app, and answers on standard output what a person would see in its window.

The hands are outside: keys and clicks come from the X server. This only looks. One JSON object a line in,
one out. `opened` are the addresses that would have been opened in the browser, which a test machine has not.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSocketNotifier, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.system.paths import find_paths
from coach.system.running import Door, Errand
from coach.ui import app as coach_app
from coach.ui.composer.chips import Chip
from coach.ui.composer.variant_bar import VariantBar
from coach.ui.preview.post import PostView
from coach.ui.window import Window

OPENED: list[str] = []
APPS: list[coach_app.App] = []


def main(home: str, door: str) -> int:
    QDesktopServices.openUrl = staticmethod(note_address)  # type: ignore[method-assign, assignment]
    begin = coach_app.App.begin

    def begin_and_listen(self: coach_app.App, errand: Errand) -> None:
        begin(self, errand)
        APPS.append(self)
        self.listener = QSocketNotifier(0, QSocketNotifier.Type.Read, self)  # type: ignore[attr-defined]
        self.listener.activated.connect(answer)  # type: ignore[attr-defined]

    coach_app.App.begin = begin_and_listen  # type: ignore[method-assign]
    return coach_app.run(find_paths(home), "", Errand(Door(door)))


def note_address(url: QUrl) -> bool:
    OPENED.append(url.toString())
    return True


def answer() -> None:
    for line in os.read(0, 65536).decode().splitlines():
        question = json.loads(line)
        print(json.dumps(look(question)), flush=True)


def look(question: dict[str, Any]) -> dict[str, Any]:
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    if "at_hand" in question:
        return look_at_hand(APPS[0])
    if "minute" in question:  # nobody waits for one in a test
        APPS[0].at_hand.reminders.look()
        return {}
    if "button" in question:
        return {"at": place_of(window, question["button"])}
    if "shot" in question:
        return {"saved": window.grab().save(str(Path(question["shot"])))}
    page, coach = window.page, window.coach
    return {
        "text": page.editor.text(),
        "network": page.networks.currentData(),
        "chips": [chip.text() for chip in window.findChildren(Chip) if chip.isVisible()],
        "about": window.findChildren(VariantBar)[0].sentence() if window.findChildren(VariantBar) else "",
        "posts": [view.post.text for view in window.findChildren(PostView) if view.isVisible()],
        "findings": [card.content.message for card in coach._cards],
        "chosen_fixes": [fix for card in coach._cards if card.property("chosen") for fix in card.content.fixes],
        "marks": len(page.editor.marks()),
        "counter": page.counter.text(),
        "saved": page._saved.text(),
        "asked": not page.question.isHidden(),
        "answerable": page.question._asked.elapsed() > 2 * QApplication.doubleClickInterval(),
        "notice": page.notice.sentence(),
        "balance": coach._balance_words.text(),
        "drafts": [window.drafts.list.item(row).text() for row in range(window.drafts.list.count())],
        "clipboard": QGuiApplication.clipboard().text(),
        "opened": OPENED,
        "active": window.isActiveWindow(),
        "visible": window.isVisible(),
        "editor": center(page.editor.viewport()),
    }


def look_at_hand(app: coach_app.App) -> dict[str, Any]:
    """What there is to see beside the window."""
    if not hasattr(app, "at_hand"):
        return {"there": False}
    view, icon = app.at_hand.quick_checking.view, app.at_hand.icon
    return {
        "there": icon.there,
        "icon": center_of(icon._icon.geometry()) if icon._icon is not None else [],
        "tip": icon.tip,
        "open": view.isVisible() and view.isActiveWindow(),
        "text": view.editor.text(),
        "chosen_fixes": [fix for card in view.coach._cards if card.property("chosen") for fix in card.content.fixes],
        "findings": len(view.coach._cards),
        "notice": view.notice.sentence(),
        "counter": view.counter.text(),
    }


def place_of(window: QWidget, words: str) -> list[int] | None:
    """The middle, on the screen, of the first visible button whose words begin like this."""
    for button in window.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled() and button.text().startswith(words):
            return center(button)
    return None


def center(widget: QWidget) -> list[int]:
    point: QPoint = widget.mapToGlobal(widget.rect().center())
    return [point.x(), point.y()]


def center_of(rect: QRect) -> list[int]:
    return [rect.center().x(), rect.center().y()] if rect.isValid() else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
