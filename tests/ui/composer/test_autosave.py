"""No key waits longer than a second to be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.composer.autosave import SAVE_WITHIN_MS, Autosave

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_fast_typing_does_not_put_the_saving_off(qtbot: QtBot) -> None:
    """Keys that never rest are saved all the same: the first change sets the hour, later ones do not move it."""
    saves: list[int] = []
    autosave = Autosave(lambda: saves.append(1))

    for _ in range(SAVE_WITHIN_MS // 50 + 4):
        autosave.changed()
        qtbot.wait(50)

    assert saves
    autosave.drop()


def test_flush_saves_once_and_only_what_waits(qtbot: QtBot) -> None:
    saves: list[int] = []
    autosave = Autosave(lambda: saves.append(1))

    autosave.flush()
    autosave.changed()
    autosave.flush()
    autosave.flush()

    assert saves == [1]


def test_a_second_holds_the_saving_and_the_writing() -> None:
    assert SAVE_WITHIN_MS <= 800
