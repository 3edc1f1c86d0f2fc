"""Notifications on a Linux desktop, over D-Bus: Qt's own have no buttons, and QtDBus cannot send their numbers."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE = 3.0  # seconds
# No bus, no service, or one that does not answer.
_ABSENT = (OSError, KeyError, RuntimeError, ValueError, StopIteration)


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say outside the window. `actions` are pairs of a key and its words."""

    title: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()


class SessionBus:
    """A line to the notification service, kept open: some services tell what was pressed only to whom they heard.

    Used from one thread at a time.
    """

    def __init__(self) -> None:
        self._line: DBusConnection | None = None
        self._able: frozenset[str] = frozenset()

    @property
    def socket(self) -> int:
        """The descriptor on which the service is heard; -1 while there is no line."""
        return -1 if self._line is None else int(self._line.sock.fileno())

    def notify(self, note: Note, replaced: int) -> int:
        """Show a note in the place of the one with this number (0: none); return its number, 0 where nobody shows any.

        May take seconds: a service may have to be started first.
        """
        try:
            if self._line is None:
                self._open()
            text = escape(note.text, quote=False) if "body-markup" in self._able else note.text
            # "default" is what a click on the note itself does.
            buttons = (("default", note.title), *note.actions) if "actions" in self._able else ()
            actions = [word for pair in buttons for word in pair]
            hints = {"desktop-entry": ("s", "post-coach")}
            values = ("Post Coach", replaced, "post-coach", note.title, text, actions, hints, -1)
            return int(self._ask("Notify", "susssasa{sv}i", values))
        except _ABSENT:
            self.close()
            return 0

    def heard(self) -> Iterator[tuple[str, int, str]]:
        """What the service has told by now: the name of the signal, the note's number, and a key or token."""
        from jeepney import HeaderFields  # noqa: PLC0415 - only Linux has it

        while self._line is not None:
            try:
                message = self._line.receive(timeout=0)
            except TimeoutError:
                return
            except _ABSENT:
                self.close()
                return
            member = message.header.fields.get(HeaderFields.member, "")
            if member in ("ActionInvoked", "ActivationToken"):
                yield member, *message.body

    def close(self) -> None:
        """End the line."""
        if self._line is not None:
            with suppress(OSError):
                self._line.close()
        self._line = None

    def _open(self) -> None:
        try:
            from jeepney import MatchRule, message_bus  # noqa: PLC0415 - only Linux has it
            from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - as above
        except ImportError as error:
            raise RuntimeError from error
        self._line = open_dbus_connection("SESSION")
        self._line.send(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME, path=_PATH)))
        self._able = frozenset(self._ask("GetCapabilities", None, ()))

    def _ask(self, method: str, signature: str | None, values: tuple[object, ...]) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - as above

        if self._line is None:
            raise RuntimeError(method)
        message = new_method_call(DBusAddress(_PATH, _NAME, _NAME), method, signature, values)
        answer = self._line.send_and_get_reply(message, timeout=_PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise RuntimeError(method)
        return answer.body[0]
