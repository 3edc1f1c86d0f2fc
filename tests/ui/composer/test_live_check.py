"""Checking while somebody types."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from coach.domain.finding import CheckRequest
from coach.ui.composer.live_check import LiveCheck
from coach.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


class Text:
    """The text of the moment."""

    def __init__(self) -> None:
        self.now = ""

    def request(self) -> CheckRequest:
        return CheckRequest(text=self.now, network="x")


def test_the_answer_to_an_older_text_is_dropped_and_the_latest_wins(tasks: Tasks, qtbot: QtBot) -> None:
    """Typing goes on while a check is under way: nobody sees findings of a text that is gone."""
    text, go = Text(), threading.Event()
    asked: list[str] = []
    answers: list[object] = []

    def slow(request: CheckRequest) -> str:
        asked.append(request.text)
        go.wait(5)
        return request.text

    check = LiveCheck(tasks, text.request, slow)
    check.answered.connect(answers.append)
    text.now = "one"
    check.now()
    qtbot.waitUntil(lambda: asked == ["one"])
    for text.now in ("two", "three"):
        check.soon()
    go.set()
    qtbot.waitUntil(lambda: bool(answers))

    assert asked == ["one", "three"]
    assert answers == ["three"]
    check.stop()


def test_a_check_that_breaks_does_not_end_the_checking(tasks: Tasks, qtbot: QtBot) -> None:
    text = Text()
    answers: list[object] = []
    bugs: list[Exception] = []
    tasks.bug.connect(bugs.append)

    def brittle(request: CheckRequest) -> str:
        if request.text == "bad":
            raise ZeroDivisionError
        return request.text

    check = LiveCheck(tasks, text.request, brittle)
    check.answered.connect(answers.append)
    text.now = "bad"
    check.now()
    qtbot.waitUntil(lambda: bool(bugs))
    text.now = "good"
    check.now()
    qtbot.waitUntil(lambda: answers == ["good"])

    check.stop()
