"""log: writes down something that was done or met on a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.cli.output import complain, put, put_json, shown
from coach.domain.activity import Entry
from coach.domain.acts import SIDES, Act, Side
from coach.domain.trouble import Trouble
from coach.networks.places import network_of
from coach.networks.spec import network
from coach.system.clock import local
from coach.system.dates import spoken_moment

if TYPE_CHECKING:
    from coach.cli.call import Call
    from coach.domain.activity import Activity


def run(call: Call) -> int:
    """Add the activity to the history and say on which side it counts.

    Raises:
        Trouble: the moment cannot be right, or the history cannot be written.
    """
    url = call.get("--url", "")
    entry = Entry(
        Act(call.arguments.word),
        network=call.get("--network") or network_of(url) or call.settings().network,
        at=call.get("--at"),
        person=call.get("--with", ""),
        group=call.get("--group", ""),
        url=url,
        text=call.get("--text", ""),
    )
    with call.desk() as desk:
        (activity,) = desk.logbook.log(entry, source="command-line").activities
    _answer(activity, call)
    return 0


def _answer(activity: Activity, call: Call) -> None:
    """Tell what was logged. Where that cannot be told it is done all the same: a failure would be tried again."""
    try:
        if call.as_json:
            put_json(_as_json(activity))
        else:
            put(_in_words(activity, call))
    except Trouble:
        complain(call.say("log.unanswered"))


def _as_json(activity: Activity) -> dict[str, str]:
    return {
        "id": activity.id,
        "network": activity.network,
        "act": activity.act,
        "side": SIDES[activity.act],
        "at": activity.at.isoformat(),
        "with": activity.person,
        "group": activity.group,
        "url": activity.url,
        "text": activity.text,
    }


def _in_words(activity: Activity, call: Call) -> str:
    added = call.say(
        "log.added",
        act=call.say(f"act.{activity.act}"),
        network=network(activity.network).name,
        at=spoken_moment(local(activity.at), call.language),
    )
    side = SIDES[activity.act]
    weighed = call.say("log.side", side=call.say(f"side.{side}"))
    return shown(f"{added} {call.say('log.side-neither') if side is Side.NEITHER else weighed}")
