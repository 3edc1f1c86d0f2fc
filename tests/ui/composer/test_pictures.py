"""Pictures of a draft in the real window: they come in by every way, are described, stripped, and never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.domain.picture import Verdict
from coach.services.pictures import read_facts
from coach.ui.composer.handed_pictures import HandedPictures
from coach.ui.composer.thumb import dragged
from coach.ui.preview.pictures import Pictures
from coach.ui.tasks import Lane
from tests.pictures.making import drawn_logo, encoded, phone_photo, saved
from tests.ui.conftest import messages, settle, type_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.ui.app import App
    from coach.ui.composer.picture_strip import PictureStrip
    from tests.ui.conftest import Browser, OpenApp


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """What a phone makes."""
    return saved(tmp_path, "dak.jpg", phone_photo(drawn_logo(), described="Three roofers wave"))


def add(app: App, qtbot: QtBot, *paths: Path) -> None:
    before = len(app.composer.draft.pictures)
    app.coaching.pictures.add(paths)
    qtbot.waitUntil(lambda: len(app.composer.draft.pictures) == before + len(paths))
    settle(app, qtbot)


def strip_of(app: App) -> PictureStrip:
    assert app.coaching.pictures.strip is not None
    return app.coaching.pictures.strip


def files(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_dropped_file_goes_with_the_draft_and_not_into_the_text(open_app: OpenApp, qtbot: QtBot, photo: Path) -> None:
    app = open_app()

    app.window.page.editor.insertFromMimeData(files(photo))
    qtbot.waitUntil(lambda: bool(app.composer.draft.pictures))

    assert app.window.page.editor.text() == ""
    assert app.composer.draft.pictures[0].verdict is Verdict.GRAPHIC
    assert photo.read_bytes() == app.coaching.pictures.folder.path(app.composer.draft.pictures[0]).read_bytes()


def test_a_picture_without_a_file_is_pasted_as_one(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    data = QMimeData()
    data.setImageData(drawn_logo())

    app.window.page.editor.insertFromMimeData(data)
    qtbot.waitUntil(lambda: bool(app.composer.draft.pictures))

    assert app.composer.draft.pictures[0].file.endswith("pasted picture.png")


def test_words_that_come_with_a_picture_are_pasted_as_words(open_app: OpenApp, qtbot: QtBot) -> None:
    """A word processor gives a picture of its text along."""
    app = open_app()
    data = QMimeData()
    data.setImageData(drawn_logo())
    data.setText("The roof is tight.")

    app.window.page.editor.insertFromMimeData(data)
    settle(app, qtbot)

    assert app.window.page.editor.text() == "The roof is tight."
    assert app.composer.draft.pictures == ()


def test_pictures_are_there_tomorrow_also_of_a_draft_without_words(
    open_app: OpenApp, qtbot: QtBot, photo: Path
) -> None:
    app = open_app()
    add(app, qtbot, photo)
    QTest.keyClicks(strip_of(app).alt, "A red roof")
    photo.unlink()  # the owner tidied up
    app.window.close()

    tomorrow = open_app()
    qtbot.waitUntil(lambda: tomorrow.coaching.pictures.strip is not None)
    settle(tomorrow, qtbot)

    assert [picture.alt for picture in tomorrow.composer.draft.pictures] == ["A red roof"]
    strip = strip_of(tomorrow)
    assert strip.isVisible()
    assert strip.alt.text() == "A red roof"
    assert strip._pictures[0].image is not None


def test_the_coach_asks_for_a_description_until_there_is_one(open_app: OpenApp, qtbot: QtBot, photo: Path) -> None:
    app = open_app()
    type_text(app, qtbot, "Who has a roof like mine?")
    add(app, qtbot, photo)
    qtbot.waitUntil(lambda: any("dak.jpg" in message for message in messages(app)))
    strip = strip_of(app)
    assert strip.use.isVisible()  # the file has one of its own

    strip.use.click()

    assert strip.alt.text() == "Three roofers wave"
    qtbot.waitUntil(lambda: not any("dak.jpg" in message for message in messages(app)))
    assert not strip.use.isVisible()


def test_what_the_file_tells_is_taken_out_of_a_copy(open_app: OpenApp, qtbot: QtBot, photo: Path) -> None:
    app = open_app()
    add(app, qtbot, photo)
    strip, before = strip_of(app), photo.read_bytes()
    strip.choose(app.composer.draft.pictures[0].file)
    assert "where it was made" in strip._about.text()
    assert "Fairphone FP5 camera" in strip._about.text()

    strip.strip.click()
    qtbot.waitUntil(lambda: not strip.strip.isVisible())

    kept = app.coaching.pictures.folder.path(app.composer.draft.pictures[0])
    assert not read_facts(kept).tells
    assert kept.name == "dak.jpg"
    assert photo.read_bytes() == before


def test_a_bad_file_is_told_of_and_the_good_ones_come_in(open_app: OpenApp, qtbot: QtBot, photo: Path) -> None:
    app = open_app()
    bad = saved(photo.parent, "diary.jpg", b"Dear diary")

    app.coaching.pictures.add([bad, photo])
    qtbot.waitUntil(lambda: bool(app.composer.draft.pictures))

    assert len(app.composer.draft.pictures) == 1
    assert "diary.jpg" in app.window.page.notice.sentence()


def test_a_removed_picture_can_be_put_back(open_app: OpenApp, qtbot: QtBot, photo: Path) -> None:
    app = open_app()
    add(app, qtbot, photo, saved(photo.parent, "b.png", encoded(drawn_logo(90, 90), "PNG")))
    before = app.composer.draft.pictures
    strip = strip_of(app)

    strip.thumbs[before[0].file].remove_wanted.emit()
    assert app.composer.draft.pictures == before[1:]
    assert len(strip.thumbs) == 1
    next(button for button, _ in app.window.page.notice._labels).click()

    assert app.composer.draft.pictures == before


def test_a_picture_that_comes_when_another_draft_is_open_goes_to_its_own(
    open_app: OpenApp, qtbot: QtBot, photo: Path
) -> None:
    app = open_app()
    type_text(app, qtbot, "The first draft.")
    first = app.composer.draft.id

    app.coaching.pictures.add([photo])
    app.composer.begin("The second draft.")
    app.tasks.wait(Lane.WORK)
    settle(app, qtbot)
    assert app.composer.draft.pictures == ()
    app.composer.open(first)
    settle(app, qtbot)

    assert app.composer.draft.id == first
    assert len(app.composer.draft.pictures) == 1


def test_the_preview_shows_the_pictures(open_app: OpenApp, qtbot: QtBot, photo: Path) -> None:
    app = open_app()
    type_text(app, qtbot, "Who has a roof like mine?")
    add(app, qtbot, photo)

    app.window.page.preview_button.click()

    def shown() -> list[Pictures]:
        return [it for it in app.window.findChildren(Pictures) if it.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    assert shown()[-1].accessibleName() == "a picture without a description"
    assert shown()[-1].height() == round(shown()[-1].width() * 300 / 400)


def test_the_hand_over_shows_the_pictures_to_drag(
    open_app: OpenApp, qtbot: QtBot, browser: Browser, photo: Path
) -> None:
    app = open_app()
    type_text(app, qtbot, "Who has a roof like mine?")
    add(app, qtbot, photo)
    strip_of(app).use.click()

    app.window.page.hand_over_button.click()
    settle(app, qtbot)

    handed = app.window.page.question.findChildren(HandedPictures)[-1]
    kept = app.coaching.pictures.folder.path(app.composer.draft.pictures[0])
    assert dragged(handed.thumbs[0].path).urls() == [QUrl.fromLocalFile(str(kept))]
    handed.copies[0].click()
    assert QApplication.clipboard().text() == "Three roofers wave"
    handed.reveal.click()
    assert browser.opened[-1] == QUrl.fromLocalFile(str(kept.parent)).toString(
        QUrl.ComponentFormattingOption.FullyEncoded
    )


def test_nothing_of_pictures_is_loaded_without_one(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()

    type_text(app, qtbot, "Who has a roof like mine?")

    assert app.coaching.pictures.strip is None
