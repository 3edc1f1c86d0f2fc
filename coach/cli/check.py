"""check: looks along with one draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.cli.output import put, put_json
from coach.cli.source import read_text
from coach.domain.audience import audiences_in
from coach.domain.draft import AccountKind, Kind
from coach.domain.finding import CheckRequest, Level
from coach.domain.trouble import Trouble
from coach.lint.own_words import read_own_words
from coach.services.checking import check
from coach.system.settings import working_hours

if TYPE_CHECKING:
    from coach.cli.call import Call
    from coach.domain.finding import HistoryFacts, Report
    from coach.domain.picture import Attached
    from coach.services.history import History
    from coach.system.settings import Settings
    from coach.text.spelling import Speller


def run(call: Call) -> int:
    """Check the draft, or with --jsonl all of them; 1 where one cannot be posted as it is.

    Raises:
        Trouble: what was given cannot be read, or the settings, the owner's own limits or the history cannot.
    """
    call.use_own_limits()
    if call.get("--jsonl"):
        return _run_many(call)
    settings = call.settings()
    request = request_of(call, settings, read_text(call.arguments.word))
    history = None
    if call.get("--history"):
        with call.desk() as desk:
            history = facts(desk.history, request.network, settings)
    report = check(request, history, speller=speller_of(call))
    _show(call, request, report)
    return int(has_error(report))


def facts(history: History, network: str, settings: Settings) -> HistoryFacts:
    """What the history knows about a text for this network, by the owner's own settings."""
    return history.facts(
        network, settings.target, draft="", hours=working_hours(settings), response_days=settings.response_days
    )


def request_of(call: Call, settings: Settings, text: str) -> CheckRequest:
    """The text with what the options say about it, where they are silent the settings, and the owner's own words.

    Raises:
        Trouble: the file with the own words cannot be read or is not as it should be.
    """
    return CheckRequest(
        text=text,
        network=call.get("--network", settings.network),
        kind=Kind(call.get("--kind", Kind.POST)),
        language=call.get("--lang", settings.language),
        context=call.get("--context", ""),
        content_warning=call.get("--content-warning", ""),
        account_kind=AccountKind(call.get("--account-kind", settings.account_kind)),
        premium=call.get("--premium", settings.premium),
        server_limit=call.get("--server-limit", settings.server_limit),
        own_words=read_own_words(call.paths.own_words),
        audience=audiences_in(settings.audience),
        pictures=_pictures(call),
    )


def speller_of(call: Call) -> Speller | None:
    """The dictionaries with the owner's own words, where spelling was asked for.

    Raises:
        Trouble: the owner's own list cannot be read.
    """
    if not call.get("--spelling"):
        return None
    from coach.system.word_list import read_words  # noqa: PLC0415 - only who asks for it waits for dictionaries
    from coach.text.spelling import Speller  # noqa: PLC0415 - as above

    return Speller(read_words(call.paths.spelling))


def _pictures(call: Call) -> tuple[Attached, ...]:
    """The pictures that are given, each with the description that stands behind it."""
    images, alts = call.get("--image", ()), call.get("--alt", ())
    if not images and not alts:
        return ()
    from coach.cli.attached import attached  # noqa: PLC0415 - most drafts have none

    return attached(images, alts, look=bool(call.get("--history")))


def has_error(report: Report) -> bool:
    """Whether the draft cannot be posted as it is, or is sure to do harm."""
    return any(finding.level is Level.ERROR for finding in report.findings)


def _run_many(call: Call) -> int:
    from coach.cli.check_many import run  # noqa: PLC0415 - brings JSON along

    if call.get("--format") == "text":
        raise Trouble("options-clash", one="--jsonl", other="--format text")
    return run(call)


def _show(call: Call, request: CheckRequest, report: Report) -> None:
    if call.as_json:
        from coach.cli.report_json import as_json  # noqa: PLC0415 - one of the two is needed

        put_json(as_json(report, "1", call.language))
    else:
        from coach.cli.report_text import in_words  # noqa: PLC0415 - as above

        put(in_words(report, request.text, call, default_network="--network" not in call.arguments.options))
