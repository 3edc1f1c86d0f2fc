"""Activities, and all that is counted of them, which always change together."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from coach.domain.activity import Activity, Mix, Outcome
from coach.domain.acts import CONVERSATIONS, RECEIVED, Act
from coach.domain.contact import Sort
from coach.store.contacts import Contacts
from coach.store.rollup import Tally
from coach.store.search import Words
from coach.store.tables import activity, contact, draft
from coach.store.values import to_micros, whole
from coach.text.folding import digest_of, folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date, tzinfo

_PLAIN = ("id", "network", "act", "at", "source", "draft", "mix", "outcome")
_WRITTEN = ("person", "url", "text", "note")
# What an activity shows, in the order of its values; the other columns are ours.
_SHOWN = select(
    *(activity.c[name] for name in ("id", "network", "act", "at", "person", "group_name", "url", "text", "note")),
    *(activity.c[name] for name in ("mix", "outcome", "source", "draft")),
)
_NEWEST = activity.c.place.desc()
PLACES = 32
"""How many activities have a place of their own within a microsecond; there is room for as many until the year 9999."""


class Activities:
    """What happened on the networks. Days are those of `zone`, the owner's; None is the system's."""

    def __init__(self, connection: Connection, zone: tzinfo | None) -> None:
        self._connection, self._zone = connection, zone
        self._tally, self._contacts, self._words = Tally(connection), Contacts(connection), Words(connection)

    def find(self, activity_id: str) -> Activity | None:
        """The activity with this id."""
        return self._one(_SHOWN.where(activity.c.id == activity_id))

    def of_draft(self, draft_id: str, network: str) -> Activity | None:
        """The activity that this draft was handed to this network for."""
        return self._one(_SHOWN.where(activity.c.draft == draft_id, activity.c.network == network))

    def networks_of(self, draft_id: str) -> frozenset[str]:
        """The networks on which this draft stands."""
        found = self._connection.execute(select(activity.c.network).where(activity.c.draft == draft_id))
        return frozenset(found.scalars())

    def newest_of(
        self, acts: Collection[Act], most: int, *, since: datetime | None = None, network: str | None = None
    ) -> tuple[Activity, ...]:
        """The newest activities of these acts, the newest first."""
        found: list[Activity] = []
        # One look into the index per act; of several acts at once all would be read and sorted.
        for act in acts:
            chosen = _SHOWN.where(activity.c.act == act)
            if since is not None:
                chosen = chosen.where(activity.c.at >= since)
            if network is not None:
                chosen = chosen.where(activity.c.network == network)
            found += self._all(chosen.order_by(activity.c.at.desc(), activity.c.id).limit(most))
        return tuple(sorted(found, key=lambda each: each.at, reverse=True)[:most])

    def newest(self, most: int, *, before: Activity | None = None, network: str | None = None) -> tuple[Activity, ...]:
        """The newest activities, or those that come before this one, the newest first."""
        chosen = _SHOWN
        if network is not None:
            chosen = chosen.where(activity.c.network == network)
        if before is not None:
            place = select(activity.c.place).where(activity.c.id == before.id).scalar_subquery()
            chosen = chosen.where(activity.c.place < place)
        return self._all(chosen.order_by(_NEWEST).limit(most))

    def with_words(self, words: str, most: int) -> tuple[Activity, ...]:
        """The newest activities in which all of these words stand, the last of them as a beginning too."""
        places = self._words.places(words, most)
        return () if places is None else self._all(_SHOWN.where(activity.c.place.in_(places)).order_by(_NEWEST))

    def without_mix(
        self, acts: Collection[Act], since: date, until: date, most: int, network: str | None = None
    ) -> tuple[Activity, ...]:
        """The newest activities of these acts and days (both included) of which nobody said what they were for."""
        # There is an index on places and none on days: look no further back than the days can lie anywhere on earth.
        first = to_micros(datetime.combine(since - timedelta(days=1), time.min, UTC)) * PLACES
        period = (activity.c.place >= first, activity.c.day.between(since, until))
        chosen = select(activity).where(*period, activity.c.act.in_(acts), activity.c.mix.is_(None))
        if network is not None:
            chosen = chosen.where(activity.c.network == network)
        return self._all(chosen.order_by(activity.c.place.desc()).limit(most))

    def of_acts(self, acts: Collection[Act], since: datetime, network: str | None = None) -> tuple[Activity, ...]:
        """Activities of these acts from this moment on, the oldest first."""
        chosen = _SHOWN.where(activity.c.act.in_(acts), activity.c.at >= since)
        if network is not None:
            chosen = chosen.where(activity.c.network == network)
        return self._all(chosen.order_by(activity.c.at, activity.c.id))

    def said(
        self, acts: Collection[Act], since: datetime, network: str | None = None
    ) -> list[tuple[str, str, datetime, Act]]:
        """Of activities with a named person: network, folded name, moment and act, without any order."""
        columns = (activity.c.network, activity.c.person_key, activity.c.at, activity.c.act)
        chosen = select(*columns).where(activity.c.act.in_(acts), activity.c.at >= since, activity.c.person_key != "")
        if network is not None:
            chosen = chosen.where(activity.c.network == network)
        return [(where, key, at, Act(act)) for where, key, at, act in self._connection.execute(chosen)]

    def unanswered(self, network: str | None = None) -> tuple[Activity, ...]:
        """What was said by those who wait for an answer, since the last one they had; the oldest first."""
        theirs = (
            contact.c.since.is_not(None),
            activity.c.network == contact.c.network,
            activity.c.person_key == contact.c.key,
            activity.c.person_key != "",
            activity.c.at >= contact.c.since,
            activity.c.act.in_(RECEIVED),
        )
        chosen = _SHOWN.select_from(contact).where(contact.c.sort == Sort.PERSON, *theirs)
        if network is not None:
            chosen = chosen.where(contact.c.network == network)
        return self._all(chosen.order_by(activity.c.at, activity.c.id))

    def between(self, sort: Sort, name: str, most: int) -> tuple[Activity, ...]:
        """The newest activities with a person or in a group, on any network, the newest first."""
        key, its = folded(name), activity.c.person_key if sort is Sort.PERSON else activity.c.group_key
        # The index begins with the network.
        networks = select(contact.c.network).where(contact.c.sort == sort, contact.c.key == key)
        own = (its == key, its != "", activity.c.network.in_(networks))
        return self._all(_SHOWN.where(*own).order_by(activity.c.at.desc(), activity.c.id).limit(most))

    def add(self, new: Activity) -> None:
        """Put a new activity in and count it."""
        row = self._values(new, None)
        self._connection.execute(insert(activity).values(row))
        self._enter(row)

    def change(self, changed: Activity) -> None:
        """Write the activity with this id anew and count it anew."""
        before = self._row(changed.id)
        row = self._values(changed, before)
        self._tally.leave(before)
        self._words.leave(before)
        self._connection.execute(update(activity).where(activity.c.id == changed.id).values(row))
        self._contacts.recount_of(before)
        self._enter(row)

    def remove(self, activity_id: str) -> None:
        """Take an activity out and count it no more."""
        before = self._row(activity_id)
        self._tally.leave(before)
        self._words.leave(before)
        self._connection.execute(delete(activity).where(activity.c.id == activity_id))
        self._contacts.recount_of(before)

    def forget(self, person: str) -> int:
        """Take a person's name and all words out of the activities with them, which count as before.

        The drafts that were handed over for these go as a whole. How many activities it concerned is returned.
        """
        key = folded(person)
        self._connection.exec_driver_sql("PRAGMA secure_delete = ON")  # what is gone is overwritten, too
        theirs = (activity.c.person_key == key, activity.c.person_key != "")
        drafts = select(activity.c.draft).where(*theirs, activity.c.draft.is_not(None))
        self._connection.execute(delete(draft).where(draft.c.id.in_(drafts)))
        empty: dict[str, Any] = dict.fromkeys((*_WRITTEN, "person_key"), "")
        forgotten = self._connection.execute(update(activity).where(*theirs).values(empty)).rowcount
        self._contacts.forget(key)
        self._words.rebuild()
        return forgotten

    def recount(self) -> None:
        """Count all anew, for whoever wrote many activities past `add`; their own columns have to be filled."""
        self._tally.recount()
        self._contacts.recount_all()
        self._words.rebuild()

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

    def _enter(self, row: dict[str, Any]) -> None:
        self._tally.enter(row)
        self._words.enter(row)
        self._contacts.recount_of(row)

    def _values(self, given: Activity, before: dict[str, Any] | None) -> dict[str, Any]:
        """The row of an activity; where its moment is that of the row before, its day and place stay, too."""
        stays = before is not None and before["at"] == given.at
        row = {name: getattr(given, name) for name in _PLAIN}
        row |= {name: whole(getattr(given, name)) for name in _WRITTEN}
        row["group_name"] = whole(given.group)
        row["person_key"], row["group_key"] = folded(row["person"]), folded(row["group_name"])
        row["same"] = digest_of(row["text"], row["person"]) if given.act in CONVERSATIONS else ""
        row["day"] = before["day"] if before and stays else self._day(given)
        row["place"] = before["place"] if before and stays else self._place(given.at)
        return row

    def _day(self, given: Activity) -> date:
        return given.at.astimezone(self._zone).date()

    def _place(self, at: datetime) -> int:
        """A place that no other activity has, in the order of time."""
        first = to_micros(at) * PLACES
        while True:
            taken = activity.c.place.between(first, first + PLACES - 1)
            last = self._connection.execute(select(func.max(activity.c.place)).where(taken)).scalar_one()
            if last is None or last < first + PLACES - 1:
                return first if last is None else int(last) + 1
            first += PLACES

    def _row(self, activity_id: str) -> dict[str, Any]:
        row = self._connection.execute(select(activity).where(activity.c.id == activity_id)).mappings().one()
        return {str(name): value for name, value in row.items()}

    def _one(self, chosen: Select[Any]) -> Activity | None:
        return next(iter(self._all(chosen)), None)

    def _all(self, chosen: Select[Any]) -> tuple[Activity, ...]:
        return tuple(_activity(*row) for row in self._connection.execute(chosen))


def _activity(  # noqa: PLR0917 - the columns of _SHOWN
    id_: str,
    network: str,
    act: str,
    at: datetime,
    person: str,
    group: str,
    url: str,
    text: str,
    note: str,
    mix: str | None,
    outcome: str | None,
    source: str,
    draft_id: str | None,
) -> Activity:
    return Activity(
        id=id_,
        network=network,
        act=Act(act),
        at=at,
        person=person,
        group=group,
        url=url,
        text=text,
        note=note,
        mix=None if mix is None else Mix(mix),
        outcome=None if outcome is None else Outcome(outcome),
        source=source,
        draft=draft_id,
    )
