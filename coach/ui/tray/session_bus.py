"""Notifications on a Linux desktop, over D-Bus: Qt's own have no buttons, and QtDBus cannot send their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_PATIENCE = 3.0  # seconds


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say outside the window. `actions` are pairs of a key and its words."""

    title: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()


def notify(note: Note, replaced: int) -> int:
    """Show a note in the place of the one with this number (0: none); return its number, 0 where nobody shows any.

    Runs in a worker: a notification service may have to be started first.
    """
    try:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - only Linux has it
    except ImportError:
        return 0
    try:
        with open_dbus_connection("SESSION") as bus:
            able = _ask(bus, "GetCapabilities", "", ())
            text = escape(note.text, quote=False) if "body-markup" in able else note.text
            # "default" is what a click on the note itself does.
            buttons = note.actions if "actions" in able else ()
            actions = [word for key, words in (("default", ""), *buttons) for word in (key, words)]
            hints = {"desktop-entry": ("s", "post-coach")}
            values = ("Post Coach", replaced, "post-coach", note.title, text, actions, hints, -1)
            return int(_ask(bus, "Notify", "susssasa{sv}i", values))
    except (OSError, KeyError, RuntimeError, ValueError):  # no bus, no service, or one that does not answer
        return 0


def _ask(bus: DBusConnection, method: str, signature: str, values: tuple[object, ...]) -> Any:
    from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - as above

    message = new_method_call(DBusAddress(PATH, NAME, NAME), method, signature or None, values)
    answer = bus.send_and_get_reply(message, timeout=_PATIENCE)
    if answer.header.message_type is MessageType.error:
        raise RuntimeError(method)
    return answer.body[0]
