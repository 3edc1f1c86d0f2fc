"""What owners bring along: names in any script, days of 25 hours, another zone, and programs that write at once."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.contact import Sort
from coach.services.history import History
from coach.services.logbook import Logbook
from coach.services.people import People
from coach.store.store import Store
from tests.history import AMSTERDAM, MONDAY, Clock, rows, run_together

if TYPE_CHECKING:
    from pathlib import Path

AUCKLAND = ZoneInfo("Pacific/Auckland")


@pytest.mark.parametrize(
    ("name", "also", "beginning"),
    [
        ("محمد العلوي", " محمد  العلوي", "الع"),
        ("Zoë", "ZOE\u0308", "zo"),
        ("김민수", "\u1100\u1175\u11b7\u1106\u1175\u11ab\u1109\u116e", "김"),
        ("王伟", "@王伟", "王"),
        ("Олена Коваль", "ОЛЕНА КОВАЛЬ", "кова"),
        ("ΑΝΝΑΣ", "Αννας", "αν"),
        ("Ｂａｋｋｅｒ", "bakker", "BAK"),
        ("प्रिया शर्मा", "प्रिया शर्मा", "शर्"),
        ("👩‍🍳 Truus", "👩‍🍳 truus", "tru"),
        ("O'Neill-Ďurišová", "o'neill-ďurišová", "o'neill-ď"),
    ],
)
def test_a_name_in_any_script_is_one_persons_completed_found_and_forgotten(
    store: Store, clock: Clock, name: str, also: str, beginning: str
) -> None:
    logbook, people = Logbook(store, clock, AMSTERDAM), People(store, clock)
    earlier = MONDAY - timedelta(hours=1)
    logbook.log(Entry(Act.REPLY, "x", at=earlier, person=also), Entry(Act.COMMENT, "linkedin", person=name))
    (contact,) = people.all(Sort.PERSON)

    assert (contact.name, contact.times, contact.networks) == (name, 2, ("linkedin", "x"))
    assert people.named(Sort.PERSON, beginning) == (name,)
    assert len(people.between(Sort.PERSON, name)) == 2
    assert logbook.search(name)
    assert people.forget(name) == 2
    assert rows(store, "SELECT count(*) FROM activity WHERE person <> '' OR person_key <> ''") == [(0,)]
    assert people.all(Sort.PERSON) == ()


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)], ids=["clocks forward", "clocks back"]
)
def test_a_day_on_which_the_clocks_change_counts_all_its_hours_once(
    store: Store, clock: Clock, day: date, hours: int
) -> None:
    logbook, midnight = Logbook(store, clock, AMSTERDAM), datetime.combine(day, datetime.min.time(), AMSTERDAM)
    start = midnight.timestamp()
    for hour in range(-1, hours + 1):
        moment = datetime.fromtimestamp(start + 3600 * hour + 60, AMSTERDAM)
        logbook.log(Entry(Act.REPLY, "x", at=moment, text=f"Antwoord {hour}"))
    history = History(store, clock, AMSTERDAM)

    assert history.balances(day, day, target=0.3).total.conversation == hours
    around = history.balances(day - timedelta(days=1), day + timedelta(days=1), target=0.3)
    assert around.total.conversation == hours + 2
    told = [each.at for each in logbook.newest(99)]
    assert told == sorted(told, reverse=True)
    assert len(set(told)) == hours + 2


def test_a_journey_moves_no_day(path: Path, clock: Clock) -> None:
    """What was done at home late on Sunday stays a Sunday's, wherever the laptop is opened next."""
    at_home = Store.open(path, now=clock, zone=AMSTERDAM)
    sunday = datetime(2026, 11, 22, 23, 30, tzinfo=AMSTERDAM)
    Logbook(at_home, clock, AMSTERDAM).log(Entry(Act.REPLY, "x", at=sunday), Entry(Act.POST, "x", at=sunday))
    at_home.close()
    away = Store.open(path, now=clock, zone=AUCKLAND)
    logbook, history = Logbook(away, clock, AUCKLAND), History(away, clock, AUCKLAND)
    logbook.undo(logbook.remove(logbook.newest(1)[0]))
    logbook.log(Entry(Act.REPLY, "x", text="Daar"))

    assert history.today() == date(2026, 11, 23)
    days = [history.balances(day, day, target=0.3).total for day in (date(2026, 11, 22), date(2026, 11, 23))]
    away.close()
    # The one that was taken out and came back is written down anew, there.
    assert sum(day.conversation + day.broadcast for day in days) == 3


_CHANGE = """
import sys
from datetime import UTC, datetime
from dataclasses import replace
from pathlib import Path
from coach.domain.trouble import Trouble
from coach.services.logbook import Logbook
from coach.store.store import Store
now = datetime(2026, 11, 23, 9, tzinfo=UTC)
store = Store.open(Path(sys.argv[1]), now=lambda: now)
logbook = Logbook(store, lambda: now)
(shown,) = logbook.newest()
print(flush=True)
sys.stdin.readline()
try:
    logbook.edit(shown, replace(shown, note=shown.note + "x"))
except Trouble as trouble:
    sys.exit(3 if trouble.code == "activity-changed" else 4)
"""


def test_of_programs_that_change_the_same_activity_at_once_one_does(store: Store, path: Path, clock: Clock) -> None:
    Logbook(store, clock, AMSTERDAM).log(Entry(Act.REPLY, "x", person="Karin", text="Ja", at=MONDAY))
    codes = run_together(_CHANGE, 4, str(path))

    assert sorted(codes) == [0, 3, 3, 3]
    assert rows(store, "SELECT note FROM activity") == [("x",)]
    assert rows(store, "SELECT sum(count) FROM day_count") == rows(store, "SELECT sum(count) FROM week_count") == [(1,)]
