"""A report on a draft as JSON: the form that programs rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.services.checking import explain
from coach.system.words import say

if TYPE_CHECKING:
    from coach.domain.finding import Finding, Fix, Length, Report


def as_json(report: Report, draft: Any, language: str) -> dict[str, Any]:
    """The report on the draft of that id, its sentences in "nl" or "en"; places are code points."""
    return {
        "id": draft,
        "network": report.network,
        "kind": report.kind,
        "language": report.language,
        "act": report.act,
        "length": _length(report.length),
        "findings": [_finding(finding, language) for finding in report.findings],
        "not_run": [{"rule": it.rule, "why": say(f"not-run.{it.why}", language)} for it in report.not_run],
    }


def _length(length: Length | None) -> dict[str, Any] | None:
    if length is None:
        return None
    value: dict[str, Any] = {
        "value": length.value,
        "limit": length.limit,
        "unit": length.unit,
        "estimate": length.estimate,
    }
    if length.counter:
        value["counter"] = length.counter
    return value | ({"also": [_length(other) for other in length.also]} if length.also else {})


def _finding(finding: Finding, language: str) -> dict[str, Any]:
    words = explain(finding, language)
    return {
        "rule": finding.rule,
        "level": finding.level,
        "start": finding.start,
        "end": finding.end,
        "message": words.message,
        "why": words.why,
        "try": words.try_,
        "principle": words.principle,
        "source": words.source,
        "fixes": [_fix(label, fix) for label, fix in words.fixes],
    }


def _fix(label: str, fix: Fix) -> dict[str, Any]:
    edits = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in fix.edits]
    return {"label": label, "safe": fix.safe, "edits": edits}
