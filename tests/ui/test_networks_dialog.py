"""The owner's accounts, and what is known of each network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.account import Account
from coach.networks.own_limits import use_own_limits
from coach.networks.spec import adopt, network, network_ids
from coach.ui.networks_dialog import NetworksDialog, limits_page

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def dialog(qtbot: QtBot, chosen: str = "x", *accounts: Account) -> tuple[NetworksDialog, list[Account]]:
    opened = NetworksDialog({account.network: account for account in accounts}, chosen, language="en")
    qtbot.addWidget(opened)
    told: list[Account] = []
    opened.told.connect(told.append)
    opened.show()
    return opened, told


def choose(opened: NetworksDialog, chosen: str) -> None:
    opened.list.setCurrentRow(network_ids().index(chosen))


def test_what_is_told_is_taken_over_at_once(qtbot: QtBot) -> None:
    opened, told = dialog(qtbot)

    opened.premium.click()
    opened.name.setText(" Sanne ")
    choose(opened, "mastodon")
    opened.server_limit.setValue(5000)
    opened.accept()

    assert told == [
        Account(network="x", premium=True),
        Account(network="x", name="Sanne", premium=True),
        Account(network="mastodon", server_limit=5000),
    ]


def test_looking_around_tells_nothing(qtbot: QtBot) -> None:
    opened, told = dialog(qtbot, "x", Account(network="x", name="Sanne", premium=True))

    assert (opened.name.text(), opened.premium.isChecked()) == ("Sanne", True)
    for each in network_ids():
        choose(opened, each)
    opened.reject()

    assert told == []


def test_a_server_limit_can_be_forgotten(qtbot: QtBot) -> None:
    opened, told = dialog(qtbot, "mastodon", Account(network="mastodon", server_limit=5000))

    opened.server_limit.setValue(0)
    opened.accept()

    assert told == [Account(network="mastodon")]


@pytest.mark.parametrize(
    ("chosen", "fields"),
    [
        ("x", (True, True, False)),
        ("mastodon", (True, False, True)),
        ("linkedin", (True, False, False)),
        ("hyves", (False, False, False)),
    ],
)
def test_only_what_matters_there_is_asked(qtbot: QtBot, chosen: str, fields: tuple[bool, ...]) -> None:
    opened, _ = dialog(qtbot, chosen)

    assert tuple(part.isVisible() for part in (opened.name, opened.premium, opened.server_limit)) == fields


def test_a_network_that_nobody_knows_opens_at_the_first(qtbot: QtBot) -> None:
    opened, _ = dialog(qtbot, "myspace")

    assert opened.list.currentRow() == 0


@pytest.mark.parametrize("chosen", network_ids())
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_figure_has_its_source_and_its_day(qapp: QApplication, chosen: str, language: str) -> None:
    known = network(chosen)
    page = limits_page(known, language)

    assert page.count("<b>") == len(known.limits) + (known.fold is not None)
    assert page.count("Source: ") == page.count("Checked ") == page.count("<b>")
    assert page


@pytest.mark.parametrize(("language", "said"), [("nl", "Je eigen grens, van "), ("en", "Your own limit, of ")])
@pytest.mark.usefixtures("qapp")
def test_a_limit_that_the_owner_set_says_so(tmp_path: Path, language: str, said: str) -> None:
    (tmp_path / "mastodon.toml").write_text('[[limits]]\nwhat = "post"\nvalue = 5000\nnote = "Our <own> server."\n')
    use_own_limits(tmp_path)
    try:
        page = limits_page(network("mastodon"), language)
    finally:
        adopt({})

    assert page.count(said) == 1
    assert "Our &lt;own&gt; server." in page
    assert page.count("<b>") == page.count("Source: ") + 1
