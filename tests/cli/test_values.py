"""From what was given with an option to a value."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from coach.cli import values
from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from coach.cli.arguments import Read


@pytest.mark.parametrize(
    ("read", "given", "value"),
    [
        (values.text, "", ""),
        (values.text, "één 🙂", "één 🙂"),
        (values.number, "1", 1),
        (values.number, "1000000", 1_000_000),
        (values.day, "2026-11-23", date(2026, 11, 23)),
        (values.moment, "2026-11-23T14:02+01:00", datetime(2026, 11, 23, 13, 2, tzinfo=UTC)),
        (values.network, "google-business", "google-business"),
        (values.one_of(("a", "b")), "b", "b"),
    ],
)
def test_what_is_accepted(read: Read, given: str, value: Any) -> None:
    assert read("--option", given) == value


@pytest.mark.parametrize(
    ("read", "given", "code"),
    [
        (values.text, "caf\udce9", "option-not-utf8"),
        (values.filled, "", "option-empty"),
        (values.number, "0", "option-number"),
        (values.number, "-1", "option-number"),
        (values.number, "1000001", "option-number"),
        (values.number, "1e3", "option-number"),
        (values.number, "²", "option-number"),
        (values.number, "9" * 5000, "option-number"),
        (values.day, "23-11-2026", "option-date"),
        (values.day, "", "option-date"),
        (values.moment, "yesterday", "option-moment"),
        (values.moment, "0001-01-01T00:00+14:00", "option-moment"),
        (values.network, "X", "network-unknown"),
        (values.one_of(("a", "b")), "c", "option-choice"),
    ],
)
def test_what_is_refused(read: Read, given: str, code: str) -> None:
    with pytest.raises(Trouble) as caught:
        read("--option", given)

    assert caught.value.code == code
