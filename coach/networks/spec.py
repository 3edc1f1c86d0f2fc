"""Reads what is known of each network from resources/networks/<id>.toml and checks it as it does."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

from coach.domain.audience import Audience
from coach.domain.trouble import Trouble
from coach.networks.facts import (
    ANSWERS,
    AUDIENCES,
    CONFIDENCES,
    FORMATS,
    SUBJECTS,
    UNITS,
    Addresses,
    Compose,
    Fold,
    Limit,
    Network,
    Opened,
    Pictures,
    Reach,
    Retired,
)
from coach.system.assets import assets
from coach.text.addresses import is_address
from coach.text.entities import RULES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from _typeshed import DataclassInstance

__all__ = ["Compose", "Fold", "Limit", "Network", "Retired", "SpecError", "adopt", "network", "network_ids", "shipped"]

_IDS = (
    *("x", "linkedin", "facebook", "instagram", "threads", "bluesky", "mastodon", "youtube", "tiktok"),
    *("google-business", "whatsapp", "hyves"),
)
# What a key may hold beyond its type, wherever it stands.
_CHOICES: dict[str, tuple[str, ...]] = {
    "audience": AUDIENCES,
    "confidence": CONFIDENCES,
    "replies": ANSWERS,
    "rules": RULES,
    "unit": UNITS,
    "what": SUBJECTS,
}
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]+")
_SHAPE = re.compile(r"\d+(?:\.\d+)?:\d+")
# What a list may hold, by its key.
_LISTED: dict[str, Callable[[Any], bool]] = {
    "formats": lambda name: name in FORMATS,
    "names": lambda name: type(name) is str and _DOMAIN.fullmatch(name) is not None,
    "people": lambda people: people in tuple(Audience),
    "successors": lambda id_: id_ in _IDS,
}
_PARTS: dict[str, type[Any]] = {
    "opened": Opened,
    "reach": Reach,
    "addresses": Addresses,
    "fold": Fold,
    "compose": Compose,
    "pictures": Pictures,
    "retired": Retired,
}
_Facts = TypeVar("_Facts", bound="DataclassInstance")


class SpecError(ValueError):
    """A file of ours under resources/networks is wrong; the message names file and key."""


def network_ids() -> tuple[str, ...]:
    """Every network's id in the order in which they are shown; reads no file."""
    return _IDS


_adopted: dict[str, Network] = {}


def network(id: str) -> Network:  # noqa: A002 - the word that the whole app uses for it
    """What is known of one network, with the owner's own limits where there are any.

    Raises:
        Trouble: "network-unknown", with `network` and `known`.
    """
    return _adopted.get(id) or shipped(id)


def adopt(networks: Mapping[str, Network]) -> None:
    """Let these hold from now on instead of ours, and no others."""
    _adopted.clear()
    _adopted.update(networks)


@cache
def shipped(id: str) -> Network:  # noqa: A002 - as above
    """What this version knows of one network.

    Raises:
        Trouble: "network-unknown", with `network` and `known`.
    """
    if id not in _IDS:
        raise Trouble("network-unknown", network=id, known=", ".join(_IDS))
    import tomllib  # noqa: PLC0415 - 6 ms that a list of the ids need not spend

    path = assets() / "networks" / f"{id}.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{path.name}: {error}") from error
    return read_network(id, table)


def read_network(id: str, table: dict[str, Any]) -> Network:  # noqa: A002 - as above
    """The network that a table describes.

    Raises:
        SpecError: a key is missing, unknown, or holds what it may not hold.
    """
    where = f"{id}.toml"
    known = {"id": id, **table}
    for key, kind in _PARTS.items():
        if key in table:
            known[key] = _read(kind, table[key], f"{where}: {key}")
    limits = table.get("limits", [])
    if not isinstance(limits, list):
        raise SpecError(f"{where}: limits: not a list of tables")
    known["limits"] = tuple(_read(Limit, limit, f"{where}: limits[{n}]") for n, limit in enumerate(limits))
    return _read(Network, known, where)


def _read(kind: type[_Facts], table: dict[str, Any], where: str) -> _Facts:
    """A value of this kind from a table with exactly its fields."""
    if not isinstance(table, dict):
        raise SpecError(f"{where}: not a table")
    if strange := table.keys() - {field.name for field in fields(kind)}:
        raise SpecError(f"{where}: {min(strange)}: no such key")
    hints = get_type_hints(kind)
    for field in fields(kind):
        if field.name in table:
            _check(table[field.name], hints[field.name], f"{where}: {field.name}", field.name)
        elif field.default is MISSING:
            raise SpecError(f"{where}: {field.name}: missing")
    values: dict[str, Any] = {key: tuple(it) if isinstance(it, list) else it for key, it in table.items()}
    return kind(**values)


def _check(value: Any, hint: Any, where: str, key: str) -> None:
    """Refuse a value of another type, below 1, or outside the choices for its key."""
    if hint == tuple[str, ...]:
        if not (isinstance(value, list) and all(map(_LISTED[key], value))):
            raise SpecError(f"{where}: not a list of what may stand there")
    # A date and a time is a date to isinstance, and True an int; only the very type will do.
    elif isinstance(hint, type) and type(value) is not hint:
        raise SpecError(f"{where}: {value!r} is no {hint.__name__}")
    elif type(value) is int and value < 1:
        raise SpecError(f"{where}: {value} is less than 1")
    elif key in _CHOICES and value not in _CHOICES[key]:
        raise SpecError(f"{where}: {value!r} is none of {', '.join(_CHOICES[key])}")
    elif key in {"home", "page", "link"} and not _is_safe_address(value.replace("{text}", "")):
        raise SpecError(f"{where}: {value!r} is no https address")
    elif key in {"widest", "tallest"} and not _SHAPE.fullmatch(value):
        raise SpecError(f"{where}: {value!r} is not written as in 4:5")


def _is_safe_address(text: str) -> bool:
    return text.startswith("https://") and is_address(text)
