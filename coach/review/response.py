"""How many people got an answer, and how soon: as Facebook's own badge counts it, over any network.

A message counts where it is the first after at least 24 hours of silence between the two (Facebook's help pages on
the response rate, by way of hearts.agency and pegasusventures.us). What the owner said needs no answer does not
count, and a message without a name cannot.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from coach.domain.contact import Settled
from coach.domain.hours import Response

if TYPE_CHECKING:
    from collections.abc import Iterable

SILENCE = timedelta(hours=24)


class Turn(NamedTuple):
    """Something said between the owner and `who`, on a network: received, answered, or settled in some way."""

    who: tuple[str, str]
    at: datetime
    received: bool = False
    settled: Settled | None = None


def response(turns: Iterable[Turn], since: datetime, until: datetime | None = None) -> Response:
    """The response to what was received from `since` on, and before `until` where it is given.

    `turns` begin a day before `since`; those after `until` tell what was answered later.
    """
    talks: defaultdict[tuple[str, str], list[Turn]] = defaultdict(list)
    for turn in sorted(turns, key=lambda turn: (turn.at, not turn.received)):
        talks[turn.who].append(turn)
    ends = [end for talk in talks.values() for end in _ends(talk, since, until)]
    times = [took.total_seconds() for answered, took in ends if answered and took is not None]
    return Response(
        received=len(ends),
        answered=sum(answered for answered, _ in ends),
        median=timedelta(seconds=median(times)) if times else None,
    )


def _ends(talk: list[Turn], since: datetime, until: datetime | None) -> Iterable[tuple[bool, timedelta | None]]:
    """For each message that counts, whether it was answered and after how long, if that is known."""
    last: datetime | None = None
    for place, turn in enumerate(talk):
        if turn.settled is not None:
            continue
        silent = last is None or turn.at - last >= SILENCE
        last = turn.at
        if not (turn.received and silent and turn.at >= since and (until is None or turn.at < until)):
            continue
        end = next((each for each in talk[place:] if not each.received and each.settled is not Settled.SNOOZED), None)
        if end is None:
            yield False, None
        elif end.settled is not Settled.UNNEEDED:
            yield True, None if end.settled else end.at - turn.at
