"""More than one process, and one that is killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.acts import Act
from coach.domain.balance import ActCount
from coach.store.first_look import first_look
from coach.store.store import Store
from tests.history import MONDAY, Clock, a_draft, run_together, start_python

if TYPE_CHECKING:
    from pathlib import Path

BEGIN = """
import sys
from pathlib import Path
from coach.store.store import Store
from coach.system.clock import now
from tests.history import a_draft, an_activity
path = Path(sys.argv[1])
"""
SAVES = (
    BEGIN
    + """
store = Store.open(path, now=now)
while True:
    draft = a_draft("Tot hier")
    with store.writing() as work:
        work.drafts.add(draft)
    print(draft.id, flush=True)
"""
)
HALF_A_WRITE = (
    BEGIN
    + """
store = Store.open(path, now=now)
with store.writing() as work:
    for _ in range(500):
        work.drafts.add(a_draft("x" * 20_000))
    print("in the middle", flush=True)
    sys.stdin.read()
"""
)
ADDS = (
    BEGIN
    + """
print("ready", flush=True)
sys.stdin.readline()
store = Store.open(path, now=now)
for _ in range(50):
    with store.writing() as work:
        work.activities.add(an_activity())
store.close()
"""
)


def test_what_was_saved_before_a_kill_is_there(store: Store, path: Path, clock: Clock) -> None:
    store.close()
    process = start_python(SAVES, str(path))
    assert process.stdout is not None
    saved = [process.stdout.readline().strip() for _ in range(20)]
    process.kill()
    process.communicate()

    look = first_look(path)
    again = Store.open(path, now=clock)
    with again.reading() as work:
        found = {line.id for line in work.drafts.lines()}
    assert again.sound()
    again.close()

    assert set(saved) <= found
    assert look is not None
    assert {line.id for line in look.lines} == found


def test_a_write_that_was_killed_halfway_never_was(store: Store, path: Path) -> None:
    mine = a_draft()
    with store.writing() as work:
        work.drafts.add(mine)
    process = start_python(HALF_A_WRITE, str(path))
    assert process.stdout is not None
    assert process.stdout.readline() == "in the middle\n"
    process.kill()
    process.communicate()

    with store.writing() as work:
        work.drafts.change(mine.id, posted_at=MONDAY)
    with store.reading() as work:
        assert [(line.id, line.posted) for line in work.drafts.lines()] == [(mine.id, True)]
    assert store.sound()


def test_processes_that_start_together_make_one_history_and_lose_no_write(path: Path, clock: Clock) -> None:
    """None has a history yet: one of them makes it while the others wait."""
    path.parent.mkdir()
    assert run_together(ADDS, 3, str(path)) == [0, 0, 0]

    store = Store.open(path, now=clock)
    with store.reading() as work:
        day = MONDAY.astimezone().date()
        assert work.days.sums(day, day) == (ActCount("linkedin", Act.POST, 150),)
    store.close()
