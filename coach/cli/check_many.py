"""check --jsonl: a draft a line, an answer a line; a bad line gets its answer too and the rest go on."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.cli import lines
from coach.cli.check import facts, has_error, request_of, speller_of
from coach.cli.output import put_json
from coach.cli.report_json import as_json
from coach.cli.source import opened
from coach.domain.trouble import Trouble
from coach.services.checking import check

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.cli.call import Call
    from coach.domain.finding import CheckRequest, HistoryFacts
    from coach.system.settings import Settings
    from coach.text.spelling import Speller


class _Job(NamedTuple):
    """What holds for every line. `needed` names the keys that a line has to have."""

    call: Call
    ordinary: CheckRequest
    needed: tuple[str, ...]
    history: Callable[[str], HistoryFacts | None]
    speller: Speller | None


def run(call: Call) -> int:
    """Answer every line; 1 where a line is bad or its draft cannot be posted as it is.

    The options and the settings stand in for what a line leaves out, but for the network: the line names
    it, or --network does.

    Raises:
        Trouble: the file, the settings or the history cannot be read.
    """
    settings = call.settings()
    needed = ("text",) if call.get("--network") else ("text", "network")
    fine = True
    with ExitStack() as stack:
        file = stack.enter_context(opened(call.arguments.word))
        history = _history(call, settings, stack)
        job = _Job(call, request_of(call, settings, ""), needed, history, speller_of(call))
        for number, line in enumerate(file, 1):
            answer, its_fine = _answer(line, number, job)
            fine &= its_fine
            if not put_json(answer, indent=None):
                break  # nobody reads any more
    return int(not fine)


def _answer(line: bytes, number: int, job: _Job) -> tuple[dict[str, Any], bool]:
    """The answer to one line, and whether the line and its draft will do."""
    draft: str | int = str(number)
    try:
        record = lines.record_of(line, number)
        draft = lines.id_of(record, number)
        request = lines.request_of(record, number, job.ordinary, job.needed)
    except Trouble as trouble:
        sentence = job.call.say(f"trouble.{trouble.code}", **trouble.facts)
        return {"id": draft, "line": number, "error": sentence}, False
    report = check(request, job.history(request.network), speller=job.speller)
    return as_json(report, draft, job.call.language), not has_error(report)


def _history(call: Call, settings: Settings, stack: ExitStack) -> Callable[[str], HistoryFacts | None]:
    """What tells the history's facts on a network, each asked once; the history stays open while the stack does."""
    if not call.get("--history"):
        return lambda _: None
    history = stack.enter_context(call.desk()).history
    return cache(lambda network: facts(history, network, settings))
