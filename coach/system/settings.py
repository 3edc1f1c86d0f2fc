"""What the owner chose. One table declares every setting; loading, saving and checking come from it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from coach.domain.draft import AccountKind
from coach.domain.trouble import Trouble
from coach.system.paths import Paths, made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _one_of(*allowed: str) -> dict[str, Callable[[Any], bool]]:
    return {"accepts": lambda value: value in allowed}


def _of(kind: type, low: float | None = None, high: float | None = None) -> dict[str, Callable[[Any], bool]]:
    def accepts(value: Any) -> bool:
        return type(value) is kind and (low is None or low <= value) and (high is None or value <= high)

    return {"accepts": accepts}


_LARGEST_SERVER_LIMIT = 1_000_000


def _server_limit(value: Any) -> bool:
    return value is None or (type(value) is int and 1 <= value <= _LARGEST_SERVER_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings, each with its default and what it accepts.

    Empty `ui_language` follows the system. `target` is conversation's share of the balance, 0 to 1;
    the default is one part in three (Hootsuite's rule of thirds, the one classic rule that counts
    conversation). `server_limit` is a Mastodon server's own maximum in characters.
    """

    ui_language: str = field(default="", metadata=_one_of("", "nl", "en"))
    theme: str = field(default="system", metadata=_one_of("system", "light", "dark", "contrast"))
    network: str = field(default="linkedin", metadata=_of(str))
    language: str = field(default="auto", metadata=_one_of("auto", "nl", "en"))
    account_kind: str = field(default=AccountKind.PERSON.value, metadata=_one_of(*AccountKind))
    premium: bool = field(default=False, metadata=_of(bool))
    server_limit: int | None = field(default=None, metadata={"accepts": _server_limit})
    target: float = field(default=1 / 3, metadata=_of(float, 0.0, 1.0))


def load_settings(paths: Paths) -> Settings:
    """What was saved; a value that a setting does not accept gives way to its default.

    Raises:
        Trouble: "settings-unreadable" where the file is there and is no JSON object.
    """
    try:
        saved = json.loads(paths.settings.read_text(encoding="utf-8"))
    except FileNotFoundError:
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
        draft.unlink(missing_ok=True)
        raise Trouble("folder-unwritable", path=str(path.parent)) from error
