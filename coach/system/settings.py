"""What the owner chose. One table declares every setting; loading, saving and checking come from it."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from coach.domain.audience import is_audiences
from coach.domain.draft import AccountKind
from coach.domain.trouble import Trouble
from coach.system.paths import Paths, made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coach.domain.hours import WorkingHours


FIRST_RUN_DONE = "done"  # all steps were gone through, or skipped
_LARGEST_SERVER_LIMIT = 1_000_000  # characters
_LONGEST_RESPONSE = 30  # working days
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def _one_of(*allowed: str) -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: value in allowed}


def _a(kind: type) -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: type(value) is kind}


def _part() -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: type(value) in (int, float) and 0 <= value <= 1}


def _limit() -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: value is None or (type(value) is int and 1 <= value <= _LARGEST_SERVER_LIMIT)}


def _weekdays() -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: type(value) is str and value != "" and set(value) <= set("1234567")}


def _time() -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: type(value) is str and _TIME.fullmatch(value) is not None}


def _is_moment(value: object) -> bool:
    try:
        return value == "" or datetime.fromisoformat(str(value)).tzinfo is not None
    except ValueError:
        return False


def _moment() -> dict[str, Callable[[Any], bool]]:
    return {"accepts": _is_moment}


def _audiences() -> dict[str, Callable[[Any], bool]]:
    def accepts(value: Any) -> bool:
        return type(value) is str and is_audiences(value)

    return {"accepts": accepts}


def _days() -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: type(value) in (int, float) and 0 < value <= _LONGEST_RESPONSE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings, each with its default and what it accepts.

    Empty `ui_language` follows the system. `target` is conversation's share of the balance, 0 to 1;
    the default is one part in three (Hootsuite's rule of thirds, the one classic rule that counts
    conversation). `server_limit` is a Mastodon server's own maximum in characters.
    `mix_preset` is the id of the rule of thumb for what posts are for, or "own": then `mix_promotion` is the most of
    them that may promote, 0 to 1. `work_days` holds ISO weekdays, `work_from` and `work_until` are times of day;
    `response_days` is how soon to answer, in working days. `audience` holds whom the owner wants to reach, ids with
    commas between them as coach.domain.audience reads them; empty where nobody said. `first_run` is the step to go on
    with; empty where none was taken yet.

    `stay_in_tray`: closing the window leaves the app at hand in the tray, which was offered once (`stay_offered`).
    `quick_network` is the quick check's own, empty as `network`. `shortcut` is the key that opens it from anywhere,
    as Qt writes keys, empty for none. Nothing is said from `quiet_from` to `quiet_until`, where they differ, nor
    before `paused_until` (ISO 8601, UTC). `talk_at` is when to talk for a quarter of an hour.
    """

    ui_language: str = field(default="", metadata=_one_of("", "nl", "en"))
    theme: str = field(default="system", metadata=_one_of("system", "light", "dark", "contrast"))
    network: str = field(default="linkedin", metadata=_a(str))
    language: str = field(default="auto", metadata=_one_of("auto", "nl", "en"))
    account_kind: str = field(default=AccountKind.PERSON.value, metadata=_one_of(*AccountKind))
    premium: bool = field(default=False, metadata=_a(bool))
    server_limit: int | None = field(default=None, metadata=_limit())
    spelling: bool = field(default=True, metadata=_a(bool))
    target: float = field(default=1 / 3, metadata=_part())
    mix_preset: str = field(default="thirds", metadata=_a(str))
    mix_promotion: float = field(default=1 / 4, metadata=_part())
    work_days: str = field(default="12345", metadata=_weekdays())
    work_from: str = field(default="09:00", metadata=_time())
    work_until: str = field(default="17:00", metadata=_time())
    response_days: float = field(default=1.0, metadata=_days())
    audience: str = field(default="", metadata=_audiences())
    first_run: str = field(default="", metadata=_one_of("", "1", "2", "3", "4", "5", FIRST_RUN_DONE))
    stay_in_tray: bool = field(default=False, metadata=_a(bool))
    stay_offered: bool = field(default=False, metadata=_a(bool))
    no_tray_told: bool = field(default=False, metadata=_a(bool))
    quick_network: str = field(default="", metadata=_a(str))
    shortcut: str = field(default="", metadata=_a(str))
    remind_cooled: bool = field(default=True, metadata=_a(bool))
    remind_waiting: bool = field(default=True, metadata=_a(bool))
    remind_review: bool = field(default=True, metadata=_a(bool))
    remind_talk: bool = field(default=False, metadata=_a(bool))
    talk_at: str = field(default="10:00", metadata=_time())
    quiet_from: str = field(default="18:00", metadata=_time())
    quiet_until: str = field(default="08:30", metadata=_time())
    paused_until: str = field(default="", metadata=_moment())


def working_hours(settings: Settings) -> WorkingHours:
    """When the owner works; nine to five where the times are not in order."""
    from coach.domain.hours import WorkingHours  # noqa: PLC0415 - 2 ms that the first paint need not wait for

    start, end = time.fromisoformat(settings.work_from), time.fromisoformat(settings.work_until)
    days = frozenset(map(int, settings.work_days))
    return WorkingHours(days=days, start=start, end=end) if start < end else WorkingHours(days=days)


def load_settings(paths: Paths) -> Settings:
    """What was saved; a value that a setting does not accept gives way to its default.

    Raises:
        Trouble: "settings-unreadable" where the file is there and is no JSON object.
    """
    try:
        saved = json.loads(paths.settings.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError) as error:
        raise Trouble("settings-unreadable", path=str(paths.settings)) from error
    if not isinstance(saved, dict):
        raise Trouble("settings-unreadable", path=str(paths.settings))
    known = {item.name: item.metadata["accepts"] for item in fields(Settings)}
    return Settings(**{name: value for name, value in saved.items() if name in known and known[name](value)})


def save_settings(paths: Paths, settings: Settings) -> None:
    """Write the settings, all or nothing.

    Raises:
        Trouble: "folder-unwritable" where the folder cannot be made or written.
    """
    values = {item.name: getattr(settings, item.name) for item in fields(settings)}
    write_whole(paths.settings, json.dumps(values, indent=2) + "\n")


def write_whole(path: Path, text: str) -> None:
    """Write a small file so that a reader meets the old text or the new one, never a half.

    Raises:
        Trouble: "folder-unwritable" where the folder cannot be made or written.
    """
    made(path.parent)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise Trouble("folder-unwritable", path=str(path.parent)) from error
