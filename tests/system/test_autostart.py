"""Starting with the login: on Linux for real, elsewhere by what would be written."""

from __future__ import annotations

import plistlib
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from coach.domain.trouble import Trouble
from coach.system.autostart import agent, command, entry, start_at_login, starts_at_login
from coach.system.paths import find_paths

if TYPE_CHECKING:
    from pathlib import Path

WORDS = ["/opt/post coach/bin/post-coach", "--home", '/home/ann/50% "more" $HOME `id` \\', "--tray"]


@pytest.fixture
def config(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    return home / "config"


linux = pytest.mark.skipif(sys.platform != "linux", reason="the desktop entry is Linux's way")


@linux
def test_it_is_off_until_chosen_and_off_again(home: Path, config: Path) -> None:
    paths = find_paths(str(home / "own"))
    assert not starts_at_login()

    start_at_login(paths, on=True)
    assert starts_at_login()
    written = (config / "autostart" / "post-coach.desktop").read_text(encoding="utf-8")
    assert "Type=Application" in written.splitlines()

    start_at_login(paths, on=False)
    start_at_login(paths, on=False)
    assert not starts_at_login()


@linux
def test_what_is_written_starts_this_app_on_these_folders(home: Path, config: Path) -> None:
    """The desktop would run the Exec line; its words are run here, but for --tray, with something that answers."""
    paths = find_paths(str(home / "my own"))
    start_at_login(paths, on=True)
    written = (config / "autostart" / "post-coach.desktop").read_text(encoding="utf-8")
    line = next(each for each in written.splitlines() if each.startswith("Exec="))
    *words, tray = shlex.split(line.removeprefix("Exec="))

    assert tray == "--tray"
    told = subprocess.run([*words, "doctor", "--format", "json"], capture_output=True, text=True, check=False)
    assert str(paths.config) in told.stdout, told.stderr


@linux
def test_the_entry_is_one_that_desktops_accept(home: Path, config: Path) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("needs desktop-file-validate")
    file = home / "post-coach.desktop"
    file.write_text(entry(WORDS), encoding="utf-8")

    checked = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)

    assert (checked.returncode, checked.stdout + checked.stderr) == (0, "")


@linux
def test_a_folder_that_takes_nothing_is_named(home: Path, config: Path) -> None:
    config.write_text("a file where the folder should be")

    with pytest.raises(Trouble) as caught:
        start_at_login(find_paths(str(home)), on=True)

    assert caught.value.code == "folder-unwritable"


def test_folders_of_the_owners_choice_are_told_and_the_usual_ones_are_not(home: Path) -> None:
    assert command(find_paths(str(home)))[-3:] == ["--home", str(home), "--tray"]
    assert "--home" not in command(find_paths())


def test_a_desktop_entry_protects_every_sign() -> None:
    """As the Desktop Entry Specification reads it: escapes of the value first, then those inside the quotes.

    A shell's reader knows all of these but the escaped dollar and backquote.
    """
    line = next(each for each in entry(WORDS).splitlines() if each.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    value = value.replace("\\$", "$").replace("\\`", "`")

    assert shlex.split(value) == WORDS


def test_a_launch_agent_holds_the_words() -> None:
    told = plistlib.loads(agent(WORDS))

    assert told["ProgramArguments"] == WORDS
    assert told["RunAtLoad"] is True
