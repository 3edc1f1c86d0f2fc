"""What SQLite refuses reaches the owner in their words, and what is on disk stays as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from coach.domain.trouble import Trouble
from coach.store import engine
from coach.store.store import Store, Work
from coach.store.troubles import owners_words
from coach.system.words import LANGUAGES, say
from tests.history import Clock, a_draft
from tests.small_disk import on_a_small_disk

Change = Callable[[Path, int], None]


@pytest.fixture
def make_unwritable() -> Iterator[Change]:
    """Takes the right to write away, from root too, and gives it back after the test."""
    mended: list[Callable[[], object]] = []

    def by_mode(path: Path, mode: int) -> None:
        before = path.stat().st_mode
        mended.append(lambda: path.chmod(before))
        path.chmod(mode)

    def by_attribute(path: Path, _mode: int) -> None:
        # Rights do not bind root; an immutable file does.
        done = subprocess.run(["chattr", "+i", path], capture_output=True, check=False)
        if done.returncode != 0:
            pytest.skip("root may write everywhere, and this file system has no immutable files")
        mended.append(lambda: subprocess.run(["chattr", "-i", path], check=True))

    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root and shutil.which("chattr") is None:
        pytest.skip("root may write everywhere, and chattr is not installed")
    if sys.platform == "win32":
        pytest.skip("Windows gives the right to write in another way")
    yield by_attribute if root else by_mode
    for mend in mended:
        mend()


@pytest.fixture
def written(store: Store) -> Iterator[Store]:
    """A history with 200 drafts, all in its main file."""
    with store.writing() as work:
        for number in range(200):
            work.drafts.add(a_draft(f"Concept {number} " + "woord " * 100))
    store.close()
    yield store
    store.close()


@contextmanager
def trouble(code: str, path: Path) -> Iterator[None]:
    with pytest.raises(Trouble) as caught:
        yield
    assert caught.value.code == code
    assert caught.value.facts == {"path": str(path)}
    assert caught.value.__cause__ is not None
    for language in LANGUAGES:
        assert str(path) in say(f"trouble.{code}", language, **caught.value.facts)


def write(store: Store) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft())


def count(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM draft").fetchone()[0])


def test_a_history_that_another_holds_is_locked(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr(engine, "WAIT", 0.05)
    store.close()
    hasty = Store.open(path, now=clock)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with trouble("history-locked", path):
            write(hasty)
    hasty.close()
    assert count(path) == 0


def test_what_another_writes_can_still_be_read(store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with store.reading() as work:
            assert work.drafts.lines() == ()


def test_a_damaged_page_is_told_and_left(written: Store, path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 10 : 4096 * 60] = b"\xab" * 4096 * 50
    path.write_bytes(content)

    with trouble("history-corrupt", path), written.reading() as work:
        work.drafts.lines()

    written.close()
    assert path.read_bytes() == content


def test_damage_in_a_text_is_told(store: Store, path: Path) -> None:
    draft = a_draft()
    with store.writing() as work:
        work.drafts.add(draft)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE draft SET text = CAST(x'ff61ff' AS TEXT)")

    with trouble("history-corrupt", path), store.reading() as work:
        work.drafts.find(draft.id)


def test_a_file_that_may_not_be_written_can_be_read(
    written: Store, path: Path, clock: Clock, make_unwritable: Change
) -> None:
    make_unwritable(path, 0o400)
    before = path.read_bytes()

    store = Store.open(path, now=clock)
    with store.reading() as work:
        assert len(work.drafts.lines()) == 200
    with trouble("history-read-only", path):
        write(store)
    store.close()

    assert path.read_bytes() == before


def test_a_folder_that_may_not_be_written_is_told(
    written: Store, path: Path, clock: Clock, make_unwritable: Change
) -> None:
    make_unwritable(path.parent, 0o500)

    store = Store.open(path, now=clock)
    # SQLite sees at its own choice the folder that takes no journal or the file that cannot have one.
    with pytest.raises(Trouble) as caught:
        write(store)
    store.close()

    assert caught.value.code in ("folder-unwritable", "history-read-only")
    assert str(path.parent) in str(caught.value.facts["path"])
    assert os.listdir(path.parent) == [path.name]  # noqa: PTH208 - the folder's bare names


def test_a_new_history_in_a_folder_that_may_not_be_written_is_told(
    path: Path, clock: Clock, make_unwritable: Change
) -> None:
    path.parent.mkdir()
    make_unwritable(path.parent, 0o500)

    with trouble("folder-unwritable", path.parent):
        Store.open(path, now=clock)


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "data").write_text("mine")

    with trouble("folder-unwritable", tmp_path / "data"):
        Store.open(tmp_path / "data" / "history.sqlite3", now=clock)

    assert (tmp_path / "data").read_text() == "mine"


def fill(work: Work) -> None:
    for _ in range(10):
        work.drafts.add(a_draft("x" * 100_000))


def test_a_database_that_may_not_grow_is_a_full_disk(written: Store, path: Path) -> None:
    written._reads.pool.connect().cursor().execute("PRAGMA max_page_count = 1")  # the least is what it has

    with trouble("disk-full", path), written.writing() as work:
        fill(work)

    assert count(path) == 200
    assert written.sound()


FULL = """
import sys
from pathlib import Path
from coach.domain.trouble import Trouble
from coach.store.store import Store
from coach.system.clock import now
from tests.history import a_draft
path = Path(sys.argv[1])
store = Store.open(path, now=now)
draft = a_draft("staat er al")
with store.writing() as work:
    work.drafts.add(draft)
try:
    for _ in range(100):
        with store.writing() as work:
            work.drafts.change(draft.id, text="half")
            work.drafts.add(a_draft("x" * 20_000))
except Trouble as trouble:
    print(trouble.code)
room = max(path.parent.glob("*.filler"))
room.unlink()
with store.writing() as work:
    work.drafts.change(draft.id, context="weer ruimte")
with store.reading() as work:
    found = work.drafts.find(draft.id)
    print(found.context, sum(line.title.startswith("x") for line in work.drafts.lines()) > 0, store.sound())
store.close()
"""


FULL_BEFORE = """
import shutil, sys
from pathlib import Path
from coach.domain.trouble import Trouble
from coach.store.first_look import first_look
from coach.store.store import Store
from coach.system.clock import now
from tests.history import a_draft
path = Path(sys.argv[1])
store = Store.open(path, now=now)
with store.writing() as work:
    work.drafts.add(a_draft("staat er al"))
store.close()
before = path.read_bytes()
path.with_name("1.filler").write_bytes(b"0" * shutil.disk_usage(path.parent).free)
print([line.title for line in first_look(path).lines])
try:
    store = Store.open(path, now=now)
    with store.writing() as work:
        work.drafts.add(a_draft("te veel"))
except Trouble as trouble:
    print(trouble.code)
store.close()
print(path.read_bytes() == before)
"""


def test_a_disk_that_gets_full_loses_nothing_and_can_go_on(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path, FULL) == ["disk-full", "weer ruimte True True"]


def test_a_disk_that_is_full_at_the_start_is_told_and_the_first_look_still_shows(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path, FULL_BEFORE) == ["['staat er al']", "disk-full", "True"]


def test_a_bug_stays_a_bug(path: Path) -> None:
    connection = sqlite3.connect(":memory:")
    connection.close()

    with pytest.raises(sqlite3.ProgrammingError), owners_words(path):
        connection.execute("SELECT 1")


def test_wrong_sql_stays_a_bug(path: Path) -> None:
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        owners_words(path),
    ):
        connection.execute("SELECT * FROM nowhere")


def test_an_owners_trouble_passes_as_it_is(store: Store) -> None:
    with pytest.raises(Trouble) as caught, store.writing():
        raise Trouble("draft-gone")

    assert caught.value.code == "draft-gone"
