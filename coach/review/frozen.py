"""The figures of a finished review as JSON, and back, whatever this program's later versions add to them."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from coach.domain.review import Figures


def frozen(figures: Figures) -> str:
    """The figures as JSON."""
    return json.dumps(plain(figures), ensure_ascii=False, separators=(",", ":"))


def thawed(kept: str) -> Figures:
    """The figures from JSON."""
    figures: Figures = _read(Figures, json.loads(kept))
    return figures


def plain(value: Any) -> Any:
    """A value of the domain in what JSON has: days as in ISO 8601, times that were taken in whole seconds."""
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, timedelta):
        return round(value.total_seconds())
    return value.isoformat() if isinstance(value, date | datetime) else value


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, value: Any) -> Any:
    """A value of this type; what an older program did not know keeps its default, what a later one adds is left out."""
    if get_origin(kind) in (Union, UnionType):
        return value if value is None else _read(next(it for it in get_args(kind) if it is not NoneType), value)
    if get_origin(kind) is tuple:
        return tuple(_read(get_args(kind)[0], each) for each in value)
    if is_dataclass(kind):
        make = cast("Any", kind)
        hints = _hints(make)
        return make(**{name: _read(hints[name], its) for name, its in value.items() if name in hints})
    if kind is timedelta:
        return timedelta(seconds=value)
    if issubclass(kind, date):
        return kind.fromisoformat(value)
    return kind(value) if issubclass(kind, Enum | float) else value
