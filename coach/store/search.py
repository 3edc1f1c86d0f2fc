"""The words of the activities, to be searched; kept under the activities' places, so that the newest come first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Connection, Integer, TextualSelect, text

from coach.store.values import whole

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLUMNS = ("text", "note", "person", "group_name")
_NAMES = ", ".join(_COLUMNS)
_VALUES = ", ".join(f":{name}" for name in _COLUMNS)
_ADD = text(f"INSERT INTO activity_words(rowid, {_NAMES}) VALUES (:place, {_VALUES})")  # noqa: S608 - our own names
_REMOVE = text(
    f"INSERT INTO activity_words(activity_words, rowid, {_NAMES}) VALUES ('delete', :place, {_VALUES})"  # noqa: S608
)
_REBUILD = "INSERT INTO activity_words(activity_words) VALUES ('rebuild')"
_PLACE: Column[int] = Column("rowid", Integer)
_FIND = text("SELECT rowid FROM activity_words WHERE activity_words MATCH :words ORDER BY rowid DESC LIMIT :most")


class Words:
    """The index of words. It holds no text of its own: what is taken out has to be given as it was put in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enter(self, row: Mapping[str, Any]) -> None:
        """Take an activity's words in, from its row's values."""
        if any(row[name] for name in _COLUMNS):
            self._connection.execute(_ADD, _told(row))

    def leave(self, row: Mapping[str, Any]) -> None:
        """Take an activity's words out, from its row's values as they were taken in."""
        if any(row[name] for name in _COLUMNS):
            self._connection.execute(_REMOVE, _told(row))

    def rebuild(self) -> None:
        """Read all activities anew; nothing of words that are gone stays in the file's index."""
        self._connection.exec_driver_sql(_REBUILD)

    def places(self, words: str, most: int) -> TextualSelect | None:
        """What asks for the places of the newest activities that hold all of these words, the last word as a beginning
        too; None where there are no words.
        """
        asked = _asked(words)
        return _FIND.bindparams(words=asked, most=most).columns(_PLACE) if asked else None


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("place", *_COLUMNS)}


def _asked(words: str) -> str:
    """The words in the index's own language, whatever signs the owner typed among them."""
    plain = whole(words).replace('"', " ").replace("\0", " ").split()
    found = [f'"{word}"' for word in plain if any(map(str.isalnum, word))]
    return " ".join(found) + "*" if found else ""
