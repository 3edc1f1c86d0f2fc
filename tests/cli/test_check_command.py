"""check, in a process of its own: what it promises to scripts and to people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from coach.system.paths import find_paths
from tests.cli.conftest import POST, PostCoach, refused

if TYPE_CHECKING:
    from pathlib import Path

HYPE = "Wij ontzorgen u met totaaloplossingen. Wij zijn dé specialist in de regio."


def test_json_has_the_agreed_form(post_coach: PostCoach) -> None:
    answer = post_coach("check", "--network", "x", "--format", "json", given=HYPE)

    report = answer.json
    assert list(report) == ["id", "network", "kind", "language", "act", "length", "findings", "not_run"]
    assert (report["network"], report["kind"], report["language"], report["act"]) == ("x", "post", "nl", "broadcast")
    assert report["length"] == {"value": len(HYPE), "limit": 280, "unit": "weighted", "estimate": False}
    finding = next(it for it in report["findings"] if it["rule"] == "pr-talk")
    keys = ["rule", "level", "start", "end", "message", "why", "try", "principle", "source", "fixes"]
    assert list(finding) == keys
    assert finding["principle"] == "authentic"
    assert all(finding[key] for key in ("message", "why", "try", "source"))


def test_places_are_code_points_of_the_text_as_given(post_coach: PostCoach, tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_bytes(f"Tip 👩‍💻\r\n{HYPE}\r\n".encode())

    report = post_coach("check", str(file), "--network", "x", "--format", "json").json

    text = file.read_bytes().decode()
    found = {text[it["start"] : it["end"]].lower() for it in report["findings"] if it["rule"] == "pr-talk"}
    assert any("ontzorgen" in words for words in found), found


def test_a_network_with_two_counts_gives_both(post_coach: PostCoach) -> None:
    length = post_coach("check", "--network", "bluesky", "--format", "json", given=POST).json["length"]

    assert (length["unit"], length["limit"]) == ("graphemes", 300)
    assert [other["unit"] for other in length["also"]] == ["utf8-bytes"]


def test_the_answer_is_no_where_it_cannot_be_posted(post_coach: PostCoach) -> None:
    answer = post_coach("check", "--network", "x", given=POST * 5)

    assert answer.status == 1
    assert "■" in answer.out
    assert answer.err == ""


def test_a_warning_is_no_refusal(post_coach: PostCoach) -> None:
    answer = post_coach("check", "--network", "x", given=HYPE)

    assert answer.status == 0
    assert "▲" in answer.out


def test_a_draft_without_findings_ends_quietly(post_coach: PostCoach) -> None:
    answer = post_coach("check", "--network", "linkedin", "--ui-lang", "nl", given=POST)

    assert answer.status == 0
    assert answer.out.rstrip().endswith("Ik heb geen opmerkingen.")


def test_the_text_says_unit_and_estimate(post_coach: PostCoach) -> None:
    answer = post_coach("check", "--network", "linkedin", "--ui-lang", "nl", given=POST)

    assert f"{len(POST)} van 3.000 tekens (een schatting)" in answer.out


def test_advice_is_given_once_and_every_place_is_told(post_coach: PostCoach) -> None:
    given = "Wij ontzorgen u.\nMet totaaloplossingen.\nWat vindt u daarvan? Ruud"

    said = " ".join(post_coach("check", "--network", "x", "--ui-lang", "nl", given=given).out.split())

    assert "(regel 1)" in said
    assert "(regel 2)" in said
    assert said.count("Probeer: Noem één klus van deze week") == 1


def test_without_a_network_it_is_the_default_one_and_it_says_so(post_coach: PostCoach) -> None:
    answer = post_coach("check", given=POST)

    assert "LinkedIn (your default network" in answer.out


def test_the_settings_choose_the_default_network(post_coach: PostCoach, home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.json").write_text('{"network": "mastodon", "server_limit": 90}', encoding="utf-8")

    report = post_coach("check", "--format", "json", given=POST).json

    assert (report["network"], report["length"]["limit"]) == ("mastodon", 90)


@pytest.mark.parametrize(
    ("options", "limit"),
    [
        (("--network", "x", "--premium"), 25_000),
        (("--network", "mastodon", "--server-limit", "5000"), 5_000),
        (("--network", "linkedin", "--kind", "reply"), 1_250),
    ],
)
def test_options_move_the_limit(post_coach: PostCoach, options: tuple[str, ...], limit: int) -> None:
    assert post_coach("check", *options, "--format", "json", given=POST).json["length"]["limit"] == limit


def test_a_content_warning_counts_on_mastodon(post_coach: PostCoach) -> None:
    options = ("check", "--network", "mastodon", "--format", "json")
    plain = post_coach(*options, given=POST).json["length"]["value"]

    assert post_coach(*options, "--content-warning", "gebit", given=POST).json["length"]["value"] == plain + 5


def test_a_reply_is_conversation(post_coach: PostCoach) -> None:
    answer = post_coach(
        "check", "--network", "x", "--kind", "reply", "--context", "Hoe duur?", "--format=json", given=POST
    )

    assert (answer.json["kind"], answer.json["act"]) == ("reply", "conversation")


def test_the_interface_language_is_not_the_drafts(post_coach: PostCoach) -> None:
    options = ("check", "--network", "x", "--format", "json")
    dutch, english = (post_coach(*options, "--ui-lang", code, given=HYPE).json for code in ("nl", "en"))

    assert dutch["language"] == english["language"] == "nl"
    assert dutch["findings"][0]["why"] != english["findings"][0]["why"]


def test_the_history_is_asked_only_with_history(post_coach: PostCoach, home: Path) -> None:
    options = ("check", "--network", "x", "--format", "json")
    for _ in range(5):
        assert post_coach("log", "post", "--network", "x").status == 0

    without, with_it = (post_coach(*options, *more, given=POST).json for more in ((), ("--history",)))

    assert "unbalanced" in [it["rule"] for it in without["not_run"]]
    assert "unbalanced" in [it["rule"] for it in with_it["findings"]]
    assert "unbalanced" not in [it["rule"] for it in with_it["not_run"]]


def test_a_check_makes_no_files(post_coach: PostCoach, home: Path) -> None:
    post_coach("check", "--network", "x", given=POST)

    assert list(home.iterdir()) == []


def test_global_options_may_stand_before_the_command(post_coach: PostCoach, tmp_path: Path) -> None:
    answer = post_coach("--format", "json", "--home", str(tmp_path / "other"), "--ui-lang", "nl", "check", given=POST)

    assert answer.json["network"] == "linkedin"


def test_a_third_language_is_said_once(post_coach: PostCoach) -> None:
    text = "Heute haben wir im Garten die alten Rosen geschnitten und dabei viel gelacht. Was wächst bei euch?"

    answer = post_coach("check", "--network", "x", "--ui-lang", "en", given=text)

    assert answer.out.count("neither Dutch nor English") == 1


@pytest.mark.parametrize(
    "text",
    [
        "a\0b\0c en nog wat woorden erbij",
        "مرحبا بكم في متجرنا الجديد اليوم",
        "\u202eomgekeerd\u202c en terug",
        "e" + "\u0301" * 10_000,
        "\x1b[2J\x1b[31mrood",
        "woord " * 170_000,
    ],
    ids=["nul", "arabic", "override", "marks", "escape", "megabyte"],
)
def test_odd_text_gets_an_answer(post_coach: PostCoach, text: str) -> None:
    answer = post_coach("check", "--network", "x", given=text)

    assert answer.status in (0, 1)
    assert answer.err == ""
    assert not set(answer.out) & {chr(code) for code in range(0x20) if chr(code) != "\n"}


def test_a_missing_file_is_refused(post_coach: PostCoach) -> None:
    assert "nergens.txt" in refused(post_coach("check", "nergens.txt"))


def test_a_folder_is_refused(post_coach: PostCoach, tmp_path: Path) -> None:
    assert refused(post_coach("check", str(tmp_path), "--ui-lang", "nl")).endswith(
        "is een map. Geef een bestand met tekst."
    )


def test_what_is_not_utf8_is_refused_with_its_byte(post_coach: PostCoach) -> None:
    assert "byte 4" in refused(post_coach("check", "-", given=b"caf\xe9"))


def test_more_than_ten_megabytes_is_refused(post_coach: PostCoach) -> None:
    assert "10 MB" in refused(post_coach("check", given=b"a" * 10_000_001))


@pytest.mark.parametrize("given", [b"", b"\n", b" \n\t \n", b"\xef\xbb\xbf"])
def test_no_text_is_refused(post_coach: PostCoach, given: bytes) -> None:
    assert "no text" in refused(post_coach("check", "-", given=given))


def test_a_byte_order_mark_is_no_text(post_coach: PostCoach) -> None:
    report = post_coach("check", "--network", "x", "--format", "json", given=b"\xef\xbb\xbfHallo").json

    assert report["length"]["value"] == 5


def test_an_unknown_network_names_the_known_ones(post_coach: PostCoach) -> None:
    said = refused(post_coach("check", "--network", "orkut", given=POST))

    assert "orkut" in said
    assert "google-business" in said


def test_a_network_in_the_settings_that_is_none_is_refused(post_coach: PostCoach, home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.json").write_text('{"network": "orkut"}', encoding="utf-8")

    assert "orkut" in refused(post_coach("check", given=POST))


def test_unreadable_settings_are_refused_and_left_as_they_are(post_coach: PostCoach, home: Path) -> None:
    (home / "config").mkdir()
    settings = home / "config" / "settings.json"
    settings.write_text("{half", encoding="utf-8")

    assert "settings.json" in refused(post_coach("check", given=POST))
    assert settings.read_text(encoding="utf-8") == "{half"


def own_words(home: Path, text: str) -> None:
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "words.toml").write_text(text, encoding="utf-8")


def test_the_owners_own_words_count_too(post_coach: PostCoach, home: Path) -> None:
    own_words(home, '[[word]]\nsay = ["deal", "deals"]\nrather = "afspraak"\nwhy = "Te Engels."\n')

    findings = post_coach("check", "--network", "x", "--format", "json", given="Zullen we die deal doen?").json[
        "findings"
    ]

    (finding,) = (it for it in findings if it["rule"] == "own-words")
    assert "Te Engels." in finding["message"]
    assert [fix["edits"][0]["text"] for fix in finding["fixes"]] == ["afspraak"]


def test_own_words_that_cannot_be_read_are_told_by_file_and_line(post_coach: PostCoach, home: Path) -> None:
    own_words(home, '[[word]]\nsay = "deal"\nwhy = 3\n')

    told = refused(post_coach("check", "--network", "x", given="Hoi"))

    assert "words.toml" in told
    assert "3" in told


def test_spelling_is_looked_at_where_it_is_asked_for(post_coach: PostCoach, home: Path) -> None:
    own_list = find_paths(str(home)).spelling
    own_list.parent.mkdir(parents=True, exist_ok=True)
    own_list.write_text("kozein\n", encoding="utf-8")
    line = json.dumps({"network": "x", "text": "De lekage zit boven het kozein."})

    without = post_coach("check", "--jsonl", "-", given=line).lines[0]
    with_it = post_coach("check", "--jsonl", "-", "--spelling", given=line).lines[0]

    assert "spelling" in [it["rule"] for it in without["not_run"]]
    assert not [it for it in without["findings"] if it["rule"] == "spelling"]
    found = [it for it in with_it["findings"] if it["rule"] == "spelling"]
    assert [(it["level"], it["start"], it["end"]) for it in found] == [("hint", 3, 9)]
    assert "lekkage" in [fix["label"] for fix in found[0]["fixes"]]
