"""Drafts and versions in the file."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.draft import DraftLine, Kind, Reason
from coach.domain.trouble import Trouble
from tests.history import MONDAY, a_draft

if TYPE_CHECKING:
    from coach.store.store import Store


@pytest.mark.parametrize(
    "text",
    [
        "Met een \x00 erin",
        "مرحبا بالعالم",
        "Tip 👩‍💻 \u202eachterstevoren",
        "regel\r\nregel\rregel\u2028regel",
        "x" * 1_000_000,
    ],
    ids=["nul", "right-to-left", "emoji", "line-ends", "a-million"],
)
def test_any_text_comes_back_as_it_was(store: Store, text: str) -> None:
    draft = a_draft(text, context=text)
    with store.writing() as work:
        work.drafts.add(draft)

    with store.reading() as work:
        assert work.drafts.find(draft.id) == draft


def test_half_a_character_does_not_cost_the_rest(store: Store) -> None:
    draft = a_draft("Goed nieuws \ud83d vandaag")
    with store.writing() as work:
        work.drafts.add(draft)

    with store.reading() as work:
        found = work.drafts.find(draft.id)
    assert found is not None
    assert found.text == "Goed nieuws \ufffd vandaag"


def test_lines_stand_newest_first_without_the_deleted(store: Store) -> None:
    old = a_draft("Oud", changed_at=MONDAY)
    new = a_draft("Nieuw", changed_at=MONDAY + timedelta(hours=1), kind=Kind.REPLY, posted_at=MONDAY)
    gone = a_draft("Weg", deleted_at=MONDAY)
    with store.writing() as work:
        for draft in (old, gone, new):
            work.drafts.add(draft)

    with store.reading() as work:
        assert work.drafts.lines() == (DraftLine.of(new), DraftLine.of(old))
        assert work.drafts.deleted() == (DraftLine.of(gone),)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\t \r\n  Eerste  regel \nTweede", "Eerste regel"),
        ("", ""),
        ("woord " * 100, ("woord " * 14)[:79].rstrip() + "…"),
    ],
)
def test_a_line_is_titled_by_the_first_words(store: Store, text: str, title: str) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft(text))

    with store.reading() as work:
        assert [line.title for line in work.drafts.lines()] == [title]


def test_a_purge_takes_versions_along_and_only_what_is_old_enough(store: Store) -> None:
    old, young, kept = a_draft(deleted_at=MONDAY), a_draft(deleted_at=MONDAY + timedelta(seconds=1)), a_draft()
    with store.writing() as work:
        for draft in (old, young, kept):
            work.drafts.add(draft)
            work.versions.add(draft.id, "eerder", Reason.PAUSE, MONDAY)

        assert work.drafts.purge(MONDAY) == 1

    with store.reading() as work:
        assert work.drafts.find(old.id) is None
        assert work.versions.of(old.id) == ()
        assert len(work.versions.of(young.id)) == len(work.versions.of(kept.id)) == 1


def test_a_version_of_no_draft_is_the_owners_trouble(store: Store) -> None:
    with pytest.raises(Trouble) as caught, store.writing() as work:
        work.versions.add("none", "tekst", Reason.PAUSE, MONDAY)

    assert caught.value.code == "draft-gone"
