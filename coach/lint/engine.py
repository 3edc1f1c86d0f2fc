"""Asks every rule about a draft and puts their answers in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.finding import Finding, NotRun, Report
from coach.lint.act import act_of
from coach.lint.catalogue import RULES
from coach.lint.kinds import shown
from coach.lint.rule import Case, Seen
from coach.lint.sense import BAR, EVEN, sense
from coach.networks.counting import measure
from coach.networks.spec import network
from coach.text.reading import Memory, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.domain.finding import CheckRequest, HistoryFacts
    from coach.lint.rule import Felt, Rule
    from coach.lint.sense import Sense
    from coach.text.spelling import Speller


def check(
    request: CheckRequest,
    history: HistoryFacts | None = None,
    *,
    rules: Iterable[Rule] = RULES,
    memory: Memory | None = None,
    speller: Speller | None = None,
) -> Report:
    """What the rules see in a draft.

    With a memory only what changed since its last check is read again; the answer is the same as without. Spelling
    is checked where a speller is given: its dictionaries take up to a second to load.

    Raises:
        Trouble: "network-unknown". Nothing else, whatever the text holds.
    """
    known = network(request.network)
    reading = memory.read(request.text, known.rules) if memory else Reading(request.text, known.rules)
    case = Case(
        request=request,
        reading=reading,
        language=reading.language(request.language, request.usual_language),
        length=measure(request, reading.entities),
        network=known,
        history=history,
        speller=speller,
    )
    findings: list[Finding] = []
    not_run: list[NotRun] = []
    for rule in rules:
        if not rule.concerns(request):
            continue
        why = _obstacle(rule, case) or _ask(rule, case, findings)
        if why:
            not_run.append(NotRun(rule.id, why))
    return Report(
        network=request.network,
        kind=request.kind,
        language=case.language,
        act=act_of(case, findings),
        length=case.length,
        findings=tuple(sorted(findings, key=_place)),
        not_run=tuple(not_run),
    )


def _obstacle(rule: Rule, case: Case) -> str:
    """Why this rule cannot judge this draft, or ""."""
    if case.language not in rule.languages:
        return "language"
    if rule.needs_history and case.history is None:
        return "needs-history"
    return "needs-speller" if rule.needs_speller and case.speller is None else ""


def _ask(rule: Rule, case: Case, findings: list[Finding]) -> str:
    """Add what the rule saw to the findings; a rule that fails does not take the others with it."""
    try:
        seen = [
            Finding(rule.id, it.level or rule.level, it.message, it.start, it.end, it.facts, it.fixes)
            for it in _judged(rule, case)
        ]
    except Exception as error:  # noqa: BLE001 - the outer door of all rules: a bug in one must not end the check
        _log_crash(rule, error)
        return "crashed"
    findings += _merged(seen) if len(seen) > 1 else seen
    return ""


def _judged(rule: Rule, case: Case) -> Iterable[Seen]:
    """What the rule sees, and where it is weighed only if the draft as a whole bears it out."""
    if rule.recalls and case.history and (recalled := list(rule.recalls(case))):
        return recalled
    if rule.felt is None or not case.reading.word_set:
        return rule.judge(case)
    known = sense(case.language)
    # Most rules need not even look: nothing that they could find would tip the scale.
    weighed = known.score(case, rule.id, seen=True)
    if weighed <= EVEN:
        return ()
    seen = list(rule.judge(case))
    if seen:
        return seen if weighed > BAR or _several(seen, case) else ()
    if known.score(case, rule.id, seen=False) <= BAR or (rule.felt.unless and rule.felt.unless(case)):
        return ()
    return (_felt(rule.felt, known, rule, case),)


def _several(seen: list[Seen], case: Case) -> bool:
    """Whether different words were found in what is no answer: then even odds will do.

    A warm story around them speaks for the draft, and the brochure in the middle of it stays one.
    """
    return not case.request.kind.answers and len({it.facts.get("words") for it in seen}) > 1


def _felt(felt: Felt, known: Sense, rule: Rule, case: Case) -> Seen:
    """What the rule says where it found nothing by itself."""
    message = felt.answering if felt.answering and case.request.kind.answers else felt.message
    if felt.whole:
        return Seen(message)
    start, end = known.strongest(case.reading, rule.id)
    return Seen(message, start, end, {"words": shown(case, start, end)})


def _log_crash(rule: Rule, error: Exception) -> None:
    """Log where a rule failed; the error's own words may hold the draft's and stay out."""
    import logging  # noqa: PLC0415 - 4 ms that a check without a bug need not spend

    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    line = f"{place.tb_frame.f_code.co_name}:{place.tb_lineno}" if place else "?"
    logging.getLogger(__name__).error("rule %s failed in %s: %s", rule.id, line, type(error).__name__)


def _merged(findings: list[Finding]) -> list[Finding]:
    """One rule's findings in text order, the longer of two that overlap."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=_place):
        if kept and _overlap(kept[-1], finding):
            if _size(finding) > _size(kept[-1]):
                kept[-1] = finding
            continue
        kept.append(finding)
    return kept


def _overlap(one: Finding, other: Finding) -> bool:
    return one.end is not None and other.start is not None and other.start < one.end


def _size(finding: Finding) -> int:
    return (finding.end or 0) - (finding.start or 0)


def _place(finding: Finding) -> tuple[int, int]:
    """Those on the whole draft first, then by where they begin."""
    return (-1, -1) if finding.start is None else (finding.start, finding.end or finding.start)
