"""Everything that takes time between a text and the cards about it: runs in a worker, on values only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.lint.criticism_coach import Part, parts_of
from coach.lint.fixes import SafeFixes, safe_fixes
from coach.networks.counting import is_over
from coach.networks.names import network_name
from coach.services.checking import check, explain, fingerprint, over_limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.domain.choices import Choices
    from coach.domain.finding import CheckRequest, Finding, HistoryFacts, Level, Report
    from coach.text.reading import Memory

_CONVERSATION = "no-conversation"  # the rule that questions help with
_LONGEST_WORDS = 32  # code points, in a menu
_MOST = 50  # cards: whoever has more to mend begins with these, and thousands would stop the window


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card says. `key` tells findings apart; `fixes` are the labels of the fix buttons.

    `title` is the rule's, `network` the network's name; `words` are those of the draft that are meant, "" for all.
    `has_ideas`: there are questions to begin a conversation with.
    """

    key: str
    rule: str
    title: str
    network: str
    words: str
    level: Level
    message: str
    try_: str
    why: str
    source: str
    fixes: tuple[str, ...]
    has_ideas: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """All that a check needs, as it was when the check began. `thread`: the draft goes in as many parts as it takes."""

    request: CheckRequest
    facts: HistoryFacts | None
    choices: Choices
    language: str
    thread: bool


@dataclass(frozen=True, slots=True)
class Noticed:
    """One check's whole answer, ready to be shown."""

    text: str
    report: Report
    keys: tuple[str, ...]
    cards: tuple[CardContent, ...]
    over: tuple[int, int] | None
    more: int
    safe: SafeFixes
    answer: frozenset[Part] | None


def notice(memory: Memory, question: Question) -> Noticed:
    """Runs in a worker: everything that takes time, on values only."""
    request = question.request
    report = check(request, question.facts, question.choices, memory=memory)
    if question.thread:  # in parts it is not too long
        report = replace(report, findings=tuple(it for it in report.findings if it.rule != "too-long"))
    findings = report.findings[:_MOST]
    keys = tuple(fingerprint(finding, request.text) for finding in findings)
    cards = tuple(_cards(keys, findings, request, question.language))
    return Noticed(
        text=request.text,
        report=replace(report, findings=findings),
        keys=keys,
        cards=cards,
        over=over_limit(request) if is_over(report.length) and not question.thread else None,
        more=len(report.findings) - len(findings),
        safe=safe_fixes(report.findings),
        answer=parts_of(request.text, request.context, request.language, request.usual_language)
        if request.kind is Kind.CRITICISM_REPLY
        else None,
    )


def _cards(
    keys: Iterable[str], findings: Iterable[Finding], request: CheckRequest, language: str
) -> Iterator[CardContent]:
    """A card a finding. What to try is said once a rule: saying it nine times would be scolding."""
    told: set[str] = set()
    for key, finding in zip(keys, findings, strict=True):
        said = explain(finding, language)
        yield CardContent(
            key=key,
            rule=finding.rule,
            title=said.title,
            network=network_name(request.network),
            words="" if finding.start is None else _short(request.text[finding.start : finding.end]),
            level=finding.level,
            message=said.message,
            try_="" if finding.rule in told else said.try_,
            why=said.why,
            source=said.source,
            fixes=tuple(label for label, _ in said.fixes),
            has_ideas=finding.rule == _CONVERSATION,
        )
        told.add(finding.rule)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1].rstrip() + "…"
