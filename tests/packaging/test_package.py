"""The Debian package as people meet it: installed by apt where there is no Python, and opened by a double-click.

Takes five minutes, for the app is built, and so is a root of Debian with nothing else in it. So it runs where it is
asked for by name: `python3 packaging/checkout.py test tests/packaging/test_package.py`.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from coach.ui.theme import LIGHT
from tests.conftest import ROOT
from tests.e2e.conftest import Desktop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PROGRAMS = ("dpkg-deb", "debootstrap", "desktop-file-validate", "appstreamcli", "Xvfb", "openbox", "xdotool", "import")
MIRROR = "http://deb.debian.org/debian"
RELEASE = "bookworm"  # the oldest Debian with the C library that Qt needs
LARGEST = 70.0  # MB, of the package
LAUNCHER = (60, 32)  # where the file manager paints the first thing on its desktop
DRAFT = "We are a one-stop shop with state-of-the-art solutions. Call now"
PATIENCE = 60.0  # seconds
BARE = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}

missing = [name for name in PROGRAMS if shutil.which(name) is None]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="a root of Debian is made as root only"),
    pytest.mark.skipif(bool(missing), reason=f"not found: {', '.join(missing)}"),
    pytest.mark.timeout(1200),
]


def run(*command: str | Path, **more: object) -> str:
    """What a program says; its own words are the error where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)  # type: ignore[call-overload]
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return str(done.stdout)


@pytest.fixture(scope="module")
def package(request: pytest.FixtureRequest) -> Path:
    """The package, built from this checkout."""
    if not any("test_package" in str(word) for word in request.config.invocation_params.args):
        pytest.skip("takes five minutes: runs where it is named on the command line")
    pytest.importorskip("PyInstaller")
    run(sys.executable, ROOT / "packaging" / "deb.py", cwd=ROOT)
    return next((ROOT / "build").glob("post-coach_*.deb"))


class Root:
    """A Debian of its own, in which programs run as somebody called kees."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home" / "kees"

    def make(self) -> None:
        run("debootstrap", "--variant=minbase", RELEASE, self.folder, MIRROR)
        self.folder.chmod(0o755)  # what pytest made is closed to kees
        for name in ("resolv.conf", "hosts"):
            shutil.copy(f"/etc/{name}", self.folder / "etc" / name)
        run("mount", "-t", "proc", "proc", self.folder / "proc")
        run("mount", "-t", "tmpfs", "tmpfs", self.folder / "dev" / "shm")
        self.do("useradd", "-m", "kees")

    def unmake(self) -> None:
        for place in ("proc", "dev/shm"):
            subprocess.run(["umount", "--lazy", self.folder / place], check=False, capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def do(self, *command: str) -> str:
        return run("chroot", self.folder, *command, env=BARE)

    def apt(self, *arguments: str) -> str:
        return self.do("apt-get", "-o", "Dpkg::Use-Pty=0", "--yes", "--no-install-recommends", *arguments)

    def as_kees(self, command: str, **env: str) -> list[str]:
        """The command line that runs a shell command as kees."""
        set_first = " ".join(f"{name}={value}" for name, value in {"LANG": "C.UTF-8", **env}.items())
        return ["chroot", str(self.folder), "su", "kees", "-c", f"cd; {set_first} {command}"]

    @property
    def history(self) -> Path:
        return self.home / ".local/share/post-coach/history.sqlite3"

    def texts(self) -> list[str]:
        """Every draft that is kept."""
        if not self.history.exists():
            return []
        with closing(sqlite3.connect(self.history)) as history:
            return [str(text) for (text,) in history.execute("SELECT text FROM draft")]


@pytest.fixture(scope="module")
def debian(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    """A clean Debian in which apt installed the package and what it says that it needs."""
    root = Root(tmp_path_factory.mktemp("debian"))
    try:
        root.make()
        shutil.copy(package, root.folder / "tmp" / "post-coach.deb")
        root.apt("install", "/tmp/post-coach.deb")
        yield root
    finally:
        root.unmake()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    desktop = Desktop(tmp_path)
    yield Screen(desktop, tmp_path)
    desktop.close()


class Screen:
    """A virtual display, seen through screenshots: the installed app has no other door."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop, self._shot = desktop, folder / "shot.png"
        self.display = desktop.env["DISPLAY"]

    def warned(self) -> int:
        """How many pixels have the colour of a warning: its shape on the card and the wave below the words."""
        run("import", "-window", "root", self._shot, env=self.desktop.env)
        image, colour = QImage(str(self._shot)), QColor(LIGHT.warning).rgb()
        return sum(image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height()))

    def windows(self) -> int:
        """How many windows of the app there are."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Post Coach$"],
            env=self.desktop.env,
            capture_output=True,
            check=False,
        )
        return len(found.stdout.splitlines())

    def wait(self, seen: Callable[[], object], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not seen():
            assert time.monotonic() < end, f"not seen: {what}"
            time.sleep(0.3)

    def write_and_be_coached(self) -> None:
        self.wait(lambda: self.windows() == 1, "the window")
        time.sleep(1)
        assert self.warned() < 20
        self.desktop.hands("type", "--delay", "15", "--", DRAFT)
        self.wait(lambda: self.warned() > 200, "findings")

    def close_window(self) -> None:
        self.desktop.hands("key", "ctrl+q")
        self.wait(lambda: not self.windows(), "the window closing")


def test_the_package_is_light_and_as_the_distribution_wants_it(package: Path, tmp_path: Path) -> None:
    run("dpkg-deb", "--extract", package, tmp_path)
    run("desktop-file-validate", tmp_path / "usr/share/applications/post-coach.desktop")
    run("appstreamcli", "validate", "--no-net", *(tmp_path / "usr/share/metainfo").glob("*.xml"))
    assert package.stat().st_size / 1e6 < LARGEST
    icons = tmp_path / "usr/share/icons/hicolor"
    assert {path.parent.parent.name for path in icons.rglob("post-coach.*")} >= {
        "16x16",
        "48x48",
        "256x256",
        "scalable",
    }
    assert (tmp_path / "usr/share/man/nl/man1/post-coach.1.gz").exists()


def test_it_works_where_there_is_no_python(debian: Root) -> None:
    assert not (debian.folder / "usr/bin/python3").exists()
    said = run(*debian.as_kees("post-coach check - --network x --ui-lang nl"), input="Wij ontzorgen u.")
    assert "ontzorgen" in said
    assert "kees" in run(*debian.as_kees("post-coach doctor"))


def test_a_double_click_opens_it_and_the_draft_is_there_tomorrow(debian: Root, screen: Screen) -> None:
    debian.apt("install", "pcmanfm")
    launcher = debian.home / "Desktop" / "post-coach.desktop"
    launcher.parent.mkdir(exist_ok=True)
    shutil.copy(debian.folder / "usr/share/applications/post-coach.desktop", launcher)
    launcher.chmod(0o755)
    settings = debian.home / ".config/libfm/libfm.conf"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[config]\nquick_exec=1\nsingle_click=0\n")  # else it asks what to do with a launcher
    debian.do("chown", "-R", "kees:kees", "/home/kees")
    manager = subprocess.Popen(
        debian.as_kees("exec pcmanfm --desktop", DISPLAY=screen.display),
        env=BARE,  # our own would send the app off the screen
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        screen.wait(lambda: _painted(screen), "the file manager's desktop")
        _double_click(screen)
        screen.write_and_be_coached()
        screen.close_window()
        assert debian.texts() == [DRAFT]
        _double_click(screen)
        screen.wait(lambda: screen.windows() == 1, "the window")
        screen.wait(lambda: screen.warned() > 200, "yesterday's draft with its findings")
        screen.close_window()
    finally:
        subprocess.run(["pkill", "-KILL", "pcmanfm"], check=False)  # it does not end for less
        manager.wait(10)
    made = {path.relative_to(debian.home).parts[0] for path in debian.home.rglob("*") if "post-coach" in path.name}
    assert made <= {".cache", ".config", ".local", "Desktop"}


def test_the_folder_alone_works_too(package: Path, screen: Screen, tmp_path: Path) -> None:
    command = [str(ROOT / "build/dist/post-coach/post-coach"), "--home", str(tmp_path / "home"), "--ui-lang", "en"]
    for time_of_day in ("today", "tomorrow"):
        started = subprocess.Popen(command, env=screen.desktop.env, stderr=subprocess.DEVNULL)
        if time_of_day == "today":
            screen.write_and_be_coached()
        else:
            screen.wait(lambda: screen.warned() > 200, "yesterday's draft with its findings")
        screen.close_window()
        assert started.wait(20) == 0


def test_a_new_version_over_the_old_one_keeps_the_history_and_removing_leaves_it(debian: Root) -> None:
    """Of every schema that was ever released a history is put in place, and read by the version that is installed."""
    debian.do("chown", "-R", "kees:kees", "/home/kees")
    debian.apt("install", "--reinstall", "/tmp/post-coach.deb")
    for schema in _schemas():
        debian.history.unlink(missing_ok=True)
        debian.history.parent.mkdir(parents=True, exist_ok=True)
        run(sys.executable, "-m", "tests.packaging.old_history", debian.history, str(schema), cwd=ROOT)
        debian.do("chown", "-R", "kees:kees", "/home/kees")
        run(*debian.as_kees("post-coach log reply --network linkedin --with Karin"))
        assert debian.texts() == [f"Kept since schema {schema}"]
    said = debian.apt("remove", "post-coach")
    assert "stay" in said
    assert debian.texts()
    assert not (debian.folder / "usr/lib/post-coach").exists()


def _schemas() -> range:
    steps = list((ROOT / "coach/store/migrations/versions").glob("v*.py"))
    return range(1, len(steps) + 1)


def _painted(screen: Screen) -> bool:
    """Whether the launcher is on the screen: the app's icon is nearly all of the brand's green."""
    shot = screen._shot
    run("import", "-window", "root", shot, env=screen.desktop.env)
    return QImage(str(shot)).pixelColor(LAUNCHER[0] - 18, LAUNCHER[1] + 18).green() > 80


def _double_click(screen: Screen) -> None:
    x, y = LAUNCHER
    screen.desktop.hands(
        "mousemove", str(x), str(y), "sleep", "0.3", "click", "--repeat", "2", "--delay", "90", "1",
    )  # fmt: skip
