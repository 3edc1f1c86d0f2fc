"""At hand on a real desktop: a tray, a clipboard and a notification service that are none of ours."""

from __future__ import annotations

import re
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.services.opening import DeskDoor
from coach.system.clock import now
from coach.system.paths import find_paths
from coach.system.settings import Settings, save_settings
from tests.e2e.conftest import needs, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from tests.e2e.conftest import App, Desktop

COPIED = "Wij ontzorgen je met totaaloplossingen. BEL NU!!! Alleen vandaag!!!"
TRAYER = ("trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "28")
MIDDLE = 640  # of the screen; before it is docked the icon is at the left
WATCHER = "org.kde.StatusNotifierWatcher"


def at_hand(app: App, seen: Callable[[dict[str, Any]], Any]) -> Any:
    """Look until `seen` finds something in what is at hand beside the window."""
    return until(lambda: seen(app.see(at_hand=True)))


def copy(desktop: Desktop, text: str) -> None:
    """What somebody copies in another program."""
    desktop.run("sh", "-c", f"printf %s '{text}' | xclip -selection clipboard -quiet")
    until(lambda: pasted(desktop) == text)


def pasted(desktop: Desktop) -> str:
    """What another program would paste."""
    return desktop.ask("xclip", "-o", "-selection", "clipboard")


def stored(home: Path) -> int:
    """How many drafts there are, told by another process than the app's."""
    door = DeskDoor(find_paths(str(home)), now)
    count = len(door.desk().drafts.lines())
    door.close()
    return count


def walk_to_a_fix(app: App) -> None:
    """F8 from finding to finding until one offers a change."""
    for _ in range(10):
        app.press("F8")
        if at_hand(app, lambda state: state)["chosen_fixes"]:
            return
    pytest.fail("no finding offers a fix")


def test_click_mend_and_paste_back(desktop: Desktop, home: Path) -> None:
    """The old way to a tray: the icon is a small window in the panel's."""
    needs("trayer", "xclip")
    desktop.run(*TRAYER)
    until(lambda: desktop.ask("xdotool", "search", "--class", "trayer"))
    app = desktop.start(home, "tray")
    icon = at_hand(app, lambda state: state["there"] and state["icon"][0] > MIDDLE and state["icon"])
    assert not app.see()["visible"]
    copy(desktop, COPIED)

    desktop.hands("mousemove", *map(str, icon), "click", "1")
    state = at_hand(app, lambda state: state["open"] and state["findings"] and state)
    assert state["text"] == COPIED
    assert state["counter"].startswith(f"± {len(COPIED)} ")

    walk_to_a_fix(app)
    app.press("alt+Return", "Return")
    mended = at_hand(app, lambda state: state["text"] != COPIED and state["text"])
    app.press("ctrl+Return")
    until(lambda: pasted(desktop) == mended)

    app.press("Escape")
    at_hand(app, lambda state: not state["open"])
    assert stored(home) == 0
    assert app.end() == 0


def test_a_panel_that_speaks_d_bus(desktop: Desktop, home: Path) -> None:
    """The new way, StatusNotifierItem; and the panel comes after the app, as it may at log-in."""
    needs("xfce4-panel", "dbus-daemon", "gdbus", "xclip")
    desktop.begin_session()
    app = desktop.start(home, "tray")
    at_hand(app, lambda state: "tip" in state)
    assert not app.see(at_hand=True)["there"]
    desktop.run("xfce4-panel", "--disable-wm-check")
    at_hand(app, lambda state: state["there"])
    get = ("gdbus", "call", "--session", "-d", WATCHER, "-o", "/StatusNotifierWatcher", "-m")
    property_ = ("org.freedesktop.DBus.Properties.Get", WATCHER, "RegisteredStatusNotifierItems")
    item = until(lambda: re.findall(r"'([^'/]+)", desktop.ask(*get, *property_)))[0]
    copy(desktop, "@karin Dank je, ik kom vrijdag langs.")

    # What the panel does at a click.
    click = ("org.kde.StatusNotifierItem.Activate", "10", "10")
    desktop.ask("gdbus", "call", "--session", "-d", item, "-o", "/StatusNotifierItem", "-m", *click)

    state = at_hand(app, lambda state: state["open"] and state)
    assert state["text"] == "@karin Dank je, ik kom vrijdag langs."
    assert app.end() == 0


def test_without_a_tray_the_window_is_not_hidden_and_the_quick_check_is_reached(desktop: Desktop, home: Path) -> None:
    needs("xclip")
    app = desktop.start(home, "tray")
    app.wait(lambda state: state["visible"])
    app.wait(lambda state: "geen systeemvak" in state["notice"])
    copy(desktop, COPIED)

    desktop.ask(sys.executable, "-m", "coach", "--home", str(home), "--quick-check")

    assert at_hand(app, lambda state: state["open"] and state["text"]) == COPIED
    assert app.end() == 0


def test_a_reminder_with_a_button_that_opens_the_window(desktop: Desktop, home: Path, tmp_path: Path) -> None:
    needs("dunst", "dunstctl", "trayer", "dbus-daemon", "dbus-monitor", "gdbus")
    paths = find_paths(str(home))
    never, always = {"quiet_from": "00:00", "quiet_until": "00:00"}, {"work_from": "00:00", "work_until": "23:59"}
    settings: dict[str, Any] = {"ui_language": "nl", "work_days": "1234567", "remind_review": False, **never, **always}
    save_settings(paths, Settings(**settings))
    door = DeskDoor(paths, now)
    long_ago = now() - timedelta(days=9)
    door.desk().logbook.log(Entry(Act.CRITICISM_RECEIVED, "linkedin", at=long_ago, person="Karin & Co", text="Laat!"))
    door.close()
    desktop.begin_session()
    heard = tmp_path / "heard"
    desktop.run("dbus-monitor", "--session", "interface=org.freedesktop.Notifications", told=heard)
    desktop.run("dunst")
    until(lambda: desktop.ask("gdbus", "wait", "--session", "--timeout", "10", "org.freedesktop.Notifications") == "")
    desktop.run(*TRAYER)
    app = desktop.start(home, "tray")
    at_hand(app, lambda state: state["there"])
    assert at_hand(app, lambda state: "1 persoon wacht" in state["tip"])

    app.see(minute=True)
    until(lambda: "Karin &amp; Co" in heard.read_text(encoding="utf-8"))
    assert '"Laat zien"' in heard.read_text(encoding="utf-8")
    until(lambda: desktop.ask("dunstctl", "count", "displayed").strip() == "1")
    desktop.ask("dunstctl", "action", "0")

    app.wait(lambda state: state["visible"])
    app.see(minute=True)
    assert heard.read_text(encoding="utf-8").count("member=Notify") == 1
    assert app.end() == 0


def test_a_key_that_works_in_every_program(desktop: Desktop, home: Path) -> None:
    """Also with Num Lock on; and the key of another program is not taken from it."""
    needs("xclip", "trayer")
    save_settings(find_paths(str(home)), Settings(ui_language="nl", shortcut="Ctrl+Alt+K"))
    desktop.run(*TRAYER)
    app = desktop.start(home, "tray")
    at_hand(app, lambda state: state["there"])
    copy(desktop, COPIED)

    app.press("ctrl+alt+j")
    app.press("ctrl+alt+k")
    assert at_hand(app, lambda state: state["open"] and state["text"]) == COPIED

    app.press("Escape")
    at_hand(app, lambda state: not state["open"])
    app.press("Num_Lock", "ctrl+alt+k")
    at_hand(app, lambda state: state["open"])
    taken = "from coach.ui.tray.global_key import GlobalKey as Key; from PySide6.QtGui import QGuiApplication as App;"
    asked = taken + "app = App([]); key = Key(); print([key.use(it) for it in ('Ctrl+Alt+K', 'Ctrl+Alt+L', 'K', '')])"
    assert desktop.ask(sys.executable, "-c", asked) == "[False, True, False, True]\n"
    assert app.end() == 0
