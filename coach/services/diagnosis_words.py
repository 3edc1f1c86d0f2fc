"""A diagnosis in words, a line a fact, for the terminal and for whoever is asked for help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.system.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.trouble import Trouble
    from coach.services.doctor import Diagnosis, Folder, HistoryState

_NAME = 20  # characters wide


def told(found: Diagnosis, language: str) -> Iterator[str]:
    """A line a fact in "nl" or "en", then whether all is well."""

    def word(key: str, **facts: object) -> str:
        return say(f"doctor.{key}", language, **facts)

    rows = [
        ("app", found.app),
        ("python", found.python),
        ("system", found.system),
        ("packages", ", ".join(f"{name} {it or word('missing')}" for name, it in found.packages.items())),
        *((name, _folder(folder, language)) for name, folder in found.folders.items()),
        ("settings", _trouble(found.settings_trouble, language) or word("settings-fine")),
        ("limits", _trouble(found.limits_trouble, language) or ", ".join(found.own_limits) or word("limits-none")),
        ("history", _history(found.history, language)),
        ("accounts", ", ".join(_account_names(found.history)) or word("accounts-none")),
        ("keyring", found.keyring or word("keyring-none")),
        ("tray", _tray(found, language)),
        ("network", word("network-never")),
    ]
    for key, value in rows:
        yield f"{word(key):<{_NAME}} {value}"
    yield ""
    yield word("verdict-fine" if found.fine else "verdict-trouble")


def _tray(found: Diagnosis, language: str) -> str:
    stays = say("doctor.tray-stays" if found.in_tray else "doctor.tray-leaves", language)
    return f"{stays}; {say('doctor.tray-login', language)}" if found.at_login else stays


def _folder(folder: Folder, language: str) -> str:
    state = "closed" if not folder.writable else "ready" if folder.exists else "absent"
    return say(f"doctor.folder-{state}", language, path=folder.path)


def _history(history: HistoryState, language: str) -> str:
    if history.trouble:
        return _trouble(history.trouble, language)
    state = "absent" if not history.schema else "fine" if history.schema == history.current else "older"
    return say(f"doctor.history-{state}", language, schema=history.schema)


def _account_names(history: HistoryState) -> list[str]:
    return [f"{account.network} {account.name}".rstrip() for account in history.accounts]


def _trouble(trouble: Trouble | None, language: str) -> str:
    return say(f"trouble.{trouble.code}", language, **trouble.facts) if trouble else ""
