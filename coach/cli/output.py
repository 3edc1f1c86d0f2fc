"""Standard output and error: UTF-8 everywhere, one sentence for a trouble, no fuss about a reader that went away."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from typing import Any

from coach.domain.trouble import Trouble

_WIDTH = 88

# U+0085, U+2028 and U+2029 end a line for many a reader, and JSON does not escape them by itself.
_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
# What could steer a terminal, and what has no shape: all control characters but tab and line feed.
_UNSEEN = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A)}


def speak_utf8() -> None:
    """Write UTF-8 whatever the terminal's settings say; half a character becomes its number, as in JSON."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def put(text: str) -> bool:
    """Write the text and a line end; False where nobody reads any more.

    Raises:
        Trouble: "output-failed" where there is no room for it.
    """
    if sys.stdout is None:
        return False
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError as error:
        _let_go()
        # WORKAROUND: Windows says EINVAL where others say EPIPE, https://github.com/python/cpython/issues/79935
        if isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL:
            return False
        raise Trouble("output-failed") from error
    return True


def put_json(value: Any, *, indent: int | None = 2) -> bool:
    """Write the value as JSON, on one line where `indent` is None; see `put`."""
    import json  # noqa: PLC0415 - an answer in words does without

    return put(json.dumps(value, ensure_ascii=False, indent=indent).translate(_LINE_ENDS))


def complain(sentence: str) -> None:
    """Say on standard error what is the matter, on one line."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(shown(" ".join(sentence.split())), file=sys.stderr)  # noqa: T201 - this is where we talk


def shown(text: str) -> str:
    """The text without what a terminal would obey instead of show."""
    return text.translate(_UNSEEN)


def wrapped(words: str, mark: str = " ") -> str:
    """The words as a paragraph that fits a terminal, indented behind its mark."""
    from textwrap import fill  # noqa: PLC0415 - an answer for programs does without

    return fill(shown(words), _WIDTH, initial_indent=f"{mark} ", subsequent_indent="  ", break_long_words=False)


def _let_go() -> None:
    """Python writes what is left in the buffer when it ends, and would complain once more."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
