"""What the tests of the history share: a clock that stands still, a zone, and drafts and activities in short."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from coach.domain.activity import Activity
from coach.domain.acts import Act
from coach.domain.draft import Draft, Kind
from tests.conftest import ROOT

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Clock:
    """Tells the moment it was set to."""

    def __init__(self, moment: datetime = MONDAY) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **step: float) -> datetime:
        self.moment += timedelta(**step)
        return self.moment


def a_draft(text: str = "Vandaag een lekkage bij mevrouw De Wit.", **other: Any) -> Draft:
    values = {"id": uuid4().hex, "network": "linkedin", "kind": Kind.POST, "created_at": MONDAY, "changed_at": MONDAY}
    return Draft(**{**values, "text": text, **other})


def an_activity(act: Act = Act.POST, at: datetime = MONDAY, network: str = "linkedin", **other: Any) -> Activity:
    return Activity(id=uuid4().hex, network=network, act=act, at=at, **other)


def start_python(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Another process with our modules at hand."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def run_python(code: str, *arguments: str) -> str:
    """What another process printed; it has to end well."""
    result = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout
