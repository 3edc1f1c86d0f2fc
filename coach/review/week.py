"""The sums of one week, from the activities in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from coach.domain.acts import ANSWERS, BROADCASTS, CONVERSATIONS, RECEIVED, SIDES, Act, Side
from coach.domain.contact import Sort
from coach.domain.review import Criticism, DayLine, Met, Posted
from coach.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime

    from coach.domain.activity import Activity
    from coach.domain.balance import ActCount


def day_lines(
    counts: Iterable[tuple[date, ActCount]], activities: Iterable[Activity], day: Callable[[Activity], date]
) -> tuple[DayLine, ...]:
    """A line for every day and network on which something happened.

    `counts` are those of the balance, with their day; `day` tells the owner's day of an activity.
    """
    counted: defaultdict[tuple[date, str], Counter[Act]] = defaultdict(Counter)
    for on, each in counts:
        counted[on, each.network][each.act] += each.count
    together: defaultdict[tuple[date, str], list[Activity]] = defaultdict(list)
    for activity in activities:
        together[day(activity), activity.network].append(activity)
    return tuple(_line(*where, counted[where], together[where]) for where in sorted(counted.keys() | together.keys()))


def _line(day: date, network: str, counted: Counter[Act], activities: list[Activity]) -> DayLine:
    sides: Counter[Side] = Counter()
    for act, count in counted.items():
        sides[SIDES[act]] += count
    return DayLine(
        day=day,
        network=network,
        talked=sides[Side.CONVERSATION],
        sent=sides[Side.BROADCAST],
        received=sum(counted[act] for act in RECEIVED),
        criticism=counted[Act.CRITICISM_RECEIVED],
        reactions=counted[Act.REACTION],
        deletions=counted[Act.DELETION],
        people=_names(each.person for each in activities),
        groups=_names(each.group for each in activities),
    )


def _names(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, as it was written first."""
    found: dict[str, str] = {}
    for name in names:
        if name:
            found.setdefault(folded(name), name)
    return tuple(found.values())


def posted(activities: Iterable[Activity], day: Callable[[Activity], date]) -> tuple[Posted, ...]:
    """What was sent to everybody."""
    return tuple(
        Posted(day=day(each), network=each.network, act=each.act, text=each.text)
        for each in activities
        if each.act in BROADCASTS
    )


def met(activities: Iterable[Activity], sort: Sort, first: Mapping[str, datetime], since: datetime) -> tuple[Met, ...]:
    """The people, or the groups, that the owner talked with, most often first.

    `first` tells by folded name when the owner first had to do with each; `since` is when the week began.
    """
    names: dict[str, str] = {}
    times: Counter[str] = Counter()
    for each in activities:
        name = each.person if sort is Sort.PERSON else each.group
        if name and each.act in CONVERSATIONS:
            names.setdefault(folded(name), name)
            times[folded(name)] += 1
    return tuple(
        Met(name=names[key], times=count, new=key in first and first[key] >= since)
        for key, count in times.most_common()
    )


def criticisms(
    activities: Iterable[Activity], day: Callable[[Activity], date], answers: Iterable[Activity]
) -> tuple[Criticism, ...]:
    """The criticism of the week; `answers` are all that were given since the week began, and later ones too."""
    given: defaultdict[tuple[str, str], list[datetime]] = defaultdict(list)
    for each in answers:
        if each.act in ANSWERS:
            given[each.network, folded(each.person)].append(each.at)
    return tuple(
        Criticism(
            day=day(each),
            network=each.network,
            name=each.person,
            text=each.text,
            answered=any(at >= each.at for at in given[each.network, folded(each.person)]),
            outcome=each.outcome,
        )
        for each in activities
        if each.act is Act.CRITICISM_RECEIVED
    )
