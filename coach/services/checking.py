"""Checks a draft, leaves out what the owner ignored, and puts what is found in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.domain.choices import Choices, same_words
from coach.lint import engine, guidance

if TYPE_CHECKING:
    from coach.domain.finding import CheckRequest, Finding, HistoryFacts, Length, Report
    from coach.lint.guidance import Explained
    from coach.text.reading import Memory
    from coach.text.spelling import Speller

_BEFORE = 24  # code points in which the word before a finding is looked for


_NONE = Choices()


def check(
    request: CheckRequest,
    history_facts: HistoryFacts | None = None,
    choices: Choices = _NONE,
    *,
    memory: Memory | None = None,
    speller: Speller | None = None,
) -> Report:
    """The linter's answer, without what the owner ignores and with the levels that they chose.

    With a memory, for a text that is being written, only what has changed since its last check is read again. With a
    speller misspelt words are found as well; the window asks a process of its own for those.

    Raises:
        Trouble: "network-unknown".
    """
    report = engine.check(request, history_facts, memory=memory, speller=speller)
    if not report.findings or choices == _NONE:
        return report
    kept = (it for it in report.findings if not _is_ignored(it, request, choices))
    levels = choices.levels
    return replace(
        report,
        findings=tuple(replace(it, level=levels[it.rule]) if it.rule in levels else it for it in kept),
    )


def _is_ignored(finding: Finding, request: CheckRequest, choices: Choices) -> bool:
    words = words_seen(finding, request.text)
    if any(quiet.covers(finding.rule, request.network, words) for quiet in choices.quiet):
        return True
    return bool(choices.fingerprints) and fingerprint(finding, request.text) in choices.fingerprints


def words_seen(finding: Finding, text: str) -> str:
    """The words of the draft that a finding is about, as they are compared; "" where it is the whole draft."""
    return "" if finding.start is None else same_words(text[finding.start : finding.end])


def explain(finding: Finding, language: str) -> Explained:
    """What was seen, why it matters and what to try, in "nl" or "en"."""
    return guidance.explain(finding, language)


def length_of(request: CheckRequest) -> Length | None:
    """How long the text is in the network's own count; None where the network states no limit, or is not known."""
    from coach.networks.counting import measure  # noqa: PLC0415 - as below
    from coach.networks.names import is_network  # noqa: PLC0415 - as below

    return measure(request) if is_network(request.network) else None


def over_limit(request: CheckRequest) -> tuple[int, int] | None:
    """The code points that are past the network's limit, None where there are none."""
    from coach.networks.counting import over_span  # noqa: PLC0415 - a check on the command line does without

    return over_span(request)


def fingerprint(finding: Finding, text: str) -> str:
    """What makes this finding the same one after edits elsewhere in the text.

    The rule, the words it saw and the word before them, in lower case, and how often the same stood earlier in
    the text, so that no two findings of one report are alike. Nothing after them counts: there the owner goes
    on typing. A finding on the whole draft stays the same whatever the text becomes. It is a digest, because
    an ignored finding need not keep the owner's words.
    """
    from hashlib import blake2b  # noqa: PLC0415 - only who ignores something needs it

    parts = [finding.rule, finding.message]
    if finding.start is not None:
        before = text[max(0, finding.start - _BEFORE) : finding.start].split()[-1:]
        seen = text[finding.start : finding.end]
        parts += [*before, " ".join(seen.split()), str(text.count(seen, 0, finding.start))]
    return blake2b("\0".join(parts).lower().encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
