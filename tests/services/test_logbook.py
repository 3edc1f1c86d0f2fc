"""Writing down, changing, and taking back: nothing is lost, and nothing counts twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Activity, Entry, Mix, Outcome
from coach.domain.acts import Act
from coach.domain.balance import ActCount
from coach.domain.trouble import Trouble
from coach.services.handover import HandOver
from coach.services.logbook import Logbook
from coach.system.words import LANGUAGES, say
from tests.history import AMSTERDAM, MONDAY, Clock, a_draft, rows, run_together

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.store import Store

TODAY = MONDAY.date()


@pytest.fixture
def logbook(store: Store, clock: Clock) -> Logbook:
    return Logbook(store, clock, AMSTERDAM)


def counted(store: Store) -> dict[Act, int]:
    with store.reading() as work:
        return {each.act: each.count for each in work.days.sums(TODAY - timedelta(days=400), TODAY)}


def one(logbook: Logbook, act: Act = Act.REPLY, **told: object) -> Activity:
    (activity,) = logbook.log(Entry(act, "x", **told)).activities  # type: ignore[arg-type]
    return activity


def refusal(caught: pytest.ExceptionInfo[Trouble]) -> str:
    assert all(say(f"trouble.{caught.value.code}", language, **caught.value.facts) for language in LANGUAGES)
    return caught.value.code


def test_an_activity_is_logged_now_with_all_that_was_told(logbook: Logbook, store: Store) -> None:
    logged = one(logbook, Act.POST, person="  Karin  de Wit ", group=" Bakkers ", note=" terugbellen\n", mix=Mix.USEFUL)

    assert (logged.at, logged.person, logged.group) == (MONDAY, "Karin de Wit", "Bakkers")
    assert (logged.note, logged.mix) == ("terugbellen", Mix.USEFUL)
    assert logbook.newest() == (logged,)
    assert rows(store, "SELECT id, network, act, source FROM activity") == [(logged.id, "x", "post", "window")]


def test_several_are_logged_together_or_not_at_all(logbook: Logbook, store: Store) -> None:
    step = logbook.log(Entry(Act.REPLY, "x"), Entry(Act.COMMENT, "linkedin"), Entry(Act.REPLY, "x"))
    with pytest.raises(Trouble) as caught:
        logbook.log(Entry(Act.POST, "x"), Entry(Act.POST, "x", at=MONDAY + timedelta(hours=1)))

    assert refusal(caught) == "moment-future"
    assert len(step.activities) == 3
    assert counted(store) == {Act.REPLY: 2, Act.COMMENT: 1}


def test_yesterday_counts_on_yesterday(logbook: Logbook, store: Store) -> None:
    one(logbook, at=logbook.yesterday())

    with store.reading() as work:
        assert work.days.sums(TODAY - timedelta(days=1), TODAY - timedelta(days=1)) == (ActCount("x", Act.REPLY, 1),)


def test_an_address_tells_the_network(logbook: Logbook) -> None:
    (logged,) = logbook.log(Entry(Act.COMMENT, url="https://www.linkedin.com/posts/karin-1")).activities

    assert logged.network == "linkedin"


@pytest.mark.parametrize("url", ["", "https://example.nl/blog"])
def test_without_a_network_nothing_is_logged(logbook: Logbook, url: str) -> None:
    with pytest.raises(Trouble) as caught:
        logbook.log(Entry(Act.COMMENT, url=url))

    assert refusal(caught) == "network-needed"
    assert logbook.newest() == ()


def test_half_a_character_is_mended_and_the_log_can_be_undone(logbook: Logbook, store: Store) -> None:
    step = logbook.log(Entry(Act.REPLY, "x", person="K\ud800arin", text="a\udfffb", note="\ud83d", group="\udead"))
    logbook.undo(step)

    assert logbook.newest() == ()
    assert counted(store) == {}


def test_what_goes_with_another_act_is_left_out(logbook: Logbook) -> None:
    assert one(logbook, Act.REPLY, mix=Mix.PROMOTION).mix is None
    criticised = one(logbook, Act.CRITICISM_RECEIVED, person="Ruud")
    (solved,) = logbook.edit(criticised, replace(criticised, outcome=Outcome.SOLVED)).activities
    (reply,) = logbook.edit(solved, replace(solved, act=Act.REPLY)).activities

    assert (solved.outcome, reply.outcome) == (Outcome.SOLVED, None)


def test_an_edit_moves_all_counts(logbook: Logbook, store: Store) -> None:
    logged = one(logbook, Act.POST, mix=Mix.PROMOTION, text="Nieuwe stoelen")
    changed = replace(logged, act=Act.REPLY, network="linkedin", text="Dank je", at=MONDAY - timedelta(days=3))
    (edited,) = logbook.edit(logged, changed).activities

    with store.reading() as work:
        assert work.days.sums(TODAY, TODAY) == ()
        day = TODAY - timedelta(days=3)
        assert work.days.sums(day, day) == (ActCount("linkedin", Act.REPLY, 1),)
        assert work.days.mixes(day, TODAY) == ()
    assert edited.mix is None
    assert logbook.search("stoelen") == ()
    assert logbook.search("dank") == (edited,)


def test_an_edit_elsewhere_in_the_world_leaves_the_day(store: Store, clock: Clock) -> None:
    clock.moment = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # Tuesday in Amsterdam, Monday in London
    logged = one(Logbook(store, clock, AMSTERDAM))
    Logbook(store, clock, UTC).edit(logged, replace(logged, note="gebeld"))

    assert rows(store, "SELECT day FROM activity") == [("2026-11-24",)]
    assert rows(store, "SELECT day, count FROM day_count") == [("2026-11-24", 1)]


@pytest.mark.parametrize("at", [MONDAY + timedelta(days=1), datetime(2005, 1, 1, tzinfo=UTC)])
def test_an_edit_to_a_moment_that_cannot_be_changes_nothing(logbook: Logbook, at: datetime) -> None:
    logged = one(logbook)
    with pytest.raises(Trouble):
        logbook.edit(logged, replace(logged, at=at))

    assert logbook.newest() == (logged,)


def test_a_log_is_undone_and_done_again(logbook: Logbook, store: Store) -> None:
    step = logbook.log(Entry(Act.REPLY, "x", person="Karin"), Entry(Act.POST, "x", mix=Mix.PERSONAL))
    back = logbook.undo(step)
    assert (logbook.newest(), counted(store)) == ((), {})

    logbook.undo(back)
    assert set(logbook.newest()) == set(step.activities)
    assert counted(store) == {Act.REPLY: 1, Act.POST: 1}


def test_an_edit_and_a_removal_are_undone(logbook: Logbook) -> None:
    logged = one(logbook, person="Karin", text="Dag")
    edit = logbook.edit(logged, replace(logged, person="Ruud"))
    logbook.undo(edit)
    assert logbook.newest() == (logged,)

    logbook.undo(logbook.remove(logged))
    assert logbook.newest() == (logged,)


def test_an_undo_that_waited_while_the_activity_was_edited_takes_nothing(logbook: Logbook, store: Store) -> None:
    """The edit is the owner's later word: nothing of it may be lost, and nothing may count twice."""
    step = logbook.log(Entry(Act.REPLY, "x"), Entry(Act.REPLY, "x"))
    (edited,) = logbook.edit(step.activities[1], replace(step.activities[1], note="belangrijk")).activities

    with pytest.raises(Trouble) as caught:
        logbook.undo(step)

    assert refusal(caught) == "activity-changed"
    assert set(logbook.newest()) == {step.activities[0], edited}
    assert counted(store) == {Act.REPLY: 2}


def test_an_undo_works_once(logbook: Logbook, store: Store) -> None:
    step = logbook.log(Entry(Act.REPLY, "x"))
    back = logbook.undo(step)
    with pytest.raises(Trouble) as caught:
        logbook.undo(step)
    assert refusal(caught) == "activity-gone"

    logbook.undo(back)
    with pytest.raises(Trouble) as caught:
        logbook.undo(back)
    assert refusal(caught) == "activity-changed"
    assert counted(store) == {Act.REPLY: 1}


def test_two_windows_that_edit_the_same_activity_do_not_write_over_each_other(logbook: Logbook) -> None:
    logged = one(logbook)
    (first,) = logbook.edit(logged, replace(logged, note="een")).activities
    with pytest.raises(Trouble) as caught:
        logbook.edit(logged, replace(logged, note="twee"))

    assert refusal(caught) == "activity-changed"
    assert logbook.newest() == (first,)


def test_taking_out_a_handed_over_draft_makes_it_a_draft_again(logbook: Logbook, store: Store, clock: Clock) -> None:
    draft = a_draft()
    activity = HandOver(store, clock, AMSTERDAM).confirm(draft).activity
    step = logbook.remove(activity)
    with store.reading() as work:
        assert work.drafts.find(draft.id) == replace(draft, posted_at=None)

    logbook.undo(step)
    with store.reading() as work:
        assert work.drafts.find(draft.id) == replace(draft, posted_at=MONDAY)
        assert work.activities.of_draft(draft.id, draft.network) == activity


def test_an_activity_comes_back_even_where_its_draft_does_not(logbook: Logbook, store: Store, clock: Clock) -> None:
    draft = a_draft()
    step = logbook.remove(HandOver(store, clock, AMSTERDAM).confirm(draft).activity)
    with store.writing() as work:
        work.drafts.change(draft.id, deleted_at=MONDAY)
        work.drafts.purge(MONDAY)

    (back,) = logbook.undo(step).activities

    assert (back.draft, back.text) == (None, draft.text)


def test_the_list_goes_back_page_by_page_whenever_things_were_logged(logbook: Logbook) -> None:
    told = [one(logbook, at=MONDAY - timedelta(hours=hours)) for hours in (3, 1, 2, 0, 3)]
    newest_first = sorted(told, key=lambda each: each.at, reverse=True)

    first = logbook.newest(2)
    rest = logbook.newest(10, before=first[-1])

    assert [each.at for each in (*first, *rest)] == [each.at for each in newest_first]
    assert {each.id for each in (*first, *rest)} == {each.id for each in told}
    assert logbook.newest(network="linkedin") == ()


LOGS_AND_UNDOES = """
import sys
from pathlib import Path
from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.services.logbook import Logbook
from coach.store.store import Store
from coach.system.clock import now
store = Store.open(Path(sys.argv[1]), now=now)
logbook = Logbook(store, now)
print("ready", flush=True)
sys.stdin.readline()
for number in range(20):
    kept = logbook.log(Entry(Act.REPLY, "x", person="Karin", text="Dank je wel", note=str(number)))
    gone = logbook.log(Entry(Act.REPLY, "x", person="Karin", text="Dank je wel"))
    logbook.undo(gone)
store.close()
"""


def test_processes_that_log_and_undo_at_once_keep_the_counts_true(store: Store, path: Path) -> None:
    assert run_together(LOGS_AND_UNDOES, 2, str(path)) == [0, 0]
    days = len(rows(store, "SELECT DISTINCT day FROM activity"))
    assert rows(store, "SELECT count(*) FROM activity") == [(40,)]
    assert rows(store, "SELECT sum(count), sum(count - copies) FROM day_count") == [(40, days)]
    assert rows(store, "SELECT given, got FROM contact") == [(40, 0)]
