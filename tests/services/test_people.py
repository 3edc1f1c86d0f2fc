"""Relations and not heads: whom the owner talks with, who went quiet, and who is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Entry, Mix
from coach.domain.acts import Act
from coach.domain.contact import Settled, Sort
from coach.domain.hours import WorkingHours
from coach.services.conversations import Conversations
from coach.services.handover import HandOver
from coach.services.history import History
from coach.services.logbook import Logbook
from coach.services.people import People
from tests.history import AMSTERDAM, MONDAY, Clock, a_draft, rows

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.store import Store


@pytest.fixture
def logbook(store: Store, clock: Clock) -> Logbook:
    return Logbook(store, clock, AMSTERDAM)


@pytest.fixture
def people(store: Store, clock: Clock) -> People:
    return People(store, clock)


def said(act: Act, person: str, days_ago: float, network: str = "x", **told: str) -> Entry:
    return Entry(act, network, at=MONDAY - timedelta(days=days_ago), person=person, **told)  # type: ignore[arg-type]


def test_how_often_in_both_directions_and_how_long_ago(people: People, logbook: Logbook) -> None:
    logbook.log(
        said(Act.REPLY, "karin", 9),
        said(Act.MESSAGE_RECEIVED, "Karin", 8),
        said(Act.COMMENT, "Karin", 2, "linkedin"),
        said(Act.CRITICISM_RECEIVED, "Ruud", 5),
        said(Act.DELETION, "Ruud", 4),
    )

    karin, ruud = people.all(Sort.PERSON)

    assert (karin.name, karin.given, karin.got, karin.networks) == ("Karin", 2, 1, ("linkedin", "x"))
    assert (karin.first, karin.last) == (MONDAY - timedelta(days=9), MONDAY - timedelta(days=2))
    assert (karin.waiting, ruud.waiting) == (True, True)
    assert (ruud.given, ruud.got) == (0, 1)


def test_groups_are_kept_apart_from_people(people: People, logbook: Logbook) -> None:
    logbook.log(
        Entry(Act.GROUP_POST, "facebook", group="Bakkers"), Entry(Act.GROUP_COMMENT, "linkedin", group="BAKKERS")
    )

    (group,) = people.all(Sort.GROUP)

    assert (group.given, set(group.networks)) == (2, {"facebook", "linkedin"})
    assert people.all(Sort.PERSON) == ()


@pytest.mark.parametrize(
    ("beginning", "names"),
    [
        ("", ["Zoë", "王芳", "ΑΝΝΑΣ", "Karin de Wit", "karel"]),
        ("kar", ["Karin de Wit", "karel"]),
        ("KARI", ["Karin de Wit"]),
        ("de w", ["Karin de Wit"]),
        ("wit", ["Karin de Wit"]),
        ("arin", []),
        ("ανν", ["ΑΝΝΑΣ"]),
        ("王", ["王芳"]),
        ("zoe\u0308", ["Zoë"]),
        ("@kar", ["Karin de Wit", "karel"]),
        ("%", []),
        ("_", []),
        ("\ud800", []),
    ],
)
def test_names_complete_as_they_are_typed_the_newest_first(
    people: People, logbook: Logbook, beginning: str, names: list[str]
) -> None:
    for days, name in enumerate(("Zoë", "王芳", "ΑΝΝΑΣ", "Karin de Wit", "karel")):
        logbook.log(said(Act.REPLY, name, days))
    logbook.log(said(Act.REPLY, "karin de wit", 9, "linkedin"))

    assert list(people.named(Sort.PERSON, beginning)) == names
    assert people.named(Sort.GROUP, beginning) == ()


def test_names_of_one_network_can_be_asked_for_and_not_too_many(people: People, logbook: Logbook) -> None:
    logbook.log(*(said(Act.REPLY, f"Karin {number}", number) for number in range(12)))
    logbook.log(said(Act.REPLY, "Karin van Facebook", 20, "facebook"))

    assert len(people.named(Sort.PERSON, "karin")) == 8
    assert people.named(Sort.PERSON, "karin", "facebook") == ("Karin van Facebook",)


def test_a_note_is_kept_on_somebody_whatever_is_undone(people: People, logbook: Logbook) -> None:
    step = logbook.log(said(Act.REPLY, "Karin", 1))
    people.note(Sort.PERSON, "karin", " houdt van zuurdesem ")
    back = logbook.undo(step)
    assert people.all(Sort.PERSON) == ()

    logbook.undo(back)
    assert people.all(Sort.PERSON)[0].note == "houdt van zuurdesem"

    people.note(Sort.PERSON, "Karin", "")
    assert people.all(Sort.PERSON)[0].note == ""


@pytest.mark.parametrize(
    ("days_ago", "quiet"),
    [
        ((29, 36, 43), True),
        ((27, 34, 41), False),
        ((29, 36), False),
        ((29, 89, 149), False),
        ((181, 241, 301), True),
        ((40, 40, 40), True),
    ],
    ids=["weekly", "not-long", "hardly-known", "every-two-months", "longer-than-usual", "all-on-one-day"],
)
def test_who_went_quiet(people: People, logbook: Logbook, *, days_ago: tuple[int, ...], quiet: bool) -> None:
    logbook.log(*(said(Act.REPLY, "Karin", days) for days in days_ago))

    assert [each.name for each in people.quiet()] == ["Karin"] * quiet


SECRET = ("karin", "Karin", "Zuurdesem", "zuurdesem", "geheim", "example.nl")


def test_a_forgotten_person_leaves_bare_counts_and_no_word_in_the_file(
    people: People, logbook: Logbook, store: Store, clock: Clock, path: Path
) -> None:
    logbook.log(said(Act.REPLY, "Karin", 3, text="Dank je wel"), said(Act.REPLY, "Ruud", 3, text="Dank je wel"))
    logbook.log(
        said(Act.MESSAGE_RECEIVED, "KARIN", 2, text="Zuurdesem? geheim", url="https://example.nl", note="geheim")
    )
    draft = a_draft("Zuurdesem, Karin", context="geheim", network="x")
    HandOver(store, clock, AMSTERDAM).confirm(draft, person="Karin")
    people.note(Sort.PERSON, "Karin", "geheim")
    talks = Conversations(store, clock, AMSTERDAM)
    history = History(store, clock, AMSTERDAM)
    talks.settle(talks.open(WorkingHours())[0].waiting, Settled.ELSEWHERE)
    before = history.balances(target=0.3)
    counted = rows(store, "SELECT * FROM day_count")

    assert people.forget("karin") == 3

    assert history.balances(target=0.3) == before
    assert rows(store, "SELECT * FROM day_count") == counted
    assert [each.name for each in people.all(Sort.PERSON)] == ["Ruud"]
    assert logbook.search("zuurdesem") == logbook.search("karin") == ()
    assert [each.person for each in logbook.search("dank")] == ["Ruud"]
    with store.reading() as work:
        assert work.drafts.find(draft.id) is None
    with store.writing() as work:
        work.activities.recount()
    assert rows(store, "SELECT * FROM day_count") == counted
    store.close()
    content = path.read_bytes()
    assert [word for word in SECRET if word.encode() in content] == []


def test_nobody_else_is_forgotten(people: People, logbook: Logbook) -> None:
    (kept,) = logbook.log(replace(said(Act.REPLY, "Karina", 1, text="Dag"), mix=Mix.USEFUL)).activities
    logbook.log(Entry(Act.POST, "x", text="Aan niemand"))

    assert people.forget("Karin") == people.forget("") == 0
    assert kept in logbook.newest()
    assert len(logbook.search("aan")) == 1


def test_all_that_was_between_two_is_shown(people: People, logbook: Logbook) -> None:
    logbook.log(said(Act.REPLY, "Karin", 2), said(Act.COMMENT, "karin", 1, "linkedin"), said(Act.REPLY, "Ruud", 1))

    assert [each.act for each in people.between(Sort.PERSON, "KARIN")] == [Act.COMMENT, Act.REPLY]
    assert people.between(Sort.PERSON, "") == ()
