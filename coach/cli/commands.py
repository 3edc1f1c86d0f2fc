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
    Command("picture", (), word="FILE"),
    Command("doctor", ()),
)

COMMANDS = {command.name: command for command in _TABLE}


def run(call: Call) -> int:
    """Do what the call asks and give its exit status; each command loads its own things only.

    Raises:
        Trouble: the call or its input is unusable.
    """
    match call.arguments.command:
        case "check":
            from coach.cli import check  # noqa: PLC0415 - see above

            return check.run(call)
        case "networks":
            from coach.cli import networks  # noqa: PLC0415 - see above

            return networks.run(call)
        case "log":
            from coach.cli import log  # noqa: PLC0415 - see above

            return log.run(call)
        case "balance":
            from coach.cli import balance  # noqa: PLC0415 - see above

            return balance.run(call)
        case "picture":
            from coach.cli import picture  # noqa: PLC0415 - see above

            return picture.run(call)
        case _:
            from coach.cli import doctor  # noqa: PLC0415 - see above

            return doctor.run(call)
