"""balance: how much was sent and how much was talked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.cli.output import put, put_json, wrapped
from coach.domain.acts import SIDES, Side
from coach.system.dates import spoken_day

if TYPE_CHECKING:
    from coach.cli.call import Call
    from coach.domain.balance import Balance, Balances

_WIDTH = 40


def run(call: Call) -> int:
    """Show the balance of the last 28 days, or of the days asked for; or what counts as what.

    Raises:
        Trouble: the days are in the wrong order, or the history cannot be opened.
    """
    if call.get("--definitions"):
        _show_definitions(call)
        return 0
    target = call.settings().target
    with call.desk() as desk:
        found = desk.history.balances(call.get("--since"), call.get("--until"), call.get("--network"), target=target)
    if call.as_json:
        put_json(as_json(found))
    else:
        put("\n".join(in_words(found, call)))
    return 0


def as_json(found: Balances) -> dict[str, Any]:
    """The balance in total and of every network, with the days between which it was counted."""
    return {
        "since": found.since.isoformat(),
        "until": found.until.isoformat(),
        "total": _as_json(found.total),
        "networks": {name: _as_json(its) for name, its in found.networks.items()},
    }


def _as_json(its: Balance) -> dict[str, Any]:
    return {
        "broadcast": its.broadcast,
        "conversation": its.conversation,
        "share": its.share,
        "target": its.target,
        "streak_weeks": its.streak_weeks,
        "waiting": its.waiting,
    }


def in_words(found: Balances, call: Call) -> list[str]:
    """Two bars, a sentence, and what asks for attention; line by line."""
    since, until = (spoken_day(day, call.language) for day in (found.since, found.until))
    lines = [call.say("balance.period", since=since, until=until), ""]
    total = found.total
    if total.share is None:
        lines.append(call.say("balance.nothing"))
    else:
        lines += [*_bars(total, call), "", _sentence(total, total.share, call)]
    if total.streak_weeks > 1:
        lines.append(call.say("balance.streak", count=total.streak_weeks))
    if total.waiting:
        lines.append(call.say("balance.waiting", count=total.waiting))
    if len(found.networks) > 1:
        lines += ["", *_per_network(found, call)]
    return lines


def _bars(total: Balance, call: Call) -> list[str]:
    most = max(total.conversation, total.broadcast)
    rows = (("side.conversation", total.conversation), ("side.broadcast", total.broadcast))
    return [f"{call.say(key):<9} {'█' * _cells(count, most):<{_WIDTH}} {count}" for key, count in rows]


def _cells(count: int, most: int) -> int:
    """The length of a bar; what happened at all is to be seen."""
    return max(1, round(count * _WIDTH / most)) if count else 0


def _sentence(total: Balance, share: float, call: Call) -> str:
    return call.say(
        "balance.sentence",
        conversation=total.conversation,
        total=total.conversation + total.broadcast,
        share=round(share * 100),
        target=round(total.target * 100),
    )


def _per_network(found: Balances, call: Call) -> list[str]:
    from coach.networks.spec import network  # noqa: PLC0415 - only who is on more networks needs their names

    talked, sent = call.say("side.conversation"), call.say("side.broadcast")
    names = {name: network(name).name for name in found.networks}
    width = max(map(len, names.values()))
    return [
        f"{names[name]:<{width}}  {talked} {its.conversation}, {sent} {its.broadcast}"
        for name, its in found.networks.items()
    ]


def _show_definitions(call: Call) -> None:
    if call.as_json:
        put_json({act.value: side.value for act, side in SIDES.items()})
        return
    parts = [wrapped(call.say("balance.explained"))]
    for side in Side:
        acts = (f"    {act:<19} {call.say(f'act.{act}')}" for act, its in SIDES.items() if its is side)
        parts.append("\n".join(("  " + call.say(f"side.{side}"), *acts)))
    put("\n\n".join(parts))
