"""Takes the pictures of the window that README shows: the real app, with a week of an invented plumber's drafts."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.5")

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from coach.domain.activity import Entry  # noqa: E402
from coach.domain.acts import Act  # noqa: E402
from coach.domain.draft import Kind  # noqa: E402
from coach.services.opening import DeskDoor  # noqa: E402
from coach.system.clock import now  # noqa: E402
from coach.system.paths import Paths, find_paths  # noqa: E402
from coach.system.settings import Settings, save_settings  # noqa: E402
from coach.ui.app import App  # noqa: E402
from coach.ui.composer.card import Card  # noqa: E402
from coach.ui.navigation import Place  # noqa: E402
from coach.ui.tasks import Lane  # noqa: E402
from tests.a_year import a_year  # noqa: E402

PREVIEWS = (("en", "light"), ("nl", "dark"))
PICTURES = (("en", "light"), ("en", "dark"), ("nl", "light"), ("nl", "dark"))
PLACES = (("en", Place.BALANCE), ("nl", Place.WAITING))
SENT, TALKED = 6, 4
LONG = {
    "en": (
        "This morning I stood in Mrs Palmer's cellar, up to my ankles in water. Behind the washing machine: a fitting "
        "from 1974, as old as I am and in better shape. She held the torch and told me about the flood of 1953, when "
        "her father carried the piano upstairs.\n\nThe fitting is replaced, the piano still stands upstairs. What is "
        "the oldest thing in your house that still does its work? #plumbing"
    ),
    "nl": (
        "Vanochtend stond ik bij mevrouw De Wit in de kelder, tot mijn enkels in het water. Achter de wasmachine: een "
        "koppeling uit 1974, net zo oud als ik en beter onderhouden. Ze hield de lamp vast en vertelde over 1953, toen "
        "haar vader de piano naar boven droeg.\n\nDe koppeling is vervangen, de piano staat nog boven. Wat is het "
        "oudste ding in jouw huis dat het nog doet? #loodgieter"
    ),
}
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


def show_findings(app: App, settle: Callable[[], None]) -> QWidget:
    """Go to the second finding."""
    app.coaching.findings.step(1)
    app.coaching.findings.step(1)
    settle()
    return app.window


def show_quick_check(app: App, settle: Callable[[], None]) -> QWidget:
    """What was copied from the network's page, at the finding that can be mended with a button."""
    text = DRAFTS[app.preferences.language][-1][-1].partition("\n\n")[2]
    app.at_hand.open_quick_check(text)
    settle()
    quick = app.at_hand.quick_checking
    mendable = next(card.content.key for card in quick.view.coach.findChildren(Card) if card.content.fixes)
    quick.view.coach.choose(mendable)
    settle()
    return quick.view


def show_preview(app: App, settle: Callable[[], None]) -> QWidget:
    """A longer draft, for two more networks, and how it looks: in Dutch as a thread on X, in English on LinkedIn."""
    app.composer.begin(LONG[app.preferences.language])
    for network in ("bluesky", "x"):
        app.coaching.on_networks.variants.add(network)
        settle()
    if app.preferences.language == "nl":
        app.coaching.on_networks.variants.choose("x")
    app.coaching.on_networks.previewing.toggle()
    settle()
    app.coaching.on_networks.previewing.set_thread(True)
    settle()
    return app.window


def show_place(place: Place, app: App, settle: Callable[[], None]) -> QWidget:
    """One of the places beside the composer."""
    app.coaching.screens.go(place)
    settle()
    return app.window


def a_year_of(paths: Paths, language: str) -> None:
    """A year of an invented bicycle shop."""
    a_year(paths.data.parent, language=language)


def take(  # noqa: PLR0917 - what, how and where, in this order
    qt: QApplication,
    language: str,
    theme: str,
    target: Path,
    show: Callable[[App, Callable[[], None]], QWidget],
    fill: Callable[[Paths, str], None] = fill,
) -> None:
    """Open the window on a fresh home, wait for the coach, and save what it shows."""

    def settle() -> None:
        for _ in range(40):
            qt.processEvents()
            app.tasks.wait(Lane.HISTORY)
            app.tasks.wait(Lane.WORK)

    with tempfile.TemporaryDirectory() as home:
        paths = find_paths(home)
        save_settings(paths, Settings(ui_language=language, theme=theme))
        fill(paths, language)
        app = App(qt, paths)
        app.show()
        app.window.resize(1120, 700)
        settle()
        show(app, settle).grab().save(str(target))
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
        take(qt, language, theme, folder / f"window-{language}-{theme}.png", show_findings)
    for language, theme in PREVIEWS:
        take(qt, language, theme, folder / f"preview-{language}-{theme}.png", show_preview)
        take(qt, language, theme, folder / f"quick-check-{language}-{theme}.png", show_quick_check)
    for language, place in PLACES:
        target = folder / f"{place}-{language}-light.png"
        take(qt, language, "light", target, partial(show_place, place), a_year_of)


if __name__ == "__main__":
    main()
