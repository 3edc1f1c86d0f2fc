"""The rest of a year's data beside what happened: who waits now, drafts, goals, notes, holidays, accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.domain.account import Account
from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.contact import Settled, Sort
from coach.domain.draft import Kind, Variant, new_id
from coach.domain.goal import Goal
from coach.domain.hours import WorkingHours

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.draft import Draft
    from coach.services.opening import Desk
    from tests.a_year import Teller
    from tests.history import Clock

# Since when the five wait, in days, the first of them with criticism. The last two were dealt with.
_WAITING = (6.2, 3.1, 1.2, 0.9, 0.15, 2.0, 4.0)
_ON = ("facebook", "instagram", "instagram", "linkedin", "facebook", "mastodon", "facebook")
_PUT_OFF = 3
_SETTLED = (Settled.ELSEWHERE, Settled.UNNEEDED)
# From and to how many days from today, what was counted at equal distances, the target, and whether it was ended then.
_GOALS = (
    ("customers", -354, 10, (0, 0, 1, 1, 2, 2), 3, False),
    ("answers", -70, 21, (5, 6, 6, 7, 7, 8), 9, False),
    ("followers", -140, 224, (310, 318, 325, 327), 500, False),
    ("stock", -280, -98, (6, 4, 3, 1, 0), 0, True),
)


def put_the_rest(desk: Desk, teller: Teller, clock: Clock) -> None:
    """All that an owner has beside the year's activities."""
    now = clock()
    _put_drafts(desk, teller, clock)
    clock.moment = now
    _leave_waiting(desk, teller, now)
    _put_goals(desk, teller, now.astimezone().date())
    _put_notes(desk, teller)
    _put_pauses(desk, now.astimezone().date())
    for name in ("facebook", "instagram", "linkedin", "mastodon"):
        desk.accounts.save(Account(network=name, name="@deketting", server_limit=500 if name == "mastodon" else None))


def _put_drafts(desk: Desk, teller: Teller, clock: Clock) -> None:
    """Ten that were posted in the last months; then one for three networks, an answer that rests, and two more."""
    now, drafts, words = clock(), desk.drafts, teller.words["drafts"]
    for back in range(80, 0, -8):
        clock.moment = teller.moment((now - timedelta(days=back)).astimezone().date())
        on = ("facebook", "instagram", "linkedin")[back // 8 % 3]
        desk.handover.confirm(_draft(desk, on, teller.fill(teller.one("posts")["text"])), teller.address(on))
    clock.moment = now - timedelta(days=3)
    gone = _draft(desk, "instagram", words["deleted"])
    drafts.delete(gone.id)
    _draft(desk, "instagram", words["unfinished"])
    clock.moment = now - timedelta(hours=2)
    answer = drafts.new("instagram", Kind.REPLY, teller.words["open"][2].format(**_plain(teller)))
    drafts.wait(drafts.save(replace(answer, text=words["reply"])) or answer, now + timedelta(minutes=20))
    clock.moment = now - timedelta(minutes=30)
    several = (Variant(network="instagram"), Variant(network="mastodon", text=words["open_short"]))
    drafts.save(replace(drafts.new("facebook", Kind.POST), text=words["open"], variants=several))


def _draft(desk: Desk, network: str, text: str) -> Draft:
    draft = replace(desk.drafts.new(network, Kind.POST), text=text)
    return desk.drafts.save(draft) or draft


def _plain(teller: Teller) -> dict[str, str]:
    """The first bicycle, part and street, for what is not left to the dice."""
    return {name: teller.words[f"{name}s"][0] for name in ("bike", "part", "street")}


def _leave_waiting(desk: Desk, teller: Teller, now: datetime) -> None:
    """Five people who were answered months ago and wait now, one of them put off until tomorrow; two dealt with."""
    people = teller.words["waiting"]
    for place, (person, days, on) in enumerate(zip(people, _WAITING, _ON, strict=True)):
        then = now - timedelta(weeks=6 + place)
        ask, answer = (teller.fill(teller.words["talks"][place][key], person) for key in ("ask", "answer"))
        said = teller.words["open"][place % 5].format(**_plain(teller))
        act = Act.MESSAGE_RECEIVED if place else Act.CRITICISM_RECEIVED
        desk.logbook.log(
            Entry(Act.MESSAGE_RECEIVED, on, at=then, person=person, text=ask),
            Entry(Act.REPLY, on, at=then + teller.later(), person=person, text=answer),
            Entry(act, on, at=now - timedelta(days=days), person=person, text=said, url=teller.address(on)),
        )
    waiting = {each.waiting.person: each.waiting for each in desk.conversations.open(WorkingHours())}
    desk.conversations.settle(waiting[people[_PUT_OFF]], Settled.SNOOZED, now + timedelta(hours=20))
    for person, how in zip(people[-2:], _SETTLED, strict=True):
        desk.conversations.settle(waiting[person], how)


def _put_goals(desk: Desk, teller: Teller, today: date) -> None:
    """One that is due in ten days, one halfway, one that counts followers, and one that was reached."""

    for key, begun, due, counted, target, ended in _GOALS:
        goal = Goal(
            id=new_id(),
            **teller.words["goals"][key],
            start=counted[0],
            target=target,
            begun=today + timedelta(days=begun),
            due=today + timedelta(days=due),
            review=today + timedelta(days=due),
            ended=today + timedelta(days=due) if ended else None,
        )
        desk.goals.save(goal)
        step = (min(due, -1) - begun) // (len(counted) - 1)
        for place, value in enumerate(counted[1:], 1):
            desk.goals.measure(goal.id, value, goal.begun + timedelta(days=place * step))


def _put_notes(desk: Desk, teller: Teller) -> None:
    names = iter(teller.words["people"])
    for each in teller.words["notes"]:
        if "group" in each:
            desk.people.note(Sort.GROUP, teller.words["groups"][0], each["note"])
        else:
            desk.people.note(Sort.PERSON, next(names), each["note"])


def _put_pauses(desk: Desk, today: date) -> None:
    """The weeks of summer and Christmas in which nothing happened, and the coming Christmas."""
    for weeks in (31, 32), (52, 52):
        year = next(each for each in (today.year, today.year - 1) if date.fromisocalendar(each, weeks[-1], 7) < today)
        desk.gauges.pause(date.fromisocalendar(year, weeks[0], 1), date.fromisocalendar(year, weeks[-1], 7))
    coming = next(year for year in (today.year, today.year + 1) if date.fromisocalendar(year, 52, 1) > today)
    desk.gauges.pause(date.fromisocalendar(coming, 52, 1), date.fromisocalendar(coming, 52, 7))
