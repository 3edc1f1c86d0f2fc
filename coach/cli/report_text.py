"""A report on a draft in words, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.cli.output import wrapped
from coach.domain.finding import Level
from coach.networks.spec import network
from coach.services.checking import explain
from coach.system.numbers import spoken_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.cli.call import Call
    from coach.domain.finding import Finding, Length, Report

SHAPES = {Level.ERROR: "■", Level.WARNING: "▲", Level.HINT: "●"}


def in_words(report: Report, text: str, call: Call, *, default_network: bool) -> str:
    """What was checked, how long it is, what was noticed and what to try."""
    head = [_purpose(report, call, default_network=default_network)]
    if report.length:
        head.append(_lengths(report.length, call))
    count = len(report.findings)
    said = [call.say("check.noticed", count=count) if count else call.say("check.nothing")]
    said += _findings(report, text, call)
    return "\n\n".join(("\n".join(head), *said, *_not_run(report, call)))


def _purpose(report: Report, call: Call, *, default_network: bool) -> str:
    name = network(report.network).name
    if default_network:
        name += f" ({call.say('check.default-network')})"
    return " · ".join((name, call.say(f"kind.{report.kind}"), call.say(f"language.{report.language}")))


def _lengths(length: Length, call: Call) -> str:
    return "; ".join(_length(it, call) for it in (length, *length.also))


def _length(length: Length, call: Call) -> str:
    facts = {"value": spoken_number(length.value, call.language), "unit": call.say(f"unit.{length.unit}")}
    if length.limit is None:
        said = call.say("check.length", **facts)
    else:
        said = call.say("check.length-limit", limit=spoken_number(length.limit, call.language), **facts)
    notes = [call.say("check.estimate")] if length.estimate else []
    notes += [call.say(f"check.{length.counter}")] if length.counter else []
    return f"{said} ({', '.join(notes)})" if notes else said


def _findings(report: Report, text: str, call: Call) -> Iterator[str]:
    """Each finding with its fixes, and with what to try where that was not said yet."""
    said: set[str] = set()
    for finding in report.findings:
        words = explain(finding, call.language)
        lines = [wrapped(words.message + _place(finding, text, call), SHAPES[finding.level])]
        if words.try_ not in said:
            lines.append(wrapped(call.say("check.try", words=words.try_)))
        if words.fixes:
            lines.append(wrapped(call.say("check.fix", words=" / ".join(label for label, _ in words.fixes))))
        said.add(words.try_)
        yield "\n".join(lines)


def _place(finding: Finding, text: str, call: Call) -> str:
    """Where to look, in a text of more than one line."""
    if finding.start is None or "\n" not in text:
        return ""
    return f" ({call.say('check.line', line=text.count(chr(10), 0, finding.start) + 1)})"


def _not_run(report: Report, call: Call) -> list[str]:
    """Why rules were left out, each reason once; what was not asked for goes without saying."""
    reasons = dict.fromkeys(it.why for it in report.not_run if not it.why.startswith("needs-"))
    return [wrapped(call.say(f"not-run.{why}"), "·") for why in reasons]
