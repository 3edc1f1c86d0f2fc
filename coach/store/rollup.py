"""The counts of each day and week: kept with every activity in the same transaction, read by every balance."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, func, insert, select, union_all, update
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.activity import Mix
from coach.domain.acts import Act
from coach.domain.balance import ActCount, MixCount, week_of
from coach.store.tables import activity, day_count, mix_count, week_count

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_WEEK = timedelta(weeks=1)
_COUNTS = {day_count: ("day", "network", "act", "week", "count"), week_count: ("week", "network", "act", "count")}


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
        values = {"day": day, "week": week_of(day), "network": network, "act": act, "count": by}
        counts = [(table, {name: values[name] for name in names}) for table, names in _COUNTS.items()]
        if row["mix"]:
            counts.append((mix_count, {"day": day, "network": network, "mix": row["mix"], "count": by}))
        for table, its in counts:
            counted = upsert(table).values(its)
            self._connection.execute(counted.on_conflict_do_update(set_={"count": table.c.count + by}))
            if by < 0:
                begins = next(iter(table.primary_key))
                none = (begins == its[begins.name], table.c.network == network, table.c.count == 0)
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
        for table, begins in (
            (day_count, day_count.c.day == row["day"]),
            (week_count, week_count.c.week == week_of(row["day"])),
        ):
            same = (begins, table.c.network == row["network"], table.c.act == copy)
            self._connection.execute(update(table).where(*same).values(copies=table.c.copies + by))

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
        for table in (day_count, week_count, mix_count):
            self._connection.execute(delete(table))
        self._connection.execute(
            insert(day_count).from_select(
                ["day", "network", "act", "week", "count", "copies"],
                days.group_by(told.c.day, told.c.network, told.c.act),
            )
        )
        by_week = (day_count.c.week, day_count.c.network, day_count.c.act)
        weeks = select(*by_week, func.sum(day_count.c.count), func.sum(day_count.c.copies)).group_by(*by_week)
        self._connection.execute(insert(week_count).from_select(["week", "network", "act", "count", "copies"], weeks))
        self._connection.execute(
            insert(mix_count).from_select(
                ["day", "network", "mix", "count"], mixes.group_by(told.c.day, told.c.network, told.c.mix)
            )
        )


class Days:
    """The rollups, to be read; `Activities` writes them. Copies of the same words are left out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sums(self, since: date, until: date, network: str | None = None) -> tuple[ActCount, ...]:
        """How often each act was done in these local days, both included, on one network or on each of them.

        Whole weeks are read as such, and only the days before and after them one by one.
        """
        whole = _whole_weeks(since, until)
        parts = [_weighed(day_count, day_count.c.day.between(since, until), network)]
        if whole is not None:
            first, last = whole
            parts = [
                _weighed(day_count, (day_count.c.day >= since) & (day_count.c.day < first), network),
                _weighed(week_count, (week_count.c.week >= first) & (week_count.c.week < last), network),
                _weighed(day_count, (day_count.c.day >= last) & (day_count.c.day <= until), network),
            ]
        told = union_all(*parts).subquery("told")
        chosen = select(told.c.network, told.c.act, func.sum(told.c.weighed)).group_by(told.c.network, told.c.act)
        return tuple(ActCount(name, Act(act), count) for name, act, count in self._connection.execute(chosen))

    def weeks(self, first: date, last: date, network: str | None = None) -> tuple[tuple[date, ActCount], ...]:
        """How often each act was done in each ISO week from one Monday to another: the Monday and the count."""
        chosen = _weighed(week_count, week_count.c.week.between(first, last), network)
        rows = self._connection.execute(chosen.add_columns(week_count.c.week).order_by(week_count.c.week))
        return tuple((week, ActCount(name, Act(act), count)) for name, act, count, week in rows)

    def mixes(self, since: date, until: date, network: str | None = None) -> tuple[MixCount, ...]:
        """What the broadcasts of these local days were for, where the owner said so."""
        chosen = select(mix_count.c.network, mix_count.c.mix, func.sum(mix_count.c.count))
        chosen = chosen.where(mix_count.c.day.between(since, until))
        if network is not None:
            chosen = chosen.where(mix_count.c.network == network)
        rows = self._connection.execute(chosen.group_by(mix_count.c.network, mix_count.c.mix))
        return tuple(MixCount(name, Mix(mix), count) for name, mix, count in rows)

    def streaks(self, acts: Collection[Act], today: date, paused: Collection[date] = ()) -> dict[str | None, int]:
        """How many ISO weeks in a row had one of these acts, back from the week of `today`: on any network (None), and
        on each of those that have such a row.

        The present week may still get its own: while it has none, the row ends with the week before. A week whose
        Monday is among `paused` does not break the row, and counts only where it has one of the acts.
        """
        present, lengths, reached = week_of(today), Counter[str | None](), dict[str | None, date]()
        where = func.group_concat(week_count.c.network.distinct())
        chosen = select(week_count.c.week, where).where(week_count.c.act.in_(acts), week_count.c.week <= present)
        # The newest first, and no further than the row that any network has: however long the history is.
        for week, names in self._connection.execute(
            chosen.group_by(week_count.c.week).order_by(week_count.c.week.desc())
        ):
            for name in (None, *names.split(",")):
                before = reached.get(name, present + _WEEK)
                if _joined(week, before, present, paused):
                    lengths[name] += 1
                    reached[name] = week
            if reached.get(None) != week:
                break
        return dict(lengths)


def _whole_weeks(since: date, until: date) -> tuple[date, date] | None:
    """The Monday on which the whole ISO weeks of a period begin, and the one after them; None where it has none."""
    first = since.toordinal() + -since.weekday() % 7
    last = until.toordinal() - until.isoweekday() % 7 + 1
    return (date.fromordinal(first), date.fromordinal(last)) if first < last <= date.max.toordinal() else None


def _joined(week: date, after: date, present: date, paused: Collection[date]) -> bool:
    """Whether no week breaks the row between this and a later one; the present one and paused ones do not."""
    between = week + _WEEK
    while between < after and (between == present or between in paused):
        between += _WEEK
    return between == after


def _weighed(table: Table, when: ColumnElement[bool], network: str | None) -> Select[Any]:
    """Network, act and count of some rows of a rollup."""
    chosen = select(table.c.network, table.c.act, (table.c.count - table.c.copies).label("weighed")).where(when)
    return chosen if network is None else chosen.where(table.c.network == network)
