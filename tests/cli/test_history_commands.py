"""log, balance, networks and doctor, in processes of their own on one real history."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.acts import SIDES, Act
from coach.networks.spec import network, network_ids
from coach.store.format import SCHEMA
from tests.cli.conftest import PostCoach, environment, refused
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEYS = ["broadcast", "conversation", "share", "target", "streak_weeks", "waiting"]


@pytest.fixture
def history(home: Path, post_coach: PostCoach) -> Path:
    """A history with one reply in it."""
    assert post_coach("log", "reply", "--network", "x").status == 0
    return home / "data" / "history.sqlite3"


def test_what_is_logged_moves_the_balance(post_coach: PostCoach) -> None:
    for act in ("post", "post", "reply", "reaction"):
        assert post_coach("log", act, "--network", "x").status == 0

    balance = post_coach("balance", "--format", "json").json

    assert list(balance) == ["since", "until", "total", "networks"]
    assert list(balance["total"]) == KEYS
    assert balance["networks"]["x"] == balance["total"]
    assert (balance["total"]["broadcast"], balance["total"]["conversation"]) == (2, 1)
    assert balance["total"]["share"] == pytest.approx(1 / 3)


def test_an_empty_history_has_no_share(post_coach: PostCoach) -> None:
    balance = post_coach("balance", "--format", "json").json

    assert balance["total"]["share"] is None
    assert balance["networks"] == {}
    assert post_coach("balance").status == 0


def test_the_balance_is_over_28_days(post_coach: PostCoach) -> None:
    today = datetime.now().astimezone().date()

    balance = post_coach("balance", "--format", "json").json

    assert (balance["since"], balance["until"]) == ((today - timedelta(days=27)).isoformat(), today.isoformat())


def test_days_and_network_can_be_chosen(post_coach: PostCoach) -> None:
    post_coach("log", "post", "--network", "x", "--at", "2026-02-03T10:00")
    post_coach("log", "reply", "--network", "facebook", "--at", "2026-02-03T11:00")

    def talked(*options: str) -> dict[str, int]:
        networks = post_coach("balance", "--format", "json", *options).json["networks"]
        return {name: its["broadcast"] + its["conversation"] for name, its in networks.items()}

    assert talked("--since", "2026-02-03", "--until", "2026-02-03") == {"facebook": 1, "x": 1}
    assert talked("--since", "2026-02-01", "--until", "2026-02-28", "--network", "x") == {"x": 1}
    assert talked("--since", "2026-02-04", "--until", "2026-02-28") == {}


def test_whose_criticism_has_no_answer_is_counted(post_coach: PostCoach) -> None:
    post_coach("log", "criticism-received", "--network", "x", "--with", "Ruud", "--at", "2026-11-01T10:00")

    assert post_coach("balance", "--format", "json").json["total"]["waiting"] == 1
    assert "One person is waiting" in post_coach("balance").out

    post_coach("log", "criticism-answered", "--network", "x", "--with", "Ruud")
    assert post_coach("balance", "--format", "json").json["total"]["waiting"] == 0


def test_the_balance_in_words_is_two_bars_and_a_sentence(post_coach: PostCoach) -> None:
    for act in ("post", "post", "reply", "reply"):
        post_coach("log", act, "--network", "x")

    said = post_coach("balance", "--ui-lang", "nl").out

    bars = [line for line in said.splitlines() if "█" in line]
    assert [line.split()[0] for line in bars] == ["gepraat", "gestuurd"]
    assert bars[0].count("█") == bars[1].count("█")
    assert "Je praatte 2 van de 4 keer (50 %). Je streeft naar 33 %." in said


def test_the_definitions_name_every_act_once(post_coach: PostCoach) -> None:
    assert post_coach("balance", "--definitions", "--format", "json").json == {act: SIDES[act] for act in Act}
    words = post_coach("balance", "--definitions").out.split()
    assert [words.count(act.value) >= 1 for act in Act] == [True] * len(Act)


def test_log_says_what_it_wrote(post_coach: PostCoach) -> None:
    answer = post_coach(
        *("log", "group-comment", "--network", "facebook", "--at", "2026-11-01T12:00+01:00", "--with", "Jan de Vries"),
        *("--group", "Bakkers", "--url", "https://a.example/1", "--text", "Mooi brood", "--format", "json"),
    ).json

    assert {key: value for key, value in answer.items() if key != "id"} == {
        "network": "facebook",
        "act": "group-comment",
        "side": "conversation",
        "at": "2026-11-01T11:00:00+00:00",
        "with": "Jan de Vries",
        "group": "Bakkers",
        "url": "https://a.example/1",
        "text": "Mooi brood",
    }


def test_a_moment_without_offset_is_local(post_coach: PostCoach) -> None:
    options = ("log", "post", "--network", "x", "--at", "2026-07-01T12:00", "--format", "json")

    assert post_coach(*options, env={"TZ": "Europe/Amsterdam"}).json["at"] == "2026-07-01T10:00:00+00:00"


def test_log_names_the_side_in_words(post_coach: PostCoach) -> None:
    said = post_coach("log", "deletion", "--network", "x", "--ui-lang", "nl").out

    assert said.startswith("Genoteerd: iets weghalen, X, ")
    assert said.rstrip().endswith("Dat telt niet mee in de balans.")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("log",), "criticism-answered"),
        (("log", "like"), "criticism-answered"),
        (("log", "post", "--network", "orkut"), "hyves"),
        (("log", "post", "--at", "gisteren"), "gisteren"),
        (("log", "post", "--at", "0001-01-01"), ""),
        (("log", "post", "--at", "1999-12-31T12:00"), "2003"),
        (("log", "post", "--at", (datetime.now(UTC) + timedelta(days=2)).isoformat()), ""),
        (("log", "post", "twice"), "twice"),
        (("balance", "--since", "2026-02-30"), "2026-02-30"),
        (("balance", "--since", "2026-02-02", "--until", "2026-02-01"), "2026-02-01"),
        (("balance", "--network", "orkut"), "orkut"),
        (("doctor", "now"), "now"),
        (("networks", "--jsonl"), "--jsonl"),
    ],
    ids=lambda it: " ".join(it)[:40] if isinstance(it, tuple) else "",
)
def test_what_cannot_be_is_refused_in_both_languages(post_coach: PostCoach, words: tuple[str, ...], named: str) -> None:
    dutch, english = (refused(post_coach("--ui-lang", code, *words)) for code in ("nl", "en"))

    assert named in dutch
    assert named in english
    assert dutch != english


def test_a_retired_network_can_be_logged(post_coach: PostCoach) -> None:
    assert post_coach("log", "comment", "--network", "hyves", "--at", "2010-05-01T20:00").status == 0


def test_the_networks_are_all_there(post_coach: PostCoach) -> None:
    networks = {it["id"]: it for it in post_coach("networks", "--format", "json").json}

    assert tuple(networks) == network_ids()
    assert networks["hyves"]["retired"] == "2013-12-02"
    assert networks["hyves"]["limits"] == []
    post = next(limit for limit in networks["x"]["limits"] if limit["what"] == "post")
    assert (post["value"], post["unit"]) == (280, "weighted")
    assert all(limit["source"] and limit["checked"] for it in networks.values() for limit in it["limits"])


@pytest.mark.parametrize(
    ("code", "closed"), [("nl", "gesloten op 2 december 2013"), ("en", "closed on 2 December 2013")]
)
def test_the_networks_in_words(post_coach: PostCoach, code: str, closed: str) -> None:
    said = post_coach("networks", "--ui-lang", code).out

    assert closed in said
    assert "google-business" in said
    for known in map(network, network_ids()):
        assert all(fact.source in said for fact in known.facts)


def test_the_owners_own_limits_are_shown_and_hold(post_coach: PostCoach, home: Path) -> None:
    folder = home / "config" / "networks"
    folder.mkdir(parents=True)
    (folder / "mastodon.toml").write_text('[[limits]]\nwhat = "post"\nvalue = 5000\n', encoding="utf-8")

    networks = {it["id"]: it for it in post_coach("networks", "--format", "json").json}
    posts = [limit for limit in networks["mastodon"]["limits"] if limit["what"] == "post"]
    assert [(limit["value"], limit["confidence"]) for limit in posts] == [(5000, "own")]
    assert "5,000" in post_coach("networks", "--ui-lang", "en").out
    length = post_coach("check", "--network", "mastodon", "--format", "json", given="Dag").json["length"]
    assert length["limit"] == 5000
    assert post_coach("doctor", "--format", "json").json["own_limits"] == {"networks": ["mastodon"], "trouble": None}


@pytest.mark.parametrize("words", [("networks",), ("check", "--network", "x"), ("check", "--jsonl", "-")], ids=" ".join)
def test_wrong_limits_are_told_of_in_one_sentence(post_coach: PostCoach, home: Path, words: tuple[str, ...]) -> None:
    folder = home / "config" / "networks"
    folder.mkdir(parents=True)
    (folder / "x.toml").write_text("[[limits]]\nwhat = post\n", encoding="utf-8")

    answer = post_coach(*words, given="Dag")

    assert (answer.status, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert all(part in answer.err for part in (str(folder / "x.toml"), "2", "what"))
    assert post_coach("doctor", "--format", "json").json["fine"] is False


def test_doctor_on_a_fresh_home_is_content_and_makes_nothing(post_coach: PostCoach, home: Path) -> None:
    answer = post_coach("doctor", "--format", "json")

    assert (answer.status, answer.json["fine"]) == (0, True)
    assert answer.json["history"]["schema"] is None
    assert answer.json["network_use"] == []
    assert list(home.iterdir()) == []


def test_doctor_knows_the_schema(post_coach: PostCoach, history: Path) -> None:
    found = post_coach("doctor", "--format", "json").json["history"]

    assert found["schema"] == found["current_schema"] == SCHEMA
    assert found["trouble"] is None


def test_doctor_speaks_to_people_in_their_language(post_coach: PostCoach) -> None:
    said = post_coach("doctor", "--ui-lang", "nl").out

    assert "het venster sluiten stopt Post Coach" in said
    assert said.rstrip().endswith("Alles is in orde.")


def test_doctor_tells_of_broken_settings(post_coach: PostCoach, home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.json").write_text("[", encoding="utf-8")

    answer = post_coach("doctor", "--format", "json")

    assert answer.status == 1
    assert "settings.json" in answer.json["settings"]["trouble"]


@pytest.fixture(params=["garbage", "newer", "foreign", "folder"])
def unusable(request: pytest.FixtureRequest, home: Path) -> Path:
    """A history that cannot be used, each time for another reason."""
    path = home / "data" / "history.sqlite3"
    path.parent.mkdir()
    if request.param == "garbage":
        path.write_bytes(b"no database at all " * 500)
    elif request.param == "folder":
        path.mkdir()
    else:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE other (a)")
            if request.param == "newer":
                connection.execute("PRAGMA application_id = 0x506F4361")
                connection.execute("PRAGMA user_version = 9999")
            connection.commit()
    return path


@pytest.mark.parametrize(
    "words", [("log", "post", "--network", "x"), ("balance",), ("check", "--history")], ids=" ".join
)
def test_an_unusable_history_is_one_sentence_and_left_alone(
    post_coach: PostCoach, unusable: Path, words: tuple[str, ...]
) -> None:
    before = unusable.read_bytes() if unusable.is_file() else None

    assert str(unusable) in refused(post_coach(*words, given="Hallo daar, wat vind jij?"))
    assert (unusable.read_bytes() if unusable.is_file() else None) == before


def test_doctor_tells_of_an_unusable_history(post_coach: PostCoach, unusable: Path) -> None:
    answer = post_coach("doctor", "--format", "json")

    assert answer.status == 1
    assert str(unusable) in answer.json["history"]["trouble"]


def test_doctor_finds_a_damaged_page(post_coach: PostCoach, history: Path) -> None:
    with history.open("r+b") as file:
        file.seek(2 * 4096)
        file.write(b"\xde\xad" * 2048)

    answer = post_coach("doctor")

    assert answer.status == 1
    assert "Something is wrong." in answer.out


@pytest.fixture
def locked(history: Path) -> Iterator[Path]:
    """A history that another program is writing in."""
    with closing(sqlite3.connect(history, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield history


def test_a_locked_history_is_one_sentence(post_coach: PostCoach, locked: Path) -> None:
    assert str(locked) in refused(post_coach("log", "post", "--network", "x"))


def test_a_locked_history_can_be_read(post_coach: PostCoach, locked: Path) -> None:
    assert post_coach("balance", "--format", "json").json["total"]["conversation"] == 1


def test_a_home_that_cannot_be_made_is_one_sentence(post_coach: PostCoach, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    home = str(tmp_path / "file" / "home")

    assert home in refused(post_coach("log", "post", "--network", "x", "--home", home))
    assert post_coach("check", "--network", "x", "--home", home, given="Wat vind jij?").status in (0, 2)
    assert post_coach("doctor", "--home", home).status == 1


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX limits")
def test_a_full_disk_is_one_sentence(home: Path, history: Path) -> None:
    before = history.read_bytes()
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192));"
        "from coach.main import main; sys.exit(main())"
    )

    ended = subprocess.run(
        [sys.executable, "-B", "-c", code, "log", "post", "--network", "x", "--text", "a" * 100_000],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(home),
        timeout=60,
    )

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.count("\n") == 1
    assert history.read_bytes() == before


def test_two_commands_at_once_both_log(home: Path, history: Path, post_coach: PostCoach) -> None:
    command = [sys.executable, "-m", "coach", "log", "reply", "--network", "x"]
    both = [subprocess.Popen(command, cwd=ROOT, env=environment(home), stdout=subprocess.DEVNULL) for _ in range(2)]

    assert [process.wait(60) for process in both] == [0, 0]
    assert post_coach("balance", "--format", "json").json["total"]["conversation"] == 3


def test_a_check_with_the_history_sees_who_waits_and_what_stood_there_before(
    post_coach: PostCoach, tmp_path: Path
) -> None:
    text = "Vanmorgen stond er een rij tot buiten voor het brood van spelt."
    draft = tmp_path / "draft.txt"
    draft.write_text(text, encoding="utf-8")
    post_coach("log", "message-received", "--network", "facebook", "--with", "Karin")
    post_coach("log", "post", "--network", "x", "--text", text)

    def found(*options: str) -> set[str]:
        report = post_coach("check", str(draft), "--format", "json", *options).json
        return {each["rule"] for each in report["findings"]} & {"people-waiting", "duplicate-post"}

    assert found("--network", "x") == set()
    assert found("--network", "x", "--history") == {"people-waiting", "duplicate-post"}
    assert found("--network", "linkedin", "--history") == {"people-waiting"}

    post_coach("log", "reply", "--network", "facebook", "--with", "karin")
    assert found("--network", "linkedin", "--history") == set()


def test_log_knows_the_network_by_the_address(post_coach: PostCoach) -> None:
    options = ("--url", "https://www.facebook.com/groups/1", "--format", "json")

    assert post_coach("log", "group-comment", *options).json["network"] == "facebook"
    assert post_coach("log", "group-comment", "--network", "x", *options).json["network"] == "x"
