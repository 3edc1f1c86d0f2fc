"""Composition root: what was asked on the command line becomes a window or an answer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from coach.cli.door import answer
from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.cli.arguments import Arguments
    from coach.system.paths import Paths


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words ask (default: those of this process) and give the exit status.

    0: fine; 1: the answer is "no"; 2: the call or its input is unusable; 130: stopped with Ctrl+C.
    """
    words = sys.argv[1:] if words is None else list(words)
    if words == ["--speller"]:  # asked by the window, of itself
        from coach.text.spell_server import serve  # noqa: PLC0415 - nothing else needs a dictionary

        return serve()
    return answer(words, open_window)


def open_window(paths: Paths, arguments: Arguments) -> int:
    """Open the window and stay until it is closed.

    Raises:
        Trouble: "no-screen", or "window-unavailable" where Qt or one of its system libraries is missing.
    """
    from coach.system.display import display_answers  # noqa: PLC0415 - as below

    if not display_answers():
        raise Trouble("no-screen")
    try:
        from coach.ui.app import run  # noqa: PLC0415 - no command needs Qt
    except ImportError as error:
        raise Trouble("window-unavailable", reason=str(error)) from error
    return run(paths, arguments.get("--ui-lang") or "")
