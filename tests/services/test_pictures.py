"""The folder of pictures: what is in it is kept once, whole, under the owner's name, for as long as it is used."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.draft import AccountKind
from coach.domain.picture import Attached, Verdict
from coach.domain.trouble import Trouble
from coach.services.drafts import KEPT, Drafts
from coach.services.handover import HandOver
from coach.services.history import History
from coach.services.pictures import PictureFolder, judge_profile
from coach.store.first_look import first_look
from tests.history import AMSTERDAM, MONDAY, Clock, a_draft, rows
from tests.pictures.making import drawn_logo, encoded, phone_photo, saved

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.store import Store

LOGO = encoded(drawn_logo(), "PNG")


@pytest.fixture
def folder(tmp_path: Path) -> PictureFolder:
    return PictureFolder(tmp_path / "pictures")


def test_a_copy_is_kept_under_the_owners_name_with_the_ending_that_fits(tmp_path: Path, folder: PictureFolder) -> None:
    kept, seen = folder.keep(saved(tmp_path, "Ons logo: nieuw?.jpeg", LOGO))

    assert folder.path(kept).name == "Ons logo nieuw.png"
    assert folder.path(kept).read_bytes() == LOGO
    assert kept.verdict is seen.look.verdict is Verdict.GRAPHIC


def test_the_same_picture_is_kept_once(tmp_path: Path, folder: PictureFolder) -> None:
    first, _ = folder.keep(saved(tmp_path, "a.png", LOGO))
    second, _ = folder.keep(saved(tmp_path, "b.png", LOGO))

    assert first == second
    assert len(list((tmp_path / "pictures").rglob("*.png"))) == 1


def test_what_is_no_picture_is_not_kept(tmp_path: Path, folder: PictureFolder) -> None:
    with pytest.raises(Trouble):
        folder.keep(saved(tmp_path, "diary.jpg", b"Dear diary"))

    assert not (tmp_path / "pictures").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(Trouble, match="picture-unsaved"):
        PictureFolder(closed / "pictures").keep_data(LOGO, "a.png")


def test_a_picture_that_somebody_took_away_is_told(folder: PictureFolder) -> None:
    with pytest.raises(Trouble, match="file-missing"):
        folder.look(Attached(file="0123/gone.jpg"))


def test_stripping_makes_another_file_and_leaves_the_first(tmp_path: Path, folder: PictureFolder) -> None:
    kept, seen = folder.keep(saved(tmp_path, "dak.jpg", phone_photo(drawn_logo())))
    bare, after = folder.strip(kept)

    assert seen.facts.tells
    assert not after.facts.tells
    assert bare.file != kept.file
    assert folder.path(kept).exists()


def test_what_no_draft_has_goes_after_a_while_and_nothing_else(
    tmp_path: Path, folder: PictureFolder, store: Store, clock: Clock
) -> None:
    used, _ = folder.keep_data(LOGO, "used.png")
    free, _ = folder.keep_data(encoded(drawn_logo(90, 90), "PNG"), "free.png")
    young, _ = folder.keep_data(encoded(drawn_logo(80, 80), "PNG"), "young.png")
    for picture, age in ((used, 99), (free, 31), (young, 29)):
        moment = (MONDAY - timedelta(days=age)).timestamp()
        os.utime(folder.path(picture).parent, (moment, moment))
    drafts = Drafts(store, clock)
    drafts.save(a_draft("", pictures=(used,)))

    drafts.sweep(folder)

    assert [folder.path(it).exists() for it in (used, free, young)] == [True, False, True]
    assert timedelta(days=30) == KEPT


def test_a_draft_keeps_its_pictures_and_the_first_look_sees_them(store: Store, clock: Clock, path: Path) -> None:
    """A draft that is shown without them would be saved without them."""
    pictures = (
        Attached(file="ab/dak.jpg", alt="Een dak \ud83d", verdict=Verdict.NO_PERSON),
        Attached(file="cd/nok.png"),
    )
    drafts = Drafts(store, clock)
    stored = drafts.save(a_draft("", pictures=pictures))
    assert stored is not None

    found = drafts.open(stored.id)
    look = first_look(path)

    assert [it.file for it in found.pictures] == ["ab/dak.jpg", "cd/nok.png"]
    assert found.pictures[0].alt == "Een dak \ufffd"
    assert look is not None
    assert look.draft == found


def test_a_description_alone_is_a_change_that_is_stored(store: Store, clock: Clock) -> None:
    drafts, draft = Drafts(store, clock), a_draft(pictures=(Attached(file="ab/dak.jpg"),))
    drafts.save(draft)

    drafts.save(a_draft(id=draft.id, pictures=(Attached(file="ab/dak.jpg", alt="Een dak"),)))

    assert drafts.open(draft.id).pictures[0].alt == "Een dak"


def test_of_a_posted_picture_only_what_it_showed_is_kept(store: Store, clock: Clock) -> None:
    pictures = (Attached(file="ab/dak.jpg", alt="Een dak", verdict=Verdict.NO_PERSON), Attached(file="cd/nok.png"))
    handover, history = HandOver(store, clock, AMSTERDAM), History(store, clock, AMSTERDAM)
    handover.confirm(a_draft(pictures=pictures))
    clock.forward(hours=1)
    handover.confirm(a_draft(pictures=(Attached(file="ef/ik.jpg", verdict=Verdict.PERSON),)))

    assert history.facts("x", 0.3).pictures == (Verdict.PERSON, Verdict.NO_PERSON)
    assert {row[2] for row in rows(store, "SELECT * FROM posted_picture")} == {"person", "no-person"}


@pytest.mark.parametrize(
    ("verdict", "kind", "said"),
    [
        (Verdict.GRAPHIC, AccountKind.PERSON, "graphic"),
        (Verdict.NO_PERSON, AccountKind.PERSON, "nobody"),
        (Verdict.PEOPLE, AccountKind.PERSON, "people"),
        (Verdict.PERSON, AccountKind.PERSON, None),
        (Verdict.UNCLEAR, AccountKind.PERSON, None),
        (Verdict.GRAPHIC, AccountKind.SERVICE_DESK, None),
    ],
)
def test_a_profile_picture_is_judged_as_the_article_says(verdict: Verdict, kind: AccountKind, said: str | None) -> None:
    finding = judge_profile("linkedin", verdict, kind)

    assert (finding.message if finding else None) == said
