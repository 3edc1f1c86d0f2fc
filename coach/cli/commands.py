"""Every command with its options; what is declared here is all that the command line accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.cli.arguments import Command, Option
from coach.cli.values import day, filled, moment, network, number, one_of, text
from coach.domain.acts import Act
from coach.domain.draft import AccountKind, Kind
from coach.system.words import LANGUAGES

if TYPE_CHECKING:
    from coach.cli.call import Call

EVERYWHERE = (
    Option("--home", filled),
    Option("--ui-lang", one_of(LANGUAGES)),
    Option("--format", one_of(("text", "json"))),
    Option("--help"),
    Option("--version"),
)

WINDOW = Command("", (Option("--tray"), Option("--quick-check"), Option("--text", text)), word="FILE")

_TABLE = (
    Command(
        "check",
        (
            Option("--network", network),
            Option("--kind", one_of(Kind)),
            Option("--lang", one_of(("auto", "nl", "en"))),
            Option("--context", text),
            Option("--content-warning", text),
            Option("--account-kind", one_of(AccountKind)),
            Option("--premium"),
            Option("--server-limit", number),
            Option("--image", filled, repeated=True),
            Option("--alt", text, repeated=True),
            Option("--history"),
            Option("--spelling"),
            Option("--jsonl"),
        ),
        word="FILE",
    ),
    Command("networks", ()),
    Command(
        "log",
        (
            Option("--network", network),
            Option("--at", moment),
            Option("--with", text),
            Option("--group", text),
            Option("--url", text),
            Option("--text", text),
        ),
        word="ACT",
        word_of=tuple(Act),
    ),
    Command(
        "balance",
        (
            Option("--since", day),
            Option("--until", day),
            Option("--network", network),
            Option("--definitions"),
        ),
    ),
    Command(
        "review",
        (
            Option("--week", filled),
            Option("--output", filled),
            Option("--as", one_of(("html", "pdf", "md", "csv", "json"))),
            Option("--anonymous"),
            Option("--force"),
        ),
    ),
    Command("picture", (), word="FILE"),
    Command("doctor", ()),
)

COMMANDS = {command.name: command for command in _TABLE}


def run(call: Call) -> int:
    """Do what the call asks and give its exit status; each command has a module of its name, and loads no other.

    Raises:
        Trouble: the call or its input is unusable.
    """
    from importlib import import_module  # noqa: PLC0415 - not for whoever opens the window

    return int(import_module(f"coach.cli.{call.arguments.command}").run(call))
