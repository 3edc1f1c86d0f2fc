"""What is known of the networks, and how a wrong file is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from coach.domain.trouble import Trouble
from coach.networks.spec import SpecError, network, network_ids, read_network, shipped
from coach.system.assets import assets
from coach.system.clock import now

if TYPE_CHECKING:
    from pathlib import Path

    from coach.networks.facts import Known

KNOWN = {"source": "docs", "checked": date(2026, 11, 23), "confidence": "A"}
LIMIT = KNOWN | {"what": "post", "value": 280, "unit": "weighted"}
COMPOSE = KNOWN | {"page": "https://x.com/"}


def table(**changes: Any) -> dict[str, Any]:
    return {
        "name": "X",
        "home": "https://x.com/",
        "audience": "talkers",
        "opened": KNOWN | {"year": 2006},
        "reach": KNOWN | {"people": ["business"]},
        "limits": [LIMIT],
        "compose": COMPOSE,
    } | changes


def test_the_ids_are_those_of_the_files() -> None:
    assert sorted(network_ids()) == sorted(path.stem for path in (assets() / "networks").iterdir())


@pytest.mark.parametrize("network_id", network_ids())
def test_every_network_says_what_it_is_and_where_to_post(network_id: str) -> None:
    known = network(network_id)
    assert known.id == network_id
    assert known.name
    assert known.compose or known.retired


def facts() -> list[tuple[str, Known]]:
    return [(network_id, fact) for network_id in network_ids() for fact in shipped(network_id).facts]


def test_no_fact_was_left_behind_when_the_others_were_checked() -> None:
    """A figure that nobody looked at for a year is no fact any more: look it up anew and change its date."""
    newest = max(fact.checked for _, fact in facts())
    assert [(network_id, fact) for network_id, fact in facts() if fact.is_overdue(newest)] == []


def test_every_fact_was_checked_less_than_a_year_ago() -> None:
    """Told rather than failed: time passes for a clone that nobody touches, and nothing in it became wrong."""
    today = now().date()
    assert all(fact.checked <= today + timedelta(days=1) for _, fact in facts())
    overdue = sorted({f"{network_id} ({fact.checked})" for network_id, fact in facts() if fact.is_overdue(today)})
    if overdue:
        pytest.skip(f"look these up anew, nobody has for a year: {', '.join(overdue)}")


@pytest.mark.parametrize(("days", "overdue"), [(0, False), (365, False), (366, True)])
def test_a_fact_is_overdue_after_a_year(days: int, *, overdue: bool) -> None:
    limit = shipped("x").limits[0]
    assert limit.is_overdue(limit.checked + timedelta(days=days)) == overdue


@pytest.mark.parametrize("network_id", network_ids())
def test_every_fact_has_a_source(network_id: str) -> None:
    assert all(fact.source for fact in shipped(network_id).facts)


def test_common_figures_are_estimates() -> None:
    assert {limit.what for limit in network("facebook").limits if limit.estimate} == {"comment"}


def test_a_figure_with_a_doubtful_unit_is_an_estimate() -> None:
    assert [limit.estimate for limit in network("linkedin").limits_of("post")] == [True]


def test_hyves_is_gone_and_names_where_its_audience_went() -> None:
    hyves = network("hyves")
    assert hyves.retired is not None
    assert (hyves.retired.closed, hyves.retired.successors) == (date(2013, 12, 2), ("facebook", "instagram"))
    assert {network(successor).audience for successor in hyves.retired.successors} == {hyves.audience}


def test_no_length_is_stated_for_hyves() -> None:
    assert network("hyves").limits == ()


def test_an_unknown_network_is_the_owners_trouble() -> None:
    with pytest.raises(Trouble) as caught:
        network("myspace")
    assert caught.value.code == "network-unknown"
    assert caught.value.facts == {"network": "myspace", "known": ", ".join(network_ids())}


def test_a_network_is_read_once() -> None:
    assert network("x") is network("x")


def test_a_right_table_is_read() -> None:
    assert read_network("x", table()).limits_of("post")[0].value == 280


def changed_limit(**changes: Any) -> dict[str, Any]:
    return table(limits=[LIMIT | changes])


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        (table(colour="blue"), "colour"),
        (table(home=3), "home"),
        (table(home="http://x.com"), "home"),
        (table(audience="everybody"), "audience"),
        (table(replies="letter"), "replies"),
        (table(opened=2006), "opened"),
        (table(opened=KNOWN | {"year": "2006"}), "opened: year"),
        (table(reach=KNOWN | {"people": ["everybody"]}), "reach: people"),
        (table(reach=KNOWN | {"people": "business"}), "reach: people"),
        (table(addresses=KNOWN | {"names": ["https://t.co"]}), "addresses: names"),
        (table(addresses=KNOWN | {"names": [3]}), "addresses: names"),
        (table(limits="many"), "limits"),
        (table(limits=["many"]), "limits[0]"),
        (table(compose=3), "compose"),
        (table(retired={"closed": date(2013, 12, 2), "successors": ["myspace"]}), "retired: successors"),
        (table(retired={"closed": "2013", "successors": []}), "retired: closed"),
        (changed_limit(value="280"), "limits[0]: value"),
        (changed_limit(value=True), "limits[0]: value"),
        (changed_limit(value=0), "limits[0]: value"),
        (changed_limit(unit="letters"), "limits[0]: unit"),
        (changed_limit(what="poem"), "limits[0]: what"),
        (changed_limit(confidence="D"), "limits[0]: confidence"),
        (changed_limit(checked="2026-11-23"), "limits[0]: checked"),
        (changed_limit(checked=datetime(2026, 11, 23, tzinfo=UTC)), "limits[0]: checked"),
        (changed_limit(maximum=3), "limits[0]: maximum"),
        ({"name": "X"}, "home"),
    ],
)
def test_a_wrong_table_is_refused_by_file_and_key(wrong: dict[str, Any], key: str) -> None:
    with pytest.raises(SpecError) as caught:
        read_network("x", wrong)
    assert str(caught.value).startswith(f"x.toml: {key}: ")


def test_a_file_that_is_no_toml_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "networks").mkdir()
    (tmp_path / "networks" / "x.toml").write_text("name = ", encoding="utf-8")
    monkeypatch.setattr("coach.networks.spec.assets", lambda: tmp_path)
    with pytest.raises(SpecError, match=r"^x\.toml: "):
        shipped.__wrapped__("x")
