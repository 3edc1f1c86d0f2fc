"""check --jsonl: an answer a line, whatever stands in the lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.conftest import POST, PostCoach, refused

if TYPE_CHECKING:
    from pathlib import Path


def drafts(*records: Any) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def test_answers_come_in_order_with_their_ids(post_coach: PostCoach) -> None:
    given = drafts(*({"id": name, "network": "x", "text": POST} for name in ("b", "a", 7)))

    answer = post_coach("check", "--jsonl", "-", given=given)

    assert [it["id"] for it in answer.lines] == ["b", "a", 7]
    assert answer.status == 0


def test_a_line_without_id_is_called_after_its_number(post_coach: PostCoach) -> None:
    answer = post_coach("check", "--jsonl", "-", given=drafts(*[{"network": "x", "text": POST}] * 2))

    assert [it["id"] for it in answer.lines] == ["1", "2"]


def test_a_line_answers_as_the_single_check_does(post_coach: PostCoach) -> None:
    one = post_coach("check", "--network", "mastodon", "--kind", "reply", "--format", "json", given=POST).json
    line = drafts({"network": "mastodon", "kind": "reply", "text": POST})

    assert post_coach("check", "--jsonl", "-", given=line).lines == [one]


def test_every_key_is_heeded(post_coach: PostCoach) -> None:
    record = {
        "network": "mastodon",
        "kind": "criticism-reply",
        "lang": "en",
        "text": "Sorry",
        "context": "Too late again",
        "content_warning": "ab",
        "account_kind": "service-desk",
        "premium": True,
    }

    (answer,) = post_coach("check", "--jsonl", "-", given=drafts(record)).lines

    assert (answer["kind"], answer["language"], answer["length"]["value"]) == ("criticism-reply", "en", 7)


def test_keys_of_the_lines_own_and_nulls_are_let_be(post_coach: PostCoach) -> None:
    record = {"network": "x", "text": POST, "context": None, "id": None, "note": {"a": [1]}}

    (answer,) = post_coach("check", "--jsonl", "-", given=drafts(record)).lines

    assert "error" not in answer


BAD = [
    b"not json",
    b"",
    b"[1, 2]",
    b'"text"',
    b"NaN",
    b"[" * 100_000,
    b'{"network": "x"}',
    b'{"text": "no network"}',
    b'{"network": "x", "text": null}',
    b'{"network": "x", "text": 5}',
    b'{"network": "orkut", "text": "a"}',
    b'{"network": "x", "text": "a", "kind": "shout"}',
    b'{"network": "x", "text": "a", "lang": "fr"}',
    b'{"network": "x", "text": "a", "premium": "yes"}',
    b'{"network": "x", "text": "a", "account_kind": "robot"}',
    b'{"network": "x", "text": "a", "id": [1]}',
    b'{"network": "x", "text": "caf\xe9"}',
]


@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
def test_a_bad_line_gets_an_error_and_the_rest_go_on(post_coach: PostCoach, bad: bytes) -> None:
    good = drafts({"network": "x", "text": POST}).encode()

    answer = post_coach("check", "--jsonl", "-", given=good + bad + b"\n" + good)

    first, middle, last = answer.lines
    assert "error" in middle
    assert middle["line"] == 2
    assert "error" not in first
    assert "error" not in last
    assert (answer.status, answer.err) == (1, "")


def test_a_bad_line_keeps_its_id(post_coach: PostCoach) -> None:
    (answer,) = post_coach("check", "--jsonl", "-", given=drafts({"id": "nl-7", "network": "x"})).lines

    assert answer["id"] == "nl-7"


def test_the_network_may_be_given_for_all(post_coach: PostCoach) -> None:
    given = drafts({"text": POST}, {"text": POST, "network": "threads"})

    answers = post_coach("check", "--jsonl", "-", "--network", "x", given=given).lines

    assert [it["network"] for it in answers] == ["x", "threads"]


def test_one_draft_that_cannot_be_posted_makes_the_answer_no(post_coach: PostCoach) -> None:
    given = drafts({"network": "x", "text": POST}, {"network": "x", "text": POST * 9})

    assert post_coach("check", "--jsonl", "-", given=given).status == 1


@pytest.mark.parametrize("text", ["half \ud800 letter", "\udc00", "line\u2028end\x85", "\0", "", "\u202eright"])
def test_odd_text_stays_on_its_line(post_coach: PostCoach, text: str) -> None:
    given = drafts({"id": text, "network": "x", "text": text}, {"network": "x", "text": POST})

    first, second = post_coach("check", "--jsonl", "-", given=given).lines

    assert first["id"] == text
    assert "error" not in first
    assert second["id"] == "2"


def test_no_lines_give_no_answers(post_coach: PostCoach) -> None:
    answer = post_coach("check", "--jsonl", "-", given=b"")

    assert (answer.status, answer.out, answer.err) == (0, "", "")


def test_a_missing_file_is_refused(post_coach: PostCoach) -> None:
    assert "lines.jsonl" in refused(post_coach("check", "--jsonl", "lines.jsonl"))


def test_an_answer_a_line_is_no_text(post_coach: PostCoach) -> None:
    assert "--jsonl" in refused(post_coach("check", "--jsonl", "-", "--format", "text"))


def test_the_history_judges_every_line(post_coach: PostCoach) -> None:
    for _ in range(5):
        post_coach("log", "post", "--network", "x")
    given = drafts({"network": "x", "text": POST}, {"network": "linkedin", "text": POST})

    answers = post_coach("check", "--jsonl", "-", "--history", given=given).lines

    assert all("unbalanced" in [it["rule"] for it in answer["findings"]] for answer in answers)


def test_every_development_draft_gets_an_answer(post_coach: PostCoach, shared: Path) -> None:
    path = shared / "data" / "drafts" / "drafts.jsonl"
    ids = [json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines()]

    answer = post_coach("check", "--jsonl", str(path))

    assert [it["id"] for it in answer.lines] == ids
    assert all("error" not in it and it["language"] in ("nl", "en") for it in answer.lines)
    assert not [it for it in answer.lines for rule in it["not_run"] if "fault" in rule["why"]]
