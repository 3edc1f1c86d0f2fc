"""The sentences that the window and the command line share, in the interface's language."""

from __future__ import annotations

import locale
import os
from functools import cache

from coach.system.assets import assets

LANGUAGES = ("nl", "en")


@cache
def _table(book: str, language: str) -> dict[str, dict[str, str]]:
    import tomllib  # noqa: PLC0415 - 5 ms that the first paint need not wait for

    with (assets() / book / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


def say(key: str, language: str, /, **facts: object) -> str:
    """The sentence `section.name` of resources/words/<language>.toml, filled in with the facts.

    A fact named `count` chooses `name-one` over `name` where it is 1 and that sentence exists.

    Raises:
        KeyError: there is no such sentence; a test keeps both languages complete.
    """
    return say_from("words", key, language, **facts)


def say_from(book: str, key: str, language: str, /, **facts: object) -> str:
    """The same from another folder below resources/, whose sentences few need."""
    section, _, name = key.partition(".")
    sentences = _table(book, language)[section]
    if facts.get("count") == 1 and f"{name}-one" in sentences:
        name = f"{name}-one"
    return sentences[name].format(**facts)


def system_language() -> str:
    """Dutch where the system speaks Dutch, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "nl" if value.lower().startswith("nl") else "en"
    # WORKAROUND: Windows and macOS set none of these; getlocale() needs no setlocale() there.
    try:
        return "nl" if (locale.getlocale()[0] or "").lower().startswith(("nl", "dutch")) else "en"
    except ValueError:
        return "en"
