"""Nothing that was typed for one network is ever lost, and each network is logged for itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.domain.acts import Act
from coach.domain.balance import ActCount
from coach.domain.draft import Draft, Kind, Reason
from coach.domain.variants import also_for, following, not_for, written
from coach.services.drafts import Drafts
from coach.services.handover import HandOver
from tests.history import AMSTERDAM, MONDAY, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.store import Store

LONG = "Vandaag een lekkage bij mevrouw De Wit, en wat een verhaal had zij te vertellen."


@pytest.fixture
def drafts(store: Store, clock: Clock) -> Drafts:
    return Drafts(store, clock)


@pytest.fixture
def handover(store: Store, clock: Clock) -> HandOver:
    return HandOver(store, clock, AMSTERDAM)


def save(drafts: Drafts, draft: Draft) -> Draft:
    stored = drafts.save(draft)
    assert stored is not None
    return stored


@pytest.fixture
def draft(drafts: Drafts) -> Draft:
    """For LinkedIn and X, each with its own text."""
    new = replace(drafts.new("linkedin", Kind.POST), text="Wat zou jij doen?")
    return save(drafts, also_for(new, "x", LONG))


def kept(drafts: Drafts, draft: Draft) -> list[tuple[str, str, Reason]]:
    return [(each.network, each.text, each.reason) for each in drafts.versions(draft.id)]


def test_a_draft_with_variants_comes_back_as_it_was_saved(drafts: Drafts, draft: Draft) -> None:
    assert drafts.open(draft.id) == draft
    changed = save(drafts, also_for(written(draft, "x", "Kort"), "bluesky"))

    assert drafts.open(draft.id) == changed
    assert changed.networks == ("linkedin", "x", "bluesky")


def test_saving_it_again_unchanged_writes_nothing(drafts: Drafts, draft: Draft, clock: Clock) -> None:
    clock.forward(minutes=1)

    assert save(drafts, draft).changed_at == draft.changed_at


@pytest.mark.parametrize("change", [lambda draft: not_for(draft, "x"), lambda draft: following(draft, "x")])
def test_a_text_of_its_own_that_goes_is_kept_as_a_version(
    drafts: Drafts, draft: Draft, change: Callable[[Draft], Draft]
) -> None:
    save(drafts, change(draft))

    assert kept(drafts, draft) == [("x", LONG, Reason.VARIANT)]


def test_a_network_that_followed_leaves_no_version(drafts: Drafts, draft: Draft) -> None:
    follows = save(drafts, also_for(draft, "bluesky"))

    save(drafts, not_for(follows, "bluesky"))

    assert kept(drafts, draft) == []


def test_a_cut_in_one_text_keeps_that_text(drafts: Drafts, draft: Draft) -> None:
    save(drafts, written(draft, "x", "Kort"))

    assert kept(drafts, draft) == [("x", LONG, Reason.CUT)]


def test_what_is_cut_little_by_little_is_kept_for_each_text_apart(drafts: Drafts, draft: Draft) -> None:
    stored = save(drafts, written(draft, "linkedin", LONG * 2))
    for length in range(len(LONG) - 1, 30, -7):
        stored = save(drafts, written(stored, "x", LONG[:length]))
        stored = save(drafts, written(stored, "linkedin", (LONG * 2)[: 2 * length]))

    assert sorted(kept(drafts, draft)) == [("", LONG * 2, Reason.CUT), ("x", LONG, Reason.CUT)]


def test_after_a_while_each_text_gets_its_own_version(drafts: Drafts, draft: Draft, clock: Clock) -> None:
    clock.forward(minutes=6)
    save(drafts, written(draft, "x", LONG + " Ja."))

    assert kept(drafts, draft) == [("x", LONG, Reason.PAUSE)]


def test_a_variant_can_be_kept_by_hand_and_one_that_follows_keeps_the_main_text(drafts: Drafts, draft: Draft) -> None:
    drafts.keep(draft, Reason.FIX, "x")
    drafts.keep(also_for(draft, "bluesky"), Reason.FIX, "bluesky")

    assert kept(drafts, draft) == [("", "Wat zou jij doen?", Reason.FIX), ("x", LONG, Reason.FIX)]


def test_a_draft_with_words_for_one_network_alone_is_stored(drafts: Drafts) -> None:
    assert drafts.save(also_for(drafts.new("linkedin", Kind.POST), "x", "Kort")) is not None
    assert drafts.save(also_for(drafts.new("linkedin", Kind.POST), "x", "  ")) is None


def counts(store: Store) -> tuple[ActCount, ...]:
    with store.reading() as work:
        return work.days.sums(MONDAY.date(), MONDAY.date())


def test_two_networks_yield_two_activities_and_never_more(handover: HandOver, draft: Draft, store: Store) -> None:
    for _ in range(2):
        handover.confirm(draft)
        handover.confirm(draft, network="x")

    assert counts(store) == (ActCount("linkedin", Act.POST, 1), ActCount("x", Act.POST, 1))
    assert handover.posted_on(draft.id) == {"linkedin", "x"}


def test_each_network_is_logged_with_what_stood_there(handover: HandOver, drafts: Drafts, draft: Draft) -> None:
    assert handover.confirm(draft, network="x").activity.text == LONG
    assert handover.confirm(draft).activity.text == "Wat zou jij doen?"
    assert kept(drafts, draft) == [("", "Wat zou jij doen?", Reason.HAND_OVER), ("x", LONG, Reason.HAND_OVER)]


def test_a_draft_is_posted_when_it_stands_on_all_its_networks(handover: HandOver, drafts: Drafts, draft: Draft) -> None:
    handover.confirm(draft, network="x")
    assert drafts.open(draft.id).posted_at is None

    handover.confirm(draft)
    assert drafts.open(draft.id).posted_at == MONDAY


@pytest.mark.parametrize(("kind", "act"), [(Kind.POST, Act.THREAD), (Kind.REPLY, Act.REPLY)])
def test_a_post_in_parts_is_one_thread_and_an_answer_stays_one(
    handover: HandOver, draft: Draft, store: Store, kind: Kind, act: Act
) -> None:
    handover.confirm(replace(draft, kind=kind), network="x", thread=True)

    assert counts(store) == (ActCount("x", act, 1),)


def test_a_draft_is_posted_too_where_the_network_that_was_left_is_taken_away(
    handover: HandOver, drafts: Drafts, draft: Draft
) -> None:
    handover.confirm(draft)
    assert drafts.open(draft.id).posted_at is None

    assert save(drafts, not_for(draft, "x")).posted_at == MONDAY
