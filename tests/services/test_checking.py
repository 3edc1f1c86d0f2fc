"""Checking a draft, leaving out what was ignored, and telling findings apart."""

from __future__ import annotations

import pytest

from coach.domain.choices import Choices, Quiet, same_words
from coach.domain.finding import CheckRequest, Finding, HistoryFacts, Level, Report
from coach.services.checking import check, explain, fingerprint, over_limit

HYPE = "Wij ontzorgen u met totaaloplossingen."


def request(text: str, **other: str) -> CheckRequest:
    return CheckRequest(text=text, network="x", language="nl", **other)  # type: ignore[arg-type]


def seen(text: str, words: str, place: int = 0, message: str = "seen") -> Finding:
    start = text.index(words, place)
    return Finding("pr-talk", Level.WARNING, message, start, start + len(words))


def rules(report: Report) -> list[str]:
    return [finding.rule for finding in report.findings]


def test_an_ignored_finding_stays_away() -> None:
    report = check(request(HYPE))
    ignored = frozenset({fingerprint(report.findings[0], HYPE)})

    left = check(request(HYPE), None, Choices(fingerprints=ignored))

    assert left.findings == report.findings[1:]
    assert left.length == report.length


def test_an_ignored_finding_stays_away_when_the_text_around_it_grows() -> None:
    report = check(request(HYPE))
    ignored = frozenset(fingerprint(finding, HYPE) for finding in report.findings)

    grown = f"Vandaag een lekkage. {HYPE} En morgen weer."

    assert "pr-talk" in rules(check(request(grown)))
    assert "pr-talk" not in rules(check(request(grown), None, Choices(fingerprints=ignored)))


def test_what_is_new_is_shown_beside_what_is_ignored() -> None:
    ignored = frozenset(fingerprint(finding, HYPE) for finding in check(request(HYPE)).findings)

    left = check(request(f"{HYPE} Alles onder één dak, ontzorgen doen wij."), None, Choices(fingerprints=ignored))

    assert "pr-talk" in rules(left)


@pytest.mark.parametrize(
    ("quiet", "left"),
    [
        (Quiet("pr-talk", words="ontzorgen u"), ["totaaloplossingen"]),
        (Quiet("pr-talk", words="ontzorg"), ["ontzorgen u", "totaaloplossingen"]),
        (Quiet("pr-talk", "x", "totaaloplossingen"), ["ontzorgen u"]),
        (Quiet("pr-talk", "linkedin"), ["ontzorgen u", "totaaloplossingen"]),
        (Quiet("pr-talk", "x"), []),
        (Quiet("pr-talk"), []),
        (Quiet("hard-sell"), ["ontzorgen u", "totaaloplossingen"]),
    ],
)
def test_what_is_to_be_kept_quiet_about_is_not_mentioned(quiet: Quiet, left: list[str]) -> None:
    report = check(request(HYPE), None, Choices(quiet=frozenset({quiet})))

    assert [HYPE[it.start : it.end] for it in report.findings if it.rule == "pr-talk"] == left


def test_words_are_the_same_whatever_their_capitals_and_spaces() -> None:
    assert same_words("Ontzorgen\n  U") == "ontzorgen u"


def test_a_rule_matters_as_much_as_the_owner_says() -> None:
    report = check(request(HYPE), None, Choices(levels={"pr-talk": Level.HINT}))

    assert {it.level for it in report.findings if it.rule == "pr-talk"} == {Level.HINT}
    assert {it.level for it in report.findings if it.rule != "pr-talk"} == {Level.WARNING}


def test_the_history_reaches_the_rules() -> None:
    facts = HistoryFacts(broadcast=9, conversation=0, target=0.5, row=9)

    assert "unbalanced" in rules(check(request(HYPE), facts))


def test_a_fingerprint_survives_edits_elsewhere() -> None:
    before, after = "Wij ontzorgen u.", "Goedemorgen. Wij ontzorgen u altijd, en morgen ook."

    assert fingerprint(seen(before, "ontzorgen"), before) == fingerprint(seen(after, "ontzorgen"), after)


def test_a_fingerprint_does_not_mind_capitals_and_line_ends() -> None:
    before, after = "nu Wij ontzorgen u", "nu wij\nOntzorgen u"

    assert fingerprint(seen(before, "ontzorgen"), before) == fingerprint(seen(after, "Ontzorgen"), after)


def test_a_fingerprint_does_not_hold_the_words() -> None:
    assert "ontzorgen" not in fingerprint(seen(HYPE, "ontzorgen"), HYPE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (seen(HYPE, "ontzorgen"), seen(HYPE, "totaaloplossingen")),
        (seen(HYPE, "ontzorgen"), seen(HYPE, "ontzorgen", message="other")),
        (Finding("a", Level.HINT, "m"), Finding("b", Level.HINT, "m")),
        (Finding("a", Level.HINT, "m"), Finding("a", Level.HINT, "m", 0, 3)),
    ],
)
def test_different_findings_have_different_fingerprints(one: Finding, other: Finding) -> None:
    assert fingerprint(one, HYPE) != fingerprint(other, HYPE)


def test_the_same_words_twice_are_two_findings() -> None:
    text = "ja wij ontzorgen u. ja wij ontzorgen u."

    assert fingerprint(seen(text, "ontzorgen"), text) != fingerprint(seen(text, "ontzorgen", 20), text)


def test_a_finding_on_the_whole_draft_stays_the_same_whatever_the_text() -> None:
    whole = Finding("no-conversation", Level.WARNING, "sends")

    assert fingerprint(whole, "one") == fingerprint(whole, "quite another")


def test_half_a_letter_has_a_fingerprint() -> None:
    assert fingerprint(Finding("a", Level.HINT, "m", 0, 2), "\ud800 \udfff")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_finding_has_words(language: str) -> None:
    for finding in check(request(HYPE)).findings:
        words = explain(finding, language)
        assert all((words.title, words.message, words.why, words.try_, words.source))


def test_what_is_over_the_limit_is_told() -> None:
    assert over_limit(request("a" * 300)) == (280, 300)
    assert over_limit(request("a" * 280)) is None
