"""A second start reaches the app that runs, without Qt, and what a crash left behind stops nobody."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.domain.trouble import Trouble
from coach.system import running
from coach.system.running import Door, Errand, addresses, errand_in, hand_over
from tests.cli.conftest import environment
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(os.name == "nt", reason="named pipes are not tried here")
ERRAND = Errand(Door.QUICK_CHECK, "Wie kent “ons”? 👩‍💻\nEn wie niet?", "token")


@contextmanager
def listening(address: str, answer: bytes) -> Iterator[list[bytes]]:
    """Somebody who hears one errand, and answers it like this."""
    heard: list[bytes] = []

    def hear() -> None:
        line, _ = server.accept()
        with line, line.makefile("rb") as lines:
            heard.append(lines.readline())
            line.sendall(answer)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address)
        server.listen()
        thread = threading.Thread(target=hear)
        thread.start()
        yield heard
        thread.join(10)


@pytest.fixture
def folder(home: Path) -> Path:
    return home


def test_what_was_asked_arrives_as_it_was(folder: Path) -> None:
    with listening(addresses(folder)[0], running.ANSWER) as heard:
        assert hand_over(folder, ERRAND)

    assert errand_in(heard[0]) == ERRAND


def test_where_nobody_listens_the_start_is_the_first(folder: Path) -> None:
    assert not hand_over(folder, ERRAND)
    assert not hand_over(folder / "not" / "there", ERRAND)


def test_a_socket_that_a_crash_left_behind_stops_nobody(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(addresses(folder)[0])
    assert Path(addresses(folder)[0]).exists()

    assert not hand_over(folder, ERRAND)


def test_who_takes_an_errand_and_does_not_answer_is_no_first_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked again it would be done twice."""
    monkeypatch.setattr(running, "_PATIENCE", 0.2)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(addresses(folder)[0])
        server.listen()
        with pytest.raises(Trouble) as caught:
            hand_over(folder, ERRAND)

    assert caught.value.code == "window-running"


def test_a_folder_with_a_long_name_has_its_socket_elsewhere(tmp_path: Path) -> None:
    deep = tmp_path / ("a" * 100)

    assert all(len(os.fsencode(address)) <= 100 for address in addresses(deep))
    assert addresses(deep) != addresses(tmp_path / ("b" * 100))


@pytest.mark.parametrize("line", [b"raise\n", b"{}\n", b'{"door": "cellar", "text": "", "token": ""}\n', b"\xff\n"])
def test_a_line_that_cannot_be_read_asks_for_the_window(line: bytes) -> None:
    assert errand_in(line) == Errand()


def test_a_second_start_loads_neither_qt_nor_the_database(home: Path) -> None:
    data = home / "data"
    data.mkdir()
    code = (
        "import sys\n"
        "for name in ('PySide6', 'sqlalchemy'): sys.modules[name] = None\n"
        "from coach.main import main\n"
        "sys.exit(main(['--quick-check', '--text', 'Wie?']))"
    )
    with listening(addresses(data)[0], running.ANSWER) as heard:
        env = {**environment(home), "QT_QPA_PLATFORM": "xcb", "DISPLAY": ""}  # nor does it need a screen
        ended = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=False
        )

    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(heard[0])["text"] == "Wie?"
