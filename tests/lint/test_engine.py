"""The engine asks every rule that is concerned, and one bad rule or odd text does not end a check."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import pytest

from coach.domain.acts import Side
from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest, HistoryFacts, Level, NotRun
from coach.domain.trouble import Trouble
from coach.lint.engine import check
from coach.lint.rule import ANY, Case, Rule, Seen
from tests.lint.asking import ask, known_words

if TYPE_CHECKING:
    from collections.abc import Iterable

SECRET = "onze geheime tekst"


def rule(*seen: Seen, **other: Any) -> Rule:
    plain: dict[str, Any] = {"id": "a-rule", "family": "craft", "level": Level.HINT, "languages": ANY}
    return Rule(**(plain | {"judge": lambda _: seen} | other))


def spans(*rules: Rule, text: str = "een tekst van een zin") -> list[tuple[str, int | None, int | None]]:
    report = check(CheckRequest(text=text, network="linkedin"), rules=rules)
    return [(finding.message, finding.start, finding.end) for finding in report.findings]


def test_findings_on_the_whole_draft_come_first_and_the_rest_in_text_order() -> None:
    late, early, whole = Seen("late", 8, 10), Seen("early", 0, 3), Seen("whole")
    assert [message for message, _, _ in spans(rule(late, early), rule(whole, id="other"))] == [
        "whole",
        "early",
        "late",
    ]


def test_of_two_overlapping_findings_of_one_rule_the_longer_stays() -> None:
    assert spans(rule(Seen("short", 0, 3), Seen("long", 2, 9))) == [("long", 2, 9)]


def test_findings_of_different_rules_may_overlap() -> None:
    assert len(spans(rule(Seen("one", 0, 5)), rule(Seen("two", 2, 7), id="other"))) == 2


def test_findings_that_only_touch_both_stay() -> None:
    assert len(spans(rule(Seen("one", 0, 5), Seen("two", 5, 7)))) == 2


def test_a_finding_has_its_rules_level_unless_it_says_otherwise() -> None:
    report = check(
        CheckRequest(text="x", network="x"),
        rules=[rule(Seen("plain"), id="a"), rule(Seen("loud", level=Level.ERROR), id="b")],
    )
    assert [finding.level for finding in report.findings] == [Level.HINT, Level.ERROR]


@pytest.mark.expects_log
def test_a_rule_that_fails_is_reported_and_logged_without_the_text(caplog: pytest.LogCaptureFixture) -> None:
    def fail(case: Case) -> Iterable[Seen]:
        raise ValueError(case.request.text)

    with caplog.at_level(logging.ERROR):
        report = check(CheckRequest(text=SECRET, network="x"), rules=[rule(judge=fail), rule(Seen("fine"), id="other")])
    assert report.not_run == (NotRun("a-rule", "crashed"),)
    assert [finding.message for finding in report.findings] == ["fine"]
    assert "a-rule" in caplog.text
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.expects_log
def test_what_a_rule_saw_before_it_failed_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    def half(case: Case) -> Iterable[Seen]:
        yield Seen("first")
        raise RuntimeError

    assert check(CheckRequest(text="x", network="x"), rules=[rule(judge=half)]).findings == ()


def test_a_rule_is_not_asked_about_kinds_and_networks_that_do_not_concern_it() -> None:
    replies, facebook = rule(Seen("a"), kinds=(Kind.REPLY,)), rule(Seen("b"), id="other", networks=("facebook",))
    report = check(CheckRequest(text="x", network="x"), rules=[replies, facebook])
    assert report.findings == ()
    assert report.not_run == ()


def test_a_rule_that_needs_the_history_says_so_where_there_is_none() -> None:
    report = check(CheckRequest(text="x", network="x"), rules=[rule(Seen("a"), needs_history=True)])
    assert report.not_run == (NotRun("a-rule", "needs-history"),)


def test_a_rule_that_needs_the_history_runs_where_there_is_one() -> None:
    history = HistoryFacts(broadcast=0, conversation=0, target=0.3, row=0)
    report = check(CheckRequest(text="x", network="x"), history, rules=[rule(Seen("a"), needs_history=True)])
    assert len(report.findings) == 1


def test_a_rule_that_needs_dictionaries_runs_only_where_they_are_given() -> None:
    request, rules = CheckRequest(text="x", network="x", language="en"), [rule(Seen("a"), needs_speller=True)]

    assert check(request, rules=rules).not_run == (NotRun("a-rule", "needs-speller"),)
    assert len(check(request, rules=rules, speller=known_words()).findings) == 1


def test_language_rules_do_not_run_on_a_third_language_and_say_so() -> None:
    german = "Wir haben heute die neuen Stühle für das Café bekommen und sie sind sehr schön geworden."
    report = ask(german)
    assert report.language == "other"
    assert NotRun("no-conversation", "language") in report.not_run


def test_a_draft_too_short_to_tell_is_read_as_dutch() -> None:
    assert ask("Ok").language == "nl"


def test_a_language_that_is_set_is_taken_at_its_word() -> None:
    assert ask("De nieuwe stoelen zijn binnen en we zijn er blij mee.", language="en").language == "en"


@pytest.mark.parametrize(
    ("kind", "side"),
    [
        (Kind.POST, Side.BROADCAST),
        (Kind.REPLY, Side.CONVERSATION),
        (Kind.CRITICISM_REPLY, Side.CONVERSATION),
        (Kind.DISCUSSION, Side.CONVERSATION),
    ],
)
def test_the_report_says_on_which_side_the_draft_will_count(kind: Kind, side: Side) -> None:
    assert ask("Hallo", kind=kind).act is side


def test_an_unknown_network_is_the_owners_to_mend() -> None:
    with pytest.raises(Trouble) as trouble:
        ask("Hallo", network="friendster")
    assert trouble.value.code == "network-unknown"


ODD = {
    "empty": "",
    "white space": " \n\t\r\n ",
    "nul": "a\0b\0\0?",
    "lone surrogates": "dag \ud83d wat \udc00 \ud800?",
    "right to left": "\u202eשלום עולם\u202c, مرحبا بالعالم؟ #שלום",
    "combining marks": "e" + "\u0301" * 10_000,
    "capital I with a dot": "İSTANBUL İS İN DE STAD!!! " * 20,
    "a megabyte": "Wij ontzorgen u met totaaloplossingen! Bel nu: https://a.example/?q=1 #actie @jan\n" * 13_000,
    "only marks": "!?…'\"" * 500,
    "emoji": "👩‍💻🎉" * 400,
}


@pytest.mark.parametrize("network", ["x", "bluesky", "facebook", "mastodon", "hyves"])
@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_any_text_gets_a_report(text: str, network: str) -> None:
    report = ask(text, network)
    assert "crashed" not in {it.why for it in report.not_run}
    for finding in report.findings:
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.parametrize(
    "unit", ["bel ", "wie heeft? ", "we ", "HIJ ", "'a ", '"a ', "(", "!", "\n", ". ", "#a ", "«a"]
)
def test_a_check_takes_no_more_than_linear_time(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        start = time.process_time()
        ask(text, language="nl")
        return time.process_time() - start

    short = max(min(seconds(3_000) for _ in range(3)), 0.001)
    assert (
        min(seconds(30_000) for _ in range(3)) < 30 * short
    )  # ten times the text; a quadratic rule takes a hundred times as long
