"""One key that works in every program, asked of the X server itself: nothing else that is typed is ever seen.

The libraries for this read every key of the keyboard in a thread of their own. The server can be asked for one key, in
some twenty calls of a library that Qt needs on X anyway; it then says when that key is pressed, and nothing before.
"""

from __future__ import annotations

import ctypes
from ctypes import c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from functools import cache

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication

_KEY_PRESS, _ASYNCHRONOUS = 2, 1
_SHIFT, _LOCK, _CONTROL, _ALT, _NUM_LOCK, _SUPER = 1, 2, 4, 8, 16, 64
_LOCKS = (0, _LOCK, _NUM_LOCK, _LOCK | _NUM_LOCK)  # a key with one of these on is another key to X
_F1, _FUNCTION_KEYS = 0xFFBE, 12
_MODIFIERS = {"Shift": _SHIFT, "Ctrl": _CONTROL, "Alt": _ALT, "Meta": _SUPER}


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
        self._line: int | None = None
        self._ear: QSocketNotifier | None = None

    def use(self, keys: str) -> bool:
        """Listen to this key, as Qt writes keys, in the place of another; "" listens to none.

        False where it cannot be had: another program has it, or it would be missed in a text.
        """
        self.release()
        code = _meant(keys)
        libraries = _libraries() if code is not None and is_possible() else None
        if code is None or libraries is None:
            return not keys
        xcb, _ = libraries
        self._line = xcb.xcb_connect(None, None)
        if xcb.xcb_connection_has_error(self._line) or not _grabbed(self._line, *code):
            self.release()
            return False
        self._ear = QSocketNotifier(xcb.xcb_get_file_descriptor(self._line), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        return True

    def release(self) -> None:
        """Listen no longer."""
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
            self._ear = None
        if self._line is not None and (libraries := _libraries()) is not None:
            libraries[0].xcb_disconnect(self._line)
        self._line = None

    def _hear(self) -> None:
        libraries = _libraries()
        if libraries is None or self._line is None:
            return
        xcb, free = libraries[0], ctypes.CDLL(None).free
        free.argtypes = (c_void_p,)
        heard = 0
        while event := xcb.xcb_poll_for_event(self._line):
            heard += ctypes.cast(event, ctypes.POINTER(c_uint8))[0] == _KEY_PRESS
            free(event)
        if heard:
            self.pressed.emit()
        elif xcb.xcb_connection_has_error(self._line):
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


def _grabbed(line: int, symbol: int, modifiers: int) -> bool:
    libraries = _libraries()
    if libraries is None:
        return False
    xcb, keysyms = libraries[0], libraries[1]
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
def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL] | None:
    """The X library and its keyboard helper, with what is called of them declared; None where they are not here."""
    try:
        xcb, keysyms = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    except OSError:
        return None
    for function, answer, given in (
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
    return xcb, keysyms
