"""The outer door of the command line: every call comes in and every trouble goes out as one clear sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coach import __version__
from coach.cli.arguments import Arguments, parse
from coach.cli.call import Call
from coach.cli.commands import COMMANDS, EVERYWHERE, WINDOW, run
from coach.cli.output import complain, put, speak_utf8
from coach.domain.trouble import Trouble
from coach.system.paths import Paths, find_paths
from coach.system.words import LANGUAGES, say, system_language

FINE, NO, UNUSABLE = 0, 1, 2

OpenWindow = Callable[[Paths, Arguments], int]


def answer(words: Sequence[str], open_window: OpenWindow) -> int:
    """Answer a call on standard output, or say on standard error why not, and give the exit status."""
    speak_utf8()
    language = _language(words)
    try:
        return _do_or_tell(words, language, open_window)
    except Exception as error:  # noqa: BLE001 - the outer door: whatever gets here is a bug of ours
        complain(_bug(error, find_paths(_given(words, "--home")), language))
    return UNUSABLE


def _do_or_tell(words: Sequence[str], language: str, open_window: OpenWindow) -> int:
    try:
        return _do(words, language, open_window)
    except Trouble as trouble:
        complain(say(f"trouble.{trouble.code}", language, **trouble.facts))
    return UNUSABLE


def _do(words: Sequence[str], language: str, open_window: OpenWindow) -> int:
    arguments = parse(words, EVERYWHERE, COMMANDS, WINDOW)
    if arguments.get("--version"):
        put(f"post-coach {__version__}")
        return FINE
    if arguments.get("--help"):
        put(_help(arguments.command or "post-coach", language))
        return FINE
    paths = find_paths(arguments.get("--home"))
    if not arguments.command:
        if arguments.get("--format"):
            raise Trouble("option-unknown", option="--format", hint="")  # a window has no format
        return open_window(paths, arguments)
    from coach.system.logs import logging_to  # noqa: PLC0415 - the window's log is its own affair

    with logging_to(paths.logs):
        return run(Call(arguments, paths, language))


def _help(topic: str, language: str) -> str:
    from coach.system.assets import assets  # noqa: PLC0415 - only who asks for help needs it

    return (assets() / "help" / f"{topic}.{language}.txt").read_text(encoding="utf-8").rstrip()


def _bug(error: Exception, paths: Paths, language: str) -> str:
    from coach.system.logs import log_bug, log_file  # noqa: PLC0415 - we hope never to need it

    logged = log_bug(error, paths.logs)
    return say(
        "trouble.bug" if logged else "trouble.bug-unlogged",
        language,
        path=log_file(paths.logs),
        what=type(error).__name__,
    )


def _language(words: Sequence[str]) -> str:
    """The interface's language: as asked, else as chosen in the settings, else the system's.

    Looked up before the call is understood, as what is wrong with a call has to be said in it.
    """
    asked = _given(words, "--ui-lang")
    if asked in LANGUAGES:
        return asked
    from coach.system.settings import load_settings  # noqa: PLC0415 - not where the language was given

    try:
        return load_settings(find_paths(_given(words, "--home"))).ui_language or system_language()
    except Trouble:
        return system_language()  # whoever needs the settings will tell


def _given(words: Sequence[str], option: str) -> str:
    """What the words give for an option, or ""."""
    for place, word in enumerate(words):
        name, equals, value = word.partition("=")
        if name == option:
            return value if equals else "".join(words[place + 1 : place + 2])
    return ""
