"""Two gauges that are never mixed, each beside the time before it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.activity import Entry, Mix
from coach.domain.acts import Act
from coach.domain.balance import MixBalance, Pause
from coach.domain.trouble import Trouble
from coach.review.targets import DEFAULT, presets
from coach.services.gauges import MONTH, UNTOLD, WEEK, YEAR, Gauges
from coach.services.history import History
from coach.services.logbook import Logbook
from coach.system.settings import Settings
from coach.system.words import LANGUAGES, say
from tests.history import AMSTERDAM, MONDAY, Clock

if TYPE_CHECKING:
    from coach.store.store import Store

TODAY = MONDAY.date()


@pytest.fixture
def logbook(store: Store, clock: Clock) -> Logbook:
    return Logbook(store, clock, AMSTERDAM)


@pytest.fixture
def gauges(store: Store, clock: Clock) -> Gauges:
    return Gauges(store, History(store, clock, AMSTERDAM))


def ago(days: int) -> datetime:
    return MONDAY - timedelta(days=days)


@pytest.mark.parametrize("days", [WEEK, MONTH, YEAR])
def test_a_period_stands_beside_the_one_before_it(gauges: Gauges, logbook: Logbook, days: int) -> None:
    logbook.log(*(Entry(Act.REPLY, "x", at=ago(each)) for each in (0, days - 1)))
    logbook.log(*(Entry(Act.POST, "x", at=ago(each)) for each in (days, 2 * days - 1, 2 * days)))

    found = gauges.dialogue(days, target=1 / 3)

    assert (found.now.total.conversation, found.now.total.broadcast) == (2, 0)
    assert (found.before.total.conversation, found.before.total.broadcast) == (0, 2)


def test_an_answer_pasted_to_many_is_one_conversation(gauges: Gauges, logbook: Logbook) -> None:
    for person in ("Karin", "Ruud", "Anna"):
        logbook.log(Entry(Act.REPLY, "x", person=person, text=f"Hoi {person}, dank je wel!"))
    logbook.log(Entry(Act.COMMENT, "x", text="@piet hoi, DANK je wel"))
    logbook.log(Entry(Act.REPLY, "linkedin", text="Hoi, dank je wel"))
    logbook.log(Entry(Act.REPLY, "x", text="Hoi, dank je wel", at=ago(1)))

    total = gauges.dialogue(WEEK, target=1 / 3).now

    assert (total.networks["x"].conversation, total.networks["linkedin"].conversation) == (2, 1)


def test_answers_without_a_text_each_count(gauges: Gauges, logbook: Logbook) -> None:
    logbook.log(*[Entry(Act.REPLY, "x")] * 3)

    assert gauges.dialogue(WEEK, target=1 / 3).now.total.conversation == 3


def test_a_thread_and_a_share_are_a_broadcast_each_and_so_is_the_same_post_twice(
    gauges: Gauges, logbook: Logbook
) -> None:
    logbook.log(*(Entry(act, "x", text="Brood") for act in (Act.THREAD, Act.SHARE, Act.POST, Act.POST)))

    assert gauges.dialogue(WEEK, target=1 / 3).now.total.broadcast == 4


def test_the_mix_is_of_the_broadcasts_alone(gauges: Gauges, logbook: Logbook) -> None:
    logbook.log(Entry(Act.POST, "x", mix=Mix.PROMOTION), Entry(Act.SHARE, "x", mix=Mix.USEFUL), Entry(Act.POST, "x"))
    logbook.log(Entry(Act.REPLY, "x", mix=Mix.PERSONAL), Entry(Act.POST, "linkedin", mix=Mix.PERSONAL, at=ago(7)))

    found = gauges.mix(WEEK)

    assert found.now == MixBalance(promotion=1, useful=1, untold=1)
    assert found.before == MixBalance(personal=1)
    assert found.now.share(Mix.PROMOTION) == 0.5
    assert MixBalance(untold=3).share(Mix.USEFUL) is None
    assert gauges.mix(MONTH, "linkedin").now == MixBalance(personal=1)


def test_the_posts_whose_purpose_is_not_told_are_those_that_the_mix_lacks(gauges: Gauges, logbook: Logbook) -> None:
    logbook.log(
        Entry(Act.POST, "x", text="told", mix=Mix.USEFUL),
        Entry(Act.REPLY, "x", text="no broadcast"),
        Entry(Act.POST, "x", text="first day", at=ago(WEEK - 1)),
        Entry(Act.POST, "x", text="before", at=ago(WEEK)),
        Entry(Act.SHARE, "linkedin", text="elsewhere", at=ago(1)),
    )

    assert [each.text for each in gauges.untold(WEEK)] == ["elsewhere", "first day"]
    assert [each.text for each in gauges.untold(WEEK, "x")] == ["first day"]
    assert len(gauges.untold(WEEK)) == gauges.mix(WEEK).now.untold


def test_the_networks_of_a_period_are_those_where_anything_happened(gauges: Gauges, logbook: Logbook) -> None:
    logbook.log(Entry(Act.REACTION, "x"), Entry(Act.POST, "linkedin", at=ago(WEEK)), Entry(Act.POST, "x", at=ago(1)))

    assert gauges.networks(WEEK) == {"x"}
    assert gauges.networks(MONTH) == {"x", "linkedin"}


def test_one_is_asked_about_the_newest_posts_and_not_about_a_year_at_once(gauges: Gauges, logbook: Logbook) -> None:
    logbook.log(*(Entry(Act.POST, "x", text=str(day), at=ago(day)) for day in range(UNTOLD + 5)))

    assert [each.text for each in gauges.untold(YEAR)] == [str(day) for day in range(UNTOLD)]


def test_weeks_without_anything_are_there_too(gauges: Gauges, logbook: Logbook) -> None:
    logbook.log(Entry(Act.REPLY, "x", at=ago(8)), Entry(Act.POST, "x", at=ago(7)), Entry(Act.POST, "x"))

    found = gauges.weeks(52)

    assert len(found) == 52
    assert [(each.broadcast, each.conversation) for each in found[-3:]] == [(0, 1), (1, 0), (1, 0)]
    assert (found[0].week, found[-1].week) == (TODAY - timedelta(weeks=51), TODAY)


def streak(gauges: Gauges) -> int:
    return gauges.dialogue(WEEK, target=1 / 3).now.total.streak_weeks


def test_a_holiday_does_not_break_a_streak_and_does_not_count(gauges: Gauges, logbook: Logbook) -> None:
    logbook.log(*(Entry(Act.REPLY, "x", at=ago(7 * weeks)) for weeks in (0, 1, 4, 5)))
    assert streak(gauges) == 2

    gauges.pause(date(2026, 11, 2), date(2026, 11, 13))
    assert streak(gauges) == 4
    assert gauges.pauses() == (Pause(since=date(2026, 11, 2), until=date(2026, 11, 13)),)

    gauges.resume(date(2026, 11, 2))
    assert streak(gauges) == 2


@pytest.mark.parametrize(
    ("since", "until", "length"),
    [
        (date(2026, 11, 9), date(2026, 11, 12), 2),
        (date(2026, 11, 9), date(2026, 11, 11), 1),
        (date(2026, 11, 12), date(2026, 11, 15), 2),
    ],
)
def test_only_a_week_that_is_mostly_holiday_is_excused(
    gauges: Gauges, logbook: Logbook, since: date, until: date, length: int
) -> None:
    logbook.log(Entry(Act.REPLY, "x", at=ago(7)), Entry(Act.REPLY, "x", at=ago(21)))
    gauges.pause(since, until)

    assert streak(gauges) == length


@pytest.mark.parametrize(
    ("since", "until", "code"),
    [(date(2026, 8, 2), date(2026, 8, 1), "days-reversed"), (date(2026, 1, 1), date(2026, 12, 31), "pause-long")],
)
def test_a_holiday_that_cannot_be_is_refused(gauges: Gauges, since: date, until: date, code: str) -> None:
    with pytest.raises(Trouble) as caught:
        gauges.pause(since, until)

    assert caught.value.code == code
    assert all(say(f"trouble.{code}", language, **caught.value.facts) for language in LANGUAGES)
    assert gauges.pauses() == ()


def test_every_preset_has_a_name_with_its_variant_and_a_source() -> None:
    for name, preset in presets().items():
        assert preset.source
        assert all("(" in say(f"target.{name}", language) or name == "eighty-twenty" for language in LANGUAGES)
        parts = [part for part in (preset.useful, preset.personal) if part is not None]
        assert len(parts) != 2 or sum((*parts, preset.promotion)) == pytest.approx(1)


def test_the_default_target_is_the_only_one_that_counts_conversation() -> None:
    counting = {name: its.dialogue for name, its in presets().items() if its.dialogue is not None}

    assert counting == {DEFAULT: pytest.approx(Settings().target)}
