"""A realistic year of an owner's data, for tests, pictures and trying the app out.

`python -m tests.a_year --home DIR [--activities N] [--seed S] [--lang nl|en]` makes it; then start the app with
`--home DIR`. It is the year of a bicycle maker on four networks, which ends now. They learn to talk more than to send.
The same seed at the same moment gives the same year.
"""

from __future__ import annotations

import argparse
import random
import sys
import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.domain.activity import Activity, Entry, Mix, Outcome
from coach.domain.acts import Act
from coach.domain.draft import new_id
from coach.networks.spec import network
from coach.services.opening import DeskDoor
from coach.system.paths import find_paths
from coach.system.settings import Settings, save_settings
from tests.bench.history import write_activities
from tests.history import Clock
from tests.year_rest import put_the_rest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from coach.services.opening import Desk

WEEKS = 52
HOLIDAYS = (31, 32, 52)  # ISO weeks
_SILENT = (9, 10, 22)  # weeks of the 52 without a word
_THROUGH_THE_LOGBOOK = 2_000  # more would take minutes
_QUIET_FROM = 0.7  # of the year: one person in five is not heard of any more
_PEOPLE_ON = ("facebook", "linkedin", "instagram", "facebook", "mastodon", "instagram", "facebook")
_POSTS_ON = {"facebook": 40, "instagram": 30, "linkedin": 18, "mastodon": 12}
_GROUPS_ON = ("linkedin", "facebook", "facebook")
_BY_WEEKDAY = (5, 6, 5, 6, 5, 3, 1)
_BY_HOUR = {8: 6, 9: 9, 10: 8, 11: 6, 12: 8, 13: 6, 14: 4, 15: 4, 16: 5, 17: 7, 18: 4, 19: 5, 20: 7, 21: 4}


@dataclass(frozen=True, slots=True)
class Teller:
    """What people say in one language, and the dice that choose among it."""

    words: dict[str, Any]
    dice: random.Random

    def one(self, key: str) -> Any:
        """One of those under this key."""
        return self.dice.choice(self.words[key])

    def fill(self, words: str, name: str = "") -> str:
        """The words with a bicycle, a part, a street and the first name of whoever they are said to."""
        first = (name or self.one("people")).split()[0]
        return words.format(name=first, bike=self.one("bikes"), part=self.one("parts"), street=self.one("streets"))

    def weighed(self, odds: Mapping[Any, float]) -> Any:
        """One of these, as often as their odds say."""
        return self.dice.choices(list(odds), list(odds.values()))[0]

    def moment(self, day: date) -> datetime:
        """A moment of this day at which people are awake, by the clock here."""
        wall = datetime.combine(day, time(self.weighed(_BY_HOUR), self.dice.randrange(60), self.dice.randrange(60)))
        return wall.astimezone(UTC)

    def somebody(self, learned: float) -> tuple[str, str]:
        """Whom one meets, and on which network: the first ones often, some not any more."""
        people = self.words["people"]
        place = min(int(self.dice.expovariate(1 / 9)), len(people) - 1)
        if place % 5 == 2 and learned > _QUIET_FROM:
            place += 1
        also = self.dice.random() < 0.1
        return people[place], _PEOPLE_ON[(place + also) % len(_PEOPLE_ON)]

    def address(self, network_id: str) -> str:
        """Where something stands on a network."""
        return f"{network(network_id).home}p/{self.dice.randrange(10**12)}"

    def later(self) -> timedelta:
        """After how long somebody gets an answer: mostly the same day."""
        return timedelta(minutes=self.dice.choice((9, 25, 70, 140, 200, 320, 1_000, 1_600)))


def a_year(
    home: Path, *, activities: int = 400, seed: int = 1, language: str = "nl", now: datetime | None = None
) -> None:
    """Write the year that ends at `now` (aware) into a home without a history: some `activities`, and all else.

    Raises:
        FileExistsError: there is a history.
    """
    paths = find_paths(str(home))
    if paths.history.exists():
        raise FileExistsError(paths.history)
    clock = Clock((now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0))
    text = (Path(__file__).parent / "year" / f"{language}.toml").read_text(encoding="utf-8")
    teller = Teller(tomllib.loads(text), random.Random(seed))
    save_settings(paths, Settings(ui_language=language, network="facebook"))
    door = DeskDoor(paths, clock)
    desk = door.desk()
    happened = sorted(_happened(teller, clock(), activities), key=lambda each: each.at)
    if len(happened) > _THROUGH_THE_LOGBOOK:
        write_activities(paths.history, happened)
    else:
        _log(desk, happened)
    put_the_rest(desk, teller, clock)
    door.close()


def _log(desk: Desk, happened: Sequence[Activity]) -> None:
    """Write them down as an owner does, and then what came of the criticism."""
    names = ("act", "network", "at", "person", "group", "url", "text", "note", "mix")
    entries = [Entry(**{name: getattr(each, name) for name in names}) for each in happened]
    for told, logged in zip(happened, desk.logbook.log(*entries).activities, strict=True):
        if told.outcome is not None:
            desk.logbook.edit(logged, replace(logged, outcome=told.outcome))


def _happened(teller: Teller, now: datetime, count: int) -> Iterator[Activity]:
    """What was done and met; everybody who asked something got an answer."""
    this_week = now.astimezone().date() - timedelta(days=now.astimezone().weekday())
    mondays = {week: this_week - timedelta(weeks=WEEKS - 1 - week) for week in range(WEEKS) if week not in _SILENT}
    working = {week: day for week, day in mondays.items() if day.isocalendar().week not in HOLIDAYS}
    acts = sum(_pace(week) * _acts_each(_odds(week)) for week in working)
    for week, monday in working.items():
        for _ in range(round(count / acts * _pace(week) * teller.dice.uniform(0.75, 1.25))):
            at = teller.moment(monday + timedelta(days=teller.dice.choices(range(7), _BY_WEEKDAY)[0]))
            told = tuple(teller.weighed(_odds(week))(teller, at, week / WEEKS))
            if told[-1].at < now - timedelta(hours=1):
                yield from told


def _pace(week: int) -> float:
    return 0.7 + 0.6 * week / WEEKS


def _odds(week: int) -> dict[_Happening, float]:
    return {each: first + (last - first) * week / WEEKS for each, (first, last, _) in _HAPPENINGS.items()}


def _acts_each(odds: dict[_Happening, float]) -> float:
    """How many activities something that happens comes to on average."""
    return sum(its * _HAPPENINGS[each][2] for each, its in odds.items()) / sum(odds.values())


def _did(act: Act, on: str, at: datetime, **other: Any) -> Activity:
    return Activity(id=new_id(), network=on, act=act, at=at, **other)


def _post(teller: Teller, at: datetime, _: float) -> Iterator[Activity]:
    its, on = teller.one("posts"), teller.weighed(_POSTS_ON)
    mix = Mix(its["mix"]) if "mix" in its else None
    act = Act.THREAD if on == "mastodon" and teller.dice.random() < 0.2 else Act.POST
    yield _did(act, on, at, text=teller.fill(its["text"]), mix=mix, url=teller.address(on))


def _share(teller: Teller, at: datetime, _: float) -> Iterator[Activity]:
    yield _did(Act.SHARE, teller.weighed(_POSTS_ON), at, note=teller.fill(teller.one("shares")))


def _talk(teller: Teller, at: datetime, learned: float) -> Iterator[Activity]:
    (person, on), its = teller.somebody(learned), teller.one("talks")
    url = teller.address(on)
    yield _did(Act.MESSAGE_RECEIVED, on, at, person=person, text=teller.fill(its["ask"]), url=url)
    answer = teller.fill(its["answer"], person)
    yield _did(Act.REPLY, on, at + teller.later(), person=person, text=answer, url=url)


def _criticism(teller: Teller, at: datetime, learned: float) -> Iterator[Activity]:
    (person, on), its = teller.somebody(learned), teller.one("criticism")
    url, outcome = teller.address(on), Outcome(its["outcome"])
    said = teller.fill(its["said"])
    yield _did(Act.CRITICISM_RECEIVED, on, at, person=person, text=said, url=url, outcome=outcome)
    answer = teller.fill(its["answer"], person)
    yield _did(Act.CRITICISM_ANSWERED, on, at + teller.later(), person=person, text=answer, url=url)


def _comment(teller: Teller, at: datetime, learned: float) -> Iterator[Activity]:
    person, on = teller.somebody(learned)
    yield _did(Act.COMMENT, on, at, person=person, text=teller.fill(teller.one("comments"), person))


def _canned(teller: Teller, at: datetime, learned: float) -> Iterator[Activity]:
    """The same answer pasted to three people."""
    for minutes in range(3):
        person, _ = teller.somebody(learned)
        at += timedelta(minutes=minutes)
        yield _did(Act.REPLY, "facebook", at, person=person, text=teller.words["canned"])


def _group_post(teller: Teller, at: datetime, _: float) -> Iterator[Activity]:
    place = teller.dice.randrange(len(_GROUPS_ON))
    text = teller.fill(teller.one("group_posts"))
    yield _did(Act.GROUP_POST, _GROUPS_ON[place], at, group=teller.words["groups"][place], text=text)


def _group_comment(teller: Teller, at: datetime, learned: float) -> Iterator[Activity]:
    place, (person, _) = teller.dice.randrange(len(_GROUPS_ON)), teller.somebody(learned)
    group, text = teller.words["groups"][place], teller.fill(teller.one("group_comments"), person)
    yield _did(Act.GROUP_COMMENT, _GROUPS_ON[place], at, group=group, person=person, text=text)


def _reaction(teller: Teller, at: datetime, learned: float) -> Iterator[Activity]:
    person, on = teller.somebody(learned)
    yield _did(Act.REACTION, on, at, person=person)


def _deletion(teller: Teller, at: datetime, _: float) -> Iterator[Activity]:
    yield _did(Act.DELETION, teller.weighed(_POSTS_ON), at, note=teller.words["deletion"])


if TYPE_CHECKING:
    _Happening = Callable[[Teller, datetime, float], Iterator[Activity]]
# How often each happens, in hundredths: at the year's beginning and at its end; and how many activities it comes to.
_HAPPENINGS: dict[_Happening, tuple[float, float, int]] = {
    _post: (46, 22, 1),
    _share: (8, 5, 1),
    _talk: (12, 26, 2),
    _comment: (10, 20, 1),
    _group_comment: (4, 11, 1),
    _group_post: (1, 4, 1),
    _reaction: (14, 9, 1),
    _criticism: (3, 2, 2),
    _canned: (1, 1, 3),
    _deletion: (1, 0.5, 1),
}


def main() -> int:
    """Make the year that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.a_year", description=__doc__)
    parser.add_argument("--home", type=Path, required=True, help="a folder without a history")
    parser.add_argument("--activities", type=int, default=400, help="some so many, over 52 weeks")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lang", choices=("nl", "en"), default="nl")
    asked = parser.parse_args()
    try:
        a_year(asked.home, activities=asked.activities, seed=asked.seed, language=asked.lang)
    except FileExistsError as error:
        print(f"There is a history already: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
