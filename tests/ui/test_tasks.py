"""Work off the window's thread, and its answers back on it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from coach.domain.trouble import Trouble
from coach.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_answers_arrive_on_the_threads_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    """Work runs elsewhere; its answer is given where the window lives."""
    where: list[int] = []

    tasks.run(Lane.WORK, threading.get_ident, lambda ident: where.extend([ident, threading.get_ident()]))
    qtbot.waitUntil(lambda: len(where) == 2)

    assert where[0] != where[1] == threading.get_ident()


def test_the_history_lane_keeps_its_order(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []

    for number in range(50):
        tasks.run(Lane.HISTORY, lambda number=number: number, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 50)

    assert done == list(range(50))


def test_trouble_goes_to_who_asked_and_a_bug_to_the_outer_door(tasks: Tasks, qtbot: QtBot) -> None:
    troubles: list[Trouble] = []
    bugs: list[Exception] = []
    tasks.bug.connect(bugs.append)

    def full() -> None:
        raise Trouble("disk-full")

    def broken() -> None:
        raise ZeroDivisionError

    tasks.run(Lane.WORK, full, failed=troubles.append)
    tasks.run(Lane.WORK, broken, failed=troubles.append)
    qtbot.waitUntil(lambda: bool(troubles and bugs))

    assert [trouble.code for trouble in troubles] == ["disk-full"]
    assert isinstance(bugs[0], ZeroDivisionError)


def test_nothing_is_answered_after_closing(qapp: object, qtbot: QtBot) -> None:
    """What was still under way when the window closed has nobody to answer to."""
    tasks = Tasks()
    answers: list[int] = []

    tasks.run(Lane.WORK, lambda: 1, answers.append)
    tasks.close()
    qtbot.wait(20)

    assert answers == []
