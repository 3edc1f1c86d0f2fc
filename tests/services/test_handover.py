"""A draft that was posted is logged, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Entry
from coach.domain.acts import ACT_OF_KIND, Act
from coach.domain.balance import ActCount
from coach.domain.draft import Draft, Kind, Reason
from coach.domain.trouble import Trouble
from coach.domain.variants import also_for, not_for
from coach.services.drafts import Drafts
from coach.services.handover import HandOver
from coach.services.history import History
from coach.services.logbook import Logbook
from tests.history import AMSTERDAM, MONDAY, Clock, start_python

if TYPE_CHECKING:
    from coach.store.store import Store

TODAY = MONDAY.date()


@pytest.fixture
def drafts(store: Store, clock: Clock) -> Drafts:
    return Drafts(store, clock)


@pytest.fixture
def handover(store: Store, clock: Clock) -> HandOver:
    return HandOver(store, clock, AMSTERDAM)


@pytest.fixture
def draft(drafts: Drafts) -> Draft:
    return save(drafts, replace(drafts.new("linkedin", Kind.POST), text="Wat zou jij doen?"))


def save(drafts: Drafts, draft: Draft) -> Draft:
    stored = drafts.save(draft)
    assert stored is not None
    return stored


def logged(store: Store) -> tuple[ActCount, ...]:
    with store.reading() as work:
        return work.days.sums(TODAY - timedelta(days=30), TODAY + timedelta(days=1))


@pytest.mark.parametrize("kind", Kind)
def test_the_act_of_the_drafts_kind_is_logged(drafts: Drafts, handover: HandOver, store: Store, kind: Kind) -> None:
    draft = save(drafts, replace(drafts.new("x", kind), text="Tekst"))

    confirmed = handover.confirm(draft, "https://x.com/1")

    assert not confirmed.already
    with store.reading() as work:
        assert work.activities.of_draft(draft.id, "x") == confirmed.activity
    assert (confirmed.activity.act, confirmed.activity.at, confirmed.activity.text, confirmed.activity.url) == (
        ACT_OF_KIND[kind],
        MONDAY,
        "Tekst",
        "https://x.com/1",
    )


def test_the_draft_is_then_posted(drafts: Drafts, handover: HandOver, draft: Draft) -> None:
    handover.confirm(draft, at=MONDAY - timedelta(hours=1))

    assert drafts.open(draft.id).posted_at == MONDAY - timedelta(hours=1)


def test_confirming_again_logs_nothing(handover: HandOver, draft: Draft, store: Store, clock: Clock) -> None:
    first = handover.confirm(draft)
    clock.forward(days=1)

    again = handover.confirm(replace(draft, text="Anders"))

    assert again.already
    assert again.activity == first.activity
    assert logged(store) == (ActCount("linkedin", Act.POST, 1),)


def test_an_address_can_be_told_later(handover: HandOver, draft: Draft, store: Store) -> None:
    handover.confirm(draft)

    assert handover.confirm(draft, " https://example.nl/1 ").activity.url == "https://example.nl/1"
    assert handover.confirm(draft, "https://example.nl/2").activity.url == "https://example.nl/1"
    assert logged(store) == (ActCount("linkedin", Act.POST, 1),)


def test_what_was_handed_over_is_logged_and_kept_whatever_the_draft_became(
    drafts: Drafts, handover: HandOver, draft: Draft
) -> None:
    later = save(drafts, replace(draft, text="Ik schrijf alweer verder.", network="x", kind=Kind.REPLY))

    activity = handover.confirm(draft).activity

    assert (activity.text, activity.network, activity.act) == ("Wat zou jij doen?", "linkedin", Act.POST)
    assert drafts.open(draft.id) == replace(later, posted_at=MONDAY)
    assert [(each.text, each.reason) for each in drafts.versions(draft.id)] == [("Wat zou jij doen?", Reason.HAND_OVER)]


def test_a_draft_that_is_not_stored_yet_is_stored_and_posted(drafts: Drafts, handover: HandOver, store: Store) -> None:
    new = replace(drafts.new("linkedin", Kind.POST), text="Wat zou jij doen?")

    assert not handover.confirm(new).already
    assert handover.confirm(new).already

    assert drafts.open(new.id) == replace(new, posted_at=MONDAY)
    assert [each.reason for each in drafts.versions(new.id)] == [Reason.HAND_OVER]
    assert logged(store) == (ActCount("linkedin", Act.POST, 1),)


def test_a_late_save_after_the_posting_leaves_it_posted(drafts: Drafts, handover: HandOver) -> None:
    new = replace(drafts.new("linkedin", Kind.POST), text="Wat zou jij doen?")
    handover.confirm(new)

    assert save(drafts, replace(new, text="Wat zou jij dan doen?")).posted_at == MONDAY


def test_a_version_that_is_there_becomes_the_handed_over_one(
    drafts: Drafts, handover: HandOver, draft: Draft, clock: Clock
) -> None:
    drafts.keep(draft, Reason.FIX)
    clock.forward(minutes=1)

    handover.confirm(draft)

    assert [(each.text, each.reason, each.kept_at) for each in drafts.versions(draft.id)] == [
        (draft.text, Reason.HAND_OVER, clock.moment)
    ]


def test_who_was_answered_does_not_wait_any_more(
    drafts: Drafts, handover: HandOver, store: Store, clock: Clock
) -> None:
    history = History(store, clock, AMSTERDAM)
    Logbook(store, clock, AMSTERDAM).log(Entry(Act.CRITICISM_RECEIVED, "x", person="Karin"))
    answer = save(drafts, replace(drafts.new("x", Kind.CRITICISM_REPLY, "Wat duur!"), text="Dat snap ik."))

    handover.confirm(answer, person="Karin")

    assert history.facts("x", 0.3).waiting == ()


def test_a_moment_that_cannot_be_leaves_the_draft_open(
    drafts: Drafts, handover: HandOver, draft: Draft, store: Store
) -> None:
    with pytest.raises(Trouble) as caught:
        handover.confirm(draft, at=MONDAY + timedelta(days=1))

    assert caught.value.code == "moment-future"
    assert drafts.open(draft.id) == draft
    assert logged(store) == ()


def test_a_moment_that_cannot_be_stores_nothing(drafts: Drafts, handover: HandOver) -> None:
    new = replace(drafts.new("linkedin", Kind.POST), text="Wat zou jij doen?")

    with pytest.raises(Trouble):
        handover.confirm(new, at=MONDAY + timedelta(days=1))

    assert drafts.lines() == ()


CONFIRM = """
import sys
from pathlib import Path
from coach.services.handover import HandOver
from coach.store.store import Store
from tests.history import Clock, a_draft
store = Store.open(Path(sys.argv[1]), now=Clock())
print("ready", flush=True)
sys.stdin.readline()
print(HandOver(store, Clock()).confirm(a_draft(id=sys.argv[2])).already)
store.close()
"""


def test_two_processes_at_once_log_one_and_store_it_once(store: Store) -> None:
    processes = [start_python(CONFIRM, str(store.path), "the-draft") for _ in range(2)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()

    answers = sorted(process.communicate(timeout=60)[0].strip() for process in processes)

    assert answers == ["False", "True"]
    assert sum(day.count for day in logged(store)) == 1


def test_a_text_that_was_taken_along_is_known_until_somebody_says_whether_it_was_posted(
    handover: HandOver, drafts: Drafts
) -> None:
    draft = replace(drafts.new("x", Kind.POST), text="Wat zou jij doen?")
    drafts.keep(draft, Reason.HAND_OVER)
    drafts.save(replace(draft, text="Wat zou jij doen in mijn plaats?"))

    left = handover.left(draft.id)
    handover.confirm(draft)

    assert left is not None
    assert left.text == draft.text
    assert handover.left(draft.id) is None


def test_what_was_not_posted_is_forgotten_and_its_text_kept(handover: HandOver, drafts: Drafts) -> None:
    draft = replace(drafts.new("x", Kind.POST), text="Wat zou jij doen?")
    kept = drafts.keep(draft, Reason.HAND_OVER)

    assert kept is not None
    handover.forget(kept)

    assert handover.left(draft.id) is None
    assert drafts.versions(draft.id) == (replace(kept, reason=Reason.PAUSE),)


def test_of_networks_that_follow_one_text_each_is_asked_for_by_itself(handover: HandOver, drafts: Drafts) -> None:
    draft = also_for(replace(drafts.new("x", Kind.POST), text="Wat zou jij doen?"), "bluesky")
    handover.confirm(draft)
    before = handover.left(draft.id)
    drafts.keep(draft, Reason.HAND_OVER, "bluesky")

    left = handover.left(draft.id)
    assert left is not None
    handover.forget(left)

    assert before is None
    assert (left.network, left.text) == ("bluesky", draft.text)
    assert handover.left(draft.id) is None
    assert [each.reason for each in drafts.versions(draft.id)] == [Reason.PAUSE, Reason.HAND_OVER]


def test_what_went_to_a_network_that_the_draft_is_not_for_any_more_is_not_asked_for(
    handover: HandOver, drafts: Drafts
) -> None:
    draft = also_for(replace(drafts.new("x", Kind.POST), text="Wat zou jij doen?"), "bluesky")
    drafts.keep(draft, Reason.HAND_OVER, "bluesky")
    asked = handover.left(draft.id)

    drafts.save(not_for(draft, "bluesky"))

    assert asked is not None
    assert handover.left(draft.id) is None
