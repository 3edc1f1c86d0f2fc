"""Takes the pictures of the window that README shows: the real app, with a week of an invented plumber's drafts."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.5")

from PySide6.QtWidgets import QApplication  # noqa: E402

from coach.domain.activity import Entry  # noqa: E402
from coach.domain.acts import Act  # noqa: E402
from coach.domain.draft import Kind  # noqa: E402
from coach.services.opening import DeskDoor  # noqa: E402
from coach.system.clock import now  # noqa: E402
from coach.system.paths import Paths, find_paths  # noqa: E402
from coach.system.settings import Settings, save_settings  # noqa: E402
from coach.ui.app import App  # noqa: E402
from coach.ui.tasks import Lane  # noqa: E402

PICTURES = (("en", "light"), ("en", "dark"), ("nl", "light"), ("nl", "dark"))
SENT, TALKED = 6, 4
DRAFTS = {
    "en": (
        ("facebook", Kind.POST, "Who remembers the old pump on Church Square?"),
        ("linkedin", Kind.REPLY, "Thanks, Karin. The valve was stuck; I came back on Friday and replaced it."),
        (
            "linkedin",
            Kind.POST,
            (
                "This morning I stood in Mrs Palmer's cellar, up to my ankles in water. Behind the washing machine: a "
                "fitting from 1974.\n\nWe are a one-stop shop with state-of-the-art solutions for every leak. "
                "CALL NOW for a free quote!!!"
            ),
        ),
    ),
    "nl": (
        ("facebook", Kind.POST, "Wie kent de oude pomp op het Kerkplein nog?"),
        ("linkedin", Kind.REPLY, "Dank je, Karin. De kraan zat vast; ik kom vrijdag terug."),
        (
            "linkedin",
            Kind.POST,
            (
                "Vanochtend stond ik bij mevrouw De Wit in de kelder, tot mijn enkels in het water. Achter de "
                "wasmachine: een koppeling uit 1974.\n\nWij ontzorgen u met totaaloplossingen voor elke lekkage. "
                "BEL NU voor een gratis offerte!!!"
            ),
        ),
    ),
}


def fill(paths: Paths, language: str) -> None:
    """Drafts and a month of activities, as an owner would have them."""
    door = DeskDoor(paths, now)
    desk = door.desk()
    for network, kind, text in DRAFTS[language]:
        draft = desk.drafts.new(network, kind)
        desk.drafts.save(replace(draft, text=text))
    for day in range(SENT):
        desk.logbook.log(Entry(Act.POST, "linkedin", at=now() - timedelta(days=3 * day + 1)))
    for day in range(TALKED):
        desk.logbook.log(Entry(Act.REPLY, "linkedin", at=now() - timedelta(days=5 * day + 2), person="Karin"))
    door.close()


def take(qt: QApplication, language: str, theme: str, target: Path) -> None:
    """Open the window on a fresh home, wait for the coach, and save what it shows."""
    with tempfile.TemporaryDirectory() as home:
        paths = find_paths(home)
        save_settings(paths, Settings(ui_language=language, theme=theme))
        fill(paths, language)
        app = App(qt, paths)
        app.show()
        app.window.resize(1120, 700)
        for _ in range(40):
            qt.processEvents()
            app.tasks.wait(Lane.HISTORY)
            app.tasks.wait(Lane.WORK)
        app.coaching.findings.step(1)
        app.coaching.findings.step(1)
        qt.processEvents()
        app.window.grab().save(str(target))
        app.window.close()
        app.deleteLater()
        app.window.deleteLater()
        qt.processEvents()


def main() -> None:
    """Take all pictures."""
    QApplication.setStyle("Fusion")
    qt = QApplication([])
    folder = ROOT / "docs"
    folder.mkdir(exist_ok=True)
    for language, theme in PICTURES:
        take(qt, language, theme, folder / f"window-{language}-{theme}.png")


if __name__ == "__main__":
    main()
