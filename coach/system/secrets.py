"""The keyring, where secrets live or nowhere."""

from __future__ import annotations

import threading

_SECONDS = 3.0


def keyring_name(seconds: float = _SECONDS) -> str:
    """Which keyring this machine offers, "" where there is none or it does not answer in time.

    It is asked in a thread of its own, because some keyrings wait for a dialog, and one without a session
    bus was seen to wait for ever. A thread that never ends is a daemon and stops nobody from leaving.
    """
    found: list[str] = []
    asking = threading.Thread(target=_ask, args=(found,), name="keyring", daemon=True)
    asking.start()
    asking.join(seconds)
    return found[0] if found else ""


def _ask(found: list[str]) -> None:
    try:
        import keyring  # noqa: PLC0415 - takes a tenth of a second and looks for the session bus
        from keyring.backends import fail  # noqa: PLC0415 - as above

        backend = keyring.get_keyring()
    except Exception:  # noqa: BLE001 - each backend raises its own kinds; any of them means: no keyring
        return
    if not isinstance(backend, fail.Keyring):
        found.append(backend.name)
