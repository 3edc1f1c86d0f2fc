"""The daily rollup: kept with every activity in the same transaction, read by every balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Connection, Date, delete, func, insert, literal, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.activity import Mix
from coach.domain.acts import Act
from coach.domain.balance import ActCount, MixCount, week_of
from coach.store.tables import activity, day_count, mix_count

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date
    from typing import Any


class Tally:
    """Keeps the counts of each day alike with the activities. An activity is given by its row's values."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enter(self, row: Mapping[str, Any]) -> None:
        """Count an activity."""
        self._add(row, 1)
        self._add_copy(row, 1)

    def leave(self, row: Mapping[str, Any]) -> None:
        """Count an activity no more."""
        self._add_copy(row, -1)
        self._add(row, -1)

    def _add(self, row: Mapping[str, Any], by: int) -> None:
        day, network, act = row["day"], row["network"], row["act"]
        values = {"day": day, "network": network, "act": act, "week": week_of(day), "count": by}
        counted = upsert(day_count).values(values)
        self._connection.execute(counted.on_conflict_do_update(set_={"count": day_count.c.count + by}))
        if row["mix"]:
            mixed = upsert(mix_count).values({"day": day, "network": network, "mix": row["mix"], "count": by})
            self._connection.execute(mixed.on_conflict_do_update(set_={"count": mix_count.c.count + by}))
        if by < 0:
            for table in (day_count, mix_count):
                none = (table.c.day == day, table.c.network == network, table.c.count == 0)
                self._connection.execute(delete(table).where(*none))

    def _add_copy(self, row: Mapping[str, Any], by: int) -> None:
        """Of those that say the same on a day, the first one counts; whatever this one changes in that."""
        if not row["same"]:
            return
        others = select(activity.c.act, activity.c.at, activity.c.id).where(
            activity.c.day == row["day"],
            activity.c.network == row["network"],
            activity.c.same == row["same"],
            activity.c.same != "",
            activity.c.id != row["id"],
        )
        first = self._connection.execute(others.order_by(activity.c.at, activity.c.id).limit(1)).one_or_none()
        if first is None:
            return
        copy = first.act if (row["at"], row["id"]) < (first.at, first.id) else row["act"]
        same = (day_count.c.day == row["day"], day_count.c.network == row["network"], day_count.c.act == copy)
        self._connection.execute(update(day_count).where(*same).values(copies=day_count.c.copies + by))

    def recount(self) -> None:
        """Count every activity anew; for whoever wrote many of them at once."""
        nth = func.row_number().over(
            partition_by=(activity.c.day, activity.c.network, activity.c.same),
            order_by=(activity.c.at, activity.c.id),
        )
        columns = (activity.c.day, activity.c.network, activity.c.act, activity.c.mix)
        # What has no words of its own is its own first.
        copy = ((activity.c.same != "") & (nth > 1)).label("copy")
        told = select(*columns, copy).subquery()
        week = func.date(told.c.day, "weekday 0", "-6 days")
        days = select(told.c.day, told.c.network, told.c.act, week, func.count(), func.sum(told.c.copy))
        mixes = select(told.c.day, told.c.network, told.c.mix, func.count()).where(told.c.mix.is_not(None))
        self._connection.execute(delete(day_count))
        self._connection.execute(delete(mix_count))
        self._connection.execute(
            insert(day_count).from_select(
                ["day", "network", "act", "week", "count", "copies"],
                days.group_by(told.c.day, told.c.network, told.c.act),
            )
        )
        self._connection.execute(
            insert(mix_count).from_select(
                ["day", "network", "mix", "count"], mixes.group_by(told.c.day, told.c.network, told.c.mix)
            )
        )


_WEIGHED = func.sum(day_count.c.count - day_count.c.copies)


class Days:
    """The daily rollup, to be read; `Activities` writes it. Copies of the same words are left out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sums(self, since: date, until: date, network: str | None = None) -> tuple[ActCount, ...]:
        """How often each act was done in these local days, both included, on one network or on each of them."""
        chosen = select(day_count.c.network, day_count.c.act, _WEIGHED)
        chosen = chosen.where(day_count.c.day.between(since, until))
        if network is not None:
            chosen = chosen.where(day_count.c.network == network)
        rows = self._connection.execute(chosen.group_by(day_count.c.network, day_count.c.act))
        return tuple(ActCount(name, Act(act), count) for name, act, count in rows)

    def each(self, since: date, until: date) -> tuple[tuple[date, ActCount], ...]:
        """The same, day by day."""
        columns = (day_count.c.day, day_count.c.network, day_count.c.act)
        chosen = select(*columns, day_count.c.count - day_count.c.copies).where(day_count.c.day.between(since, until))
        rows = self._connection.execute(chosen.order_by(*columns))
        return tuple((day, ActCount(name, Act(act), count)) for day, name, act, count in rows)

    def weeks(self, since: date, until: date, network: str | None = None) -> tuple[tuple[date, ActCount], ...]:
        """The same, per ISO week: its Monday and the counts; those of `since` and `until` may be parts of weeks."""
        columns = (day_count.c.week, day_count.c.network, day_count.c.act)
        chosen = select(*columns, _WEIGHED).where(day_count.c.day.between(since, until))
        if network is not None:
            chosen = chosen.where(day_count.c.network == network)
        rows = self._connection.execute(chosen.group_by(*columns).order_by(day_count.c.week))
        return tuple((week, ActCount(name, Act(act), count)) for week, name, act, count in rows)

    def mixes(self, since: date, until: date, network: str | None = None) -> tuple[MixCount, ...]:
        """What the broadcasts of these local days were for, where the owner said so."""
        chosen = select(mix_count.c.network, mix_count.c.mix, func.sum(mix_count.c.count))
        chosen = chosen.where(mix_count.c.day.between(since, until))
        if network is not None:
            chosen = chosen.where(mix_count.c.network == network)
        rows = self._connection.execute(chosen.group_by(mix_count.c.network, mix_count.c.mix))
        return tuple(MixCount(name, Mix(mix), count) for name, mix, count in rows)

    def streak(
        self, acts: Collection[Act], today: date, network: str | None = None, paused: Collection[date] = ()
    ) -> int:
        """How many ISO weeks in a row had one of these acts, on one network or on any, back from the week of `today`.

        The present week may still get its own: while it has none, the row ends with the week before. A week whose
        Monday is among `paused` does not break the row, and counts only where it has one of the acts.
        """
        present = week_of(today)
        # From week to week, until one has nothing: however long the history is, what lies before is not read.
        back = select(literal(present, Date).label("week")).cte("back", recursive=True)
        earlier = select(func.date(back.c.week, "-7 days", type_=Date))
        goes_on = (back.c.week == present) | _done(acts, back.c.week, network)
        if paused:
            goes_on |= back.c.week.in_(paused)
        back = back.union_all(earlier.where(goes_on))
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
