"""What the owner wants the coach to keep quiet about, kept in a real history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.choices import PATIENCE, Choices, Quiet
from coach.domain.finding import Level
from coach.services.ignoring import Ignoring
from tests.history import MONDAY, Clock, a_draft

if TYPE_CHECKING:
    from coach.store.store import Store


@pytest.fixture
def ignoring(store: Store, clock: Clock) -> Ignoring:
    return Ignoring(store, clock)


def test_at_first_nothing_is_ignored(ignoring: Ignoring) -> None:
    assert ignoring.choices("one") == Choices()


def test_a_finding_is_ignored_in_its_draft_alone(ignoring: Ignoring) -> None:
    ignoring.ignore("one", "pr-talk", "print")
    ignoring.ignore("one", "pr-talk", "print")

    assert ignoring.choices("one").fingerprints == {"print"}
    assert ignoring.choices("two").fingerprints == frozenset()


def test_what_was_ignored_can_be_shown_again(ignoring: Ignoring) -> None:
    for draft, rule in (("one", "pr-talk"), ("one", "shouting"), ("two", "pr-talk"), ("three", "shouting")):
        ignoring.ignore(draft, rule, f"{rule} print")

    ignoring.show_again("one", "pr-talk")
    ignoring.show_again("three")

    assert ignoring.choices("one").fingerprints == {"shouting print"}
    assert ignoring.choices("two").fingerprints == {"pr-talk print"}
    assert ignoring.choices("three").fingerprints == frozenset()


def test_a_rule_ignored_five_times_in_a_row_is_the_moment_to_offer_silence(ignoring: Ignoring) -> None:
    offers = [ignoring.ignore(f"draft {n}", "pr-talk", "print") for n in range(2 * PATIENCE)]

    assert [n + 1 for n, offer in enumerate(offers) if offer] == [PATIENCE, 2 * PATIENCE]


def test_ignoring_the_same_finding_again_does_not_count(ignoring: Ignoring) -> None:
    assert not any(ignoring.ignore("one", "pr-talk", "print") for _ in range(3 * PATIENCE))


def test_whoever_heeds_a_rule_is_not_asked_about_it(ignoring: Ignoring) -> None:
    for n in range(PATIENCE - 1):
        ignoring.ignore(f"draft {n}", "pr-talk", "print")
        ignoring.ignore(f"draft {n}", "shouting", "other print")

    ignoring.heeded("pr-talk")

    assert not ignoring.ignore("another", "pr-talk", "print")
    assert ignoring.ignore("another", "shouting", "other print")


@pytest.mark.parametrize("quiet", [Quiet("pr-talk"), Quiet("pr-talk", "x"), Quiet("pr-talk", words="ontzorgen")])
def test_what_is_kept_quiet_about_holds_for_every_draft_until_it_is_taken_back(
    ignoring: Ignoring, quiet: Quiet
) -> None:
    ignoring.keep_quiet(quiet)
    ignoring.keep_quiet(quiet)
    ignoring.keep_quiet(Quiet("shouting"))

    assert ignoring.choices("any").quiet == {quiet, Quiet("shouting")}

    ignoring.mention_again(quiet)

    assert ignoring.choices("any").quiet == {Quiet("shouting")}


def test_a_level_holds_until_it_is_taken_back(ignoring: Ignoring) -> None:
    ignoring.set_level("pr-talk", Level.HINT)
    ignoring.set_level("pr-talk", Level.ERROR)

    assert ignoring.choices("any").levels == {"pr-talk": Level.ERROR}

    ignoring.set_level("pr-talk", None)

    assert ignoring.choices("any").levels == {}


def test_a_change_of_level_forgets_no_row(ignoring: Ignoring) -> None:
    for n in range(PATIENCE - 1):
        ignoring.ignore(f"draft {n}", "pr-talk", "print")

    ignoring.set_level("pr-talk", Level.HINT)

    assert ignoring.ignore("another", "pr-talk", "print")


def test_everything_ignored_can_be_looked_through(ignoring: Ignoring, store: Store, clock: Clock) -> None:
    draft = a_draft("Wij ontzorgen u")
    put_away = a_draft("Weg ermee")
    with store.writing() as work:
        work.drafts.add(draft)
        work.drafts.add(put_away)
        work.drafts.change(put_away.id, deleted_at=MONDAY)
    for print_ in ("a", "b"):
        ignoring.ignore(draft.id, "pr-talk", print_)
    ignoring.ignore(put_away.id, "pr-talk", "a")
    ignoring.keep_quiet(Quiet("shouting", "x"))
    ignoring.set_level("hard-sell", Level.HINT)

    ignored = ignoring.ignored()

    assert [(it.draft, it.title, it.rule, it.count, it.at) for it in ignored.here] == [
        (draft.id, "Wij ontzorgen u", "pr-talk", 2, clock.moment)
    ]
    assert ignored.quiet == (Quiet("shouting", "x"),)
    assert ignored.levels == {"hard-sell": Level.HINT}


def test_ignoring_can_be_taken_back_and_ends_the_row(ignoring: Ignoring) -> None:
    for n in range(PATIENCE - 1):
        ignoring.ignore("one", "pr-talk", f"print {n}")

    ignoring.notice_again("one", "pr-talk", "print 0")

    assert "print 0" not in ignoring.choices("one").fingerprints
    assert not ignoring.ignore("one", "pr-talk", "print 0")
