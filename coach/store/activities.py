"""Activities and their daily rollup, which always change together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    RowMapping,
    Select,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.activity import Activity, Waiting
from coach.domain.acts import Act
from coach.domain.balance import ActCount, week_of
from coach.store.tables import activity, day_count

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date, datetime, tzinfo


class Activities:
    """What happened on the networks. Days are those of `zone`, the owner's; None is the system's."""

    def __init__(self, connection: Connection, zone: tzinfo | None) -> None:
        self._connection, self._zone = connection, zone

    def of_draft(self, draft_id: str, network: str) -> Activity | None:
        """The activity that this draft was handed to this network for."""
        return self._one(select(activity).where(activity.c.draft == draft_id, activity.c.network == network))

    def networks_of(self, draft_id: str) -> frozenset[str]:
        """The networks on which this draft stands."""
        found = self._connection.execute(select(activity.c.network).where(activity.c.draft == draft_id))
        return frozenset(found.scalars())

    def add(self, new: Activity) -> None:
        """Put a new activity in and count it."""
        self._connection.execute(insert(activity).values(self._values(new)))
        self._count(new)

    def change(self, changed: Activity) -> None:
        """Write the activity with this id anew and count it anew."""
        self._uncount(changed.id)
        self._connection.execute(update(activity).where(activity.c.id == changed.id).values(self._values(changed)))
        self._count(changed)

    def last(self, acts: Iterable[Act]) -> datetime | None:
        """When one of these acts was last done, on any network."""
        # One look into the index per act; a single max() over several acts would read them all.
        newest = (
            select(activity.c.at).where(activity.c.act == act).order_by(activity.c.at.desc()).limit(1) for act in acts
        )
        moments = (self._connection.execute(statement).scalar_one_or_none() for statement in newest)
        return max((moment for moment in moments if moment is not None), default=None)

    def count_after(self, acts: Collection[Act], moment: datetime | None) -> int:
        """How often these acts were done after this moment (None: ever), on any network."""
        counted = select(func.count()).select_from(activity).where(activity.c.act.in_(acts))
        if moment is not None:
            counted = counted.where(activity.c.at > moment)
        return int(self._connection.execute(counted).scalar_one())

    def waiting(self, network: str | None = None) -> tuple[Waiting, ...]:
        """Who criticised and had no answer on that network since; who waits longest comes first."""
        rows = self._connection.execute(_unanswered(network))
        return tuple(Waiting(network=row.network, person=row.person, since=row.since) for row in rows)

    def _values(self, given: Activity) -> dict[str, object]:
        names = ("id", "network", "act", "at", "person", "url", "text", "source", "draft")
        return {**{name: getattr(given, name) for name in names}, "group_name": given.group, "day": self._day(given)}

    def _day(self, given: Activity) -> date:
        return given.at.astimezone(self._zone).date()

    def _one(self, chosen: Select[tuple[object, ...]]) -> Activity | None:
        row = self._connection.execute(chosen).mappings().one_or_none()
        return None if row is None else _activity(row)

    def _count(self, given: Activity) -> None:
        day = self._day(given)
        row = {"day": day, "network": given.network, "act": given.act, "week": week_of(day), "count": 1}
        self._connection.execute(
            upsert(day_count).values(row).on_conflict_do_update(set_={"count": day_count.c.count + 1})
        )

    def _uncount(self, activity_id: str) -> None:
        told = select(activity.c.day, activity.c.network, activity.c.act).where(activity.c.id == activity_id)
        row = self._connection.execute(told).one()
        same = (day_count.c.day == row.day, day_count.c.network == row.network, day_count.c.act == row.act)
        self._connection.execute(update(day_count).where(*same).values(count=day_count.c.count - 1))
        self._connection.execute(delete(day_count).where(*same, day_count.c.count == 0))


class Days:
    """The daily rollup, to be read; `Activities` writes it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sums(self, since: date, until: date, network: str | None = None) -> tuple[ActCount, ...]:
        """How often each act was done in these local days, both included, on one network or on each of them."""
        chosen = select(day_count.c.network, day_count.c.act, func.sum(day_count.c.count))
        chosen = chosen.where(day_count.c.day.between(since, until))
        if network is not None:
            chosen = chosen.where(day_count.c.network == network)
        rows = self._connection.execute(chosen.group_by(day_count.c.network, day_count.c.act))
        return tuple(ActCount(name, Act(act), count) for name, act, count in rows)

    def streak(self, acts: Collection[Act], today: date, network: str | None = None) -> int:
        """How many ISO weeks in a row had one of these acts, on one network or on any, back from the week of `today`.

        The present week may still get its own: while it has none, the row ends with the week before.
        """
        present = week_of(today)
        # From week to week, until one has nothing: however long the history is, what lies before is not read.
        back = select(literal(present, Date).label("week")).cte("back", recursive=True)
        earlier = select(func.date(back.c.week, "-7 days", type_=Date))
        back = back.union_all(earlier.where((back.c.week == present) | _done(acts, back.c.week, network)))
        counted = select(func.count()).select_from(back).where(_done(acts, back.c.week, network))
        return int(self._connection.execute(counted).scalar_one())


def _done(acts: Collection[Act], week: ColumnElement[date], network: str | None) -> ColumnElement[bool]:
    """Whether one of these acts was done in the week that begins on this Monday."""
    of_acts = day_count.c.act.in_(acts)
    if network is not None:
        return select(day_count.c.day).where(of_acts, day_count.c.network == network, day_count.c.week == week).exists()
    # The index on weeks is of no use without a network; "is true" keeps SQLite from it, and to the week's days.
    days = day_count.c.day.between(week, func.date(week, "+6 days"))
    return select(day_count.c.day).where(of_acts.is_(True), days).exists()


def _activity(row: RowMapping) -> Activity:
    values = {name: value for name, value in row.items() if name not in ("day", "group_name")}
    return Activity(**{**values, "act": Act(row["act"]), "group": row["group_name"]})


def _unanswered(network: str | None) -> Select[tuple[str, str, datetime]]:
    said, answer = activity.alias("said"), activity.alias("answer")
    answered = (
        select(answer.c.id)
        .where(
            answer.c.network == said.c.network,
            answer.c.person == said.c.person,
            answer.c.person != "",
            answer.c.act.in_((Act.CRITICISM_ANSWERED, Act.REPLY)),
            answer.c.at >= said.c.at,
        )
        .exists()
    )
    since = func.min(said.c.at, type_=activity.c.at.type).label("since")
    chosen = select(said.c.network, said.c.person, since).where(
        said.c.act == Act.CRITICISM_RECEIVED, said.c.person != "", ~answered
    )
    if network is not None:
        chosen = chosen.where(said.c.network == network)
    return chosen.group_by(said.c.network, said.c.person).order_by(since)
