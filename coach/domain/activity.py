"""Something that happened on a network, as the history keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.acts import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One act. `at` is aware and in UTC; `person`, `group`, `url` and `text` may be empty.

    `source` says who told: "window", "command-line", later an archive or an account. `draft` is the
    id of the draft that was handed over, if any. `id` is a UUID in hexadecimal.
    """

    id: str
    network: str
    act: Act
    at: datetime
    person: str = ""
    group: str = ""
    url: str = ""
    text: str = ""
    source: str = "window"
    draft: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Somebody whose criticism on a network has had no answer yet, and since when (UTC)."""

    network: str
    person: str
    since: datetime
