"""Turns what was given with an option into a value, or says what is wrong with it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.cli.arguments import Read

_MOST = 1_000_000


def text(option: str, given: str) -> str:
    """Any text, empty too.

    Raises:
        Trouble: "option-not-utf8" where the terminal sent bytes that are none.
    """
    if not given.isascii() and any("\ud800" <= letter <= "\udfff" for letter in given):
        raise Trouble("option-not-utf8", option=option)
    return given


def filled(option: str, given: str) -> str:
    """A text that is not empty; a path may hold bytes that are no UTF-8.

    Raises:
        Trouble: "option-empty".
    """
    if not given:
        raise Trouble("option-empty", option=option)
    return given


def one_of(known: Iterable[str]) -> Read:
    """A reader that accepts the known words only; it raises the Trouble "option-choice"."""

    def read(option: str, given: str) -> str:
        allowed = tuple(known)
        if given not in allowed:
            raise Trouble("option-choice", option=option, value=given, known=", ".join(allowed))
        return given

    return read


def network(option: str, given: str) -> str:  # noqa: ARG001 - every reader gets the option's name
    """The id of a network.

    Raises:
        Trouble: "network-unknown".
    """
    from coach.networks.spec import network_ids  # noqa: PLC0415 - a call that names no network need not know them

    if given not in network_ids():
        raise Trouble("network-unknown", network=given, known=", ".join(network_ids()))
    return given


def number(option: str, given: str) -> int:
    """A whole number from 1 to 1,000,000.

    Raises:
        Trouble: "option-number".
    """
    if not (given.isascii() and given.isdigit() and len(given) <= len(str(_MOST)) and 1 <= int(given) <= _MOST):
        raise Trouble("option-number", option=option, value=given)
    return int(given)


def day(option: str, given: str) -> date:
    """A day in ISO 8601.

    Raises:
        Trouble: "option-date".
    """
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise Trouble("option-date", option=option, value=given) from error


def moment(option: str, given: str) -> datetime:
    """A moment in ISO 8601, in UTC; without an offset it is the owner's local time.

    Raises:
        Trouble: "option-moment".
    """
    try:
        return datetime.fromisoformat(given).astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise Trouble("option-moment", option=option, value=given) from error
