"""Reads the words of a call against a table of options.

The standard library's parser speaks English only, in sentences that change with every version of
Python; ours has to speak the interface's language.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from coach.domain.trouble import Trouble

Read = Callable[[str, str], Any]  # (the option's name, what was given) → its value


class Option(NamedTuple):
    """An option. `read` turns what follows it into a value; None for an option that stands alone.

    One that may be `repeated` has a tuple of (its place in the call, value) for its value.
    """

    name: str
    read: Read | None = None
    repeated: bool = False


class Command(NamedTuple):
    """A command: its name, its own options, and the word it takes (in capitals), if any.

    `word_of` names the words it takes, of which it then needs one.
    """

    name: str
    options: tuple[Option, ...]
    word: str = ""
    word_of: tuple[str, ...] = ()


_BARE = Command("", ())


class Arguments(NamedTuple):
    """A call that was understood. `command` is "" for the window, `word` what the command was given."""

    command: str
    word: str
    options: Mapping[str, Any]

    def get(self, name: str, default: Any = None) -> Any:
        """The value of an option, or the default where it was not given."""
        return self.options.get(name, default)


def parse(
    words: Sequence[str], everywhere: Sequence[Option], commands: Mapping[str, Command], window: Command = _BARE
) -> Arguments:
    """The call in values. Of an option given twice the last counts, unless it may be repeated; after "--" is none.

    `window` is what a call without a command may have; its word has to look like a file, or it is a command misspelt.

    Raises:
        Trouble: command-unknown, option-unknown, option-empty, option-flag, word-extra, word-missing,
            word-choice, and whatever the options' own readers raise.
    """
    known = {option.name: option for option in (*everywhere, *window.options)}
    command: Command | None = None
    values: dict[str, Any] = {}
    plain: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            plain += rest
            break
        if word.startswith("-") and word != "-":
            option, value = _option(word, rest, known)
            if option.repeated:
                value = (*values.get(option.name, ()), (len(words) - len(rest), value))
            values[option.name] = value
            if option.name in ("--help", "--version"):
                return Arguments(command.name if command else "", "", values)
        elif command is None and not plain and not (window.word and _is_file(word, commands)):
            command = _command(word, commands)
            known = {option.name: option for option in (*everywhere, *command.options)}
        else:
            plain.append(word)
    for name in values:
        if name not in {option.name for option in (*everywhere, *(command or window).options)}:
            raise Trouble("option-unknown", option=name, hint="")
    return Arguments(command.name if command else "", _word(command or window, plain), values)


def _is_file(word: str, commands: Mapping[str, Command]) -> bool:
    """Whether a word where a command could stand names a file, or standard input."""
    if word in commands:
        return False
    return word == "-" or word.startswith("file:") or os.sep in word or os.path.isfile(word)  # noqa: PTH113 - a word may be no path


def _command(word: str, commands: Mapping[str, Command]) -> Command:
    if word not in commands:
        raise Trouble("command-unknown", word=word, hint=_nearest(word, commands))
    return commands[word]


def _option(word: str, rest: list[str], known: Mapping[str, Option]) -> tuple[Option, Any]:
    """The option that the word names and its value, which is taken from the rest if it does not stand in the word."""
    name, equals, value = word.partition("=")
    name = "--help" if name == "-h" else name
    option = known.get(name)
    if option is None:
        raise Trouble("option-unknown", option=name, hint=_nearest(name, known))
    if option.read is None:
        if equals:
            raise Trouble("option-flag", option=name, value=value)
        return option, True
    if not equals:
        # A text that begins with two dashes can be given as --text=--so.
        if not rest or rest[0].startswith("--"):
            raise Trouble("option-empty", option=name)
        value = rest.pop(0)
    return option, option.read(name, value)


def _word(command: Command, plain: list[str]) -> str:
    """The one word that the command takes."""
    allowed = 1 if command.word else 0
    if len(plain) > allowed:
        raise Trouble("word-extra", word=plain[allowed])
    word = plain[0] if plain else ""
    if command.word_of and word not in command.word_of:
        code = "word-choice" if word else "word-missing"
        raise Trouble(code, word=command.word, value=word, known=", ".join(command.word_of))
    return word


def _nearest(word: str, known: Mapping[str, object]) -> str:
    """The known word that was probably meant, or ""."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    return "".join(f" ({near}?)" for near in get_close_matches(word, known, 1))
