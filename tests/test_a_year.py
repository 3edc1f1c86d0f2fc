"""The year that tests, pictures and anybody who tries the app out start from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from coach.domain.acts import Act
from coach.domain.contact import Sort
from coach.domain.hours import WorkingHours
from coach.services.opening import Desk, DeskDoor
from coach.system.paths import find_paths
from coach.system.settings import load_settings
from tests.a_year import a_year
from tests.history import Clock, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WEDNESDAY = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)


@pytest.fixture(params=["nl", "en"])
def desk(request: pytest.FixtureRequest, home: Path) -> Iterator[Desk]:
    a_year(home, activities=150, language=request.param, now=WEDNESDAY)
    assert load_settings(find_paths(str(home))).ui_language == request.param
    door = DeskDoor(find_paths(str(home)), Clock(WEDNESDAY))
    yield door.desk()
    door.close()


def test_it_has_all_that_an_owner_meets_in_a_year(desk: Desk) -> None:
    waiting = desk.conversations.open(WorkingHours(), snoozed=True)
    assert [each.overdue for each in waiting] == [True, True, True, False, False]
    assert [each.waiting.criticism for each in waiting] == [True, False, False, False, False]
    assert len(desk.conversations.open(WorkingHours())) == 4  # one is put off
    response = desk.conversations.response(364)
    assert response.received > response.answered > 0
    assert {each.goal.ended is None for each in desk.goals.progress()} == {True, False}
    assert {each.posted for each in desk.drafts.lines()} == {True, False}
    assert desk.people.quiet()
    assert any(each.note for each in desk.people.all(Sort.GROUP))
    assert desk.gauges.dialogue(28, target=0.3).now.total.share is not None
    weeks = [each.broadcast + each.conversation for each in desk.gauges.weeks(52)]
    assert weeks.count(0) >= 3


def test_the_same_year_is_made_in_bulk_where_it_is_long(home: Path) -> None:
    """What the bulk way leaves is what the app would have counted itself."""
    a_year(home, activities=2_600, now=WEDNESDAY)
    door = DeskDoor(find_paths(str(home)), Clock(WEDNESDAY))
    desk = door.desk()
    assert 2_000 < rows(desk.store, "SELECT count(*) FROM activity")[0][0] < 3_200
    counted = rows(desk.store, "SELECT * FROM day_count ORDER BY 1, 2, 3")
    contacts = rows(desk.store, "SELECT * FROM contact ORDER BY 1, 2, 3")
    newest = desk.logbook.newest(200)
    assert [each.at for each in newest] == sorted((each.at for each in newest), reverse=True)
    with desk.store.writing() as work:
        work.activities.recount()
    assert rows(desk.store, "SELECT * FROM day_count ORDER BY 1, 2, 3") == counted
    assert rows(desk.store, "SELECT * FROM contact ORDER BY 1, 2, 3") == contacts
    assert all(each.act is Act.CRITICISM_RECEIVED for each in desk.conversations.criticism())
    door.close()


def test_a_home_with_a_history_is_left_alone(home: Path) -> None:
    a_year(home, activities=50, now=WEDNESDAY)
    with pytest.raises(FileExistsError):
        a_year(home, activities=50, now=WEDNESDAY)
