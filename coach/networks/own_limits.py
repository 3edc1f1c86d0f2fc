"""The limits that the owner sets: networks/<id>.toml in the folder of the settings.

    [[limits]]
    what = "post"
    value = 5000
    unit = "graphemes"        # only where it differs from the network's, or the network has none
    note = "Our own server."

They take the place of ours for the same thing: a Mastodon server's own maximum, a paid account's, or a figure that
changed since this version. A file that is wrong is named with the line and the key, and ours stay in force.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from coach.domain.trouble import Trouble
from coach.networks.facts import LENGTHS, OWN, SUBJECTS, TEXTS, Limit
from coach.networks.spec import adopt, network_ids, shipped
from coach.system.toml_file import TomlError, line_of, line_of_name, parsed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from coach.networks.facts import Network

_KEYS = ("what", "value", "unit", "note")
_SHOWN = 40  # characters of a line that is no TOML
_LARGEST = 10_000_000


def use_own_limits(folder: Path) -> None:
    """Let the owner's limits in this folder hold from now on, and none from elsewhere; without the folder, ours hold.

    Raises:
        Trouble: "own-limits-…": a file is wrong; what is in the other files holds. `path` and, where there is one,
            `line` and `key` say where.
    """
    adopted: dict[str, Network] = {}
    troubles: list[Trouble] = []
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        try:
            adopted[path.stem] = _read(path)
        except Trouble as trouble:
            troubles.append(trouble)
    adopt(adopted)
    if troubles:
        raise troubles[0]


def _read(path: Path) -> Network:
    if path.stem not in network_ids():
        raise Trouble("own-limits-network", path=str(path), known=", ".join(network_ids()))
    try:
        source = path.read_text(encoding="utf-8-sig")
        day = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    except (OSError, UnicodeError) as error:
        raise Trouble("own-limits-unreadable", path=str(path)) from error
    known = shipped(path.stem)
    limits = known.limits
    for number, table in enumerate(_tables(path, source)):
        limits = _with(limits, _Place(path, source, number), table, day)
    return replace(known, limits=limits)


def _tables(path: Path, source: str) -> list[dict[str, Any]]:
    try:
        document = parsed(source)
    except TomlError as error:
        words = source.split("\n")[error.line - 1].partition("=")[0].strip()[:_SHOWN]
        raise Trouble("own-limits-syntax", path=str(path), line=error.line, key=words) from error
    if strange := [key for key in document if key != "limits"]:
        line = line_of_name(source, strange[0])
        raise Trouble("own-limits-key", path=str(path), line=line, key=strange[0], known="limits")
    tables = document.get("limits", [])
    if not (isinstance(tables, list) and all(isinstance(table, dict) for table in tables)):
        raise Trouble("own-limits-table", path=str(path), line=line_of_name(source, "limits"), key="limits")
    return tables


class _Place:
    """A table in the file, to tell of a key in which line it stands."""

    def __init__(self, path: Path, source: str, number: int) -> None:
        self._path, self._source, self._number = path, source, number

    def trouble(self, what: str, key: str, **facts: str | int) -> Trouble:
        """What is wrong with this key."""
        line = line_of(self._source, "limits", self._number, key)
        return Trouble(f"own-limits-{what}", path=str(self._path), line=line, key=key, **facts)


def _with(limits: tuple[Limit, ...], place: _Place, table: Mapping[str, Any], day: date) -> tuple[Limit, ...]:
    """The limits with the owner's in the place of those of the same thing and unit, or else of the same thing."""
    _check(place, table)
    what, unit = table["what"], table.get("unit")
    same = [limit for limit in limits if limit.what == what and unit in (None, limit.unit)]
    replaced = same[:1] or [limit for limit in limits if limit.what == what]
    if not unit and not replaced:
        raise place.trouble("missing", "unit")
    own = Limit(
        what=what,
        value=table["value"],
        unit=unit or replaced[0].unit,
        source=OWN,
        checked=day,
        confidence=OWN,
        note=table.get("note", ""),
    )
    at = limits.index(replaced[0]) if replaced else len(limits)
    kept = [limit for limit in limits if limit not in replaced]
    return (*kept[:at], own, *kept[at:])


def _check(place: _Place, table: Mapping[str, Any]) -> None:
    for key in table:
        if key not in _KEYS:
            raise place.trouble("key", key, known=", ".join(_KEYS))
    for key in ("what", "value"):
        if key not in table:
            raise place.trouble("missing", key)
    if table["what"] not in SUBJECTS:
        raise place.trouble("choice", "what", known=", ".join(SUBJECTS))
    units = LENGTHS if table["what"] in TEXTS else ("items",)
    if table.get("unit", units[0]) not in units:
        raise place.trouble("choice", "unit", known=", ".join(units))
    if type(table["value"]) is not int or not 1 <= table["value"] <= _LARGEST:
        raise place.trouble("number", "value", most=_LARGEST)
    if type(table.get("note", "")) is not str:
        raise place.trouble("text", "note")
