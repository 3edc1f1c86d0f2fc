"""doctor: tells what the app stands on, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.cli.output import put, put_json, shown
from coach.services.diagnosis_words import told
from coach.services.doctor import examine
from coach.system.clock import now
from coach.system.secrets import keyring_name

if TYPE_CHECKING:
    from coach.cli.call import Call
    from coach.domain.trouble import Trouble
    from coach.services.doctor import Diagnosis, HistoryState


def run(call: Call) -> int:
    """Show the diagnosis; 1 where something is wrong with the folders, the settings, the own limits or the history."""
    found = examine(call.paths, now=now, keyring_name=keyring_name)
    if call.as_json:
        put_json(_as_json(found, call))
    else:
        put("\n".join(shown(line) for line in told(found, call.language)))
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


def _said(trouble: Trouble | None, call: Call) -> str | None:
    return call.say(f"trouble.{trouble.code}", **trouble.facts) if trouble else None
