"""How values are written in the file, for those who read it with SQLAlchemy and those who do without."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """Whole microseconds since 1970 in UTC; `moment` is aware."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The moment, aware, in UTC."""
    return _EPOCH + micros * _MICROSECOND


def whole(text: str) -> str:
    """The text as UTF-8 can hold it: surrogate pairs joined, a surrogate without its other half as U+FFFD.

    Half a character cannot be shown, posted or stored; refusing the rest of a draft for it would lose more.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
