"""Hostile calls, many at once, odd moments: each gets its answer or one clear sentence."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import PostCoach, environment, refused
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def test_twenty_first_calls_at_once_are_twenty_activities(post_coach: PostCoach, home: Path) -> None:
    """Each may find no history yet and has to make it, or wait for whoever does."""
    command = [sys.executable, "-m", "coach", "log", "reply", "--network", "x"]
    calls = [
        subprocess.Popen(command, cwd=ROOT, env=environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(20)
    ]
    said = [call.communicate(timeout=60)[1] for call in calls]

    assert [call.returncode for call in calls] == [0] * 20, said
    assert post_coach("balance", "--format", "json").json["total"]["conversation"] == 20


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs TZ")
@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("2026-03-29T02:30", "2026-03-29T00:30:00+00:00"),  # this half hour was left out
        ("2025-10-26T02:30", "2025-10-26T00:30:00+00:00"),  # this one came twice; the first is meant
        ("2025-10-26T02:30+01:00", "2025-10-26T01:30:00+00:00"),
        ("2025-07-01T12:00-11:00", "2025-07-01T23:00:00+00:00"),
    ],
)
def test_the_clock_that_goes_forward_and_back(post_coach: PostCoach, given: str, meant: str) -> None:
    answer = post_coach(
        "log", "post", "--network", "x", "--at", given, "--format", "json", env={"TZ": "Europe/Amsterdam"}
    )

    assert answer.json["at"] == meant


@pytest.mark.parametrize("given", ["2026-11-23T24:00", "2025-11-23T14:02+25:00", "0001-01-01", "yesterday", ""])
def test_what_is_no_moment_is_refused(post_coach: PostCoach, given: str) -> None:
    refused(post_coach("log", "post", "--network", "x", f"--at={given}"))


@pytest.mark.parametrize("word", ["\x1b[31mred", "\x1b]0;title\x07", "\x9b2J", "a\rb"])
def test_what_was_given_cannot_steer_the_terminal(post_coach: PostCoach, word: str) -> None:
    said = refused(post_coach("check", f"--network={word}", given="Hallo"))

    assert not any(sign in said for sign in "\x1b\x07\x9b\r")


@pytest.mark.parametrize(
    "text", ["a\0b", "\ud800 half", "\u202e\u05e9\u05dc\u05d5\u05dd", "Z" + "\u0301" * 3000, "\u2028\x85", "#" * 5000]
)
def test_any_text_gets_an_answer_on_a_line_of_its_own(post_coach: PostCoach, text: str) -> None:
    line = json.dumps({"id": "it", "network": "bluesky", "text": text})

    answer = post_coach("check", "--jsonl", "-", given=line + "\n" + line + "\n")

    assert [each["id"] for each in answer.lines] == ["it", "it"]
    assert all("error" not in each for each in answer.lines)
