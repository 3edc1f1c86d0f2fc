"""networks: what each network allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.cli.output import put, put_json, wrapped
from coach.networks.facts import OWN
from coach.networks.spec import network, network_ids
from coach.system.clock import now
from coach.system.dates import spoken_day
from coach.system.numbers import spoken_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from coach.cli.call import Call
    from coach.networks.facts import Known, Pictures
    from coach.networks.spec import Compose, Fold, Limit, Network


def run(call: Call) -> int:
    """Show every network.

    Raises:
        Trouble: the owner's own limits cannot be read.
    """
    call.use_own_limits()
    networks = [network(name) for name in network_ids()]
    today = now().date()
    if call.as_json:
        put_json([_as_json(its, today) for its in networks])
    else:
        blocks = ["\n".join(_in_words(its, call, today)) for its in networks]
        put("\n\n".join((*blocks, wrapped(call.say("networks.legend")))))
    return 0


def _as_json(its: Network, today: date) -> dict[str, Any]:
    return {
        "id": its.id,
        "name": its.name,
        "home": its.home,
        "audience": its.audience,
        "opened": {"year": its.opened.year} | _known(its.opened, today),
        "reach": {"people": list(its.reach.people)} | _known(its.reach, today),
        "addresses": {"names": list(its.addresses.names)} | _known(its.addresses, today) if its.addresses else None,
        "replies": its.replies,
        "retired": its.retired.closed.isoformat() if its.retired else None,
        "successors": list(its.retired.successors) if its.retired else [],
        "limits": [_limit_json(limit) | _known(limit, today) for limit in its.limits],
        "pictures": _pictures_json(its.pictures) | _known(its.pictures, today) if its.pictures else None,
        "fold": _fold_json(its.fold) | _known(its.fold, today) if its.fold else None,
        "compose": _compose_json(its.compose) | _known(its.compose, today) if its.compose else None,
    }


def _limit_json(limit: Limit) -> dict[str, Any]:
    return {
        "what": limit.what,
        "value": limit.value,
        "unit": limit.unit,
        "estimate": limit.estimate,
    }


def _fold_json(fold: Fold) -> dict[str, Any]:
    return {
        "unit": fold.unit,
        "desktop": fold.desktop,
        "mobile": fold.mobile,
        "estimate": fold.estimate,
    }


def _pictures_json(pictures: Pictures) -> dict[str, Any]:
    return {
        "formats": list(pictures.formats) or None,
        "kilobytes": pictures.kilobytes or None,
        "megapixels": pictures.megapixels or None,
        "least": pictures.least or None,
        "widest": pictures.widest or None,
        "tallest": pictures.tallest or None,
    }


def _compose_json(compose: Compose) -> dict[str, Any]:
    return {"page": compose.page, "link": compose.link or None}


def _known(fact: Known, today: date) -> dict[str, str | bool]:
    return {
        "source": fact.source,
        "checked": fact.checked.isoformat(),
        "confidence": fact.confidence,
        "overdue": fact.is_overdue(today),
        "note": fact.note,
    }


def _in_words(its: Network, call: Call, today: date) -> Iterator[str]:
    """The network's name and id, and what it allows: each fact in a line, and below it who says so."""
    yield f"{its.name} · {its.id}"
    if its.retired:
        yield "  " + call.say("networks.retired", date=spoken_day(its.retired.closed, call.language))
    yield "  " + call.say("networks.opened", year=its.opened.year)
    yield _who_says_so(its.opened, call, today)
    yield "  " + call.say("networks.reach", people=", ".join(call.say(f"audience.{each}") for each in its.reach.people))
    yield _who_says_so(its.reach, call, today)
    if its.addresses:
        yield "  " + call.say("networks.addresses", names=", ".join(its.addresses.names))
        yield _who_says_so(its.addresses, call, today)
    for limit in its.limits:
        about = "~" if limit.estimate else ""
        unit = call.say(f"unit.{limit.unit}")
        value = spoken_number(limit.value, call.language)
        yield f"  {call.say(f'subject.{limit.what}')}: {about}{value} {unit}".rstrip()
        yield _who_says_so(limit, call, today)
    if its.pictures:
        yield "  " + call.say("networks.pictures", said="; ".join(_pictures_in_words(its.pictures, call)))
        yield _who_says_so(its.pictures, call, today)
    if its.fold:
        yield "  " + _fold_in_words(its.fold, call)
        yield _who_says_so(its.fold, call, today)
    if its.compose:
        yield "  " + call.say("networks.prefilled" if its.prefills else "networks.opens", url=its.compose.page)
        yield _who_says_so(its.compose, call, today)


def _who_says_so(fact: Known, call: Call, today: date) -> str:
    key = "own" if fact.confidence == OWN else "overdue" if fact.is_overdue(today) else "known"
    day = spoken_day(fact.checked, call.language)
    return "    " + call.say(f"networks.{key}", confidence=fact.confidence, date=day, source=fact.source)


def _pictures_in_words(its: Pictures, call: Call) -> Iterator[str]:
    if its.formats:
        yield call.say("networks.picture-formats", formats=", ".join(each.upper() for each in its.formats))
    if its.kilobytes:
        yield call.say("networks.picture-kilobytes", megabytes=its.kilobytes // 1000)
    if its.megapixels:
        yield call.say("networks.picture-megapixels", megapixels=its.megapixels)
    if its.least:
        yield call.say("networks.picture-least", pixels=its.least)
    if its.widest:
        yield call.say("networks.picture-shapes", tallest=its.tallest, widest=its.widest)


def _fold_in_words(fold: Fold, call: Call) -> str:
    about = "~" if fold.estimate else ""
    unit = call.say(f"unit.{fold.unit}")
    if fold.desktop == fold.mobile:
        return call.say("networks.fold", size=f"{about}{fold.desktop}", unit=unit)
    return call.say("networks.fold-mobile", size=f"{about}{fold.desktop}", mobile=f"{about}{fold.mobile}", unit=unit)
