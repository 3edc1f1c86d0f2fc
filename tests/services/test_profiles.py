"""The profile check asks about the networks in use, and keeps every answer with its day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.account import Account
from coach.domain.activity import Entry
from coach.domain.acts import Act
from coach.domain.draft import AccountKind
from coach.domain.profile import Question
from coach.services.accounts import Accounts
from coach.services.logbook import Logbook
from coach.services.profiles import Profiles
from tests.history import AMSTERDAM, MONDAY, rows

if TYPE_CHECKING:
    from coach.store.store import Store
    from tests.history import Clock


@pytest.fixture
def profiles(store: Store, clock: Clock) -> Profiles:
    return Profiles(store, clock, AMSTERDAM)


def networks(profiles: Profiles, otherwise: str = "linkedin") -> list[str]:
    return [each.network for each in profiles.checks(AccountKind.PERSON, otherwise)]


def test_the_networks_in_use_are_asked_about(profiles: Profiles, store: Store, clock: Clock) -> None:
    assert networks(profiles, "bluesky") == ["bluesky"]
    logbook = Logbook(store, clock, AMSTERDAM)
    logbook.log(Entry(Act.REPLY, "mastodon"), Entry(Act.POST, "facebook", at=MONDAY - timedelta(days=366)))
    logbook.log(Entry(Act.POST, "hyves", at=MONDAY.replace(year=2012)))
    Accounts(store).save(Account(network="x", name="@karin"))
    Accounts(store).save(Account(network="threads"))
    assert networks(profiles) == ["x", "mastodon"]


def test_the_newest_answer_counts_and_the_others_stay(profiles: Profiles, store: Store, clock: Clock) -> None:
    profiles.answer("linkedin", Question.PHOTO, yes=False)
    profiles.answer("linkedin", Question.NAME, yes=True)
    clock.forward(days=200)
    profiles.answer("linkedin", Question.PHOTO, yes=False)
    profiles.answer("linkedin", Question.PHOTO, yes=True)

    (found,) = profiles.checks(AccountKind.PERSON, "linkedin")
    assert {question: answer.yes for question, answer in found.answers.items()} == {
        Question.NAME: True,
        Question.PHOTO: True,
    }
    assert found.is_old(Question.NAME)
    assert not found.is_old(Question.PHOTO)
    kept = rows(store, "SELECT question, day, yes FROM profile_answer ORDER BY day, question")
    assert kept == [("name", "2026-11-23", 1), ("photo", "2026-11-23", 0), ("photo", "2027-06-11", 1)]


def test_an_answer_goes_for_its_own_network(profiles: Profiles, store: Store) -> None:
    for network in ("x", "linkedin"):
        Accounts(store).save(Account(network=network, name="Karin"))
    profiles.answer("x", Question.NAME, yes=True)
    assert [bool(each.answers) for each in profiles.checks(AccountKind.PERSON, "x")] == [True, False]
