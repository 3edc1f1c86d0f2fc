"""Debian's packages: what is asked of apt, and what happens with the answer. apt itself is played by a script."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from fresh import debian

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Debian is no Windows")

Program = Callable[[str, str], None]
# Says of libc6 that it is installed, and of everything else that it is not known.
QUERY = 'for name; do [ "$name" = libc6 ] && echo "libc6 installed"; done; exit 1'
# Downloads two packages into the cache that it is told to use.
DOWNLOAD = """
echo "$@" >> "$LOG"
for option; do case "$option" in Dir::Cache=*) cache="${option#*=}";; esac; done
[ -n "$cache" ] && touch "$cache/archives/libgl1_1.6.0-1_amd64.deb" "$cache/archives/libc6_2.37-1_amd64.deb"
exit 0
"""


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "log"
    path.touch()
    monkeypatch.setenv("LOG", str(path))
    return path


def test_only_what_is_not_installed_is_absent(program: Program) -> None:
    program("dpkg-query", QUERY)

    assert debian.absent(["libc6", "libgl1"]) == ["libgl1"]


def test_a_newer_version_of_what_the_machine_has_is_not_unpacked(program: Program, log: Path, tmp_path: Path) -> None:
    """Another libc6 in front of the machine's own would stop every program."""
    program("dpkg-query", QUERY)
    program("apt-get", DOWNLOAD)
    program("dpkg-deb", 'basename "$2" >> "$LOG"')

    assert debian.unpack(["libgl1"], tmp_path / "a venv" / "system")

    unpacked = [line for line in log.read_text().splitlines() if line.endswith(".deb")]
    assert unpacked == ["libgl1_1.6.0-1_amd64.deb"]


def test_unpacking_leaves_the_machines_own_folders_alone(program: Program, log: Path, tmp_path: Path) -> None:
    program("dpkg-query", QUERY)
    program("apt-get", DOWNLOAD)
    program("dpkg-deb", "exit 0")

    debian.unpack(["libgl1"], tmp_path / "venv" / "system")

    [call] = log.read_text().splitlines()
    assert f"Dir::Cache={tmp_path}/venv/apt/cache" in call
    assert "--download-only" in call


def test_lists_are_refreshed_only_when_they_do_not_do(program: Program, log: Path, tmp_path: Path) -> None:
    program("apt-get", 'echo "$@" >> "$LOG"; grep -q update "$LOG"')

    assert debian.install(["xvfb"])

    first, second, third = log.read_text().splitlines()
    assert second.endswith(" update")
    assert first == third


def test_installing_never_asks_and_never_removes(program: Program, log: Path) -> None:
    program("apt-get", 'echo "$DEBIAN_FRONTEND $@" >> "$LOG"')

    debian.install(["xvfb", "openbox"])

    call = log.read_text()
    assert call.startswith("noninteractive ")
    assert call.endswith("install --yes --no-install-recommends --no-remove xvfb openbox\n")


def test_failure_is_told_with_apts_own_words(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    program("apt-get", 'echo "E: Unable to locate package $5"; exit 100')

    assert not debian.install(["xvfb"])
    assert capsys.readouterr().out.count("E: Unable to locate package") == 1


def test_programs_find_what_was_unpacked(tmp_path: Path) -> None:
    for folder in ("usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu", "usr/share/X11/xkb"):
        (tmp_path / folder).mkdir(parents=True)

    found = debian.variables_for(tmp_path, {"LD_LIBRARY_PATH": "/mine"})

    assert found["LD_LIBRARY_PATH"].split(":") == [
        f"{tmp_path}/usr/lib/x86_64-linux-gnu",
        f"{tmp_path}/lib/x86_64-linux-gnu",
        "/mine",
    ]
    assert found["XKB_CONFIG_ROOT"] == f"{tmp_path}/usr/share/X11/xkb"
    assert "FONTCONFIG_FILE" not in found


def test_what_the_user_chose_is_kept(tmp_path: Path) -> None:
    (tmp_path / "usr/share/X11/xkb").mkdir(parents=True)

    assert "XKB_CONFIG_ROOT" not in debian.variables_for(tmp_path, {"XKB_CONFIG_ROOT": "/mine"})


def test_nothing_unpacked_changes_nothing(tmp_path: Path) -> None:
    assert debian.variables_for(tmp_path / "system", {}) == {}
