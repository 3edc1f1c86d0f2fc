"""The picture on a profile, in both languages: what it shows, why, and what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from coach.domain.draft import AccountKind
from coach.domain.picture import Verdict
from coach.ui.profile_picture import ProfilePicture
from coach.ui.tasks import Tasks
from coach.ui.theme import LIGHT
from tests.pictures.making import drawn_logo, encoded, saved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    found = Tasks()
    yield found
    found.close()


def shown(qtbot: QtBot, tasks: Tasks, language: str = "en") -> ProfilePicture:
    widget = ProfilePicture(network="linkedin", tasks=tasks, tokens=LIGHT, language=lambda: language)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("language", "instead"), [("en", "Take a photo of yourself"), ("nl", "Neem een foto van jezelf")]
)
def test_a_logo_is_told_with_what_to_do_instead(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, language: str, instead: str
) -> None:
    widget = shown(qtbot, tasks, language)
    logo = saved(tmp_path, "logo.png", encoded(drawn_logo(), "PNG"))

    with qtbot.waitSignal(widget.looked) as told:
        widget.look(logo)

    assert told.args == [Verdict.GRAPHIC]
    assert "logo" in widget.said.text()
    assert instead in widget.advice.text()


def test_a_service_desk_may_have_a_logo(qtbot: QtBot, tasks: Tasks) -> None:
    widget = shown(qtbot, tasks)
    widget.show_verdict(Verdict.GRAPHIC)
    assert widget.advice.text()

    widget.set_account_kind(AccountKind.SERVICE_DESK)

    assert widget.advice.text() == ""


def test_a_face_is_no_reason_for_advice(qtbot: QtBot, tasks: Tasks) -> None:
    widget = shown(qtbot, tasks)

    widget.show_verdict(Verdict.PERSON)

    assert "one person" in widget.said.text()
    assert widget.advice.text() == ""


def test_what_is_no_picture_is_told_by_its_name(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    widget = shown(qtbot, tasks)

    with qtbot.waitSignal(widget.troubled):
        widget.look(saved(tmp_path, "diary.jpg", b"Dear diary"))

    assert widget.said.text().startswith("diary.jpg is no picture")


def test_another_language_says_it_anew(qtbot: QtBot, tasks: Tasks) -> None:
    spoken = ["en"]
    widget = ProfilePicture(network="linkedin", tasks=tasks, tokens=LIGHT, language=lambda: spoken[0])
    qtbot.addWidget(widget)
    widget.show_verdict(Verdict.NO_PERSON)

    spoken[0] = "nl"
    QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))

    assert "zonder herkenbare persoon" in widget.said.text()
