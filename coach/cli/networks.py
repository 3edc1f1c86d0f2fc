"""networks: what each network allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.cli.dates import spoken_day
from coach.cli.numbers import spoken_number
from coach.cli.output import put, put_json
from coach.networks.spec import network, network_ids

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.cli.call import Call
    from coach.networks.facts import Known
    from coach.networks.spec import Compose, Fold, Limit, Network


def run(call: Call) -> int:
    """Show every network."""
    networks = [network(name) for name in network_ids()]
    if call.as_json:
        put_json([_as_json(its) for its in networks])
    else:
        blocks = ["\n".join(_in_words(its, call)) for its in networks]
        put("\n\n".join((*blocks, call.say("networks.legend"))))
    return 0


def _as_json(its: Network) -> dict[str, Any]:
    return {
        "id": its.id,
        "name": its.name,
        "home": its.home,
        "audience": its.audience,
        "retired": its.retired.closed.isoformat() if its.retired else None,
        "successors": list(its.retired.successors) if its.retired else [],
        "limits": [_limit_json(limit) for limit in its.limits],
        "fold": _fold_json(its.fold) if its.fold else None,
        "compose": _compose_json(its.compose) if its.compose else None,
    }


def _limit_json(limit: Limit) -> dict[str, Any]:
    return {
        "what": limit.what,
        "value": limit.value,
        "unit": limit.unit,
        "estimate": limit.estimate,
    } | _known(limit)


def _fold_json(fold: Fold) -> dict[str, Any]:
    return {
        "unit": fold.unit,
        "desktop": fold.desktop,
        "mobile": fold.mobile,
        "estimate": fold.estimate,
    } | _known(fold)


def _compose_json(compose: Compose) -> dict[str, Any]:
    return {"page": compose.page, "link": compose.link or None} | _known(compose)


def _known(fact: Known) -> dict[str, str]:
    return {
        "source": fact.source,
        "checked": fact.checked.isoformat(),
        "confidence": fact.confidence,
        "note": fact.note,
    }


def _in_words(its: Network, call: Call) -> Iterator[str]:
    """The network's name and id, and what it allows, line by line."""
    yield f"{its.name} · {its.id}"
    if its.retired:
        yield "  " + call.say("networks.retired", date=spoken_day(its.retired.closed, call.language))
    for limit in its.limits:
        about = "~" if limit.estimate else ""
        unit = call.say(f"unit.{limit.unit}")
        value = spoken_number(limit.value, call.language)
        yield f"  {call.say(f'subject.{limit.what}')}: {about}{value} {unit}".rstrip()
    if its.fold:
        yield "  " + _fold_in_words(its.fold, call)
    if its.compose:
        yield "  " + call.say("networks.prefilled" if its.prefills else "networks.opens", url=its.compose.page)


def _fold_in_words(fold: Fold, call: Call) -> str:
    about = "~" if fold.estimate else ""
    unit = call.say(f"unit.{fold.unit}")
    if fold.desktop == fold.mobile:
        return call.say("networks.fold", size=f"{about}{fold.desktop}", unit=unit)
    return call.say("networks.fold-mobile", size=f"{about}{fold.desktop}", mobile=f"{about}{fold.mobile}", unit=unit)
