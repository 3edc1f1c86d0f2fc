"""The limits that the owner sets, and how a wrong file is told of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from coach.domain.finding import CheckRequest
from coach.domain.trouble import Trouble
from coach.networks.counting import measure
from coach.networks.facts import LENGTHS
from coach.networks.own_limits import use_own_limits
from coach.networks.spec import adopt, network, network_ids, shipped
from coach.system.words import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POST = '[[limits]]\nwhat = "post"\nvalue = 5000\n'


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The owner's folder; afterwards the limits are ours again."""
    path = tmp_path / "networks"
    path.mkdir()
    yield path
    adopt({})


def limits(network_id: str, what: str) -> list[tuple[int, str]]:
    return [(limit.value, limit.unit) for limit in network(network_id).limits_of(what)]


def test_the_owners_limit_takes_the_place_of_ours(folder: Path) -> None:
    (folder / "mastodon.toml").write_text(POST + 'note = "Our own server."\n', encoding="utf-8")
    use_own_limits(folder)

    own = network("mastodon").limits_of("post")[0]
    assert (own.value, own.unit, own.confidence, own.note) == (5000, "graphemes", "own", "Our own server.")
    assert not own.estimate
    assert not own.is_overdue(date(2100, 1, 1))
    length = measure(CheckRequest(text="Dag", network="mastodon"))
    assert length is not None
    assert length.limit == 5000


@pytest.mark.parametrize(
    ("network_id", "file", "what", "expected"),
    [
        ("bluesky", POST, "post", [(5000, "graphemes"), (3000, "utf8-bytes")]),
        ("bluesky", POST + 'unit = "utf8-bytes"', "post", [(300, "graphemes"), (5000, "utf8-bytes")]),
        ("bluesky", POST + 'unit = "code-points"', "post", [(5000, "code-points")]),
        ("linkedin", POST + 'unit = "code-points"', "post", [(5000, "code-points")]),
        ("hyves", POST + 'unit = "code-points"', "post", [(5000, "code-points")]),
        ("x", '[[limits]]\nwhat = "premium"\nvalue = 30000', "premium", [(30000, "weighted")]),
        ("x", POST + POST.replace("5000", "6000"), "post", [(6000, "weighted")]),
        ("x", "", "post", [(280, "weighted")]),
        ("x", "\ufeff" + POST, "post", [(5000, "weighted")]),
    ],
)
def test_a_limit_replaces_that_of_the_same_thing_and_unit(
    folder: Path, network_id: str, file: str, what: str, expected: list[tuple[int, str]]
) -> None:
    (folder / f"{network_id}.toml").write_text(file, encoding="utf-8")
    use_own_limits(folder)
    assert limits(network_id, what) == expected


@pytest.mark.parametrize("network_id", network_ids())
@pytest.mark.parametrize("unit", LENGTHS)
def test_every_network_can_be_counted_in_every_unit(folder: Path, network_id: str, unit: str) -> None:
    (folder / f"{network_id}.toml").write_text(f'{POST}unit = "{unit}"', encoding="utf-8")
    use_own_limits(folder)
    length = measure(CheckRequest(text="Zie https://bakkerij.nl/een/heel/lang/adres 👍", network=network_id))
    assert length is not None
    assert unit in {count.unit for count in (length, *length.also)}


def test_what_is_not_named_stays_as_it_was(folder: Path) -> None:
    (folder / "x.toml").write_text(POST, encoding="utf-8")
    use_own_limits(folder)
    assert network("x").limits_of("images") == shipped("x").limits_of("images")
    assert network("threads") is shipped("threads")


def test_limits_that_were_taken_away_hold_no_more(folder: Path) -> None:
    (folder / "x.toml").write_text(POST, encoding="utf-8")
    use_own_limits(folder)
    (folder / "x.toml").unlink()
    use_own_limits(folder)
    assert network("x") is shipped("x")


def test_without_the_folder_ours_hold(tmp_path: Path) -> None:
    use_own_limits(tmp_path / "nothing")
    assert network("x") is shipped("x")


@pytest.mark.parametrize(
    ("file", "code", "line", "key"),
    [
        ("[[limits]]\nwhat = post", "own-limits-syntax", 2, "what"),
        ('[[limits]]\nwhat = "post', "own-limits-syntax", 2, "what"),
        ("[[limits]]\nvalue = 1\nvalue = 2", "own-limits-syntax", 3, "value"),
        ("[[limits", "own-limits-syntax", 1, "[[limits"),
        ("a = " + "[" * 5000, "own-limits-syntax", 1, "a"),
        ('name = "X"', "own-limits-key", 1, "name"),
        ("limits = 3", "own-limits-table", 1, "limits"),
        ("[limits]\nwhat = 3", "own-limits-table", 1, "limits"),
        (POST + "\nmaximum = 3", "own-limits-key", 5, "maximum"),
        (POST + '\n[[limits]]\nwhat = "post"\nvalue = "280"', "own-limits-number", 7, "value"),
        ('[[limits]]\nwhat = "post"\n# value = 1\n"value" = 0', "own-limits-number", 4, "value"),
        ('[[limits]]\nwhat = "post"\nvalue = true', "own-limits-number", 3, "value"),
        ('[[limits]]\nwhat = "poem"\nvalue = 1', "own-limits-choice", 2, "what"),
        ("[[limits]]\nwhat = []\nvalue = 1", "own-limits-choice", 2, "what"),
        (POST + 'unit = "letters"', "own-limits-choice", 4, "unit"),
        (POST + 'unit = "items"', "own-limits-choice", 4, "unit"),
        ('[[limits]]\nwhat = "links"\nvalue = 2\nunit = "graphemes"', "own-limits-choice", 4, "unit"),
        (POST + "note = 3", "own-limits-text", 4, "note"),
        ("# mine\n\n[[limits]]\nvalue = 1", "own-limits-missing", 3, "what"),
        ('[[limits]]\nwhat = "post"', "own-limits-missing", 1, "value"),
        ('[[limits]]\nwhat = "title"\nvalue = 3', "own-limits-missing", 1, "unit"),
    ],
)
def test_a_wrong_file_is_told_of_by_name_line_and_key(folder: Path, file: str, code: str, line: int, key: str) -> None:
    path = folder / "x.toml"
    path.write_text(file, encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        use_own_limits(folder)
    facts = caught.value.facts
    assert (caught.value.code, facts["path"], facts["line"], facts["key"]) == (code, str(path), line, key)
    for language in LANGUAGES:
        said = say(f"trouble.{code}", language, **facts)
        assert all(part in said for part in (str(path), str(line), key))
    assert network("x") is shipped("x")


def test_a_wrong_file_does_not_take_the_others_with_it(folder: Path) -> None:
    (folder / "bluesky.toml").write_text("what", encoding="utf-8")
    (folder / "mastodon.toml").write_text(POST, encoding="utf-8")
    with pytest.raises(Trouble):
        use_own_limits(folder)
    assert limits("mastodon", "post") == [(5000, "graphemes")]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("myspace.toml", b"", "own-limits-network"),
        ("x.toml", b"\xff\xfe", "own-limits-unreadable"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_of_by_name(folder: Path, name: str, content: bytes, code: str) -> None:
    (folder / name).write_bytes(content)
    with pytest.raises(Trouble) as caught:
        use_own_limits(folder)
    assert (caught.value.code, caught.value.facts["path"]) == (code, str(folder / name))


def test_a_folder_with_the_name_of_a_file_is_told_of(folder: Path) -> None:
    (folder / "x.toml").mkdir()
    with pytest.raises(Trouble) as caught:
        use_own_limits(folder)
    assert caught.value.code == "own-limits-unreadable"
