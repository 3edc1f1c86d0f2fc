"""One key that works in every program, asked of the X server itself: nothing else that is typed is ever seen.

The libraries for this read every key of the keyboard in a thread of their own. The server can be asked for one key, in
some twenty calls of a library that Qt needs on X anyway; it then says when that key is pressed, and nothing before.
"""

from __future__ import annotations

import ctypes
from ctypes import c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication

_KEY_PRESS, _ASYNCHRONOUS = 2, 1
_SHIFT, _LOCK, _CONTROL, _ALT, _NUM_LOCK, _SUPER = 1, 2, 4, 8, 16, 64
_LOCKS = (0, _LOCK, _NUM_LOCK, _LOCK | _NUM_LOCK)  # a key with one of these on is another key to X
_F1, _FUNCTION_KEYS = 0xFFBE, 12
_MODIFIERS = {"Shift": _SHIFT, "Ctrl": _CONTROL, "Alt": _ALT, "Meta": _SUPER}


class _Libraries(NamedTuple):
    """The X library, its helper for keyboards, and the system's own."""

    xcb: ctypes.CDLL
    keysyms: ctypes.CDLL
    c: ctypes.CDLL


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", c_uint),)


def is_possible() -> bool:
    """Whether this desktop lets a program ask for a key. Wayland does not, and elsewhere we do not know how yet."""
    return QGuiApplication.platformName() == "xcb" and _libraries() is not None


class GlobalKey(QObject):
    """Tells when one key is pressed, whatever program is in front."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: tuple[_Libraries, int] | None = None
        self._ear: QSocketNotifier | None = None

    def use(self, keys: str) -> bool:
        """Listen to this key, as Qt writes keys, in the place of another; "" listens to none.

        False where it cannot be had: another program has it, or it would be missed in a text.
        """
        self.release()
        meant = _meant(keys)
        libraries = _libraries() if meant is not None and is_possible() else None
        if meant is None or libraries is None:
            return not keys
        line = libraries.xcb.xcb_connect(None, None)
        self._line = (libraries, line)
        if libraries.xcb.xcb_connection_has_error(line) or not _grabbed(libraries, line, *meant):
            self.release()
            return False
        self._ear = QSocketNotifier(libraries.xcb.xcb_get_file_descriptor(line), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        return True

    def release(self) -> None:
        """Listen no longer."""
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
            self._ear = None
        if self._line is not None:
            libraries, line = self._line
            libraries.xcb.xcb_disconnect(line)
            self._line = None

    def _hear(self) -> None:
        if self._line is None:
            return
        libraries, line = self._line
        heard = False
        while event := libraries.xcb.xcb_poll_for_event(line):
            heard |= ctypes.cast(event, ctypes.POINTER(c_uint8))[0] == _KEY_PRESS
            libraries.c.free(event)
        if heard:
            self.pressed.emit()
        elif libraries.xcb.xcb_connection_has_error(line):
            self.release()


def _meant(keys: str) -> tuple[int, int] | None:
    """The key's symbol and modifiers as X knows them; None where it needs none or cannot be had."""
    *held, key = keys.split("+")
    if not set(held) <= _MODIFIERS.keys() or not set(held) - {"Shift"}:
        return None
    modifiers = sum(_MODIFIERS[each] for each in held)
    if key[:1] == "F" and key[1:].isdecimal() and 1 <= int(key[1:]) <= _FUNCTION_KEYS:
        return _F1 + int(key[1:]) - 1, modifiers
    return (ord(key.lower()), modifiers) if len(key) == 1 and key.isascii() and key.isalnum() else None


def _grabbed(libraries: _Libraries, line: int, symbol: int, modifiers: int) -> bool:
    xcb, keysyms = libraries.xcb, libraries.keysyms
    root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(line)).data[0]
    table = keysyms.xcb_key_symbols_alloc(line)
    codes = keysyms.xcb_key_symbols_get_keycode(table, symbol)
    keysyms.xcb_key_symbols_free(table)
    if not codes or not codes[0]:
        return False
    cookies = [
        xcb.xcb_grab_key_checked(line, 1, root, modifiers | locks, codes[0], _ASYNCHRONOUS, _ASYNCHRONOUS)
        for locks in _LOCKS
    ]
    refused = [xcb.xcb_request_check(line, cookie) for cookie in cookies]  # each has to be asked after
    return not any(refused)


@cache
def _libraries() -> _Libraries | None:
    """The libraries, with what is called of them declared; None where they are not here."""
    try:
        xcb, keysyms, c = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1"), ctypes.CDLL(None)
    except (OSError, TypeError):  # the latter on Windows, which has no such name as None
        return None
    for function, answer, given in (
        (c.free, None, (c_void_p,)),
        (xcb.xcb_connect, c_void_p, (c_void_p, c_void_p)),
        (xcb.xcb_connection_has_error, c_int, (c_void_p,)),
        (xcb.xcb_disconnect, None, (c_void_p,)),
        (xcb.xcb_get_file_descriptor, c_int, (c_void_p,)),
        (xcb.xcb_get_setup, c_void_p, (c_void_p,)),
        (xcb.xcb_setup_roots_iterator, _Screens, (c_void_p,)),
        (xcb.xcb_grab_key_checked, _Cookie, (c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8)),
        (xcb.xcb_request_check, c_void_p, (c_void_p, _Cookie)),
        (xcb.xcb_poll_for_event, c_void_p, (c_void_p,)),
        (keysyms.xcb_key_symbols_alloc, c_void_p, (c_void_p,)),
        (keysyms.xcb_key_symbols_free, None, (c_void_p,)),
        (keysyms.xcb_key_symbols_get_keycode, ctypes.POINTER(c_uint8), (c_void_p, c_uint32)),
    ):
        function.restype, function.argtypes = answer, given
    return _Libraries(xcb, keysyms, c)
