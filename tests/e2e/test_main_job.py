"""The main job in the real window: write, be coached, improve, hand over, see the balance move, find it tomorrow."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT, SHARED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import App, Desktop

OWN_DRAFT = "Wij ontzorgen u met totaaloplossingen voor elke lekkage. De klant staat bij ons centraal."
LONGEST = 400  # characters; a person would type more, a test has seen enough


def dutch_draft() -> str:
    """A Dutch post that is brochure talk, from the shared drafts where they are at hand, else our own."""
    path = SHARED / "data" / "drafts" / "drafts.jsonl"
    if not path.exists():
        return OWN_DRAFT
    drafts = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return next(
        str(draft["text"])
        for draft in drafts
        if draft["lang"] == "nl" and draft["kind"] == "post" and "pr-talk" in draft["expected"]
        and draft["text"].isascii() and len(draft["text"]) < LONGEST and "\n" not in draft["text"]
    )  # fmt: skip


def balance(home: Path) -> dict[str, object]:
    """The balance as the command line tells it: another process, the same history."""
    result = subprocess.run(
        [sys.executable, "-m", "coach", "--home", str(home), "balance", "--format", "json"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    return dict(json.loads(result.stdout)["total"])


def test_from_the_first_letter_to_tomorrow(desktop: Desktop, home: Path) -> None:
    app = desktop.start(home)
    app.ready()

    # The shared draft, and words of which the coach knows plainer ones.
    draft = f"{dutch_draft()} Wij ontzorgen u."
    app.type(draft)
    app.wait(lambda state: state["text"] == draft)
    seen = app.wait(lambda state: state["findings"] and state["marks"] and state)
    assert seen["counter"].startswith("±")
    app.wait(lambda state: state["saved"].startswith("Bewaard"))

    walk_to_a_fix(app)
    app.press("alt+Return")
    app.press("Return")
    after = app.wait(lambda state: state["text"] != draft and state["text"])

    app.click("Kopieer en open", times=2)
    handed = app.wait(lambda state: state["asked"] and state)
    assert handed["clipboard"] == after
    assert len(handed["opened"]) == 1
    app.wait(lambda state: state["answerable"])
    app.click("Het is geplaatst")
    app.wait(lambda state: "Genoteerd" in state["notice"])
    app.wait(lambda state: "stuurde 1 keer" in state["balance"])
    assert app.end() == 0

    again = desktop.start(home)
    again.ready()
    tomorrow = again.wait(lambda state: state["drafts"] and state)
    assert tomorrow["drafts"][0][:20] == after[:20]
    again.wait(lambda state: "stuurde 1 keer" in state["balance"])
    assert again.end() == 0
    assert balance(home)["broadcast"] == 1


def walk_to_a_fix(app: App) -> None:
    """F8 from finding to finding until one offers a change."""
    for _ in range(20):
        app.press("F8")
        time.sleep(0.1)
        if app.see()["chosen_fixes"]:
            return
    pytest.fail(f"no finding offers a fix; the window shows {app.see()}")


def test_one_idea_for_two_networks_by_keyboard_alone(desktop: Desktop, home: Path) -> None:
    """LinkedIn first, X with a text of its own, and a look at how it will be there."""
    app = desktop.start(home)
    app.ready()
    app.type("Wie kent een goede dakdekker?")
    app.press("ctrl+k", "Return")  # the first network to choose is X
    app.wait(lambda state: state["chips"] == ["LinkedIn  ± 29/3.000", "X  29/280"])

    app.press("ctrl+2")
    app.wait(lambda state: state["about"].startswith("X volgt"))
    app.type(" Graag in Delft.")
    app.wait(lambda state: state["about"] == "X heeft een eigen tekst.")
    app.press("ctrl+p")
    app.wait(lambda state: state["posts"] == ["Wie kent een goede dakdekker? Graag in Delft."])
    app.press("ctrl+1")
    app.wait(lambda state: state["posts"] == ["Wie kent een goede dakdekker?"])
    assert app.end() == 0

    again = desktop.start(home)
    again.ready()
    again.wait(lambda state: state["chips"] == ["LinkedIn  ± 29/3.000", "X  45/280"])
    assert again.end() == 0


def test_a_kill_while_typing_loses_no_more_than_a_second(desktop: Desktop, home: Path) -> None:
    app = desktop.start(home)
    app.ready()
    # The history opens in the first half second; a person who dies before that has typed next to nothing.
    app.type("Begonnen. ")
    app.wait(lambda state: state["saved"])

    # What counts is what the window showed, and when it was seen there.
    written, shown = "Begonnen. ", []
    for number in range(30):
        word = f"woord{number} "
        app.type(word)
        written += word
        shown.append((len(app.see()["text"]), time.monotonic()))
    killed_at = time.monotonic()
    app.process.send_signal(signal.SIGKILL)
    app.process.wait()

    must_be_there = max((length for length, moment in shown if moment <= killed_at - 1.0), default=0)
    again = desktop.start(home)
    again.ready()
    found = again.wait(lambda state: state["text"])
    assert written.startswith(found)
    assert len(found) >= must_be_there > len("Begonnen. ")
    assert again.end() == 0


def test_a_terminated_process_loses_nothing(desktop: Desktop, home: Path) -> None:
    """SIGTERM, as at log-out or shutdown, comes right after the last key."""
    app = desktop.start(home)
    app.ready()
    app.type("Tot de laatste letter")
    app.wait(lambda state: state["text"] == "Tot de laatste letter")

    assert app.end() == 0

    again = desktop.start(home)
    again.ready()
    again.wait(lambda state: state["text"] == "Tot de laatste letter")
    assert again.end() == 0


def test_a_second_start_brings_the_first_window_to_the_front(desktop: Desktop, home: Path) -> None:
    app = desktop.start(home)
    app.ready()

    second = subprocess.run(
        [sys.executable, "-m", "coach", "--home", str(home)],
        cwd=ROOT, env=desktop.env, check=False, capture_output=True, text=True, timeout=20,
    )  # fmt: skip

    assert second.returncode == 0, second.stderr
    app.ready()
    assert app.end() == 0
