"""doctor: tells what the app stands on, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.cli.output import put, put_json, shown
from coach.services.doctor import examine
from coach.system.clock import now
from coach.system.secrets import keyring_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.cli.call import Call
    from coach.domain.trouble import Trouble
    from coach.services.doctor import Diagnosis, Folder, HistoryState


def run(call: Call) -> int:
    """Show the diagnosis; 1 where something is wrong with the folders, the settings, the own limits or the history."""
    found = examine(call.paths, now=now, keyring_name=keyring_name)
    if call.as_json:
        put_json(_as_json(found, call))
    else:
        put("\n".join(_in_words(found, call)))
    return int(not found.fine)


def _as_json(found: Diagnosis, call: Call) -> dict[str, Any]:
    return {
        "fine": found.fine,
        "version": found.app,
        "python": found.python,
        "system": found.system,
        "packages": {name: version or None for name, version in found.packages.items()},
        "folders": {
            name: {"path": str(folder.path), "exists": folder.exists, "writable": folder.writable}
            for name, folder in found.folders.items()
        },
        "settings": {"trouble": _said(found.settings_trouble, call)},
        "own_limits": {"networks": list(found.own_limits), "trouble": _said(found.limits_trouble, call)},
        "history": _history_json(found.history, call),
        "keyring": found.keyring or None,
        "tray": {"stays": found.in_tray, "starts_at_login": found.at_login},
        "accounts": [
            {"network": account.network, "name": account.name, "kind": account.kind}
            for account in found.history.accounts
        ],
        "network_use": [],  # nothing in this version talks to another machine
    }


def _history_json(history: HistoryState, call: Call) -> dict[str, Any]:
    return {
        "path": str(history.path),
        "schema": history.schema or None,
        "current_schema": history.current or None,
        "trouble": _said(history.trouble, call),
    }


def _in_words(found: Diagnosis, call: Call) -> Iterator[str]:
    """A line a fact, then whether all is well."""
    rows = [
        ("app", found.app),
        ("python", found.python),
        ("system", found.system),
        ("packages", ", ".join(f"{name} {it or call.say('doctor.missing')}" for name, it in found.packages.items())),
        *((name, _folder(folder, call)) for name, folder in found.folders.items()),
        ("settings", _said(found.settings_trouble, call) or call.say("doctor.settings-fine")),
        ("limits", _said(found.limits_trouble, call) or _own_limits(found, call)),
        ("history", _history(found.history, call)),
        ("accounts", ", ".join(_account_names(found.history)) or call.say("doctor.accounts-none")),
        ("keyring", found.keyring or call.say("doctor.keyring-none")),
        ("tray", _tray(found, call)),
        ("network", call.say("doctor.network-never")),
    ]
    for key, value in rows:
        yield shown(f"{call.say(f'doctor.{key}'):<20} {value}")
    yield ""
    yield call.say("doctor.verdict-fine" if found.fine else "doctor.verdict-trouble")


def _own_limits(found: Diagnosis, call: Call) -> str:
    return ", ".join(found.own_limits) or call.say("doctor.limits-none")


def _tray(found: Diagnosis, call: Call) -> str:
    stays = call.say("doctor.tray-stays" if found.in_tray else "doctor.tray-leaves")
    return f"{stays}; {call.say('doctor.tray-login')}" if found.at_login else stays


def _folder(folder: Folder, call: Call) -> str:
    state = "closed" if not folder.writable else "ready" if folder.exists else "absent"
    return call.say(f"doctor.folder-{state}", path=folder.path)


def _history(history: HistoryState, call: Call) -> str:
    if history.trouble:
        return _said(history.trouble, call) or ""
    state = "absent" if not history.schema else "fine" if history.schema == history.current else "older"
    return call.say(f"doctor.history-{state}", schema=history.schema)


def _account_names(history: HistoryState) -> list[str]:
    return [f"{account.network} {account.name}".rstrip() for account in history.accounts]


def _said(trouble: Trouble | None, call: Call) -> str | None:
    return call.say(f"trouble.{trouble.code}", **trouble.facts) if trouble else None
