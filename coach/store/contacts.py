"""People and groups: what the activities with each of them come to, and what the owner noted or settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Insert,
    ScalarSelect,
    Select,
    Subquery,
    case,
    delete,
    func,
    insert,
    literal,
    literal_column,
    null,
    select,
    text,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.acts import ANSWERS, RECEIVED, Act
from coach.domain.contact import Contact, Settled, Sort, Waiting
from coach.store.tables import activity, contact, contact_note, settlement
from coach.store.values import whole
from coach.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_OF: dict[Sort, tuple[ColumnElement[str], ColumnElement[str]]] = {
    Sort.PERSON: (activity.c.person_key, activity.c.person),
    Sort.GROUP: (activity.c.group_key, activity.c.group_name),
}
_NOT_TOWARDS = (*RECEIVED, Act.DELETION)


class Contacts:
    """Everybody of whom there is an activity with a name; `Activities` tells when one of these changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def recount_of(self, row: Mapping[str, Any]) -> None:
        """Sum up anew the person and the group of an activity, given by its row's values."""
        for sort, key in ((Sort.PERSON, row["person_key"]), (Sort.GROUP, row["group_key"])):
            if key:
                self.recount(sort, row["network"], key)

    def recount(self, sort: Sort, network: str, key: str) -> None:
        """Sum up anew all activities with one of them on a network."""
        here = (contact.c.sort == sort, contact.c.key == key, contact.c.network == network)
        self._connection.execute(delete(contact).where(*here))
        self._connection.execute(_summed(sort, network, key))

    def recount_all(self) -> None:
        """Sum up everybody anew; for whoever wrote many activities at once."""
        self._connection.execute(delete(contact))
        for sort in Sort:
            self._connection.execute(_summed(sort))

    def all(self, sort: Sort) -> tuple[Contact, ...]:
        """All people or all groups, over all networks, whoever was spoken with last first."""
        its, here = contact.c, contact.c.sort == sort
        noted = select(contact_note.c.key, contact_note.c.note).where(contact_note.c.sort == sort)
        notes = {row.key: row.note for row in self._connection.execute(noted)}
        begun = select(its.key, func.min(its.first)).where(here).group_by(its.key)
        first = {key: moment for key, moment in self._connection.execute(begun)}  # noqa: C416 - rows are no pairs
        # Beside a single max() SQLite takes the other columns from the row that has it (sqlite.org/lang_select.html):
        # the newest name, and the network of the last time.
        newest = (its.key, its.name, its.network, func.max(its.last).label("last"))
        summed = (func.sum(its.given), func.sum(its.got), func.group_concat(its.network), func.count(its.since))
        chosen = select(*newest, *summed).where(here).group_by(its.key).order_by(text("last DESC"), its.key)
        return tuple(
            Contact(
                sort=sort,
                name=name,
                networks=(network, *(other for other in networks.split(",") if other != network)),
                given=given,
                got=got,
                first=first[key],
                last=last,
                note=notes.get(key, ""),
                waiting=waits > 0,
            )
            for key, name, network, last, given, got, networks, waits in self._connection.execute(chosen)
        )

    def named(self, sort: Sort, beginning: str, network: str | None, most: int) -> tuple[str, ...]:
        """The names in which a word begins with these letters, whoever was spoken with last first."""
        begins = (" " + contact.c.key).contains(" " + folded(whole(beginning)), autoescape=True)
        chosen = select(contact.c.key, contact.c.name).where(contact.c.sort == sort, begins)
        if network is not None:
            chosen = chosen.where(contact.c.network == network)
        found: dict[str, str] = {}
        for key, name in self._connection.execute(chosen.order_by(contact.c.last.desc(), contact.c.key)):
            found.setdefault(key, name)
            if len(found) == most:
                break
        return tuple(found.values())

    def waiting(self, network: str | None = None) -> tuple[Waiting, ...]:
        """Who waits for an answer, snoozed or not; who waits longest comes first."""
        chosen = select(contact).where(contact.c.since.is_not(None))
        if network is not None:
            chosen = chosen.where(contact.c.network == network)
        rows = self._connection.execute(chosen.order_by(contact.c.since, contact.c.key))
        return tuple(_waiting(row) for row in rows)

    def count_waiting(self, now: datetime, network: str | None = None) -> dict[str, int]:
        """How many people wait for an answer on each network, but for those who are put off until later than now."""
        put_off = contact.c.snoozed_until
        chosen = select(contact.c.network, func.count()).where(contact.c.since.is_not(None))
        chosen = chosen.where(put_off.is_(None) | (put_off <= now)).group_by(contact.c.network)
        if network is not None:
            chosen = chosen.where(contact.c.network == network)
        return {name: count for name, count in self._connection.execute(chosen)}  # noqa: C416 - rows are no pairs

    def settle(self, network: str, person: str, how: Settled, at: datetime, until: datetime | None = None) -> int:
        """Note that the messages of this person up to this moment are dealt with, or put off; return its number."""
        values = {"network": network, "key": folded(person), "at": at, "how": how, "until": until}
        made = insert(settlement).values(values).returning(settlement.c.id)
        number = int(self._connection.execute(made).scalar_one())
        self.recount(Sort.PERSON, network, folded(person))
        return number

    def unsettle(self, number: int) -> None:
        """Take a settlement back."""
        gone = delete(settlement).where(settlement.c.id == number).returning(settlement.c.network, settlement.c.key)
        for network, key in self._connection.execute(gone).all():
            self.recount(Sort.PERSON, network, key)

    def wake(self, network: str, person: str) -> None:
        """Forget that this person was put off until later."""
        here = (settlement.c.network == network, settlement.c.key == folded(person))
        self._connection.execute(delete(settlement).where(*here, settlement.c.how == Settled.SNOOZED))
        self.recount(Sort.PERSON, network, folded(person))

    def settlements(self, since: datetime, network: str | None = None) -> list[tuple[str, str, datetime, Settled]]:
        """What was settled from this moment on: network, folded name, when and how."""
        columns = (settlement.c.network, settlement.c.key, settlement.c.at, settlement.c.how)
        chosen = select(*columns).where(settlement.c.at >= since)
        if network is not None:
            chosen = chosen.where(settlement.c.network == network)
        return [(where, key, at, Settled(how)) for where, key, at, how in self._connection.execute(chosen)]

    def note(self, sort: Sort, name: str, note: str) -> None:
        """Keep a note on somebody; an empty one takes the old one away."""
        note = whole(note)
        here = {"sort": sort, "key": folded(name)}
        if note:
            kept = upsert(contact_note).values({**here, "note": note})
            self._connection.execute(kept.on_conflict_do_update(set_={"note": note}))
        else:
            gone = delete(contact_note).where(contact_note.c.sort == sort, contact_note.c.key == here["key"])
            self._connection.execute(gone)

    def forget(self, key: str) -> None:
        """Take out all that is kept under a person's name, but for the activities."""
        person = contact_note.c.sort == Sort.PERSON
        self._connection.execute(delete(contact_note).where(person, contact_note.c.key == key))
        self._connection.execute(delete(settlement).where(settlement.c.key == key))
        self._connection.execute(delete(contact).where(contact.c.sort == Sort.PERSON, contact.c.key == key))


def _summed(sort: Sort, network: str | None = None, key: str | None = None) -> Insert:
    """What puts in the sums of one of them on a network, or of all."""
    its, _ = _OF[sort]
    chosen = select(
        its.label("key"),
        activity.c.network,
        func.sum(case((activity.c.act.in_(_NOT_TOWARDS), 0), else_=1)).label("given"),
        func.sum(case((activity.c.act.in_(RECEIVED), 1), else_=0)).label("got"),
        func.min(activity.c.at).label("first"),
        func.max(activity.c.at).label("last"),
        func.coalesce(func.max(case((activity.c.act.in_(ANSWERS), activity.c.at))), _NEVER).label("answered"),
    ).where(its != "")
    if key is not None:
        chosen = chosen.where(its == key, activity.c.network == network)
    told = chosen.group_by(activity.c.network, its).subquery("told")
    columns: dict[str, ColumnElement[Any]] = {
        "sort": literal(sort.value),
        **{each: told.c[each] for each in ("key", "network", "given", "got", "first", "last")},
        "name": _newest_name(sort, told),
        **(_waiting_of(told) if sort is Sort.PERSON else _NOBODY),
    }
    return insert(contact).from_select(list(columns), select(*columns.values()).select_from(told))


_NEVER: ColumnElement[Any] = literal_column("-1")
_NOBODY: dict[str, ColumnElement[Any]] = {"since": null(), "waiting": literal(0), "criticism": literal(0)}


def _newest_name(sort: Sort, told: Subquery) -> ScalarSelect[str]:
    its, name = _OF[sort]
    here = (activity.c.network == told.c.network, its == told.c.key, its != "")
    return select(name).where(*here).order_by(activity.c.at.desc(), activity.c.id).limit(1).scalar_subquery()


def _waiting_of(told: Subquery) -> dict[str, ColumnElement[Any]]:
    """Since when, how often and how somebody waits: all that was said after the last answer or settlement."""
    settled = (settlement.c.network == told.c.network, settlement.c.key == told.c.key)
    dealt = select(func.max(settlement.c.at)).where(*settled, settlement.c.how != Settled.SNOOZED)
    ended = func.max(told.c.answered, func.coalesce(_of(told, dealt), _NEVER))
    own = (activity.c.network == told.c.network, activity.c.person_key == told.c.key, activity.c.person_key != "")
    unanswered = (*own, activity.c.act.in_(RECEIVED), activity.c.at > ended)
    since = _of(told, select(func.min(activity.c.at)).where(*unanswered))
    criticism = (*own, activity.c.act == Act.CRITICISM_RECEIVED, activity.c.at > ended)
    put_off = select(func.max(settlement.c.until)).where(*settled, settlement.c.how == Settled.SNOOZED)
    return {
        "since": since,
        "waiting": _of(told, select(func.count()).select_from(activity).where(*unanswered)),
        "criticism": select(activity.c.id).where(*criticism).correlate(told).exists(),
        "snoozed_until": _of(told, put_off.where(settlement.c.at >= since)),
    }


def _of(told: Subquery, chosen: Select[Any]) -> ScalarSelect[Any]:
    """One value of the very person that is summed up: left alone, a query within a query would ask about everybody."""
    return chosen.correlate(told).scalar_subquery()


def _waiting(row: Any) -> Waiting:
    return Waiting(
        network=row.network,
        person=row.name,
        since=row.since,
        count=row.waiting,
        criticism=row.criticism,
        snoozed_until=row.snoozed_until,
    )
