"""What the owner can do with drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.draft import Draft, DraftLine, Kind, Reason, Waiting
from coach.domain.trouble import Trouble
from coach.services.drafts import Drafts
from tests.history import MONDAY, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.store import Store

LONG = "Vandaag een lekkage bij mevrouw De Wit, en wat wij daar vonden."


@pytest.fixture
def drafts(store: Store, clock: Clock) -> Drafts:
    return Drafts(store, clock)


@pytest.fixture
def saved(drafts: Drafts) -> Draft:
    return save(drafts, replace(drafts.new("linkedin", Kind.POST), text=LONG))


def save(drafts: Drafts, draft: Draft) -> Draft:
    stored = drafts.save(draft)
    assert stored is not None
    return stored


def texts(drafts: Drafts, draft: Draft) -> list[tuple[str, Reason]]:
    return [(version.text, version.reason) for version in drafts.versions(draft.id)]


def test_a_new_draft_is_not_stored_before_it_has_a_word(drafts: Drafts) -> None:
    new = drafts.new("linkedin", Kind.POST)

    assert drafts.save(new) is None
    assert drafts.save(replace(new, text=" \n")) is None
    assert drafts.lines() == ()


def test_what_is_answered_is_stored_before_the_answer_is_written(drafts: Drafts) -> None:
    new = save(drafts, drafts.new("x", Kind.REPLY, "Wat kost dat?"))

    assert drafts.open(new.id).context == "Wat kost dat?"


def test_a_saved_draft_is_opened_as_it_was_saved(drafts: Drafts, saved: Draft) -> None:
    assert drafts.open(saved.id) == saved


def test_saving_again_makes_no_second_draft(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    clock.forward(seconds=1)
    again = save(drafts, replace(saved, text=LONG + " Meer."))

    assert drafts.lines() == (DraftLine.of(again),)
    assert again.changed_at == clock.moment


def test_saving_what_is_stored_changes_nothing(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    clock.forward(minutes=10)

    assert drafts.save(saved) == saved
    assert drafts.versions(saved.id) == ()


def test_a_draft_that_was_emptied_stays(drafts: Drafts, saved: Draft) -> None:
    drafts.save(replace(saved, text=""))

    assert drafts.open(saved.id).text == ""


def test_a_text_with_half_a_character_is_saved_and_is_then_the_same(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    broken = replace(saved, text="Goed \ud83d nieuws")
    mended = save(drafts, broken)
    clock.forward(minutes=10)

    assert drafts.save(broken) == mended == drafts.open(saved.id)


def test_a_late_save_does_not_bring_a_deleted_draft_back(drafts: Drafts, saved: Draft) -> None:
    drafts.delete(saved.id)
    drafts.save(replace(saved, text=LONG + " Te laat."))

    assert drafts.lines() == ()
    assert [line.title for line in drafts.deleted()] == [LONG + " Te laat."]


def test_a_late_save_does_not_undo_a_posting(drafts: Drafts, saved: Draft, store: Store) -> None:
    with store.writing() as work:
        work.drafts.change(saved.id, posted_at=MONDAY)

    assert save(drafts, replace(saved, text="Anders")).posted_at == MONDAY
    assert drafts.open(saved.id).posted_at == MONDAY


def test_a_save_with_nothing_new_tells_what_the_store_knows(drafts: Drafts, saved: Draft, store: Store) -> None:
    with store.writing() as work:
        work.drafts.change(saved.id, posted_at=MONDAY)

    assert save(drafts, saved).posted_at == MONDAY


def test_the_last_changed_draft_stands_first(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    clock.forward(minutes=1)
    second = save(drafts, replace(drafts.new("x", Kind.POST), text="Tweede"))
    clock.forward(minutes=1)
    first = save(drafts, replace(saved, text="Eerste"))

    assert [line.id for line in drafts.lines()] == [first.id, second.id]


def test_after_a_pause_the_text_from_before_it_is_kept(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    clock.forward(minutes=5)
    drafts.save(replace(saved, text="y" * len(LONG)))

    assert texts(drafts, saved) == [(LONG, Reason.PAUSE)]
    assert drafts.versions(saved.id)[0].kept_at == clock.moment


def test_a_version_is_kept_every_five_minutes_of_writing(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    for number in range(20 * 60):
        clock.forward(seconds=1)
        drafts.save(replace(saved, text=f"{LONG} {number}"))

    assert [text for text, _ in texts(drafts, saved)] == [f"{LONG} {second - 2}" for second in (1200, 900, 600)] + [
        f"{LONG} 298"
    ]


def test_before_a_cut_the_text_is_kept(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    clock.forward(seconds=1)
    drafts.save(replace(saved, text=""))

    assert texts(drafts, saved) == [(LONG, Reason.CUT)]


def backspaced(drafts: Drafts, draft: Draft, text: str, clock: Clock, *, down_to: int = 0) -> None:
    """Take a text away as a person does: ten characters between one save and the next, a second apart."""
    for length in range(len(text) - 10, down_to - 1, -10):
        clock.forward(seconds=1)
        drafts.save(replace(draft, text=text[:length]))


def test_before_a_slow_cut_the_whole_text_is_kept(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    whole = (LONG * 5)[:300]
    drafts.save(replace(saved, text=whole))

    backspaced(drafts, saved, whole, clock)

    assert (whole, Reason.CUT) in texts(drafts, saved)


def test_what_was_typed_again_is_no_slow_cut(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    long, other = "x" * 100, "y" * 110
    drafts.save(replace(saved, text=long))
    backspaced(drafts, saved, long, clock, down_to=60)
    drafts.save(replace(saved, text=other))

    backspaced(drafts, saved, other, clock, down_to=60)

    assert texts(drafts, saved) == []


def test_a_kept_text_is_not_kept_again_by_a_slow_cut(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    long = "x" * 100
    drafts.save(replace(saved, text=long))
    backspaced(drafts, saved, long, clock, down_to=70)
    drafts.keep(replace(saved, text=long[:70]), Reason.FIX)

    backspaced(drafts, saved, long[:70], clock, down_to=40)

    assert texts(drafts, saved) == [(long[:70], Reason.FIX)]


def test_a_cut_that_could_not_be_stored_is_kept_by_the_next_save(
    drafts: Drafts, saved: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The longest text is not forgotten before its version is on the disk."""
    drafts.save(replace(saved, text=LONG[:40]))
    with monkeypatch.context() as patch:
        patch.setattr("coach.store.drafts.Drafts.change", fail)
        with pytest.raises(Trouble):
            drafts.save(replace(saved, text=LONG[:10]))

    drafts.save(replace(saved, text=LONG[:10]))

    assert texts(drafts, saved) == [(LONG, Reason.CUT)]


def fail(*_: object, **__: object) -> None:
    raise Trouble("disk-full")


def test_a_version_of_a_draft_that_is_not_stored_stores_it_first(drafts: Drafts, clock: Clock) -> None:
    new = replace(drafts.new("x", Kind.REPLY, "Wat kost dat?"), text="Tien euro")
    clock.forward(seconds=1)

    kept = drafts.keep(new, Reason.FIX)

    assert drafts.open(new.id) == replace(new, changed_at=clock.moment)
    assert drafts.versions(new.id) == (kept,)


def test_a_version_of_an_empty_draft_stores_nothing(drafts: Drafts) -> None:
    assert drafts.keep(drafts.new("x", Kind.POST), Reason.FIX) is None
    assert drafts.lines() == ()


def test_keeping_a_version_leaves_the_stored_text(drafts: Drafts, saved: Draft) -> None:
    drafts.keep(replace(saved, text="Anders"), Reason.FIX)

    assert drafts.open(saved.id) == saved


def test_an_identical_neighbour_is_not_kept_twice(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    first = drafts.keep(saved, Reason.FIX)
    clock.forward(minutes=6)

    assert drafts.keep(saved, Reason.RESTORE) == first
    drafts.save(replace(saved, text="Anders"))
    assert texts(drafts, saved) == [(LONG, Reason.FIX)]


def test_a_text_that_came_back_is_kept_again(drafts: Drafts, saved: Draft) -> None:
    for text in (LONG, "Anders", LONG):
        drafts.keep(replace(saved, text=text), Reason.FIX)

    assert [text for text, _ in texts(drafts, saved)] == [LONG, "Anders", LONG]


def test_no_words_are_no_version(drafts: Drafts, saved: Draft) -> None:
    assert drafts.keep(replace(saved, text=" \n"), Reason.FIX) is None
    assert drafts.versions(saved.id) == ()


def test_a_deleted_draft_comes_back_as_it_was(drafts: Drafts, saved: Draft) -> None:
    drafts.delete(saved.id)
    assert drafts.lines() == ()

    drafts.undelete(saved.id)

    assert drafts.open(saved.id) == saved
    assert drafts.deleted() == ()


def test_a_deleted_draft_can_be_had_back_for_thirty_days(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    drafts.keep(replace(saved, text="Eerder"), Reason.PAUSE)
    drafts.delete(saved.id)
    clock.forward(days=29)
    drafts.delete(saved.id)  # again: the thirty days do not begin anew
    clock.forward(hours=23)
    assert drafts.purge() == 0

    clock.forward(hours=1)

    assert drafts.purge() == 1
    assert drafts.deleted() == ()
    assert drafts.versions(saved.id) == ()


def test_a_purge_forgets_what_was_ignored_in_the_draft(
    drafts: Drafts, saved: Draft, store: Store, clock: Clock
) -> None:
    with store.writing() as work:
        work.ignored.add(saved.id, "pr-talk", "print", clock.moment)
        work.ignored.add("not-saved-yet", "pr-talk", "print", clock.moment)
    drafts.delete(saved.id)
    clock.forward(days=30)
    with store.writing() as work:
        work.ignored.add("just-begun", "pr-talk", "print", clock.moment)
    drafts.purge()

    with store.reading() as work:
        assert work.ignored.of(saved.id) == work.ignored.of("not-saved-yet") == frozenset()
        assert work.ignored.of("just-begun") == {"print"}


def test_deleting_what_is_not_there_is_no_trouble(drafts: Drafts) -> None:
    drafts.delete("none")

    assert drafts.deleted() == ()


@pytest.mark.parametrize(
    "act",
    [
        lambda drafts: drafts.open("none"),
        lambda drafts: drafts.undelete("none"),
    ],
    ids=["open", "undelete"],
)
def test_a_draft_that_is_not_there_is_the_owners_trouble(drafts: Drafts, act: Callable[[Drafts], object]) -> None:
    with pytest.raises(Trouble) as caught:
        act(drafts)

    assert caught.value.code == "draft-gone"


def test_a_draft_waits_until_its_moment_whatever_is_written_meanwhile(
    drafts: Drafts, saved: Draft, clock: Clock
) -> None:
    later = clock.moment + timedelta(minutes=20)
    other = save(drafts, replace(drafts.new("x", Kind.CRITICISM_REPLY), text="Dank je."))

    drafts.wait(saved, later)
    drafts.wait(other, later - timedelta(minutes=1))
    drafts.save(replace(saved, text=LONG + " En toen?"))

    assert drafts.waiting() == (
        Waiting(other.id, "Dank je.", later - timedelta(minutes=1)),
        Waiting(saved.id, LONG + " En toen?", later),
    )


def test_waiting_can_be_ended_and_ends_with_the_draft(drafts: Drafts, saved: Draft, clock: Clock) -> None:
    drafts.wait(saved, clock.moment)
    drafts.wait(saved, None)
    assert drafts.waiting() == ()

    drafts.wait(saved, clock.moment)
    drafts.delete(saved.id)

    assert drafts.waiting() == ()


def test_a_draft_that_is_not_stored_yet_can_wait(drafts: Drafts, clock: Clock) -> None:
    new = replace(drafts.new("x", Kind.CRITICISM_REPLY), text="Dank je.")

    drafts.wait(new, clock.moment)

    assert drafts.open(new.id).ready_at == clock.moment
