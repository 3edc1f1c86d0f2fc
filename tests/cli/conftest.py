"""Runs the real command line in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.conftest import ROOT

POST = "Gisteren liet Karin me haar oude kruiwagen zien. Wat gebruik jij al langer dan twintig jaar?"


class Answer(NamedTuple):
    """What a call said and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


PostCoach = Callable[..., Answer]


def environment(home: Path, **other: str) -> dict[str, str]:
    """The test's own, with a home of the app's own."""
    return {**os.environ, "COACH_HOME": str(home), "PYTHONPATH": str(ROOT), **other}


def into_a_full_disk(home: Path, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """A call whose answer goes to a file that takes nothing."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        return subprocess.run(
            [sys.executable, "-m", "coach", *words],
            input=given,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=ROOT,
            env=environment(home),
            timeout=60,
        )


@pytest.fixture
def post_coach(home: Path, tmp_path: Path) -> PostCoach:
    """`post_coach("check", "-", given="text")` → its answer."""

    def run(
        *words: str | bytes, given: bytes | str | None = b"", env: Mapping[str, str] | None = None, **other: Any
    ) -> Answer:
        if isinstance(given, str):
            given = given.encode()
        ended = subprocess.run(
            [sys.executable, "-m", "coach", *words],
            input=given,
            capture_output=True,
            check=False,
            cwd=tmp_path,
            env=environment(home, **(env or {})),
            timeout=60,
            **other,
        )
        return Answer(ended.returncode, ended.stdout.decode("utf-8"), ended.stderr.decode("utf-8"))

    return run


def refused(answer: Answer, *, status: int = 2) -> str:
    """The one sentence with which a call was refused."""
    assert answer.status == status, answer
    assert answer.out == ""
    assert answer.err.count("\n") == 1, answer.err
    assert "Traceback" not in answer.err
    return answer.err.strip()
