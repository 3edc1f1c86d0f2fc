"""The counts of each day and week: kept with every activity in the same transaction, read by every balance."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Table, case, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.activity import Mix
from coach.domain.acts import SIDES, Act, Side
from coach.domain.balance import ActCount, MixCount, SideCount, week_of
from coach.store.tables import activity, day_count, mix_count, week_count

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_DAYS_A_WEEK = 7
_SIDE_OF: ColumnElement[str] = case(dict(SIDES), value=day_count.c.act)


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
        self._count(day_count, by, day=day, network=network, act=act, week=week_of(day))
        if row["mix"]:
            self._count(mix_count, by, day=day, network=network, mix=row["mix"])
        if by < 0:
            for table in (day_count, mix_count):
                none = (table.c.day == day, table.c.network == network, table.c.count == 0)
                self._connection.execute(delete(table).where(*none))
        self._weigh(row, act, by)

    def _weigh(self, row: Mapping[str, Any], act: str, by: int) -> None:
        """Let an act weigh on its side of the week, or no more."""
        week, network, side = week_of(row["day"]), row["network"], SIDES[Act(act)]
        if side is Side.NEITHER:
            return
        self._count(week_count, by, week=week, network=network, side=side)
        if by < 0:
            none = (week_count.c.week == week, week_count.c.network == network, week_count.c.count == 0)
            self._connection.execute(delete(week_count).where(*none))

    def _count(self, table: Table, by: int, **values: Any) -> None:
        counted = upsert(table).values(values | {"count": by})
        self._connection.execute(counted.on_conflict_do_update(set_={"count": table.c.count + by}))

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
        self._weigh(row, copy, -by)

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
        by_week = (day_count.c.week, day_count.c.network, _SIDE_OF)
        weeks = select(*by_week, func.sum(_WEIGHED)).where(_SIDE_OF != Side.NEITHER).group_by(*by_week)
        self._connection.execute(insert(week_count).from_select(["week", "network", "side", "count"], weeks))
        self._connection.execute(
            insert(mix_count).from_select(
                ["day", "network", "mix", "count"], mixes.group_by(told.c.day, told.c.network, told.c.mix)
            )
        )


_WEIGHED = day_count.c.count - day_count.c.copies


class Days:
    """The rollups, to be read; `Activities` writes them. Copies of the same words are left out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sums(self, since: date, until: date, network: str | None = None) -> tuple[ActCount, ...]:
        """How often each act was done in these local days, both included, on one network or on each of them."""
        chosen = select(day_count.c.network, day_count.c.act, func.sum(_WEIGHED))
        chosen = chosen.where(day_count.c.day.between(since, until))
        if network is not None:
            chosen = chosen.where(day_count.c.network == network)
        rows = self._connection.execute(chosen.group_by(day_count.c.network, day_count.c.act))
        return tuple(ActCount(name, Act(act), count) for name, act, count in rows)

    def sides(self, since: date, until: date, network: str | None = None) -> tuple[ActCount | SideCount, ...]:
        """What was done in these local days, to be weighed: whole weeks by side, the days before and after by act."""
        whole = _whole_weeks(since, until)
        if whole is None:
            return self.sums(since, until, network)
        first, last = whole
        told: list[ActCount | SideCount] = []
        if since < first:
            told += self.sums(since, first - _DAY, network)
        its = week_count.c
        weighed = select(its.network, its.side, func.sum(its.count)).where(its.week.between(first, last))
        if network is not None:
            weighed = weighed.where(its.network == network)
        rows = self._connection.execute(weighed.group_by(its.network, its.side))
        told += (SideCount(name, Side(side), count) for name, side, count in rows)
        if last + _SIX < until:
            told += self.sums(last + _SIX + _DAY, until, network)
        return tuple(told)

    def weeks(self, first: date, last: date, network: str | None = None) -> tuple[tuple[date, SideCount], ...]:
        """What was done in each ISO week from one Monday to another: the Monday, and a side's count."""
        its = week_count.c
        chosen = select(its.week, its.network, its.side, its.count).where(its.week.between(first, last))
        if network is not None:
            chosen = chosen.where(its.network == network)
        rows = self._connection.execute(chosen.order_by(its.week))
        return tuple((week, SideCount(name, Side(side), count)) for week, name, side, count in rows)

    def mixes(self, since: date, until: date, network: str | None = None) -> tuple[MixCount, ...]:
        """What the broadcasts of these local days were for, where the owner said so."""
        chosen = select(mix_count.c.network, mix_count.c.mix, func.sum(mix_count.c.count))
        chosen = chosen.where(mix_count.c.day.between(since, until))
        if network is not None:
            chosen = chosen.where(mix_count.c.network == network)
        rows = self._connection.execute(chosen.group_by(mix_count.c.network, mix_count.c.mix))
        return tuple(MixCount(name, Mix(mix), count) for name, mix, count in rows)

    def streaks(self, today: date, paused: Collection[date] = ()) -> dict[str | None, int]:
        """How many ISO weeks in a row had a conversation, back from the week of `today`: on any network (None), and on
        each of those that have such a row.

        The present week may still get its own: while it has none, the row ends with the week before. A week whose
        Monday is among `paused` does not break the row, and counts only where it has a conversation.
        """
        present, excused = week_of(today), {each.toordinal() for each in paused}
        excused.add(present.toordinal())
        row = Counter[str | None]()
        end = defaultdict[str | None, int](lambda: present.toordinal() + _DAYS_A_WEEK)  # of each row, going back
        where = func.group_concat(week_count.c.network)
        talked = (week_count.c.side == Side.CONVERSATION, week_count.c.week <= present)
        chosen = select(week_count.c.week, where).where(*talked).group_by(week_count.c.week)
        # The newest first, and no further than the row that any network has: however long the history is.
        rows = self._connection.execute(chosen.order_by(week_count.c.week.desc()))
        for day, names in rows:
            week = day.toordinal()
            after = week + _DAYS_A_WEEK
            for name in (None, *names.split(",")):
                last = end[name]
                if last == after or all(each in excused for each in range(after, last, _DAYS_A_WEEK)):
                    row[name] += 1
                    end[name] = week
            if end[None] != week:
                break
        rows.close()
        return dict(row)


_DAY, _SIX = timedelta(days=1), timedelta(days=_DAYS_A_WEEK - 1)


def _whole_weeks(since: date, until: date) -> tuple[date, date] | None:
    """The Mondays of the first and the last ISO week that lies in a period as a whole; None where none does."""
    first = since.toordinal() + -since.weekday() % _DAYS_A_WEEK
    last = until.toordinal() - until.isoweekday() % _DAYS_A_WEEK - _DAYS_A_WEEK + 1
    return (date.fromordinal(first), date.fromordinal(last)) if first <= last else None
