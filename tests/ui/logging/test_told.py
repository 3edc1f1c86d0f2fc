"""What is told in the log window, as values."""

from __future__ import annotations

from datetime import datetime

import pytest

from coach.domain.activity import Mix, Outcome
from coach.domain.acts import Act
from coach.ui.logging.told import Told
from tests.history import an_activity


def test_each_person_is_an_entry_and_each_time() -> None:
    entries = Told(act=Act.REPLY, network="x", people=("Karin", "Ruud"), times=2, url="https://x.com/1").entries()

    assert [it.person for it in entries] == ["Karin", "Karin", "Ruud", "Ruud"]
    assert {it.url for it in entries} == {"https://x.com/1"}


def test_with_nobody_in_particular_it_is_one() -> None:
    (entry,) = Told(act=Act.POST, network="x").entries()

    assert (entry.person, entry.at) == ("", None)


@pytest.mark.parametrize("act", [Act.REPLY, Act.REACTION, Act.MESSAGE_RECEIVED])
def test_a_group_goes_with_what_takes_place_in_groups_alone(act: Act) -> None:
    assert Told(act=act, network="x", group="Cyclists").entries()[0].group == ""
    assert Told(act=Act.GROUP_POST, network="x", group="Cyclists").entries()[0].group == "Cyclists"


@pytest.mark.parametrize("act", [Act.REPLY, Act.POST, Act.DELETION])
def test_what_others_said_goes_with_what_was_received_alone(act: Act) -> None:
    assert Told(act=act, network="x", said="Hello").entries()[0].text == ""
    assert Told(act=Act.CRITICISM_RECEIVED, network="x", said="Hello").entries()[0].text == "Hello"


def test_a_change_leaves_what_cannot_be_told_here() -> None:
    before = an_activity(
        Act.POST, text="A post.", mix=Mix.USEFUL, draft="d1", source="command-line", person="Jansen, P.", note="n"
    )

    after = Told(act=Act.POST, network="x", people=("Jansen", "P."), note="m").applied_to(before)

    assert (after.text, after.mix, after.draft, after.source) == ("A post.", Mix.USEFUL, "d1", "command-line")
    assert (after.id, after.at) == (before.id, before.at)
    assert (after.network, after.person, after.note) == ("x", "Jansen, P.", "m")


def test_a_change_of_criticism_keeps_how_it_ended() -> None:
    before = an_activity(Act.CRITICISM_RECEIVED, person="Karin", text="Late!", outcome=Outcome.SOLVED)
    at = datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001 - as the owner tells it

    after = Told(act=Act.CRITICISM_RECEIVED, network="x", people=("Karin",), said="Too late!", at=at).applied_to(before)

    assert (after.outcome, after.text, after.at) == (Outcome.SOLVED, "Too late!", at)
