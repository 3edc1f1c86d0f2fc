"""One line of check --jsonl: from bytes to what is asked, or what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.domain.draft import AccountKind, Kind
from coach.domain.trouble import Trouble
from coach.networks.spec import network_ids

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.domain.finding import CheckRequest


class _Key(NamedTuple):
    """A key that a line may have: the request's field, its types, what it may be (empty: anything), what keeps it."""

    field: str
    types: tuple[type, ...] = (str,)
    known: tuple[str, ...] = ()
    kept: Callable[[Any], Any] = lambda value: value


# Other keys are let be: a line may carry notes of its own.
_KEYS = {
    "network": _Key("network", known=network_ids()),
    "kind": _Key("kind", known=tuple(Kind), kept=Kind),
    "lang": _Key("language", known=("auto", "nl", "en")),
    "text": _Key("text"),
    "context": _Key("context"),
    "content_warning": _Key("content_warning"),
    "account_kind": _Key("account_kind", known=tuple(AccountKind), kept=AccountKind),
    "premium": _Key("premium", types=(bool,)),
}
_JSON = {str: "string", int: "integer", bool: "boolean"}
_ID = _Key("id", types=(str, int))


def record_of(line: bytes, number: int) -> dict[str, Any]:
    """The JSON object on this line; `number` is the line's own, for the sentence.

    Raises:
        Trouble: "line-not-utf8", "line-not-json", "line-not-object".
    """
    try:
        record = json.loads(line.decode("utf-8").removeprefix("\ufeff"), parse_constant=_no_json)
    except UnicodeDecodeError as error:
        raise Trouble("line-not-utf8", line=number, byte=error.start + 1) from error
    except (ValueError, RecursionError) as error:
        raise Trouble("line-not-json", line=number) from error
    if not isinstance(record, dict):
        raise Trouble("line-not-object", line=number)
    return record


def id_of(record: dict[str, Any], number: int) -> str | int:
    """What the line calls itself, else its number.

    Raises:
        Trouble: "line-key-type".
    """
    own: str | int = record["id"] if _fits(record, "id", _ID, number) else str(number)
    return own


def request_of(record: dict[str, Any], number: int, ordinary: CheckRequest, needed: tuple[str, ...]) -> CheckRequest:
    """The check that the record asks for; what it leaves out is as in the ordinary one.

    Raises:
        Trouble: "line-key-missing", "line-key-type", "line-key-choice".
    """
    for name in needed:
        if record.get(name) is None:
            raise Trouble("line-key-missing", line=number, key=name)
    given = {name: key for name, key in _KEYS.items() if _fits(record, name, key, number)}
    return replace(ordinary, **{key.field: key.kept(record[name]) for name, key in given.items()})


def _fits(record: dict[str, Any], name: str, key: _Key, number: int) -> bool:
    """Whether the record has this key; a null is as good as nothing."""
    value = record.get(name)
    if value is None:
        return False
    if type(value) not in key.types:
        raise Trouble("line-key-type", line=number, key=name, type=" / ".join(_JSON[kind] for kind in key.types))
    if key.known and value not in key.known:
        raise Trouble("line-key-choice", line=number, key=name, value=value, known=", ".join(key.known))
    return True


def _no_json(word: str) -> None:
    """NaN and Infinity are Python's own."""
    raise ValueError(word)
