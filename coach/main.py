"""Composition root: what was asked on the command line becomes a window or an answer.

Next to nothing is imported here, and nothing outside `main`: a Ctrl+C that comes while the rest is being loaded
has to end the program without a traceback, and before `main` begins nobody could see to that.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # as in typing, which takes longer to load than all that is here
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from coach.cli.arguments import Arguments
    from coach.system.paths import Paths

INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words ask (default: those of this process) and give the exit status.

    0: fine; 1: the answer is "no"; 2: the call or its input is unusable. From here on Ctrl+C ends the process at
    once, with status 130 and without a word; the window replaces that by an ordinary end.
    """
    try:
        _end_at_once_on_interrupt()
        words = sys.argv[1:] if words is None else list(words)
        if words == ["--speller"]:  # asked by the window, of itself
            from coach.text.spell_server import serve  # noqa: PLC0415 - nothing else needs a dictionary

            return serve()
        from coach.cli.door import answer  # noqa: PLC0415 - see the top of this file

        return answer(words, open_window)
    except KeyboardInterrupt:
        return INTERRUPTED


def open_window(paths: Paths, arguments: Arguments) -> int:
    """Hand over to the app that is running, or open the window and stay until it is closed.

    Raises:
        Trouble: "no-screen", or "window-unavailable" where Qt or one of its system libraries is missing; what
            is said of a file that cannot be read.
    """
    import gc  # noqa: PLC0415 - see the top of this file

    from coach.cli.errand import errand_of  # noqa: PLC0415 - as above
    from coach.domain.trouble import Trouble  # noqa: PLC0415 - as above
    from coach.system.display import display_answers  # noqa: PLC0415 - as above
    from coach.system.running import hand_over  # noqa: PLC0415 - as above

    errand = errand_of(arguments)
    if hand_over(paths.data, errand):
        return 0
    if not display_answers():
        raise Trouble("no-screen")
    # Until the window is painted next to nothing becomes garbage, and looking for it takes 4 % of the time.
    gc.disable()
    try:
        from coach.ui.app import run  # noqa: PLC0415 - no command needs Qt
    except ImportError as error:
        raise Trouble("window-unavailable", reason=str(error)) from error
    return run(paths, arguments.get("--ui-lang") or "", errand)


def _end_at_once_on_interrupt() -> None:
    """An exception would come out as a traceback wherever Python cannot pass it on: in a callback, at the end."""
    import os  # noqa: PLC0415 - see the top of this file
    import signal  # noqa: PLC0415 - as above

    def end(_number: int, _frame: FrameType | None) -> None:
        os._exit(INTERRUPTED)

    signal.signal(signal.SIGINT, end)
